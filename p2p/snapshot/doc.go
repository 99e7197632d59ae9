// Package snapshot makes, serves and restores states, so that a node can start
// from a recent block instead of from genesis.
//
// A snapshot of block N is a list of chunks, each some pairs of the state in
// order, compressed, and a description: N's header and the hashes of the
// chunks. Who restores one knows the block's hash from elsewhere, and with it
// the header and the state root; chunks are checked as they come, the root
// before anything counts.
//
// What always holds: a snapshot is listed when all of it is on disk, the same
// state gives the same snapshot, and a restoration that does not end leaves the
// database empty.
package snapshot
