package scheduler

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "MaximumWeight", types.Weight{ /* 0b0000dd0ee90213cccccccccccccccc */ }, "")
	frame.Const(b, "MaxScheduledPerBlock", uint32(50), "")
}
