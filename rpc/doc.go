// Package rpc is the JSON-RPC 2.0 server: HTTP POST and WebSocket on one port,
// several ports if asked, and a table of methods that says everything about
// each of them once. Which methods there are is up to the sub-packages:
//
//	rpc/substrate  author, chain, state, childstate, system, account, payment, offchain, engine
//	rpc/spec2      chainSpec_v1, chainHead_v1, transaction_v1, transactionWatch_v1, archive_v1
//	rpc/bittensor  delegateInfo, neuronInfo, subnetInfo, stakeInfo, swap
//
// What they need of the node they reach through the interfaces of node.go.
//
// What always holds:
//
//   - A request's id comes back byte for byte. A request without one gets no
//     answer and is not carried out.
//   - The reply to a subscription goes out before its first notification, and
//     notifications of one subscription keep their order.
//   - Nothing grows with what a client sends or fails to read beyond the limits
//     of [Config]. A connection that does not keep up with its notifications
//     is closed with code 1013, which tells it to come back.
//   - A panic in a handler costs that request an internal error, no more.
//
// It mirrors jsonrpsee 0.24 as sc-rpc-server 23 sets it up: the same limits,
// error codes, texts and HTTP statuses.
package rpc
