package cli_test

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// network is one that network init wrote.
type network struct {
	dir   string
	peers string // all validators
	nodes []*node
}

func (n *network) spec() string { return filepath.Join(n.dir, "spec.json") }

// startNetwork starts four validators as their scripts would, but for RPC.
func startNetwork(t *testing.T, args ...string) *network {
	n := &network{dir: filepath.Join(t.TempDir(), "net")}
	run(t, "network", "init", "--validators", "4", "--output", n.dir, "--fast", "--port", fmt.Sprint(freePorts(t, 4)))
	for i := range 4 {
		home := filepath.Join(n.dir, fmt.Sprint("v", i))
		script, err := os.ReadFile(filepath.Join(home, "run.sh"))
		require.NoError(t, err)
		flag := func(name string) string {
			m := regexp.MustCompile(`--` + name + ` "?([^ "]+)`).FindStringSubmatch(string(script))
			require.NotNil(t, m, name)
			return m[1]
		}
		if others := flag("reserved-nodes"); i == 0 {
			n.peers = others
		}
		n.nodes = append(n.nodes, start(t, freePort(t), append([]string{"--chain", n.spec(), "--validator",
			"--base-path", home, "--port", flag("port"), "--reserved-nodes", flag("reserved-nodes")}, args...)...))
	}
	return n
}

// freePorts returns the first of so many free ports in a row.
func freePorts(t *testing.T, n int) int {
	for range 100 {
		first, ok := freePort(t), true
		for i := range n {
			ln, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", first+i))
			if ok = ok && err == nil; err == nil {
				defer ln.Close()
			}
		}
		if ok {
			return first
		}
	}
	t.Fatal("no free ports in a row")
	return 0
}

// join returns the arguments of a node that joins the network.
func (n *network) join(t *testing.T, base string, args ...string) []string {
	return append([]string{"--chain", n.spec(), "--base-path", base, "--port", fmt.Sprint(freePort(t)), "--reserved-nodes", n.peers}, args...)
}

// same checks that all nodes have the same block at a height.
func same(t *testing.T, height int, nodes ...*node) {
	hashes := map[string]bool{}
	for _, n := range nodes {
		var h string
		n.call("chain_getBlockHash", &h, height)
		hashes[h] = true
	}
	require.Len(t, hashes, 1)
}

// TestNetwork runs the network that network init writes. A fifth node joins by
// fetching all blocks, a sixth one by a snapshot of the state.
func TestNetwork(t *testing.T) {
	n := startNetwork(t, "--snapshot-every", "10")
	for _, x := range n.nodes {
		x.await(22, 2*time.Minute)
	}
	same(t, 20, n.nodes...)
	fifth := start(t, freePort(t), n.join(t, t.TempDir())...)
	fifth.await(n.nodes[0].height(), time.Minute)

	var trusted, wrong string
	n.nodes[0].call("chain_getBlockHash", &trusted, 12)
	n.nodes[0].call("chain_getBlockHash", &wrong, 11)
	urls := fmt.Sprintf("http://127.0.0.1:%d,http://127.0.0.1:%d", n.nodes[0].port, n.nodes[1].port)
	warp := func(base, hash string) []string {
		return n.join(t, base, "--sync", "warp", "--trusted-block", "12:"+hash, "--sync-rpc", urls)
	}
	require.Contains(t, refused(t, with(warp(t.TempDir(), wrong), "--no-prometheus", "--rpc-port", fmt.Sprint(freePort(t)))...), "trusted block 12")
	base := t.TempDir()
	sixth := start(t, freePort(t), warp(base, trusted)...)
	sixth.await(n.nodes[0].height(), time.Minute)
	require.Error(t, sixth.try("state_getMetadata", nil, trusted), "it has the blocks before the snapshot")
	h := sixth.height()
	for _, x := range []*node{fifth, sixth} {
		x.await(h+4, time.Minute)
	}
	same(t, h+2, append(n.nodes, fifth, sixth)...)

	// It goes on from its database, and RPC may be asked about block 0.
	sixth.stop()
	require.Contains(t, run(t, "chain-info", "--chain", n.spec(), "--base-path", base), "genesis hash: 0x")
	sixth = start(t, freePort(t), n.join(t, base)...)
	sixth.await(h+8, time.Minute)
	for _, x := range append(n.nodes, fifth, sixth) {
		x.stop()
	}
}
