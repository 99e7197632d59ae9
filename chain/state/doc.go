// Package state holds the state a block is executed on: a read-only base (the
// state after the parent block) and an Overlay of everything written since.
//
// What always holds:
//
//   - A base never changes while an Overlay stands on it.
//   - Every write, in the top trie and in all child tries, goes through one
//     undo log. A storage layer, an EVM frame, a failed call or a speculative
//     block is a Mark in that log; there is no other way to roll back.
//   - Value slices are shared, not copied. Nobody changes a value after it was
//     handed over or handed out.
//   - A read of a key that was read or written before allocates nothing.
//
// It mirrors sp-state-machine's OverlayedChanges and Ext. An Overlay is for
// one goroutine; several Overlays may stand on one base at the same time.
package state
