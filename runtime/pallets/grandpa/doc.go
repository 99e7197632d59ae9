// Package grandpa keeps the finality authorities and announces their changes.
//
// What always holds: there is at most one pending change; it is logged in the
// digest of the block that scheduled it and comes into force, after its delay,
// at the end of a block. Nothing here finalises anything: consensus reads
// Authorities. The runtime has no offence reports: key ownership proofs are of an
// empty type, so that calls with one can't even be decoded.
//
// It mirrors pallet-grandpa 41.
package grandpa
