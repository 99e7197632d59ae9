// Package demo opens two subnets on a devnet and keeps their validators setting
// weights, so that a client has live data within seconds.
//
// What always holds:
//
//   - It is an ordinary client: it reads the state of the best block and sends
//     signed extrinsics through the pool. Alice, who holds sudo on a devnet, pays.
//   - Its accounts are derived from the development phrase as //Demo//…; it
//     finds its subnets again by their owner's hotkey, so a node may be stopped and
//     started.
package demo
