// Package randomness keeps the hashes of the last blocks and mixes them into
// numbers that look random. Authors can influence them: nothing of value may
// depend on them.
//
// What always holds: the ring has at most 81 hashes; hash i is that of the parent
// of a block whose number is i + 1 modulo 81.
//
// It mirrors pallet-insecure-randomness-collective-flip 29 and safe-mix 1.
package randomness
