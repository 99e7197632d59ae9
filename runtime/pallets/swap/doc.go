// Package swap is the automated market maker: each dynamic subnet has a pool of
// TAO and alpha that anybody trades with, weighted so that liquidity can be
// added out of proportion to the price. Amounts are rao, fee rates are parts of
// 65535, price limits are rao of TAO per alpha.
//
// The reserves belong to SubtensorModule, which also moves the tokens; this
// pallet keeps the pools' weights and fee rates and computes what a trade gives.
// The arithmetic lives in package dtao.
//
// What always holds: a trade that fails or is only simulated writes nothing; a
// trade through a pool that was never initialised makes it even; a subnet
// without mechanism 1 trades one to one.
//
// It mirrors pallets/swap: pallet/mod.rs (calls), impls.rs, swap_step.rs,
// hooks.rs and migrations.
package swap
