package ethereum

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// accountBasicIn are the arguments of EthereumRuntimeRPCApi_account_basic.
type accountBasicIn struct {
	Address types.H160
}

// accountCodeAtIn are the arguments of EthereumRuntimeRPCApi_account_code_at.
type accountCodeAtIn struct {
	Address types.H160
}

// storageAtIn are the arguments of EthereumRuntimeRPCApi_storage_at.
type storageAtIn struct {
	Address types.H160
	Index   types.U256
}

// callIn are the arguments of EthereumRuntimeRPCApi_call.
type callIn struct {
	From                 types.H160
	To                   types.H160
	Data                 []byte
	Value                types.U256
	GasLimit             types.U256
	MaxFeePerGas         *types.U256
	MaxPriorityFeePerGas *types.U256
	Nonce                *types.U256
	Estimate             bool
	AccessList           *[]scale.Tuple2[types.H160, []types.Hash]
	AuthorizationList    *[]AuthorizationListItem
}

// createIn are the arguments of EthereumRuntimeRPCApi_create.
type createIn struct {
	From                 types.H160
	Data                 []byte
	Value                types.U256
	GasLimit             types.U256
	MaxFeePerGas         *types.U256
	MaxPriorityFeePerGas *types.U256
	Nonce                *types.U256
	Estimate             bool
	AccessList           *[]scale.Tuple2[types.H160, []types.Hash]
	AuthorizationList    *[]AuthorizationListItem
}

// extrinsicFilterIn are the arguments of EthereumRuntimeRPCApi_extrinsic_filter.
type extrinsicFilterIn struct {
	Xts []frame.UncheckedExtrinsic
}

// pendingBlockIn are the arguments of EthereumRuntimeRPCApi_pending_block.
type pendingBlockIn struct {
	Xts []frame.UncheckedExtrinsic
}

// initializePendingBlockIn are the arguments of EthereumRuntimeRPCApi_initialize_pending_block.
type initializePendingBlockIn struct {
	Header types.Header
}

// convertTransactionIn are the arguments of ConvertTransactionRuntimeApi_convert_transaction.
type convertTransactionIn struct {
	Transaction TransactionV3
}
