package ethereum

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// ExitSucceed is evm_core::error::ExitSucceed.
type ExitSucceed uint8

// The variants of ExitSucceed.
const (
	ExitSucceedStopped ExitSucceed = iota
	ExitSucceedReturned
	ExitSucceedSuicided
)

// DescribeScale gives the metadata path.
func (ExitSucceed) DescribeScale() scale.Info {
	return scale.Info{Path: "evm_core::error::ExitSucceed", Variants: []string{"Stopped", "Returned", "Suicided"}}
}

// Opcode is evm_core::opcode::Opcode.
type Opcode struct {
	Value uint8 `scale:"_" rust:"u8"`
}

// DescribeScale gives the metadata path.
func (Opcode) DescribeScale() scale.Info {
	return scale.Info{Path: "evm_core::opcode::Opcode"}
}

// ExitError is evm_core::error::ExitError.
type ExitError struct {
	scale.Variant
	StackUnderflow      struct{}
	StackOverflow       struct{}
	InvalidJump         struct{}
	InvalidRange        struct{}
	DesignatedInvalid   struct{}
	CallTooDeep         struct{}
	CreateCollision     struct{}
	CreateContractLimit struct{}
	InvalidCode         Opcode       `variant:"15" rust:"Opcode"`
	OutOfOffset         struct{}     `variant:"8"`
	OutOfGas            struct{}     `variant:"9"`
	OutOfFund           struct{}     `variant:"10"`
	PCUnderflow         struct{}     `variant:"11"`
	CreateEmpty         struct{}     `variant:"12"`
	Other               types.CowStr `variant:"13" rust:"Cow<'static, str>"`
	MaxNonce            struct{}     `variant:"14"`
}

// The variants of ExitError.
const (
	ExitErrorIsStackUnderflow      scale.Variant = 0
	ExitErrorIsStackOverflow       scale.Variant = 1
	ExitErrorIsInvalidJump         scale.Variant = 2
	ExitErrorIsInvalidRange        scale.Variant = 3
	ExitErrorIsDesignatedInvalid   scale.Variant = 4
	ExitErrorIsCallTooDeep         scale.Variant = 5
	ExitErrorIsCreateCollision     scale.Variant = 6
	ExitErrorIsCreateContractLimit scale.Variant = 7
	ExitErrorIsOutOfOffset         scale.Variant = 8
	ExitErrorIsOutOfGas            scale.Variant = 9
	ExitErrorIsOutOfFund           scale.Variant = 10
	ExitErrorIsPCUnderflow         scale.Variant = 11
	ExitErrorIsCreateEmpty         scale.Variant = 12
	ExitErrorIsOther               scale.Variant = 13
	ExitErrorIsMaxNonce            scale.Variant = 14
	ExitErrorIsInvalidCode         scale.Variant = 15
)

// DescribeScale gives the metadata path.
func (ExitError) DescribeScale() scale.Info {
	return scale.Info{Path: "evm_core::error::ExitError"}
}

// ExitRevert is evm_core::error::ExitRevert.
type ExitRevert uint8

// The variants of ExitRevert.
const (
	ExitRevertReverted ExitRevert = iota
)

// DescribeScale gives the metadata path.
func (ExitRevert) DescribeScale() scale.Info {
	return scale.Info{Path: "evm_core::error::ExitRevert", Variants: []string{"Reverted"}}
}

// ExitFatal is evm_core::error::ExitFatal.
type ExitFatal struct {
	scale.Variant
	NotSupported       struct{}
	UnhandledInterrupt struct{}
	CallErrorAsFatal   ExitError    `rust:"ExitError"`
	Other              types.CowStr `rust:"Cow<'static, str>"`
}

// The variants of ExitFatal.
const (
	ExitFatalIsNotSupported       scale.Variant = 0
	ExitFatalIsUnhandledInterrupt scale.Variant = 1
	ExitFatalIsCallErrorAsFatal   scale.Variant = 2
	ExitFatalIsOther              scale.Variant = 3
)

