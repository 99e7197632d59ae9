package cli_test

import (
	"fmt"
	"os/exec"
	"regexp"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestFullDisk lets a node's files grow to a megabyte only, which for it is as a
// full disk: it stops, says why, and goes on from the last committed block once
// there is room.
func TestFullDisk(t *testing.T) {
	for _, engine := range []string{"solo", "comet"} {
		t.Run(engine, func(t *testing.T) {
			chain := []string{"--dev", "--fast", "--base-path", t.TempDir()}
			args := func() []string {
				args := with(chain, "--engine", engine, "--demo", "--port", fmt.Sprint(freePort(t)))
				if engine == "solo" {
					args = append(args, "--sealing", "10")
				}
				return args
			}
			b, err := binary()
			require.NoError(t, err)
			port := freePort(t)
			// ulimit counts blocks of 512 bytes, or, in some shells, of 1024.
			sh := append([]string{"-c", `ulimit -f 2048 && exec "$@"`, "sh", b}, with(args(), "--no-prometheus", "--rpc-port", fmt.Sprint(port))...)
			n := startAs(t, port, exec.Command("sh", sh...))
			var last int
			hashes := map[int]string{}
			require.Eventually(t, func() bool {
				var header struct{ Number, ParentHash string }
				if n.try("chain_getHeader", &header) != nil {
					return true
				}
				var h int
				_, err := fmt.Sscanf(header.Number, "0x%x", &h)
				require.NoError(t, err)
				last, hashes[h-1] = h, header.ParentHash
				return false
			}, 4*time.Minute, 5*time.Millisecond, "the node goes on")
			require.Error(t, n.cmd.Wait())
			require.Equal(t, 1, n.cmd.ProcessState.ExitCode(), n.out)
			require.Regexp(t, regexp.MustCompile(`(?m)^(Error:|\S+ \S+ ERROR) .*file too large`), n.out.String())
			require.NotContains(t, n.out.String(), "goroutine ")
			require.Greater(t, last, 10)

			best, _ := best(t, chain)
			require.GreaterOrEqual(t, best, last, "a block that was reported is lost")
			n = start(t, freePort(t), args()...)
			n.await(best+3, time.Minute)
			for h, want := range hashes {
				var got string
				n.call("chain_getBlockHash", &got, h)
				require.Equal(t, want, got, "block %d", h)
			}
			n.stop()
		})
	}
}
