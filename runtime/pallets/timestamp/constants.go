package timestamp

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base, minimumPeriod uint64) {
	frame.Const(b, "MinimumPeriod", minimumPeriod, "")
}
