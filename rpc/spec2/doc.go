// Package spec2 has the methods of the second JSON-RPC interface: chainSpec_v1,
// chainHead_v1, transaction_v1, transactionWatch_v1 and, on archives,
// archive_v1.
//
// What always holds:
//
//   - Every block that a follower hears of is a child of one that it heard of
//     before; if that cannot be kept up, it hears stop and nothing more.
//   - A block is reported as new, best and final in one go, since it is.
//   - The reply to an operation goes out before its first event.
//
// It mirrors sc-rpc-spec-v2 0.51, except that a follower learns of the best
// block at the start even if that is the final one, as the specification wants
// and polkadot-api 1 needs.
package spec2
