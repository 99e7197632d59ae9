// Package genesis is about chain specs: the presets, Substrate's JSON in its
// plain and raw form, and block 0 that follows from them.
//
// What always holds:
//
//   - A plain spec and the raw one made from it have the same block 0.
//   - Presets have no code in their state: the runtime is part of the node, and
//     `:code` is answered without being stored. A raw spec that has `:code` keeps
//     it, and its block 0 is that of the reference.
//   - Nothing is guessed: a field that is not understood, an address that is none
//     or a snapshot that is damaged is an error which names it.
//
// It mirrors node/src/chain_spec and sc-chain-spec.
package genesis
