// Package preimage stores bytes, mostly calls, under their hash, for those who
// noted them (against a held deposit) or for whoever requests them.
//
// What always holds: the bytes of a hash are stored while someone pays for them
// or requests them; the deposit of a ticket (rao) is on hold for the reason
// Preimage. Other pallets keep calls through Bound, Peek and Drop.
//
// It mirrors pallet-preimage 41 and frame-support 41 (src/traits/preimages.rs).
package preimage
