// Package runtime is the state transition function: the one ordered list of
// pallets with their configuration, wired by plain constructors, and what
// stands around them (extensions, filters, runtime APIs).
//
// What always holds: given the same state and the same block, the result is the
// same byte for byte, and it is the one of Subtensor at spec_version 425. The
// packages below read no clock, file, network or random source and start no
// goroutine; a test that parses the code enforces it.
//
// It mirrors the reference's runtime/src/lib.rs.
package runtime
