// Package substrate has the methods of Substrate's first RPC interface: author,
// chain, state, childstate, system, account, payment, offchain and engine.
//
// What always holds:
//
//   - Without a block hash the best block is meant, and it is final.
//   - Names, aliases, parameter names, result forms, error codes and texts are
//     those that clients parse.
//   - A reply is collected up to its limit, no further, and a long iteration
//     ends with the time limit of the call.
//
// It mirrors sc-rpc 46 and sc-rpc-api 0.50, substrate-frame-rpc-system 45,
// pallet-transaction-payment-rpc 44 and the RPC of sc-consensus-manual-seal
// 0.52.
package substrate
