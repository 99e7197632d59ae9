// Package rpctest is a chain in memory and a client, for tests of the RPC
// methods. Nothing in it is checked: blocks are what a test says they are.
package rpctest