// DescribeScale gives the metadata path.
func (ExitFatal) DescribeScale() scale.Info {
	return scale.Info{Path: "evm_core::error::ExitFatal"}
}

// ExitReason is evm_core::error::ExitReason.
type ExitReason struct {
	scale.Variant
	Succeed ExitSucceed `rust:"ExitSucceed"`
	Error   ExitError   `rust:"ExitError"`
	Revert  ExitRevert  `rust:"ExitRevert"`
	Fatal   ExitFatal   `rust:"ExitFatal"`
}

// The variants of ExitReason.
const (
	ExitReasonIsSucceed scale.Variant = 0
	ExitReasonIsError   scale.Variant = 1
	ExitReasonIsRevert  scale.Variant = 2
	ExitReasonIsFatal   scale.Variant = 3
)

// DescribeScale gives the metadata path.
func (ExitReason) DescribeScale() scale.Info {
	return scale.Info{Path: "evm_core::error::ExitReason"}
}

// TransactionAction is ethereum::transaction::legacy::TransactionAction.
type TransactionAction struct {
	scale.Variant
	Call   types.H160 `rust:"H160"`
	Create struct{}
}

// The variants of TransactionAction.
const (
	TransactionActionIsCall   scale.Variant = 0
	TransactionActionIsCreate scale.Variant = 1
)

// DescribeScale gives the metadata path.
func (TransactionAction) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::legacy::TransactionAction"}
}

// TransactionRecoveryId is ethereum::transaction::legacy::TransactionRecoveryId.
type TransactionRecoveryId struct {
	Value uint64 `scale:"_" rust:"u64"`
}

// DescribeScale gives the metadata path.
func (TransactionRecoveryId) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::legacy::TransactionRecoveryId"}
}

// LegacySignature is ethereum::transaction::legacy::TransactionSignature.
type LegacySignature struct {
	V TransactionRecoveryId `rust:"TransactionRecoveryId"`
	R types.Hash            `rust:"H256"`
	S types.Hash            `rust:"H256"`
}

// DescribeScale gives the metadata path.
func (LegacySignature) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::legacy::TransactionSignature"}
}

// LegacyTransaction is ethereum::transaction::legacy::LegacyTransaction.
type LegacyTransaction struct {
	Nonce     types.U256        `rust:"U256"`
	GasPrice  types.U256        `rust:"U256"`
	GasLimit  types.U256        `rust:"U256"`
	Action    TransactionAction `rust:"TransactionAction"`
	Value     types.U256        `rust:"U256"`
	Input     []byte            `rust:"Bytes"`
	Signature LegacySignature   `rust:"TransactionSignature"`
}

// DescribeScale gives the metadata path.
func (LegacyTransaction) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::legacy::LegacyTransaction"}
}

// AccessListItem is ethereum::transaction::eip2930::AccessListItem.
type AccessListItem struct {
	Address     types.H160   `rust:"Address"`
	StorageKeys []types.Hash `rust:"Vec<H256>"`
}

// DescribeScale gives the metadata path.
func (AccessListItem) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::eip2930::AccessListItem"}
}

// EIP2930Signature is ethereum::transaction::eip2930::TransactionSignature.
type EIP2930Signature struct {
	OddYParity bool       `rust:"bool"`
	R          types.Hash `rust:"H256"`
	S          types.Hash `rust:"H256"`
}

// DescribeScale gives the metadata path.
func (EIP2930Signature) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::eip2930::TransactionSignature"}
}

// EIP2930Transaction is ethereum::transaction::eip2930::EIP2930Transaction.
type EIP2930Transaction struct {
	ChainID    uint64            `rust:"u64"`
	Nonce      types.U256        `rust:"U256"`
	GasPrice   types.U256        `rust:"U256"`
	GasLimit   types.U256        `rust:"U256"`
	Action     TransactionAction `rust:"TransactionAction"`
	Value      types.U256        `rust:"U256"`
	Input      []byte            `rust:"Bytes"`
	AccessList []AccessListItem  `rust:"AccessList"`
	Signature  EIP2930Signature  `rust:"TransactionSignature"`
}

