// Package drand is the pallet Drand: it keeps the pulses of drand's beacon
// quicknet (a round of public randomness every three seconds), each checked
// against the beacon's key. Commitments that are locked until a round are opened
// with its pulse.
//
// Pulses come in as unsigned transactions, one pulse each, in rising rounds;
// whoever sends one signs the payload, with any sr25519 key. At most maxKept
// rounds are kept.
//
// What the reference's offchain worker does, fetching pulses, is not part of the
// state machine.
//
// It mirrors pallets/drand of the reference.
package drand
