// Package extensions holds the thirteen transaction extensions of the runtime
// that belong to no pallet of Subtensor's own, in their order and encoding:
// what stands in an extrinsic besides the call, what is signed besides, and what
// makes a transaction valid.
//
// It mirrors frame-system 41 src/extensions, frame-metadata-hash-extension 0.9
// and runtime/src/{check_nonce,check_mortality,sudo_wrapper,transaction_payment_wrapper}.rs.
package extensions
