package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSpread(t *testing.T) {
	for in, want := range map[string]string{
		"":                                   "",
		"--dev --port 1":                     "--dev --port 1",
		"--bootnodes a --dev":                "--bootnodes a --dev",
		"--bootnodes a b c --port 1 --dev":   "--bootnodes a --bootnodes b --bootnodes c --port 1 --dev",
		"--bootnodes a --reserved-nodes b c": "--bootnodes a --reserved-nodes b --reserved-nodes c",
		"--bootnodes=a b":                    "--bootnodes=a b",
		"replay a b":                         "replay a b",
	} {
		require.Equal(t, strings.Fields(want), append([]string{}, spread(strings.Fields(in))...), in)
	}
}
