// Package clients drives a running node with the clients that people use:
// polkadot.js, PAPI, dedot and sidecar (folder js), and py-substrate-interface, the bittensor SDKs, btcli and turbobt (folder py), all as
// their authors publish them.
//
// What always holds: each script runs against a fresh chain of its own, prints
// a line for each step that worked, and fails at the first that doesn't.
package clients
