// Package ethereum is the pallet that lays an Ethereum chain over the blocks:
// every block gets an Ethereum header, whose hash goes into the digest.
//
// Ethereum transactions are declared but not run yet, so the blocks are empty.
// What always holds: the header's state root is the root of the state at the
// very moment of its making, in the middle of finalization.
//
// It mirrors frontier's frame/ethereum/src/lib.rs and the ethereum crate's
// types.
package ethereum
