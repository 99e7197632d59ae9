package clients

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// client is a script to run against a node.
type client struct {
	name string
	dir  string
	argv []string
}

func js(name, script string, args ...string) client {
	return client{name, "js", append([]string{"node", script}, args...)}
}

func py(name, env, script string, args ...string) client {
	python, _ := filepath.Abs(filepath.Join("py", ".venv", env, "bin", "python"))
	return client{name, "py", append([]string{python, script}, args...)}
}

// all are the clients, each with its steps in the script.
var all = []client{
	js("polkadot.js", "polkadotjs.mjs"),
	js("papi1", "papi.mjs", "1"),
	js("papi2", "papi.mjs", "2"),
	js("dedot", "dedot.mjs"),
	js("sidecar", "sidecar.mjs"),
	py("substrate-interface", "bittensor10", "substrate_interface.py"),
	py("async-substrate-interface", "btcli", "asi.py"),
	py("bittensor10", "bittensor10", "bittensor10.py"),
	py("bittensor11", "bittensor11", "bittensor11.py"),
	py("btcli", "btcli", "btcli.py"),
	py("turbobt", "bittensor11", "turbobt_client.py"),
}

// TestClients runs every client against a node of its own. TENSORD_WS names a
// running node to use instead.
func TestClients(t *testing.T) {
	if os.Getenv("TENSORD_CLIENTS") == "" {
		t.Skip("set TENSORD_CLIENTS=1, or run make test-clients, which installs the clients first")
	}
	for _, c := range all {
		t.Run(c.name, func(t *testing.T) {
			ws := os.Getenv("TENSORD_WS")
			if ws == "" {
				ws = startNode(t)
			}
			c.run(t, ws)
		})
	}
}

// run runs the script; its home is a folder of its own, as the wallets of the
// Python clients live there.
func (c client) run(t *testing.T, ws string) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, c.argv[0], c.argv[1:]...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "TENSORD_WS="+ws, "HOME="+t.TempDir(), "NO_COLOR=1",
		"PYTHONUNBUFFERED=1", fmt.Sprintf("SIDECAR_PORT=%d", freePort(t)))
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(c.argv, " "), err, out)
	}
	if !bytes.Contains(out, []byte("ok ")) {
		t.Fatalf("no step reported\n%s", out)
	}
	t.Logf("\n%s", out)
}

// binary is the node that make build leaves.
const binary = "../../bin/tensord"

// nodeArgs are the arguments of the nodes, blocks of 250 ms unless
// TENSORD_NODE_ARGS says otherwise.
func nodeArgs() []string {
	if args := os.Getenv("TENSORD_NODE_ARGS"); args != "" {
		return strings.Fields(args)
	}
	return []string{"--dev", "--tmp", "--fast"}
}

// startNode starts a node and returns its address.
func startNode(t *testing.T) string {
	t.Helper()
	if _, err := os.Stat(binary); err != nil {
		t.Fatalf("%v: run make build", err)
	}
	port := freePort(t)
	log, err := os.Create(filepath.Join(t.TempDir(), "node.log"))
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(binary, append(nodeArgs(), "--no-prometheus",
		fmt.Sprintf("--rpc-port=%d", port), fmt.Sprintf("--port=%d", freePort(t)))...)
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		select {
		case err := <-done:
			if err != nil {
				t.Errorf("node did not end cleanly: %v", err)
			}
		case <-time.After(20 * time.Second):
			_ = cmd.Process.Kill()
			t.Error("node did not stop within 20 s of SIGTERM")
		}
		if t.Failed() {
			t.Logf("node's log:\n%s", tail(log))
		}
		log.Close()
	})
	awaitHealth(t, fmt.Sprintf("http://127.0.0.1:%d/health", port), done)
	return fmt.Sprintf("ws://127.0.0.1:%d", port)
}

// awaitHealth waits until the node answers.
func awaitHealth(t *testing.T, url string, done chan error) {
	t.Helper()
	for deadline := time.Now().Add(60 * time.Second); time.Now().Before(deadline); {
		select {
		case err := <-done:
			done <- err
			t.Fatalf("node ended at start: %v", err)
		case <-time.After(100 * time.Millisecond):
		}
		res, err := http.Get(url)
		if err != nil {
			continue
		}
		res.Body.Close()
		return
	}
	t.Fatal("node did not answer within 60 s")
}

// tail returns the last 8 KiB of a file.
func tail(f *os.File) []byte {
	end, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return nil
	}
	if _, err := f.Seek(max(0, end-8192), io.SeekStart); err != nil {
		return nil
	}
	data, _ := io.ReadAll(f)
	return data
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}
