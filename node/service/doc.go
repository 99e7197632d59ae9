// Package service puts a whole node together: database, chain, engine, RPC,
// metrics and the lines that tell how it fares.
//
// What always holds:
//
//   - Open leaves nothing open when it fails, Close nothing at all; a node that
//     was closed left its database with the last block it reported.
//   - The key that votes is locked by one process at a time, and what it signed
//     last lies beside the database, not in it.
package service
