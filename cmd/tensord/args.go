package main

import (
	"slices"
	"strings"
)

// severalValues are flags of the node after which the reference takes as many
// values as there are.
var severalValues = []string{"--bootnodes", "--reserved-nodes", "--listen-addr", "--public-addr", "--telemetry-url"}

// spread repeats such flags before each of their values, which is how cobra
// wants them.
func spread(args []string) []string {
	out := make([]string, 0, len(args))
	last := "" // the flag whose values these may be
	for i, arg := range args {
		switch {
		case strings.HasPrefix(arg, "-"):
			last = ""
			if slices.Contains(severalValues, arg) {
				last = arg
			}
		case last != "" && args[i-1] != last:
			out = append(out, last)
		}
		out = append(out, arg)
	}
	return out
}
