// Package consensus is what the engines that make blocks have in common: what
// they need of the chain, slots and timestamps, and the digest items by which
// they speak to the runtime.
//
// Two engines use it. Package comet lets validators agree by CometBFT, package
// solo lets one author decide alone. Both do the same steps: Propose or Execute
// gives a Candidate, Commit makes it the best and final block.
//
// What always holds:
//
//   - A slot is a timestamp divided by the slot duration; each block's slot is
//     greater than its parent's.
//   - An engine changes state by headers and bodies only. What it knows beyond
//     (who proposed, who misbehaved) stands in digest items.
package consensus
