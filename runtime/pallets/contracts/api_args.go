package contracts

import (
	"github.com/tensord/tensord/chain/types"
)

// callIn are the arguments of ContractsApi_call.
type callIn struct {
	Origin              types.AccountID
	Dest                types.AccountID
	Value               uint64
	GasLimit            *types.Weight
	StorageDepositLimit *uint64 `rust:"Option<Balance>"`
	InputData           []byte
}

// instantiateIn are the arguments of ContractsApi_instantiate.
type instantiateIn struct {
	Origin              types.AccountID
	Value               uint64
	GasLimit            *types.Weight
	StorageDepositLimit *uint64 `rust:"Option<Balance>"`
	Code                Code
	Data                []byte
	Salt                []byte
}

// uploadCodeIn are the arguments of ContractsApi_upload_code.
type uploadCodeIn struct {
	Origin              types.AccountID
	Code                []byte
	StorageDepositLimit *uint64 `rust:"Option<Balance>"`
	Determinism         Determinism
}

// getStorageIn are the arguments of ContractsApi_get_storage.
type getStorageIn struct {
	Address types.AccountID
	Key     []byte
}
