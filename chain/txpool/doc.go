// Package txpool holds the extrinsics that wait for a block.
//
// The runtime tells of every extrinsic which tags it provides and which it
// requires (an account's nonces, as a rule). One whose requirements are met by
// the state or by others in the pool is ready, the rest are future.
//
// What always holds:
//
//   - No two ready extrinsics provide the same tag.
//   - Every required tag of a ready extrinsic is provided by another ready one
//     or was met by the best state when the extrinsic was judged.
//   - Ready order is total and the same for the same history: priority, then
//     what expires first, then what came first, each behind what it requires.
//   - A watcher hears of every change in order and of exactly one end.
//   - The Validator is never called with the pool's lock held.
//
// It mirrors sc-transaction-pool. Where the single-view pool and the
// fork-aware one differ, it does as the latter: a full pool gives way to
// higher priority only.
package txpool
