package drand

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "UnsignedPriority", uint64(1048576), "")
	frame.Const(b, "HttpFetchTimeout", uint64(1000), "")
}
