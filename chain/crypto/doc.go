// Package crypto has the hash functions, key schemes and key derivation of a
// Substrate chain: Blake2b, XXH64, Keccak and SHA-2; sr25519, ed25519 and
// secp256k1 ECDSA; secret URIs ("//Alice", mnemonics, raw seeds).
//
// What always holds: hashing allocates nothing but what the caller's buffer
// needs; verification never panics, whatever the bytes, and accepts exactly the
// signatures that sp_core's and sp_io's host functions of 2025-06 accept (see
// each Verify function for what that means). Nothing here knows accounts: a
// public key is an array of bytes, and package types joins the two.
//
// Mirrors sp-crypto-hashing 0.1, sp-core 37 (crypto.rs, sr25519.rs, ed25519.rs,
// ecdsa.rs), sp-io 41 and substrate-bip39 0.6.
package crypto
