package commitments

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "MaxFields", uint32(3), "How many fields a commitment may have.")
	frame.Const(b, "InitialDeposit", uint64(initialDeposit), "")
	frame.Const(b, "FieldDeposit", uint64(fieldDeposit), "")
}
