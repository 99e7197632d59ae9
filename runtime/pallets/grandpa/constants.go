package grandpa

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "MaxAuthorities", uint32(32), "")
	frame.Const(b, "MaxNominators", uint32(20), "")
	frame.Const(b, "MaxSetIdSessionEntries", uint64(0), "")
}
