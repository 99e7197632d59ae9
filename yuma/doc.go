// Package yuma is Yuma Consensus: how one mechanism of a subnet turns stake,
// weights and bonds into incentives, dividends and emissions.
//
// Everything here is a pure function of plain values. The pallet reads an
// Input from storage, calls Epoch and writes the Output back; a Trace, when
// asked for, keeps every intermediate vector for explanations.
//
// What always holds:
//
//   - All fractions are fixed.I32F32 (stakes fixed.I64F64) and every rounding,
//     wrapping and saturating step is the reference's, in the reference's order.
//   - A neuron is its uid, i.e. its index in all vectors; rows of a matrix are
//     validators, columns the neurons they judge.
//   - A vector shorter than the subnet counts as if filled with defaults, as the
//     reference's bounds-checked reads do.
//   - Nothing given in an Input is changed, and nothing is kept between calls.
//
// Mirrors pallets/subtensor/src/epoch/math.rs (vector.go, median.go, sparse.go,
// dense.go) and run_epoch.rs (epoch.go, bonds.go, emission.go, dense_epoch.go).
package yuma
