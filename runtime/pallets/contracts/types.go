package contracts

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Origin is pallet_contracts::Origin.
type Origin struct {
	scale.Variant
	Root   struct{}
	Signed types.AccountID `rust:"T::AccountId"`
}

// The variants of Origin.
const (
	OriginIsRoot   scale.Variant = 0
	OriginIsSigned scale.Variant = 1
)

// DescribeScale gives the metadata path.
func (Origin) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::Origin", Params: []scale.Param{{Name: "T", Type: scale.TypeOf[primitives.Runtime]()}}}
}

// Determinism is pallet_contracts::wasm::Determinism.
type Determinism uint8

// The variants of Determinism.
const (
	DeterminismEnforced Determinism = iota
	DeterminismRelaxed
)

// DescribeScale gives the metadata path.
func (Determinism) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::wasm::Determinism", Variants: []string{"Enforced", "Relaxed"}}
}

// CodeInfo is pallet_contracts::wasm::CodeInfo.
type CodeInfo struct {
	Owner       types.AccountID `rust:"AccountIdOf<T>"`
	Deposit     uint64          `scale:",compact" rust:"BalanceOf<T>"`
	Refcount    uint64          `scale:",compact" rust:"u64"`
	Determinism Determinism     `rust:"Determinism"`
	CodeLen     uint32          `rust:"u32"`
}

// DescribeScale gives the metadata path.
func (CodeInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::wasm::CodeInfo", Params: []scale.Param{{Name: "T"}}}
}

// ContractInfo is pallet_contracts::storage::ContractInfo.
type ContractInfo struct {
	TrieID               scale.BoundedVec[uint8, frame.Max128] `rust:"TrieId"`
	CodeHash             types.Hash                            `rust:"CodeHash<T>"`
	StorageBytes         uint32                                `rust:"u32"`
	StorageItems         uint32                                `rust:"u32"`
	StorageByteDeposit   uint64                                `rust:"BalanceOf<T>"`
	StorageItemDeposit   uint64                                `rust:"BalanceOf<T>"`
	StorageBaseDeposit   uint64                                `rust:"BalanceOf<T>"`
	DelegateDependencies Delegates                             `rust:"BoundedBTreeMap<CodeHash<T>, BalanceOf<T>, T::\nMaxDelegateDependencies>"`
}

// DescribeScale gives the metadata path.
func (ContractInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::storage::ContractInfo", Params: []scale.Param{{Name: "T"}}}
}

// Delegates are the codes that a contract depends on, with the deposits (rao) for
// them.
type Delegates struct {
	Map scale.BTreeMap[types.Hash, uint64] `scale:"_" rust:"BTreeMap<K, V>"`
}

// DescribeScale gives the metadata path.
func (Delegates) DescribeScale() scale.Info {
	return scale.Info{Path: "bounded_collections::bounded_btree_map::BoundedBTreeMap", Params: []scale.Param{
		{Name: "K", Type: scale.TypeOf[types.Hash]()}, {Name: "V", Type: scale.TypeOf[uint64]()}, {Name: "S"},
	}}
}

// DeletionQueueManager is pallet_contracts::storage::DeletionQueueManager.
type DeletionQueueManager struct {
	InsertCounter uint32 `rust:"u32"`
	DeleteCounter uint32 `rust:"u32"`
}

// DescribeScale gives the metadata path.
func (DeletionQueueManager) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::storage::DeletionQueueManager", Params: []scale.Param{{Name: "T"}}}
}

// Limits is pallet_contracts::schedule::Limits.
type Limits struct {
	EventTopics            uint32 `rust:"u32"`
	MemoryPages            uint32 `rust:"u32"`
	SubjectLen             uint32 `rust:"u32"`
	PayloadLen             uint32 `rust:"u32"`
	RuntimeMemory          uint32 `rust:"u32"`
	ValidatorRuntimeMemory uint32 `rust:"u32"`
	EventRefTime           uint64 `rust:"u64"`
}

// DescribeScale gives the metadata path.
func (Limits) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::schedule::Limits"}
}

// InstructionWeights is pallet_contracts::schedule::InstructionWeights.
type InstructionWeights struct {
	Base uint32 `rust:"u32"`
}

// DescribeScale gives the metadata path.
func (InstructionWeights) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::schedule::InstructionWeights", Params: []scale.Param{{Name: "T"}}}
}

// Schedule is pallet_contracts::schedule::Schedule.
type Schedule struct {
	Limits             Limits             `rust:"Limits"`
	InstructionWeights InstructionWeights `rust:"InstructionWeights<T>"`
}

// DescribeScale gives the metadata path.
func (Schedule) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::schedule::Schedule", Params: []scale.Param{{Name: "T"}}}
}

// EnvironmentType is pallet_contracts::EnvironmentType: it has no value, and
// stands for a type that contracts and runtime have to agree on.
type EnvironmentType[T any] struct{}

// DescribeScale gives the metadata path.
func (EnvironmentType[T]) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::EnvironmentType", Params: []scale.Param{{Name: "T", Type: scale.TypeOf[T]()}}}
}

// Environment is pallet_contracts::Environment.
type Environment struct {
	AccountID   EnvironmentType[types.AccountID]   `rust:"EnvironmentType<AccountIdOf<T>>"`
	Balance     EnvironmentType[uint64]            `rust:"EnvironmentType<BalanceOf<T>>"`
	Hash        EnvironmentType[types.Hash]        `rust:"EnvironmentType<<T as frame_system::Config>::Hash>"`
	Hasher      EnvironmentType[frame.BlakeTwo256] `rust:"EnvironmentType<<T as frame_system::Config>::Hashing>"`
	Timestamp   EnvironmentType[uint64]            `rust:"EnvironmentType<MomentOf<T>>"`
	BlockNumber EnvironmentType[uint32]            `rust:"EnvironmentType<BlockNumberFor<T>>"`
}

// DescribeScale gives the metadata path.
func (Environment) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::Environment", Params: []scale.Param{{Name: "T"}}}
}

// ApiVersion is pallet_contracts::ApiVersion.
type ApiVersion struct {
	Value uint16 `scale:"_" rust:"u16"`
}

// DescribeScale gives the metadata path.
func (ApiVersion) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_contracts::ApiVersion"}
}
