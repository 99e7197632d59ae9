// Package commitments is the pallet Commitments: a hotkey that is registered on
// a subnet may keep a few short pieces of data there, where to reach it for
// example. How many bytes it may write in an epoch is limited.
//
// A field may be locked until a round of the randomness beacon: it is opened
// when a block begins and the round's pulse is there, and kept among the last
// revealed ones. TimelockedIndex has all commitments with such a field.
//
// It mirrors pallets/commitments of the reference.
package commitments
