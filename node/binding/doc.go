// Package binding puts the runtime under a node.Chain: errors as the pool and
// clients know them, inherents, runtime API calls for RPC.
//
// What always holds: it adds nothing to a block and takes nothing from it.
// What it does ahead of time (signatures) may not change a result.
package binding
