// Package comet lets validators agree on blocks by CometBFT.
//
// A CometBFT block carries one of ours: its first transaction is the finished
// header, the rest is the body. Every validator executes a proposal before it
// votes and refuses one whose header it does not arrive at, so the votes
// finalise header and state together. The block's hash is the AppHash, its
// number the height.
//
// What always holds:
//
//   - Nothing changes state but headers and bodies. Who proposed, who is to
//     two blocks later and who misbehaved stands in digest items that every
//     validator checks before it votes.
//   - A proposal is never refused for being old, only for what it contains or
//     for a slot too far ahead of the clock.
//   - What was executed for a vote is what gets committed; a header that
//     differs when a decided block is executed stops the node.
//   - Chain id, genesis time, validators and consensus parameters follow from
//     the chain spec alone.
//   - A validator key signs nothing it could contradict: the last signed step
//     is on disk before a signature leaves, one process at a time holds the
//     key's directory, and signatures by a stranger under our key make it stop
//     signing.
//
// ABCI types do not leave this package.
package comet
