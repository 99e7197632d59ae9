// Package system is the pallet that all others stand on: accounts and their
// reference counts, nonces, the block's number, digest, events and weight, and
// the life of a block from initialization to its header.
//
// What always holds: an account exists exactly while something provides for it
// or it is self-sufficient; the transient items (phase, counters, extrinsic
// data, weights) are at every step what frame_system has there, because a
// state root is taken in the middle of finalization.
//
// It mirrors frame-system 41, src/lib.rs and src/limits.rs.
package system
