// Package alphaassets counts the alpha of each subnet: what was issued, what
// was burned (and still counts as issued) and what was recycled (and may be
// issued again). Amounts are rao of alpha.
//
// It holds no alpha itself and has no calls, events or errors; SubtensorModule
// tells it of every amount that comes into or goes out of existence. Amounts of
// zero write nothing, and counters stop at the bounds of uint64.
//
// It mirrors pallets/alpha-assets/src/lib.rs.
package alphaassets
