package node

import (
	"os"
	"runtime/debug"
)

// gcPercent is how much garbage, in percent of what is alive, may gather before it
// is collected. A block leaves megabytes of garbage beside little that lives, so
// more of it than usual costs little memory and saves a tenth of the time.
const gcPercent = 400

// TuneGC sets the garbage collector up for a node, unless GOGC does.
func TuneGC() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
}
