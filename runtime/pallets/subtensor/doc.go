// Package subtensor is SubtensorModule, the heart of the chain: subnets and
// their neurons, staking in dTAO pools, weights, epochs and emission, keys,
// identities and serving.
//
// The pallet reads and writes storage; the mathematics lives in the packages
// yuma and dtao as functions on plain values. Amounts are rao (of TAO or of a
// subnet's alpha), netuids and uids are uint16, times are block numbers.
//
// What always holds: block_step runs once at the start of each block in the
// reference's order; calls change nothing when they fail; storage names,
// indices, events and errors are those of pallets/subtensor at spec 425, known
// defects included.
//
// Each file names the reference file under pallets/subtensor/src that it mirrors.
package subtensor
