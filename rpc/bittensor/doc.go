// Package bittensor has Subtensor's own methods: delegateInfo, neuronInfo,
// subnetInfo, stakeInfo and swap. Each calls one runtime API function and shows
// its encoded result as an array of numbers, a few as JSON.
//
// It mirrors pallets/subtensor/rpc and pallets/swap/rpc.
package bittensor
