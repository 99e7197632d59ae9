// Package solo makes blocks alone: on a clock, whenever there is something to
// include, or when told to.
//
// What always holds: every block has its own slot. With the clock the slot is
// that of the clock; without it (manual, instant) block by block the next one,
// from the first after 1970 on, so that the same requests give the same chain.
//
// It mirrors Subtensor's --sealing and, with the clock, its one-author devnet.
package solo
