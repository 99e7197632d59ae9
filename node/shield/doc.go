// Package shield keeps an author's ML-KEM-768 keys and opens the extrinsics
// that are encrypted for it.
//
// An author announces in each block that it makes the key for a later one.
// Users encrypt a signed extrinsic with the key of the author who is due and
// send it in a wrapper; that author puts the wrapper into its block and, right
// behind it, what was inside.
//
// It mirrors stc-shield and, in how wrappers are treated, Subtensor's
// sc-basic-authorship. Keys live in memory only.
package shield
