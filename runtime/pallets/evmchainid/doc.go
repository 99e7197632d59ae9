// Package evmchainid keeps the chain id that Ethereum transactions are signed
// for. It mirrors Frontier's pallet-evm-chain-id.
package evmchainid
