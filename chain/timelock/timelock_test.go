package timelock

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math/big"
	"strings"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/refdata"
)

type trace struct {
	Blocks []struct {
		Number  int
		Applied []struct{ Call string }
	}
}

// recorded returns the ciphertexts of a recorded chain for round 1000 and the
// signature of that round.
func recorded(t *testing.T) (ciphertexts [][]byte, signature []byte) {
	var tr trace
	refdata.JSON(t, "traces/h-drand-timelocked-weights-shield.json", &tr)
	for _, b := range tr.Blocks {
		for _, a := range b.Applied {
			raw, err := hex.DecodeString(strings.TrimPrefix(a.Call, "0x"))
			require.NoError(t, err)
			switch {
			case len(raw) > 200 && raw[0] == 7 && raw[1] == 113: // commit_timelocked_weights(netuid, commit, …)
				n := int(binary.LittleEndian.Uint16(raw[4:]) >> 2)
				ciphertexts = append(ciphertexts, raw[6:6+n])
			case len(raw) > 100 && raw[0] == 26 && raw[1] == 0 && signature == nil: // write_pulse
				at := bytes.Index(raw, append([]byte{0xe8, 3, 0, 0, 0, 0, 0, 0}, 32<<2))
				require.Positive(t, at)
				signature = raw[at+8+1+32+1:][:48]
			}
		}
	}
	require.Len(t, ciphertexts, 2)
	require.Len(t, signature, 48)
	return ciphertexts, signature
}

func TestOpenRecorded(t *testing.T) {
	ciphertexts, signature := recorded(t)
	plain, err := Open(ciphertexts[0], signature)
	require.NoError(t, err)
	// hotkey, uids, values, version key
	require.Equal(t, byte(32<<2), plain[0])
	require.Equal(t, "c4d39f31a11b3b5ffcb01545188df22cb23b6775ca258f722bfcfc0107fb1d30", hex.EncodeToString(plain[1:33]))

	again, err := Open(append(bytes.Clone(ciphertexts[0]), 1, 2, 3), append(bytes.Clone(signature), 9))
	require.NoError(t, err)
	require.Equal(t, plain, again)
}

func TestOpenRefuses(t *testing.T) {
	ciphertexts, signature := recorded(t)
	good := ciphertexts[0]
	_, err := Open([]byte{1, 2, 3}, signature)
	require.ErrorIs(t, err, ErrCiphertext)
	_, err = Open(good[:len(good)-1], signature)
	require.ErrorIs(t, err, ErrCiphertext)
	_, err = Open(good, signature[:47])
	require.ErrorIs(t, err, ErrSignature)
	_, err = Open(good, append([]byte{signature[0] &^ flagCompressed}, signature[1:]...))
	require.ErrorIs(t, err, ErrSignature)

	_, _, g1, _ := bls.Generators()
	other := g1.Bytes()
	_, err = Open(good, other[:])
	require.ErrorIs(t, err, ErrMismatch)
	var infinity [48]byte
	infinity[0], infinity[47] = flagCompressed|flagInfinity, 1
	_, err = Open(good, infinity[:])
	require.ErrorIs(t, err, ErrMismatch, "infinity is a signature, whatever comes with it")

	// The message's tag is the last of the sealed bytes, before nonce and suite.
	bad := bytes.Clone(good)
	bad[len(bad)-8-8-12-8-1] ^= 1
	_, err = Open(bad, signature)
	require.ErrorIs(t, err, ErrMessage)
}

func TestOpenAborts(t *testing.T) {
	_, signature := recorded(t)
	_, _, _, g2 := bls.Generators()
	u := new(bls.G2Affine).ScalarMultiplication(&g2, big.NewInt(7)).Bytes()
	vec := func(n int) []byte {
		return append(binary.LittleEndian.AppendUint64(nil, uint64(n)), make([]byte, n)...)
	}
	build := func(v, w int) []byte {
		return bytes.Join([][]byte{u[:], vec(v), vec(w), vec(0), vec(0)}, nil)
	}
	for _, c := range []struct {
		v, w int
		want error
	}{{33, 32, ErrAbort}, {31, 32, ErrAbort}, {0, 1, ErrAbort}, {32, 40, ErrMismatch}, {32, 0, ErrMismatch}, {0, 0, ErrMismatch}} {
		_, err := Open(build(c.v, c.w), signature)
		require.ErrorIs(t, err, c.want, "v %d, w %d", c.v, c.w)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add([]byte{1, 2, 3}, []byte{4})
	f.Fuzz(func(t *testing.T, ciphertext, signature []byte) {
		if plain, err := Open(ciphertext, signature); err == nil {
			t.Fatalf("opened %x", plain)
		}
	})
}
