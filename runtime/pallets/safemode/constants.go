package safemode

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "EnterDuration", uint32(0), "")
	frame.Const(b, "ExtendDuration", uint32(0), "")
	frame.NamedConst(b, "EnterDepositAmount", "Option<BalanceOf<T>>", (*uint64)(nil), "")
	frame.NamedConst(b, "ExtendDepositAmount", "Option<BalanceOf<T>>", (*uint64)(nil), "")
	frame.Const(b, "ReleaseDelay", (*uint32)(nil), "")
}
