// Package aura checks that each block belongs to a later slot than its parent
// and tells who its author is.
//
// What always holds: the current slot rises with every block that has a slot in
// its digest, and the block's timestamp lies in that slot.
//
// It mirrors pallet-aura 40.
package aura
