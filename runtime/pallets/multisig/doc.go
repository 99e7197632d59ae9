// Package multisig lets several accounts together act as one derived account.
//
// What always holds: an operation is known by the derived account and the hash of
// its call; it has at least one approval, in ascending order, and a deposit (rao)
// of whoever came first, which returns when the operation is done or cancelled.
//
// It mirrors pallet-multisig 41.
package multisig
