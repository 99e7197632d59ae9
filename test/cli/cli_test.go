package cli_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// binary is built once for all tests, unless TENSORD names one.
var binary = sync.OnceValues(func() (string, error) {
	if b := os.Getenv("TENSORD"); b != "" {
		return b, nil
	}
	dir, err := os.MkdirTemp("", "tensord-test-")
	if err != nil {
		return "", err
	}
	b := filepath.Join(dir, "tensord")
	out, err := exec.Command("go", "build", "-o", b, "../../cmd/tensord").CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%w: %s", err, out)
	}
	return b, err
})

func command(t *testing.T, args ...string) *exec.Cmd {
	b, err := binary()
	require.NoError(t, err)
	return exec.Command(b, args...)
}

// run runs a command that has to succeed.
func run(t *testing.T, args ...string) string {
	cmd := command(t, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	require.NoError(t, cmd.Run(), "%v: %s", args, &stderr)
	return stdout.String()
}

// safeBuffer takes a process's output while it is looked at.
type safeBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// node is a running node.
type node struct {
	t    *testing.T
	cmd  *exec.Cmd
	out  *safeBuffer
	port int
}

func freePort(t *testing.T) int {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer ln.Close()
	return ln.Addr().(*net.TCPAddr).Port
}

func start(t *testing.T, port int, args ...string) *node {
	return startAs(t, port, command(t, append([]string{"--rpc-port", fmt.Sprint(port), "--no-prometheus"}, args...)...))
}

// startAs starts a node by a command of one's own and waits for RPC.
func startAs(t *testing.T, port int, cmd *exec.Cmd) *node {
	n := &node{t: t, out: new(safeBuffer), port: port, cmd: cmd}
	n.cmd.Stdout, n.cmd.Stderr = n.out, n.out
	require.NoError(t, n.cmd.Start())
	t.Cleanup(func() {
		n.cmd.Process.Kill()
		n.cmd.Wait()
		if t.Failed() {
			t.Log(n.out.String())
		}
	})
	require.Eventually(t, func() bool { return n.try("system_health", nil) == nil }, time.Minute, 50*time.Millisecond, "no RPC: %s", n.out)
	return n
}

func (n *node) try(method string, result any, params ...any) error {
	if params == nil {
		params = []any{}
	}
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	resp, err := http.Post(fmt.Sprintf("http://127.0.0.1:%d", n.port), "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	var reply struct {
		Result json.RawMessage
		Error  json.RawMessage
	}
	if err := json.Unmarshal(b, &reply); err != nil {
		return fmt.Errorf("%w: %s", err, b)
	}
	if reply.Error != nil {
		return fmt.Errorf("%s: %s", method, reply.Error)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(reply.Result, result)
}

func (n *node) call(method string, result any, params ...any) {
	require.NoError(n.t, n.try(method, result, params...))
}

func (n *node) height() (h int) {
	var header struct{ Number string }
	n.call("chain_getHeader", &header)
	_, err := fmt.Sscanf(header.Number, "0x%x", &h)
	require.NoError(n.t, err)
	return h
}

func (n *node) await(height int, within time.Duration) {
	require.Eventually(n.t, func() bool { return n.height() >= height }, within, 50*time.Millisecond)
}

// stop ends the node as an operator does.
func (n *node) stop() {
	require.NoError(n.t, n.cmd.Process.Signal(syscall.SIGTERM))
	require.NoError(n.t, n.cmd.Wait(), n.out.String())
}

func TestDevManual(t *testing.T) {
	base := t.TempDir()
	n := start(t, freePort(t), "--dev", "--sealing", "manual", "--base-path", base)
	require.Zero(t, n.height())
	for want := 1; want <= 3; want++ {
		var made struct{ Hash string }
		n.call("engine_createBlock", &made, true, true)
		require.Equal(t, want, n.height())
		var final string
		n.call("chain_getFinalizedHead", &final)
		require.Equal(t, made.Hash, final)
	}
	require.ErrorContains(t, n.try("engine_createBlock", nil, false, true), "12000")
	var best string
	n.call("chain_getBlockHash", &best)
	n.stop()

	at := []string{"--dev", "--base-path", base}
	require.Contains(t, run(t, append([]string{"chain-info"}, at...)...), "best: 3 "+best)
	require.Contains(t, run(t, append([]string{"check-block", "2"}, at...)...), "block 2 is right")
	blocks := filepath.Join(t.TempDir(), "blocks")
	run(t, append([]string{"export-blocks", blocks}, at...)...)
	run(t, append([]string{"revert", "1"}, at...)...)
	require.Contains(t, run(t, append([]string{"chain-info"}, at...)...), "best: 2 ")
	run(t, append([]string{"import-blocks", blocks}, at...)...)
	require.Contains(t, run(t, append([]string{"chain-info"}, at...)...), "best: 3 "+best)
	require.Contains(t, run(t, append([]string{"export-state"}, at...)...), `"raw"`)
	run(t, append([]string{"purge-chain", "-y"}, at...)...)
	require.Contains(t, run(t, append([]string{"chain-info"}, at...)...), "best: 0 ")
}

func TestDevFastRestarts(t *testing.T) {
	base := t.TempDir()
	n := start(t, freePort(t), "--dev", "--fast", "--base-path", base, "--telemetry-url", "x")
	n.await(4, time.Minute)
	require.Regexp(t, regexp.MustCompile(`Imported #1 `), n.out.String())
	require.Contains(t, n.out.String(), "--telemetry-url has no effect")
	n.stop()
	n = start(t, freePort(t), "--dev", "--fast", "--base-path", base)
	n.await(8, time.Minute)
	n.stop()
	// Another variant is another chain.
	out, err := command(t, "--dev", "--base-path", base, "--no-prometheus", "--rpc-port", fmt.Sprint(freePort(t))).CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(out), "another chain")
}

func TestBadFlags(t *testing.T) {
	for says, args := range map[string][]string{
		"neither a file nor":   {"--chain", "nonsense"},
		"--sealing":            {"--dev", "--sealing", "never"},
		"--engine is":          {"--engine", "pow"},
		"--trusted-block":      {"--sync", "warp", "--sync-rpc", "http://127.0.0.1:1"},
		"--state-pruning":      {"--dev", "--state-pruning", "some"},
		"unknown command":      {"dance"},
		"is for --engine solo": {"--engine", "comet", "--sealing", "manual"},
		"text or json":         {"--dev", "--log-format", "xml"},
		"64 hex digits":        {"--dev", "--node-key", "12"},
		"1 to 100":             {"network", "init", "--validators", "0"},
	} {
		out, err := command(t, args...).CombinedOutput()
		require.Error(t, err, "%v", args)
		require.Contains(t, string(out), says)
	}
}
