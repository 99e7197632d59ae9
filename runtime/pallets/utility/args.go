package utility

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// BatchArgs are the arguments of the call batch.
type BatchArgs struct {
	Calls []frame.Call `rust:"Vec<<T as Config>::RuntimeCall>"`
}

// AsDerivativeArgs are the arguments of the call as_derivative.
type AsDerivativeArgs struct {
	Index uint16     `rust:"u16"`
	Call  frame.Call `rust:"Box<<T as Config>::RuntimeCall>"`
}

// BatchAllArgs are the arguments of the call batch_all.
type BatchAllArgs struct {
	Calls []frame.Call `rust:"Vec<<T as Config>::RuntimeCall>"`
}

// DispatchAsArgs are the arguments of the call dispatch_as.
type DispatchAsArgs struct {
	AsOrigin frame.Caller `rust:"Box<T::PalletsOrigin>"`
	Call     frame.Call   `rust:"Box<<T as Config>::RuntimeCall>"`
}

// ForceBatchArgs are the arguments of the call force_batch.
type ForceBatchArgs struct {
	Calls []frame.Call `rust:"Vec<<T as Config>::RuntimeCall>"`
}

// WithWeightArgs are the arguments of the call with_weight.
type WithWeightArgs struct {
	Call   frame.Call   `rust:"Box<<T as Config>::RuntimeCall>"`
	Weight types.Weight `rust:"Weight"`
}

// IfElseArgs are the arguments of the call if_else.
type IfElseArgs struct {
	Main     frame.Call `rust:"Box<<T as Config>::RuntimeCall>"`
	Fallback frame.Call `rust:"Box<<T as Config>::RuntimeCall>"`
}

// DispatchAsFallibleArgs are the arguments of the call dispatch_as_fallible.
type DispatchAsFallibleArgs struct {
	AsOrigin frame.Caller `rust:"Box<T::PalletsOrigin>"`
	Call     frame.Call   `rust:"Box<<T as Config>::RuntimeCall>"`
}
