package keystore

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
)

func TestStore(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	s, err := Open(dir)
	require.NoError(t, err)
	one := crypto.MustFromURI(crypto.Sr25519, "//One")
	require.NoError(t, s.Insert(Aura, "//One", one.Public()))
	require.ErrorIs(t, s.Insert(Grandpa, "//One", one.Public()), ErrPublic, "Grandpa's keys are ed25519")
	require.Error(t, s.Insert(Aura, "not a phrase", nil))
	session, err := s.Rotate()
	require.NoError(t, err)
	require.Len(t, session, 64)
	s.Add(Aura, crypto.MustFromURI(crypto.Sr25519, "//Two"))
	require.Len(t, s.Pairs(Aura), 3)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "note.txt"), nil, 0o600))

	s, err = Open(dir)
	require.NoError(t, err)
	require.True(t, s.Has(Aura, one.Public()))
	require.True(t, s.Has(Aura, session[:32]))
	require.True(t, s.Has(Grandpa, session[32:]))
	require.False(t, s.Has(Grandpa, one.Public()))
	require.Len(t, s.Pairs(Aura), 2, "what was added is not on disk")
	p, ok := s.Pair(Aura, one.Public())
	require.True(t, ok)
	sig := p.Sign([]byte("m"))
	require.True(t, crypto.VerifySr25519([32]byte(one.Public()), []byte("m"), [64]byte(sig)))

	// zombienet's set holds keys of other schemes too; here BEEFY's, ecdsa.
	beef := fileName([4]byte{'b', 'e', 'e', 'f'}, append([]byte{2}, one.Public()...))
	require.NoError(t, os.WriteFile(filepath.Join(dir, beef), []byte(`"//One"`), 0o600))
	s, err = Open(dir)
	require.NoError(t, err)
	require.Len(t, s.Pairs(Aura), 2)

	name := fileName(Aura, one.Public())
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(`"//Two"`), 0o600))
	_, err = Open(dir)
	require.ErrorIs(t, err, ErrPublic)
}
