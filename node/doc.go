// Package node joins store, runtime and transaction pool into a chain that
// consensus engines drive and RPC serves.
//
// What always holds:
//
//   - A block is built or executed in an overlay of its own on the best state;
//     nothing is written before Commit, and Commit writes one atomic batch.
//   - The pool hears of a block after it is on disk and before anyone else.
//   - A transaction that makes our code panic while a block is built leaves
//     neither a trace in the block nor itself in the pool.
//
// It mirrors sc-basic-authorship for how a block is filled.
package node
