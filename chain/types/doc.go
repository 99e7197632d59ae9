// Package types has what all Substrate chains share: account ids, hashes and
// addresses, block headers with their digest, the outer form of extrinsics,
// weights and the runtime version, each with its SCALE encoding, its
// description for metadata and, where RPC shows it, its JSON form.
//
// What always holds: values are plain data, equal when their encodings are
// equal; account ids and hashes are arrays, so they compare with == and serve
// as map keys; encoding a decoded value gives the bytes it was decoded from.
//
// Mirrors sp-runtime 42 (generic/, multiaddress.rs, lib.rs), sp-weights 32,
// sp-version 40 and primitive-types 0.13.
package types
