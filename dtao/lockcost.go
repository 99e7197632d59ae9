package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors get_network_lock_cost and get_lock_reduction_interval of
// pallets/subtensor/src/coinbase/root.rs, and the first reserves of
// subnets/subnet.rs.

// LockReductionInterval returns the blocks in which the cost of a new subnet
// falls by the last cost: the configured number, shortened with each halving.
// emission is the current block emission in rao.
func LockReductionInterval(blocks, emission uint64) uint64 {
	halving := i64f64(emission).SafeDiv(i64f64(DefaultBlockEmission))
	return fixed.SaturatingTo[uint64](i64f64(blocks).SaturatingMul(halving))
}

// NetworkLockCost returns what a new subnet costs, in rao: twice the last cost,
// falling linearly. lastBlock 0 means that no subnet was registered yet.
// interval is what LockReductionInterval returns.
func NetworkLockCost(last, lowest, lastBlock, block, interval uint64) uint64 {
	mult := uint64(2)
	if lastBlock == 0 {
		mult = 1
	}
	reduction := satMul(safeDiv(last, interval), satSub(block, lastBlock))
	return max(satSub(satMul(last, mult), reduction), lowest)
}

// FirstAlphaReserve returns the alpha that gives a new pool with that much TAO
// the price.
func FirstAlphaReserve(tao uint64, price fixed.U64F64) uint64 {
	return whole(u64f64(tao).SafeDiv(price))
}
