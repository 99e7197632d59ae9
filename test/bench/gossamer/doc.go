// Package gossamer compares chain/scale and chain/trie with gossamer's: its
// codec, which reflects on every value, on the record that a chain reads most,
// System.Account; its trie on a block that changes half of 10,000 accounts. It is
// a module of its own so that the node doesn't depend on what it is compared with.
package gossamer
