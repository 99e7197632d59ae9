// Package replay runs recorded chains through the runtime and compares every
// block with the record: results, weights, events, every storage key, roots,
// hashes and runtime API results. It stops at the first difference and names
// it: block, extrinsic, pallet, item, key and both values.
//
// The format of the recordings is described beside them (reference README).
package replay
