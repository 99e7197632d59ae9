package cli_test

import (
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/p2p"
)

// TestZombienet starts three validators as zombienet 0.0.105 does with a raw
// spec of the preset local: its flags, /ws in all addresses, only the first
// node known to the others, and in the key stores keys of every use that some
// chain has.
func TestZombienet(t *testing.T) {
	dir := t.TempDir()
	spec := filepath.Join(dir, "rococo-local.json")
	raw := run(t, "build-spec", "--disable-default-bootnode", "--raw", "--chain", "local", "--fast")
	require.NoError(t, os.WriteFile(spec, []byte(raw), 0o600))
	var nodes []*node
	bootnode := ""
	for i, name := range []string{"One", "Two", "Three"} {
		base, port, secret := filepath.Join(dir, name), freePort(t), p2p.Key{31: byte(i + 1)}
		writeKeystore(t, filepath.Join(base, "chains", "bittensor", "keystore"), "//"+name)
		args := []string{
			"--chain", spec, "--name", name, "--rpc-cors", "all", "--unsafe-rpc-external", "--rpc-methods", "unsafe", "--no-mdns",
			"--node-key", hex.EncodeToString(secret[:]), "--no-telemetry", "--validator",
			"--listen-addr", fmt.Sprintf("/ip4/0.0.0.0/tcp/%d/ws", port), "--base-path", base,
		}
		if i == 0 {
			bootnode = fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/ws/p2p/%s", port, secret.PeerID())
		} else {
			args = append(args, "--bootnodes", bootnode)
		}
		nodes = append(nodes, start(t, freePort(t), args...))
	}
	for _, n := range nodes {
		n.await(8, time.Minute)
	}
	same(t, 6, nodes...)
}

// writeKeystore writes the keys that zombienet gives a node, all from one
// secret: sr25519 but for Grandpa's ed25519 and BEEFY's ecdsa.
func writeKeystore(t *testing.T, dir, uri string) {
	require.NoError(t, os.MkdirAll(dir, 0o700))
	sr, ed := crypto.MustFromURI(crypto.Sr25519, uri).Public(), crypto.MustFromURI(crypto.Ed25519, uri).Public()
	ec := crypto.MustFromURI(crypto.Ecdsa, uri).Public()
	for use, public := range map[string][]byte{
		"aura": sr, "babe": sr, "imon": sr, "gran": ed, "audi": sr, "asgn": sr, "para": sr, "beef": ec, "nmbs": sr, "rate": ed,
	} {
		name := hex.EncodeToString(append([]byte(use), public...))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(`"`+uri+`"`), 0o600))
	}
}
