// Package rules holds tests that read tensord's own source and refuse what the
// design forbids: sources of nondeterminism in packages whose results every
// validator must agree on, imports against the one direction, and files and
// functions that have grown too long.
//
// What always holds: an exception stands on a list together with its reason,
// and an exception that excepts nothing any more fails the test.
package rules
