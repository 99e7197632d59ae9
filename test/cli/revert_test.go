package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// refused runs a command that has to fail and returns what it says.
func refused(t *testing.T, args ...string) string {
	out, err := command(t, args...).CombinedOutput()
	require.Error(t, err, "%v: %s", args, out)
	return string(out)
}

func with(args []string, more ...string) []string { return append(more, args...) }

var bestLine = regexp.MustCompile(`(?m)^best: (\d+) (0x[0-9a-f]{64})$`)

// best returns number and hash of the best block.
func best(t *testing.T, chain []string) (int, string) {
	m := bestLine.FindStringSubmatch(run(t, with(chain, "chain-info")...))
	require.NotNil(t, m)
	n, err := strconv.Atoi(m[1])
	require.NoError(t, err)
	return n, m[2]
}

// lone starts the only validator of a CometBFT network.
func lone(t *testing.T, chain []string) *node {
	return start(t, freePort(t), with(chain, "--engine", "comet", "--one", "--port", fmt.Sprint(freePort(t)))...)
}

// TestRevertUnderComet takes blocks back from the only validator, which then
// waits for them: its key has signed them.
func TestRevertUnderComet(t *testing.T) {
	chain := []string{"--chain", "dev", "--fast", "--base-path", t.TempDir()}
	n := lone(t, chain)
	n.await(8, time.Minute)
	n.stop()
	top, hash := best(t, chain)

	file := filepath.Join(t.TempDir(), "blocks")
	run(t, with(chain, "export-blocks", file)...)
	require.Contains(t, refused(t, with(chain, "revert", "3")...), "--force")
	var told bytes.Buffer
	revert := command(t, with(chain, "revert", "3", "--force")...)
	revert.Stderr = &told
	require.NoError(t, revert.Run())
	require.Contains(t, told.String(), "signs nothing up to there again")
	now, _ := best(t, chain)
	require.Equal(t, top-3, now)
	require.Contains(t, refused(t, with(chain, "revert", "1000", "--force")...), "not so many blocks")

	n = lone(t, chain)
	require.Eventually(t, func() bool {
		return regexp.MustCompile(`this key has signed later heights`).MatchString(n.out.String())
	}, time.Minute, 50*time.Millisecond)
	time.Sleep(2 * time.Second)
	require.Equal(t, now, n.height(), "it made a second block in the place of one that it had signed")
	n.stop()

	run(t, with(chain, "import-blocks", file)...)
	again, same := best(t, chain)
	require.Equal(t, top, again)
	require.Equal(t, hash, same)
	n = lone(t, chain)
	n.await(top+3, time.Minute)
	n.stop()

	// To the very beginning, and without what was signed: another chain.
	top, _ = best(t, chain)
	run(t, with(chain, "revert", "--force", fmt.Sprint(top))...)
	zero, _ := best(t, chain)
	require.Zero(t, zero)
	signed, err := filepath.Glob(filepath.Join(chain[len(chain)-1], "chains", "*", "signer", "*.json"))
	require.NoError(t, err)
	require.Len(t, signed, 1, "revert keeps what was signed last")
	run(t, with(chain, "purge-chain", "-y")...)
	require.FileExists(t, signed[0], "purge-chain keeps what was signed last")
	require.NoError(t, os.Remove(signed[0]))
	n = lone(t, chain)
	n.await(2, time.Minute)
	n.stop()
}

// TestBlocksWithVotes moves blocks of a CometBFT network by file.
func TestBlocksWithVotes(t *testing.T) {
	chain := []string{"--chain", "dev", "--fast", "--base-path", t.TempDir()}
	n := lone(t, chain)
	n.await(6, time.Minute)
	n.stop()
	file := filepath.Join(t.TempDir(), "blocks")
	run(t, with(chain, "export-blocks", file, "--to", "6")...)
	blocks, err := os.ReadFile(file)
	require.NoError(t, err)

	for _, engine := range []string{"comet", "solo"} {
		other := []string{"--chain", "dev", "--fast", "--base-path", t.TempDir()}
		// The signature of the last vote is near the end of the file.
		for _, back := range []int{20, 40} {
			bad := bytes.Clone(blocks)
			bad[len(bad)-back]++
			require.NoError(t, os.WriteFile(file, bad, 0o600))
			require.Contains(t, refused(t, with(other, "import-blocks", "--engine", engine, file)...), "block 6: comet: the block's proof is wrong")
		}
		number, _ := best(t, other)
		require.Equal(t, 5, number)
		require.NoError(t, os.WriteFile(file, blocks[:len(blocks)-1], 0o600))
		require.Contains(t, refused(t, with(other, "import-blocks", "--engine", engine, file)...), "ends in the middle")
		require.NoError(t, os.WriteFile(file, blocks, 0o600))
		run(t, with(other, "import-blocks", "--engine", engine, file)...)
		number, hash := best(t, other)
		require.Equal(t, 6, number)
		require.Contains(t, run(t, with(other, "check-block", "6")...), "block 6 is right")

		// On top of them the node goes on.
		if engine == "comet" {
			n = lone(t, other)
			n.await(8, time.Minute)
			var at6 string
			n.call("chain_getBlockHash", &at6, 6)
			require.Equal(t, hash, at6)
			n.stop()
		}
	}
	// Blocks that nobody voted on are none for CometBFT.
	alone := []string{"--dev", "--fast", "--base-path", t.TempDir()}
	n = start(t, freePort(t), alone...)
	n.await(2, time.Minute)
	n.stop()
	run(t, with(alone, "export-blocks", file)...)
	require.Contains(t, refused(t, "import-blocks", "--chain", "dev", "--fast", "--base-path", t.TempDir(), file), "there is none")
}
