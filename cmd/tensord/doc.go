// Command tensord is a node for Bittensor's chain, with the tools to set one up,
// look at it and look after it. Without a command the node runs; README.md tells
// how to use it, --help of each command what it does.
//
// There is a file for each command and its subcommands. What they share:
//
//   - flags.go and settings.go turn the reference's flags and our own into the
//     configuration of node/service; a flag of the reference without meaning here
//     is accepted and explained in one line.
//   - A command that works on a chain's data opens its database as the node does,
//     by the chain spec (spec.go); no node may run on it meanwhile.
//   - Results go to standard output, progress and messages to standard error. A
//     command that fails prints one line and exits with 1.
package main