// DescribeScale gives the metadata path.
func (EIP2930Transaction) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::eip2930::EIP2930Transaction"}
}

// EIP1559Transaction is ethereum::transaction::eip1559::EIP1559Transaction.
type EIP1559Transaction struct {
	ChainID              uint64            `rust:"u64"`
	Nonce                types.U256        `rust:"U256"`
	MaxPriorityFeePerGas types.U256        `rust:"U256"`
	MaxFeePerGas         types.U256        `rust:"U256"`
	GasLimit             types.U256        `rust:"U256"`
	Action               TransactionAction `rust:"TransactionAction"`
	Value                types.U256        `rust:"U256"`
	Input                []byte            `rust:"Bytes"`
	AccessList           []AccessListItem  `rust:"AccessList"`
	Signature            EIP2930Signature  `rust:"TransactionSignature"`
}

// DescribeScale gives the metadata path.
func (EIP1559Transaction) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::eip1559::EIP1559Transaction"}
}

// MalleableTransactionSignature is ethereum::transaction::eip2930::MalleableTransactionSignature.
type MalleableTransactionSignature struct {
	OddYParity bool       `rust:"bool"`
	R          types.Hash `rust:"H256"`
	S          types.Hash `rust:"H256"`
}

// DescribeScale gives the metadata path.
func (MalleableTransactionSignature) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::eip2930::MalleableTransactionSignature"}
}

// AuthorizationListItem is ethereum::transaction::eip7702::AuthorizationListItem.
type AuthorizationListItem struct {
	ChainID   uint64                        `rust:"u64"`
	Address   types.H160                    `rust:"Address"`
	Nonce     types.U256                    `rust:"U256"`
	Signature MalleableTransactionSignature `rust:"MalleableTransactionSignature"`
}

// DescribeScale gives the metadata path.
func (AuthorizationListItem) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::eip7702::AuthorizationListItem"}
}

// EIP7702Transaction is ethereum::transaction::eip7702::EIP7702Transaction.
type EIP7702Transaction struct {
	ChainID              uint64                  `rust:"u64"`
	Nonce                types.U256              `rust:"U256"`
	MaxPriorityFeePerGas types.U256              `rust:"U256"`
	MaxFeePerGas         types.U256              `rust:"U256"`
	GasLimit             types.U256              `rust:"U256"`
	Destination          TransactionAction       `rust:"TransactionAction"`
	Value                types.U256              `rust:"U256"`
	Data                 []byte                  `rust:"Bytes"`
	AccessList           []AccessListItem        `rust:"AccessList"`
	AuthorizationList    []AuthorizationListItem `rust:"AuthorizationList"`
	Signature            EIP2930Signature        `rust:"TransactionSignature"`
}

// DescribeScale gives the metadata path.
func (EIP7702Transaction) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::eip7702::EIP7702Transaction"}
}

// TransactionV3 is ethereum::transaction::TransactionV3.
type TransactionV3 struct {
	scale.Variant
	Legacy  LegacyTransaction  `rust:"LegacyTransaction"`
	EIP2930 EIP2930Transaction `rust:"EIP2930Transaction"`
	EIP1559 EIP1559Transaction `rust:"EIP1559Transaction"`
	EIP7702 EIP7702Transaction `rust:"EIP7702Transaction"`
}

// The variants of TransactionV3.
const (
	TransactionV3IsLegacy  scale.Variant = 0
	TransactionV3IsEIP2930 scale.Variant = 1
	TransactionV3IsEIP1559 scale.Variant = 2
	TransactionV3IsEIP7702 scale.Variant = 3
)

// DescribeScale gives the metadata path.
func (TransactionV3) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::transaction::TransactionV3"}
}

// Log is ethereum::log::Log.
type Log struct {
	Address types.H160   `rust:"H160"`
	Topics  []types.Hash `rust:"Vec<H256>"`
	Data    []byte       `rust:"Bytes"`
}

// DescribeScale gives the metadata path.
func (Log) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::log::Log"}
}

// Bloom is ethbloom::Bloom.
type Bloom struct {
	Bits [256]byte `scale:"_" rust:"[u8; BLOOM_SIZE]"`
}

