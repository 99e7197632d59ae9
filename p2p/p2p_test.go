package p2p

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPeerID(t *testing.T) {
	// The peer id that Substrate's documentation gives for the key 1.
	k := Key{31: 1}
	require.Equal(t, "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp", k.PeerID())
	pub, err := ParsePeerID(k.PeerID())
	require.NoError(t, err)
	require.Equal(t, k.Public(), pub)
	for _, s := range []string{"", "x", "12D3KooW", "QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N"} {
		_, err := ParsePeerID(s)
		require.Error(t, err)
	}
}

func TestAddr(t *testing.T) {
	k := Key{31: 1}
	for _, s := range []string{
		"/ip4/127.0.0.1/tcp/30333/p2p/" + k.PeerID(),
		"/ip6/::1/tcp/30333/p2p/" + k.PeerID(),
		"/dns/node.example/tcp/1/p2p/" + k.PeerID(),
	} {
		a, err := ParseAddr(s)
		require.NoError(t, err)
		require.Equal(t, s, a.Multiaddr())
		b, err := ParseAddr(a.Dial())
		require.NoError(t, err)
		b.Public = a.Public
		require.Equal(t, a, b)
	}
	ws, err := ParseAddr("/ip4/127.0.0.1/tcp/30333/ws/p2p/" + k.PeerID())
	require.NoError(t, err)
	require.Equal(t, "/ip4/127.0.0.1/tcp/30333/p2p/"+k.PeerID(), ws.Multiaddr())
	for _, s := range []string{
		"", "127.0.0.1:1", "/ip4/127.0.0.1/tcp/30333/ws", "/ip4/127.0.0.1/tcp/30333", "/ip4/x/tcp/30333/p2p/" + k.PeerID(),
		"/ip4/127.0.0.1/tcp/99999/p2p/" + k.PeerID(), "/ip4/127.0.0.1/udp/1/p2p/" + k.PeerID(),
		"ab@1.2.3.4:5", "0123456789012345678901234567890123456789@1.2.3.4",
	} {
		_, err := ParseAddr(s)
		require.Error(t, err, s)
	}
}

func TestKeyFiles(t *testing.T) {
	file := filepath.Join(t.TempDir(), "network", "secret_ed25519")
	k, err := LoadOrNewKey(file)
	require.NoError(t, err)
	again, err := LoadOrNewKey(file)
	require.NoError(t, err)
	require.Equal(t, k, again)
	require.NoError(t, os.WriteFile(file, k[:], 0o600))
	raw, err := LoadKey(file)
	require.NoError(t, err)
	require.Equal(t, k, raw)
	require.NoError(t, os.WriteFile(file, []byte("zz"), 0o600))
	_, err = LoadOrNewKey(file)
	require.Error(t, err)
}
