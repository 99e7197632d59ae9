// Package utility runs calls inside of a call: batches, derived accounts, other
// origins.
//
// What always holds: each inner call has a storage layer of its own; root's inner
// calls bypass filters; the actual weight is what the inner calls used.
//
// It mirrors pallets/utility of the reference, a fork of pallet-utility.
package utility
