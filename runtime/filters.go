package runtime

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/utility"
)

// allowsNesting refuses batches that directly hold another batch.
func allowsNesting(call *frame.Call) bool {
	calls, _ := batch(call)
	for i := range calls {
		if _, nested := batch(&calls[i]); nested {
			return false
		}
	}
	return true
}

// batch returns the calls of a batch, and whether the call is one.
func batch(call *frame.Call) (calls []frame.Call, ok bool) {
	switch a := call.Args.(type) {
	case *utility.BatchArgs:
		return a.Calls, true
	case *utility.BatchAllArgs:
		return a.Calls, true
	case *utility.ForceBatchArgs:
		return a.Calls, true
	}
	return nil, false
}
