// Package timestamp keeps the chain's clock: the first extrinsic of every block
// sets it.
//
// What always holds: a block sets the time exactly once, at least the minimum
// period after the block before; a block that doesn't is invalid. Times are in
// milliseconds since the Unix epoch.
//
// It mirrors pallet-timestamp 40.
package timestamp
