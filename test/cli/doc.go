// Package cli tests the binary as operators and scripts use it.
package cli
