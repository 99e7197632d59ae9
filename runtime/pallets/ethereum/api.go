package ethereum

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// APIs returns the runtime APIs of the pallet.
func (p *Pallet) APIs() []*frame.API {
	return []*frame.API{
		{Name: "EthereumRuntimeRPCApi", Version: 6, Docs: "Not built yet.", Methods: []*frame.APIMethod{
			frame.UnbuiltMethod[struct{}, uint64]("chain_id", "Not built yet."),
			frame.UnbuiltMethod[accountBasicIn, Basic]("account_basic", "Not built yet."),
			frame.UnbuiltMethod[struct{}, types.U256]("gas_price", "Not built yet."),
			frame.UnbuiltMethod[accountCodeAtIn, []byte]("account_code_at", "Not built yet."),
			frame.UnbuiltMethod[struct{}, types.H160]("author", "Not built yet."),
			frame.UnbuiltMethod[storageAtIn, types.Hash]("storage_at", "Not built yet."),
			frame.UnbuiltMethod[callIn, scale.Result[ExecutionInfoV2, frame.DispatchError]]("call", "Not built yet."),
			frame.UnbuiltMethod[createIn, scale.Result[CreateInfoV2, frame.DispatchError]]("create", "Not built yet."),
			frame.UnbuiltMethod[struct{}, *Block]("current_block", "Not built yet."),
			frame.UnbuiltMethod[struct{}, *[]ReceiptV4]("current_receipts", "Not built yet."),
			frame.UnbuiltMethod[struct{}, *[]TransactionStatus]("current_transaction_statuses", "Not built yet."),
			frame.UnbuiltMethod[struct{}, scale.Tuple3[*Block, *[]ReceiptV4, *[]TransactionStatus]]("current_all", "Not built yet."),
			frame.UnbuiltMethod[extrinsicFilterIn, []TransactionV3]("extrinsic_filter", "Not built yet."),
			frame.UnbuiltMethod[struct{}, *fixed.Permill]("elasticity", "Not built yet."),
			frame.UnbuiltMethod[struct{}, struct{}]("gas_limit_multiplier_support", "Not built yet."),
			frame.UnbuiltMethod[pendingBlockIn, scale.Tuple2[*Block, *[]TransactionStatus]]("pending_block", "Not built yet."),
			frame.UnbuiltMethod[initializePendingBlockIn, struct{}]("initialize_pending_block", "Not built yet."),
		}},
		{Name: "ConvertTransactionRuntimeApi", Version: 2, Docs: "Not built yet.", Methods: []*frame.APIMethod{
			frame.UnbuiltMethod[convertTransactionIn, frame.UncheckedExtrinsic]("convert_transaction", "Not built yet."),
		}},
	}
}
