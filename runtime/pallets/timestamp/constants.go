package timestamp

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "MinimumPeriod", uint64(6000), "")
}
