// Package dtao is the arithmetic of dynamic TAO: subnet pools and swaps, block
// emission and halving, the split of emission between subnets and inside them,
// moving averages of prices and flows, registration costs, locks and
// conviction, root claims, voting power.
//
// Everything is a pure function on plain values. Pallets read storage, call,
// and write. Amounts of TAO and alpha are uint64 in rao (10^-9 of a token);
// times are block numbers; weights of a pool are parts of 10^18; takes and
// cuts are parts of 65535; proportions to children are parts of 2^64-1.
//
// What always holds: results equal the reference's to the last bit, rounding
// and saturation included; no function keeps state, and none panics on values
// a chain can hold. Slices that belong together have one entry per subnet or
// hotkey in the same order; the order itself never matters unless said so.
//
// Mirrors pallets/swap (balancer.rs, swap_step.rs, the formulas of impls.rs)
// and the formulas of pallets/subtensor named in each file. The subpackages
// hold the pools' power function and the share pools.
package dtao
