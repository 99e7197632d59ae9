package shield

import (
	"crypto/mlkem"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
)

func encrypt(t *testing.T, public []byte, hash [16]byte, plain []byte) []byte {
	ek, err := mlkem.NewEncapsulationKey768(public)
	require.NoError(t, err)
	secret, kem := ek.Encapsulate()
	aead, err := chacha20poly1305.NewX(secret)
	require.NoError(t, err)
	nonce := make([]byte, aead.NonceSize())
	out := append(hash[:], binary.LittleEndian.AppendUint16(nil, uint16(len(kem)))...)
	out = append(append(out, kem...), nonce...)
	return aead.Seal(out, nonce, plain, nil)
}

func TestOpen(t *testing.T) {
	k, err := New(false)
	require.NoError(t, err)
	p := k.pairs[0]
	require.Equal(t, scale.AppendBytes([]byte{1}, p.public), k.InherentData())
	for range remembered - 1 {
		require.NoError(t, k.Roll())
	}
	xt := types.Extrinsic(scale.AppendBytes(nil, []byte("signed")))
	s := &Opener{Keys: k, Ciphertext: func(x types.Extrinsic) ([]byte, bool) { return x, len(x) > 100 }}
	m := &state.Map{}
	m.Put(keyPending, scale.AppendBytes(nil, p.public))
	o := state.NewOverlay(m)

	is, _, _ := s.Open(o, xt)
	require.False(t, is)
	wrapper := encrypt(t, p.public, p.hash, xt)
	is, size, inner := s.Open(o, wrapper)
	require.True(t, is)
	require.Equal(t, len(xt), size)
	require.Equal(t, xt, inner())

	is, _, inner = s.Open(state.NewOverlay(&state.Map{}), wrapper)
	require.True(t, is && inner == nil, "the key is not due")
	is, _, inner = s.Open(o, encrypt(t, p.public, [16]byte{1}, xt))
	require.True(t, is && inner == nil, "another's key")
	broken := encrypt(t, p.public, p.hash, xt)
	broken[len(broken)-1]++
	_, _, inner = s.Open(o, broken)
	require.Nil(t, inner())
	_, _, inner = s.Open(o, encrypt(t, p.public, p.hash, []byte{0xff}))
	require.Nil(t, inner(), "not an extrinsic")
	require.NoError(t, k.Roll())
	_, _, inner = s.Open(o, wrapper)
	require.Nil(t, inner, "the key is forgotten")
}

func TestFixedKeys(t *testing.T) {
	k, err := New(true)
	require.NoError(t, err)
	before := k.InherentData()
	require.NoError(t, k.Roll())
	require.Equal(t, before, k.InherentData())
}

func FuzzParse(f *testing.F) {
	f.Add(make([]byte, 60))
	f.Fuzz(func(t *testing.T, b []byte) {
		if w, ok := parse(b); ok {
			require.Equal(t, len(b), 18+len(w.kem)+len(w.nonce)+len(w.sealed))
			require.NotEmpty(t, w.sealed)
		}
	})
}
