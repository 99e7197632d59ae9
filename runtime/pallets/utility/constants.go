package utility

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "batched_calls_limit", uint32(10922), "")
}
