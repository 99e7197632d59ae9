package sudo

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// SudoArgs are the arguments of the call sudo.
type SudoArgs struct {
	Call frame.Call `rust:"Box<<T as Config>::RuntimeCall>"`
}

// SudoUncheckedWeightArgs are the arguments of the call sudo_unchecked_weight.
type SudoUncheckedWeightArgs struct {
	Call   frame.Call   `rust:"Box<<T as Config>::RuntimeCall>"`
	Weight types.Weight `rust:"Weight"`
}

// SetKeyArgs are the arguments of the call set_key.
type SetKeyArgs struct {
	New types.MultiAddress `rust:"AccountIdLookupOf<T>"`
}

// SudoAsArgs are the arguments of the call sudo_as.
type SudoAsArgs struct {
	Who  types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	Call frame.Call         `rust:"Box<<T as Config>::RuntimeCall>"`
}

// RemoveKeyArgs are the arguments of the call remove_key.
type RemoveKeyArgs struct {
}
