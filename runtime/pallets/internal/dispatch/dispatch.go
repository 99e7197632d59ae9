// Package dispatch has what calls of several pallets need: accounts out of
// addresses, and results of inner calls as events carry them.
//
// It mirrors sp_runtime's AccountIdLookup and DispatchResult.
package dispatch

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Result is a DispatchResult: nothing, or the error of a call.
type Result = scale.Result[struct{}, frame.DispatchError]

// ResultOf returns the result that stands for an error of a call, or for nil.
func ResultOf(err error) Result {
	if err == nil {
		return Result{Variant: scale.ResultOk}
	}
	return Result{Variant: scale.ResultErr, Err: frame.AsDispatchError(err)}
}

// Lookup returns the account that an address names.
func Lookup(a *types.MultiAddress) (types.AccountID, error) {
	who, ok := a.Account()
	if !ok {
		return who, frame.ErrCannotLookup
	}
	return who, nil
}
