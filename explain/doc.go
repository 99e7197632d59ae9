// Package explain shows what a block step did: every intermediate vector of an
// epoch, and the way of every rao from the block reward to hotkeys.
//
// It runs the initialisation of a block again on the parent's state, with an
// observer on the context, and compares what the runtime said it moved with what
// the state then holds. What always holds:
//
//   - Every figure is one that the runtime computed; nothing is computed again
//     but sums.
//   - A sum that differs from the state is shown as a failed check, never hidden.
//   - Where the parent's state was pruned, the chain is executed again from
//     genesis, comparing every header; where that can't be, the error says what
//     is missing.
package explain
