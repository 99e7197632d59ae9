package contracts

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// StorageDeposit is pallet_contracts::primitives::StorageDeposit.
type StorageDeposit struct {
	scale.Variant
	Refund uint64 `rust:"Balance"`
	Charge uint64 `rust:"Balance"`
}

// The variants of StorageDeposit.
const (
	StorageDepositIsRefund scale.Variant = 0
	StorageDepositIsCharge scale.Variant = 1
)

// DescribeScale gives the metadata path.
func (StorageDeposit) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::primitives::StorageDeposit", Params: []scale.Param{{Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}

// ReturnFlags is pallet_contracts_uapi::flags::ReturnFlags.
type ReturnFlags struct {
	Bits uint32 `rust:"u32"`
}

// DescribeScale gives the metadata path.
func (ReturnFlags) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts_uapi::flags::ReturnFlags"}
}

// ExecReturnValue is pallet_contracts::primitives::ExecReturnValue.
type ExecReturnValue struct {
	Flags ReturnFlags `rust:"ReturnFlags"`
	Data  []byte      `rust:"Vec<u8>"`
}

// DescribeScale gives the metadata path.
func (ExecReturnValue) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::primitives::ExecReturnValue"}
}

// ContractResult is pallet_contracts::primitives::ContractResult.
type ContractResult struct {
	GasConsumed    types.Weight                                       `rust:"Weight"`
	GasRequired    types.Weight                                       `rust:"Weight"`
	StorageDeposit StorageDeposit                                     `rust:"StorageDeposit<Balance>"`
	DebugMessage   []byte                                             `rust:"Vec<u8>"`
	Result         scale.Result[ExecReturnValue, frame.DispatchError] `rust:"R"`
	Events         *[]system.EventRecord                              `rust:"Option<Vec<EventRecord>>"`
}

// DescribeScale gives the metadata path.
func (ContractResult) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::primitives::ContractResult", Params: []scale.Param{{Name: "R", Type: scale.TypeOf[scale.Result[ExecReturnValue, frame.DispatchError]]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}, {Name: "EventRecord", Type: scale.TypeOf[system.EventRecord]()}}}
}

// Code is pallet_contracts::primitives::Code.
type Code struct {
	scale.Variant
	Upload   []byte     `rust:"Vec<u8>"`
	Existing types.Hash `rust:"Hash"`
}

// The variants of Code.
const (
	CodeIsUpload   scale.Variant = 0
	CodeIsExisting scale.Variant = 1
)

// DescribeScale gives the metadata path.
func (Code) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::primitives::Code", Params: []scale.Param{{Name: "Hash", Type: scale.TypeOf[types.Hash]()}}}
}

// InstantiateReturnValue is pallet_contracts::primitives::InstantiateReturnValue.
type InstantiateReturnValue struct {
	Result    ExecReturnValue `rust:"ExecReturnValue"`
	AccountID types.AccountID `rust:"AccountId"`
}

// DescribeScale gives the metadata path.
func (InstantiateReturnValue) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::primitives::InstantiateReturnValue", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// InstantiateResult is pallet_contracts::primitives::ContractResult.
type InstantiateResult struct {
	GasConsumed    types.Weight                                              `rust:"Weight"`
	GasRequired    types.Weight                                              `rust:"Weight"`
	StorageDeposit StorageDeposit                                            `rust:"StorageDeposit<Balance>"`
	DebugMessage   []byte                                                    `rust:"Vec<u8>"`
	Result         scale.Result[InstantiateReturnValue, frame.DispatchError] `rust:"R"`
	Events         *[]system.EventRecord                                     `rust:"Option<Vec<EventRecord>>"`
}

// DescribeScale gives the metadata path.
func (InstantiateResult) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::primitives::ContractResult", Params: []scale.Param{{Name: "R", Type: scale.TypeOf[scale.Result[InstantiateReturnValue, frame.DispatchError]]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}, {Name: "EventRecord", Type: scale.TypeOf[system.EventRecord]()}}}
}

// CodeUploadReturnValue is pallet_contracts::primitives::CodeUploadReturnValue.
type CodeUploadReturnValue struct {
	CodeHash types.Hash `rust:"CodeHash"`
	Deposit  uint64     `rust:"Balance"`
}

// DescribeScale gives the metadata path.
func (CodeUploadReturnValue) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::primitives::CodeUploadReturnValue", Params: []scale.Param{{Name: "CodeHash", Type: scale.TypeOf[types.Hash]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}

// ContractAccessError is pallet_contracts::primitives::ContractAccessError.
type ContractAccessError uint8

// The variants of ContractAccessError.
const (
	ContractAccessErrorDoesntExist ContractAccessError = iota
	ContractAccessErrorKeyDecodingFailed
	ContractAccessErrorMigrationInProgress
)

// DescribeScale gives the metadata path.
func (ContractAccessError) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::primitives::ContractAccessError", Variants: []string{"DoesntExist", "KeyDecodingFailed", "MigrationInProgress"}}
}
