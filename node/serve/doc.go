// Package serve shows a node to package rpc: the chain with its history, the
// pool, the network, block making by request and keys, behind the interfaces
// that rpc defines.
package serve
