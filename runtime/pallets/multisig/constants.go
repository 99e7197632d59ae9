package multisig

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "DepositBase", uint64(132000000), "")
	frame.Const(b, "DepositFactor", uint64(32000000), "")
	frame.Const(b, "MaxSignatories", uint32(100), "")
}
