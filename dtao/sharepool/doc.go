// Package sharepool splits a hotkey's stake on a subnet among its nominators.
//
// A pool holds one shared value in rao, a denominator, and one share per key.
// A key's value is the shared value times its share divided by the
// denominator, so that emission to all is one addition. Shares are decimal
// floating-point numbers of 21 digits: precise enough for one rao to count,
// coarse enough for a tenth of a rao not to.
//
// What always holds: a SafeFloat made here is zero or has a mantissa in
// (10^20, 10^21]; operations never panic; a pool touches state only through
// its Store, once per value written.
//
// Mirrors primitives/share-pool/src/lib.rs.
package sharepool
