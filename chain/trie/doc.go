// Package trie is Substrate's state trie: a base-16 Merkle-Patricia trie over
// Blake2b-256 without extension nodes, in both layouts. Layout V0 keeps values
// in the nodes; V1 keeps values longer than 32 bytes out of them and puts
// their hash in instead.
//
// What always holds:
//
//   - A Snapshot and every node reachable from it never change. A Tree is an
//     edit of a Snapshot that copies the nodes it changes, so any number of
//     edits may stand on one Snapshot, in different goroutines.
//   - A node knows its absolute path: the nibbles of a key below it. Splitting
//     or joining branches moves where a node starts, never what is below.
//   - Nodes are loaded from a Source when first needed and checked against
//     the hash that their parent holds.
//   - A Source stores branches only. A leaf is its key and value, which the
//     flat state has anyway.
//
// It mirrors trie-db, trie-root and sp-trie.
package trie
