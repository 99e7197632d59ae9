package speed

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// idle is how long a devnet makes blocks before its memory is looked at.
const idle = 20 * time.Second

// BenchmarkDevnet starts `tensord --dev --tmp` and measures, by the clock, when it
// serves its first block, and how much memory it holds a little later.
func BenchmarkDevnet(b *testing.B) {
	bin := os.Getenv("TENSORD")
	if bin == "" {
		bin = filepath.Join(b.TempDir(), "tensord")
		out, err := exec.Command("go", "build", "-o", bin, "../../cmd/tensord").CombinedOutput()
		require.NoError(b, err, "%s", out)
	}
	var first time.Duration
	for i := range b.N {
		port, p2p := freePort(b), freePort(b)
		begin := time.Now()
		node := exec.Command(bin, "--dev", "--tmp", "--no-prometheus", "--rpc-port", fmt.Sprint(port), "--port", fmt.Sprint(p2p))
		require.NoError(b, node.Start())
		stop := func() {
			_ = node.Process.Signal(syscall.SIGTERM)
			_ = node.Wait()
		}
		for best(port) == 0 {
			if time.Since(begin) > 20*time.Second {
				stop()
				b.Fatal("no block after 20 s")
			}
			time.Sleep(2 * time.Millisecond)
		}
		first += time.Since(begin)
		if i == b.N-1 {
			b.StopTimer()
			time.Sleep(idle)
			b.ReportMetric(residentMB(b, node.Process.Pid), "MB-idle")
		}
		stop()
	}
	b.ReportMetric(float64(first.Milliseconds())/float64(b.N), "ms-first-block")
}

// best returns the number of the best block, 0 while there is none or no answer.
func best(port int) (n uint64) {
	res, err := http.Post(fmt.Sprintf("http://127.0.0.1:%d", port), "application/json",
		strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"chain_getHeader","params":[]}`))
	if err != nil {
		return 0
	}
	defer res.Body.Close()
	var answer struct {
		Result struct{ Number string }
	}
	if json.NewDecoder(res.Body).Decode(&answer) != nil {
		return 0
	}
	_, _ = fmt.Sscanf(answer.Result.Number, "0x%x", &n)
	return n
}

func residentMB(b *testing.B, pid int) (mb float64) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	require.NoError(b, err)
	_, after, ok := strings.Cut(string(status), "VmRSS:")
	require.True(b, ok)
	var kib float64
	_, err = fmt.Sscanf(after, "%f kB", &kib)
	require.NoError(b, err)
	return kib / 1024
}

func freePort(b *testing.B) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(b, err)
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}
