package balances

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "ExistentialDeposit", uint64(500), "")
	frame.Const(b, "MaxLocks", uint32(50), "")
	frame.Const(b, "MaxReserves", uint32(50), "")
	frame.Const(b, "MaxFreezes", uint32(50), "")
}
