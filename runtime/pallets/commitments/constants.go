package commitments

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "MaxFields", uint32(3), "")
	frame.Const(b, "InitialDeposit", uint64(0), "")
	frame.Const(b, "FieldDeposit", uint64(0), "")
}
