package api

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/grandpa"
	"github.com/tensord/tensord/runtime/primitives"
)

// coreExecuteBlockIn are the arguments of Core_execute_block.
type coreExecuteBlockIn struct {
	Block Block
}

// coreInitializeBlockIn are the arguments of Core_initialize_block.
type coreInitializeBlockIn struct {
	Header types.Header
}

// metadataMetadataAtVersionIn are the arguments of Metadata_metadata_at_version.
type metadataMetadataAtVersionIn struct {
	Version uint32
}

// blockBuilderApplyExtrinsicIn are the arguments of BlockBuilder_apply_extrinsic.
type blockBuilderApplyExtrinsicIn struct {
	Extrinsic frame.UncheckedExtrinsic
}

// blockBuilderInherentExtrinsicsIn are the arguments of BlockBuilder_inherent_extrinsics.
type blockBuilderInherentExtrinsicsIn struct {
	Inherent InherentData
}

// blockBuilderCheckInherentsIn are the arguments of BlockBuilder_check_inherents.
type blockBuilderCheckInherentsIn struct {
	Block Block
	Data  InherentData
}

// genesisBuilderBuildStateIn are the arguments of GenesisBuilder_build_state.
type genesisBuilderBuildStateIn struct {
	Json []byte
}

// genesisBuilderGetPresetIn are the arguments of GenesisBuilder_get_preset.
type genesisBuilderGetPresetIn struct {
	ID *string
}

// taggedTransactionQueueValidateTransactionIn are the arguments of TaggedTransactionQueue_validate_transaction.
type taggedTransactionQueueValidateTransactionIn struct {
	Source    frame.TransactionSource
	Tx        frame.UncheckedExtrinsic
	BlockHash types.Hash
}

// offchainWorkerOffchainWorkerIn are the arguments of OffchainWorkerApi_offchain_worker.
type offchainWorkerOffchainWorkerIn struct {
	Header types.Header
}

// sessionKeysGenerateSessionKeysIn are the arguments of SessionKeys_generate_session_keys.
type sessionKeysGenerateSessionKeysIn struct {
	Seed *[]byte
}

// sessionKeysDecodeSessionKeysIn are the arguments of SessionKeys_decode_session_keys.
type sessionKeysDecodeSessionKeysIn struct {
	Encoded []byte
}

// grandpaSubmitReportEquivocationUnsignedExtrinsicIn are the arguments of GrandpaApi_submit_report_equivocation_unsigned_extrinsic.
type grandpaSubmitReportEquivocationUnsignedExtrinsicIn struct {
	EquivocationProof grandpa.EquivocationProof
	KeyOwnerProof     OpaqueValue
}

// grandpaGenerateKeyOwnershipProofIn are the arguments of GrandpaApi_generate_key_ownership_proof.
type grandpaGenerateKeyOwnershipProofIn struct {
	SetID       uint64
	AuthorityID primitives.GrandpaID
}

// accountNonceAccountNonceIn are the arguments of AccountNonceApi_account_nonce.
type accountNonceAccountNonceIn struct {
	Account types.AccountID
}

// transactionPaymentQueryInfoIn are the arguments of TransactionPaymentApi_query_info.
type transactionPaymentQueryInfoIn struct {
	Uxt frame.UncheckedExtrinsic
	Len uint32
}

// transactionPaymentQueryFeeDetailsIn are the arguments of TransactionPaymentApi_query_fee_details.
type transactionPaymentQueryFeeDetailsIn struct {
	Uxt frame.UncheckedExtrinsic
	Len uint32
}

// transactionPaymentQueryWeightToFeeIn are the arguments of TransactionPaymentApi_query_weight_to_fee.
type transactionPaymentQueryWeightToFeeIn struct {
	Weight types.Weight
}

// transactionPaymentQueryLengthToFeeIn are the arguments of TransactionPaymentApi_query_length_to_fee.
type transactionPaymentQueryLengthToFeeIn struct {
	Length uint32
}

// transactionPaymentCallQueryCallInfoIn are the arguments of TransactionPaymentCallApi_query_call_info.
type transactionPaymentCallQueryCallInfoIn struct {
	Call frame.Call
	Len  uint32
}

// transactionPaymentCallQueryCallFeeDetailsIn are the arguments of TransactionPaymentCallApi_query_call_fee_details.
type transactionPaymentCallQueryCallFeeDetailsIn struct {
	Call frame.Call
	Len  uint32
}

// transactionPaymentCallQueryWeightToFeeIn are the arguments of TransactionPaymentCallApi_query_weight_to_fee.
type transactionPaymentCallQueryWeightToFeeIn struct {
	Weight types.Weight
}

// transactionPaymentCallQueryLengthToFeeIn are the arguments of TransactionPaymentCallApi_query_length_to_fee.
type transactionPaymentCallQueryLengthToFeeIn struct {
	Length uint32
}

// babeGenerateKeyOwnershipProofIn are the arguments of BabeApi_generate_key_ownership_proof.
type babeGenerateKeyOwnershipProofIn struct {
	Slot        primitives.Slot
	AuthorityID Public
}

// babeSubmitReportEquivocationUnsignedExtrinsicIn are the arguments of BabeApi_submit_report_equivocation_unsigned_extrinsic.
type babeSubmitReportEquivocationUnsignedExtrinsicIn struct {
	EquivocationProof EquivocationProof
	KeyOwnerProof     OpaqueKeyOwnershipProof
}
