package network

import (
	"bytes"
	"crypto/mlkem"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// TestShieldedTransfer encrypts a transfer for the author of the block after
// the next, as MevShield's users do. CometBFT's turns go by address, in another
// order than the authorities' here: a network has to announce the right one.
func TestShieldedTransfer(t *testing.T) {
	r := startReal(t, 3)
	s := newSigning(t, r.spec, 0)
	alice, dest := crypto.MustFromURI(crypto.Sr25519, "//Alice"), types.AccountID{7}
	tip := func() uint32 { h, _ := r.nodes[0].Chain().Best(); return h.Number }
	require.Eventually(t, func() bool { return tip() >= 12 }, 30*time.Second, 20*time.Millisecond)

	nonce := 0
	for range 5 { // a round that fails changes whose turn it is
		h, hash := r.nodes[0].Chain().Best()
		inner := s.transfer(t, alice, nonce+1, dest, 1_000_000)
		call := append([]byte{30, 1}, scale.AppendBytes(nil, wrap(t, nextKey(t, r.urls[0], hash), inner))...) // MevShield.submit_encrypted
		ctx, sys := s.rt.Context(s.o), s.rt.System()
		sys.Initialize(ctx, h.Number+1, hash, types.Digest{})
		xt := s.sign(t, alice, types.MortalEra(8, uint64(h.Number)), nonce, call)
		refused, why, err := post(http.DefaultClient, r.urls[0], []types.Extrinsic{xt})
		require.NoError(t, err)
		require.Zero(t, refused, why)
		deadline := h.Number + 9 // when its mortality is over
		for tip() < deadline {
			time.Sleep(20 * time.Millisecond)
			if free(t, r.urls[0], dest) > 0 {
				return
			}
		}
	}
	t.Fatal("no author has opened the transfer")
}

// wrap encrypts an extrinsic for an author's key.
func wrap(t *testing.T, public []byte, plain []byte) []byte {
	key, err := mlkem.NewEncapsulationKey768(public)
	require.NoError(t, err)
	secret, kem := key.Encapsulate()
	aead, err := chacha20poly1305.NewX(secret)
	require.NoError(t, err)
	nonce := make([]byte, aead.NonceSize())
	var hash [16]byte
	crypto.TwoX128(&hash, public)
	out := binary.LittleEndian.AppendUint16(hash[:], uint16(len(kem)))
	return aead.Seal(append(append(out, kem...), nonce...), nonce, plain, nil)
}

func nextKey(t *testing.T, url string, at types.Hash) []byte {
	a, b := crypto.TwoX128Of("MevShield"), crypto.TwoX128Of("NextKey")
	d := scale.NewDecoder(storage(t, url, append(a[:], b[:]...), at.String()))
	key := d.Bytes()
	require.NoError(t, d.End())
	return key
}

// free returns an account's free balance, the lower half of it.
func free(t *testing.T, url string, who types.AccountID) uint64 {
	a, b := crypto.TwoX128Of("System"), crypto.TwoX128Of("Account")
	info := storage(t, url, crypto.AppendBlake2b128Concat(append(a[:], b[:]...), who[:]))
	if len(info) < 24 {
		return 0
	}
	return binary.LittleEndian.Uint64(info[16:])
}

func storage(t *testing.T, url string, key []byte, at ...string) []byte {
	params, err := json.Marshal(append([]string{fmt.Sprintf("0x%x", key)}, at...))
	require.NoError(t, err)
	req := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"state_getStorage","params":%s}`, params)
	res, err := http.Post(url, "application/json", bytes.NewBufferString(req))
	require.NoError(t, err)
	defer res.Body.Close()
	var out struct{ Result types.Bytes }
	require.NoError(t, json.NewDecoder(res.Body).Decode(&out))
	return out.Result
}
