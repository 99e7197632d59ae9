package contracts

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// CallOldWeightArgs are the arguments of the call call_old_weight.
type CallOldWeightArgs struct {
	Dest                types.MultiAddress     `rust:"AccountIdLookupOf<T>"`
	Value               uint64                 `scale:",compact" rust:"BalanceOf<T>"`
	GasLimit            uint64                 `scale:",compact" rust:"OldWeight"`
	StorageDepositLimit *scale.Compact[uint64] `rust:"Option<<BalanceOf<T> as codec::HasCompact>::Type>"`
	Data                []byte                 `rust:"Vec<u8>"`
}

// InstantiateWithCodeOldWeightArgs are the arguments of the call instantiate_with_code_old_weight.
type InstantiateWithCodeOldWeightArgs struct {
	Value               uint64                 `scale:",compact" rust:"BalanceOf<T>"`
	GasLimit            uint64                 `scale:",compact" rust:"OldWeight"`
	StorageDepositLimit *scale.Compact[uint64] `rust:"Option<<BalanceOf<T> as codec::HasCompact>::Type>"`
	Code                []byte                 `rust:"Vec<u8>"`
	Data                []byte                 `rust:"Vec<u8>"`
	Salt                []byte                 `rust:"Vec<u8>"`
}

// InstantiateOldWeightArgs are the arguments of the call instantiate_old_weight.
type InstantiateOldWeightArgs struct {
	Value               uint64                 `scale:",compact" rust:"BalanceOf<T>"`
	GasLimit            uint64                 `scale:",compact" rust:"OldWeight"`
	StorageDepositLimit *scale.Compact[uint64] `rust:"Option<<BalanceOf<T> as codec::HasCompact>::Type>"`
	CodeHash            types.Hash             `rust:"CodeHash<T>"`
	Data                []byte                 `rust:"Vec<u8>"`
	Salt                []byte                 `rust:"Vec<u8>"`
}

// UploadCodeArgs are the arguments of the call upload_code.
type UploadCodeArgs struct {
	Code                []byte                 `rust:"Vec<u8>"`
	StorageDepositLimit *scale.Compact[uint64] `rust:"Option<<BalanceOf<T> as codec::HasCompact>::Type>"`
	Determinism         Determinism            `rust:"Determinism"`
}

// RemoveCodeArgs are the arguments of the call remove_code.
type RemoveCodeArgs struct {
	CodeHash types.Hash `rust:"CodeHash<T>"`
}

// SetCodeArgs are the arguments of the call set_code.
type SetCodeArgs struct {
	Dest     types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	CodeHash types.Hash         `rust:"CodeHash<T>"`
}

// CallArgs are the arguments of the call call.
type CallArgs struct {
	Dest                types.MultiAddress     `rust:"AccountIdLookupOf<T>"`
	Value               uint64                 `scale:",compact" rust:"BalanceOf<T>"`
	GasLimit            types.Weight           `rust:"Weight"`
	StorageDepositLimit *scale.Compact[uint64] `rust:"Option<<BalanceOf<T> as codec::HasCompact>::Type>"`
	Data                []byte                 `rust:"Vec<u8>"`
}

// InstantiateWithCodeArgs are the arguments of the call instantiate_with_code.
type InstantiateWithCodeArgs struct {
	Value               uint64                 `scale:",compact" rust:"BalanceOf<T>"`
	GasLimit            types.Weight           `rust:"Weight"`
	StorageDepositLimit *scale.Compact[uint64] `rust:"Option<<BalanceOf<T> as codec::HasCompact>::Type>"`
	Code                []byte                 `rust:"Vec<u8>"`
	Data                []byte                 `rust:"Vec<u8>"`
	Salt                []byte                 `rust:"Vec<u8>"`
}

// InstantiateArgs are the arguments of the call instantiate.
type InstantiateArgs struct {
	Value               uint64                 `scale:",compact" rust:"BalanceOf<T>"`
	GasLimit            types.Weight           `rust:"Weight"`
	StorageDepositLimit *scale.Compact[uint64] `rust:"Option<<BalanceOf<T> as codec::HasCompact>::Type>"`
	CodeHash            types.Hash             `rust:"CodeHash<T>"`
	Data                []byte                 `rust:"Vec<u8>"`
	Salt                []byte                 `rust:"Vec<u8>"`
}

// MigrateArgs are the arguments of the call migrate.
type MigrateArgs struct {
	WeightLimit types.Weight `rust:"Weight"`
}
