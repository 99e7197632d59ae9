package cli_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/refdata"
)

// tampered writes a copy of a recorded chain in which one byte of a recorded
// change of an item is another, and returns where it is.
type tampered struct {
	file, key, recorded, computed string
	block                         int
}

func tamper(t *testing.T, trace, pallet, item string) (x tampered) {
	raw, err := refdata.ReadFile(refdata.Path(t, trace))
	require.NoError(t, err)
	var chain map[string]any
	require.NoError(t, json.Unmarshal(raw, &chain))
	prefix := "0x" + storagePrefix(pallet, item)
	for _, b := range chain["blocks"].([]any) {
		block := b.(map[string]any)
		diff := block["storageDiff"].(map[string]any)
		for _, key := range slices.Sorted(maps.Keys(diff)) {
			was, ok := diff[key].(string)
			if !ok || !strings.HasPrefix(key, prefix) || x.key != "" {
				continue
			}
			is := was[:len(was)-1] + map[bool]string{true: "1", false: "0"}[was[len(was)-1] == '0']
			x.key, x.computed, x.recorded, x.block = key, was, is, int(block["number"].(float64))
			diff[key] = is
		}
	}
	require.NotEmpty(t, x.key, "%s changes no %s.%s", trace, pallet, item)
	dir := t.TempDir()
	raw, err = json.Marshal(chain)
	require.NoError(t, err)
	x.file = filepath.Join(dir, "tampered.json")
	require.NoError(t, os.WriteFile(x.file, raw, 0o600))
	genesis := fmt.Sprintf("genesis-%s.json", chain["preset"])
	require.NoError(t, os.WriteFile(filepath.Join(dir, genesis), refdata.Bytes(t, genesis), 0o600))
	return x
}

// replayed runs replay and returns what it prints, and how it ends.
func replayed(t *testing.T, args ...string) (lines []string, stderr string, code int) {
	cmd := command(t, with(args, "replay")...)
	var told strings.Builder
	cmd.Stderr = &told
	out, err := cmd.Output()
	if err != nil {
		code = cmd.ProcessState.ExitCode()
	}
	return strings.Split(strings.TrimSuffix(string(out), "\n"), "\n"), told.String(), code
}

const (
	smallTrace = "traces/b-balances-proxy-multisig-sudo.json.gz"
	emptyTrace = "traces/a-empty-devnet-5.json.gz"
)

func TestReplayMatches(t *testing.T) {
	small, empty := refdata.Path(t, smallTrace), refdata.Path(t, emptyTrace)
	lines, _, code := replayed(t, small, empty)
	require.Zero(t, code)
	require.Len(t, lines, 3)
	require.Regexp(t, `^matched \d+ blocks, \d+ extrinsics in 2 files$`, lines[2])
	blocks, extrinsics := 0, 0
	for i, file := range []string{small, empty} {
		var b, x, q int
		_, err := fmt.Sscanf(strings.TrimPrefix(lines[i], file+": "), "%d blocks, %d extrinsics, %d API results match;", &b, &x, &q)
		require.NoError(t, err, lines[i])
		blocks, extrinsics = blocks+b, extrinsics+x
	}
	require.Equal(t, fmt.Sprintf("matched %d blocks, %d extrinsics in 2 files", blocks, extrinsics), lines[2])
	_, _, code = replayed(t, "--skip-queries", "--pallets", "Balances,System", small)
	require.Zero(t, code)
}

// TestReplayNamesTheDifference tampers with a recorded change and reads what
// replay says of it.
func TestReplayNamesTheDifference(t *testing.T) {
	good := refdata.Path(t, emptyTrace)
	bad := tamper(t, smallTrace, "System", "Account")
	says := func(text string) {
		require.Contains(t, text, fmt.Sprintf("%s: block %d", bad.file, bad.block))
		require.Regexp(t, `block \d+(, extrinsic \d+)?: storage System\.Account \[0x[0-9a-f]+\] key `+bad.key, text)
		require.Contains(t, text, "recorded: "+bad.recorded+"\n")
		require.Contains(t, text, "computed: "+bad.computed+"\n")
	}
	// It stops at the first difference…
	lines, told, code := replayed(t, bad.file, good)
	require.Equal(t, 1, code)
	says(strings.Join(lines, "\n") + "\n")
	require.NotContains(t, strings.Join(lines, "\n"), good)
	require.True(t, strings.HasSuffix(told, "Error: the replay differs from the record\n"), told)
	// …or goes on with the next file.
	lines, told, code = replayed(t, "--keep-going", bad.file, good)
	require.Equal(t, 1, code)
	says(strings.Join(lines, "\n") + "\n")
	require.Contains(t, lines[len(lines)-1], good+": ")
	require.NotContains(t, strings.Join(lines, "\n"), "matched ")
	require.True(t, strings.HasSuffix(told, "Error: the replay differs from the record in 1 of 2 files\n"), told)

	// A pallet that is not asked for may differ.
	_, _, code = replayed(t, "--pallets", "Proxy,Multisig,Utility", bad.file)
	require.Zero(t, code)
	_, _, code = replayed(t, "--pallets", "System", bad.file)
	require.Equal(t, 1, code)
	_, told, code = replayed(t, "--pallets", "Balance", bad.file)
	require.Equal(t, 1, code)
	require.Contains(t, told, "Balance")
	require.NotContains(t, told, "differs")
}

func TestReplayRefuses(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.json")
	require.NoError(t, os.WriteFile(file, []byte("{}"), 0o600))
	for _, args := range [][]string{{"nowhere.json"}, {file}, {}} {
		lines, told, code := replayed(t, args...)
		require.Equal(t, 1, code, "%v", args)
		require.Equal(t, []string{""}, lines)
		require.Regexp(t, `^Error: \S`, told)
		require.NotContains(t, told, "differs")
	}
}