// DescribeScale gives the metadata path.
func (Bloom) DescribeScale() scale.Info {
	return scale.Info{Path: "ethbloom::Bloom"}
}

// TransactionStatus is fp_rpc::TransactionStatus.
type TransactionStatus struct {
	TransactionHash  types.Hash  `rust:"H256"`
	TransactionIndex uint32      `rust:"u32"`
	From             types.H160  `rust:"Address"`
	To               *types.H160 `rust:"Option<Address>"`
	ContractAddress  *types.H160 `rust:"Option<Address>"`
	Logs             []Log       `rust:"Vec<Log>"`
	LogsBloom        Bloom       `rust:"Bloom"`
}

// DescribeScale gives the metadata path.
func (TransactionStatus) DescribeScale() scale.Info {
	return scale.Info{Path: "fp_rpc::TransactionStatus"}
}

// EIP658ReceiptData is ethereum::receipt::EIP658ReceiptData.
type EIP658ReceiptData struct {
	StatusCode uint8      `rust:"u8"`
	UsedGas    types.U256 `rust:"U256"`
	LogsBloom  Bloom      `rust:"Bloom"`
	Logs       []Log      `rust:"Vec<Log>"`
}

// DescribeScale gives the metadata path.
func (EIP658ReceiptData) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::receipt::EIP658ReceiptData"}
}

// ReceiptV4 is ethereum::receipt::ReceiptV4.
type ReceiptV4 struct {
	scale.Variant
	Legacy  EIP658ReceiptData `rust:"EIP658ReceiptData"`
	EIP2930 EIP658ReceiptData `rust:"EIP2930ReceiptData"`
	EIP1559 EIP658ReceiptData `rust:"EIP1559ReceiptData"`
	EIP7702 EIP658ReceiptData `rust:"EIP7702ReceiptData"`
}

// The variants of ReceiptV4.
const (
	ReceiptV4IsLegacy  scale.Variant = 0
	ReceiptV4IsEIP2930 scale.Variant = 1
	ReceiptV4IsEIP1559 scale.Variant = 2
	ReceiptV4IsEIP7702 scale.Variant = 3
)

// DescribeScale gives the metadata path.
func (ReceiptV4) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::receipt::ReceiptV4"}
}

// Header is ethereum::header::Header.
type Header struct {
	ParentHash       types.Hash `rust:"H256"`
	OmmersHash       types.Hash `rust:"H256"`
	Beneficiary      types.H160 `rust:"H160"`
	StateRoot        types.Hash `rust:"H256"`
	TransactionsRoot types.Hash `rust:"H256"`
	ReceiptsRoot     types.Hash `rust:"H256"`
	LogsBloom        Bloom      `rust:"Bloom"`
	Difficulty       types.U256 `rust:"U256"`
	Number           types.U256 `rust:"U256"`
	GasLimit         types.U256 `rust:"U256"`
	GasUsed          types.U256 `rust:"U256"`
	Timestamp        uint64     `rust:"u64"`
	ExtraData        []byte     `rust:"Bytes"`
	MixHash          types.Hash `rust:"H256"`
	Nonce            H64        `rust:"H64"`
}

// DescribeScale gives the metadata path.
func (Header) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::header::Header"}
}

// Block is ethereum::block::Block.
type Block struct {
	Header       Header          `rust:"Header"`
	Transactions []TransactionV3 `rust:"Vec<T>"`
	Ommers       []Header        `rust:"Vec<Header>"`
}

// DescribeScale gives the metadata path.
func (Block) DescribeScale() scale.Info {
	return scale.Info{Path: "ethereum::block::Block", Params: []scale.Param{{Name: "T", Type: scale.TypeOf[TransactionV3]()}}}
}

// H64 is eight bytes.
type H64 struct {
	Value [8]byte `scale:"_" rust:"[u8; 8]"`
}

// DescribeScale gives the metadata path.
func (H64) DescribeScale() scale.Info { return scale.Info{Path: "ethereum_types::hash::H64"} }
