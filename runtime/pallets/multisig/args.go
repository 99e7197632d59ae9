package multisig

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// AsMultiThreshold1Args are the arguments of the call as_multi_threshold_1.
type AsMultiThreshold1Args struct {
	OtherSignatories []types.AccountID `rust:"Vec<T::AccountId>"`
	Call             frame.Call        `rust:"Box<<T as Config>::RuntimeCall>"`
}

// AsMultiArgs are the arguments of the call as_multi.
type AsMultiArgs struct {
	Threshold        uint16            `rust:"u16"`
	OtherSignatories []types.AccountID `rust:"Vec<T::AccountId>"`
	MaybeTimepoint   *Timepoint        `rust:"Option<Timepoint<BlockNumberFor<T>>>"`
	Call             frame.Call        `rust:"Box<<T as Config>::RuntimeCall>"`
	MaxWeight        types.Weight      `rust:"Weight"`
}

// ApproveAsMultiArgs are the arguments of the call approve_as_multi.
type ApproveAsMultiArgs struct {
	Threshold        uint16            `rust:"u16"`
	OtherSignatories []types.AccountID `rust:"Vec<T::AccountId>"`
	MaybeTimepoint   *Timepoint        `rust:"Option<Timepoint<BlockNumberFor<T>>>"`
	CallHash         [32]byte          `rust:"[u8; 32]"`
	MaxWeight        types.Weight      `rust:"Weight"`
}

// CancelAsMultiArgs are the arguments of the call cancel_as_multi.
type CancelAsMultiArgs struct {
	Threshold        uint16            `rust:"u16"`
	OtherSignatories []types.AccountID `rust:"Vec<T::AccountId>"`
	Timepoint        Timepoint         `rust:"Timepoint<BlockNumberFor<T>>"`
	CallHash         [32]byte          `rust:"[u8; 32]"`
}

// PokeDepositArgs are the arguments of the call poke_deposit.
type PokeDepositArgs struct {
	Threshold        uint16            `rust:"u16"`
	OtherSignatories []types.AccountID `rust:"Vec<T::AccountId>"`
	CallHash         [32]byte          `rust:"[u8; 32]"`
}
