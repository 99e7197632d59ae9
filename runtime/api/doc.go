// Package api implements the runtime APIs that every Substrate chain has: Core,
// Metadata, BlockBuilder, GenesisBuilder, TaggedTransactionQueue, SessionKeys,
// AuraApi, GrandpaApi, BabeApi, AccountNonceApi, TransactionPayment(Call)Api and
// OffchainWorkerApi. Those of Subtensor's pallets stand with the pallets.
//
// A method is a function from decoded arguments to a result; names, arguments
// and results are the reference's, since clients build calls from metadata.
//
// It mirrors impl_runtime_apis! in the reference's runtime/src/lib.rs.
package api
