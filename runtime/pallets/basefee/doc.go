// Package basefee moves the EVM's base fee (wei per gas) with the weight that
// blocks use: up when a block is more than half full, else down, to half of the
// default at the least.
//
// What always holds: a block changes the fee by at most the elasticity; an
// elasticity of zero freezes it.
//
// It mirrors Frontier's pallet-base-fee.
package basefee
