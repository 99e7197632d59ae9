package aura

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base, slotDuration uint64) {
	frame.Const(b, "SlotDuration", slotDuration, "")
}
