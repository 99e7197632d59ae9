package sudo

import (
	"github.com/tensord/tensord/runtime/frame"
)

// Errors are the errors of the pallet.
type Errors struct {
	RequireSudo frame.DispatchError
}

func newErrors(b *frame.Base) Errors {
	return Errors{
		RequireSudo: b.Error(0, "RequireSudo", "Only the sudo key may do this."),
	}
}
