// Package store keeps the chain on disk: state, its history and proofs, and
// the blocks. DESIGN.md section 4 says what it promises; keys.go lists every
// key.
//
// What always holds:
//
//   - The flat records are the state of the tip, and reads of it never walk
//     the trie. Trie branches lie by path and are updated in place.
//   - A block is one atomic synced batch: flat state, branches, undo records,
//     header, body, index. After a crash the database holds the old block or
//     the new one.
//   - An undo record says what a key or branch held before a block. A View at
//     block T reads the tip first and the undo index second; the first undo
//     record after T wins. So a View stays right while later blocks commit.
//   - A View pins its block. Pruning never passes a pin.
//
// Reads of a View cannot return errors, as state.Reader has none: a disk that
// fails under them raises *Failure as a panic.
package store
