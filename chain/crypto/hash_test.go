package crypto

import (
	"bytes"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/refdata"
)

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	require.NoError(t, err)
	return b
}

func TestHashesOfKnownInputs(t *testing.T) {
	b64, b128 := Blake2b64([]byte("Core")), Blake2b128(nil)
	require.Equal(t, "df6acb689907609b", hex.EncodeToString(b64[:]))
	require.Equal(t, "cae66941d9efbd404e4d88758ea67670", hex.EncodeToString(b128[:]))
	b256 := Blake2b256(nil)
	require.Equal(t, "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8",
		hex.EncodeToString(b256[:]))
	keccak, sha := Keccak256(nil), Sha2_256(nil)
	require.Equal(t, "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
		hex.EncodeToString(keccak[:]))
	require.Equal(t, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		hex.EncodeToString(sha[:]))

	var t64 [8]byte
	TwoX64(&t64, nil)
	require.Equal(t, "99e9d85137db46ef", hex.EncodeToString(t64[:]))
	system := TwoX128Of("System")
	require.Equal(t, "26aa394eea5630e07c48ae0c9558cef7", hex.EncodeToString(system[:]))
	var t256 [32]byte
	TwoX256(&t256, []byte("System"))
	require.Equal(t, system[:], t256[:16])
	require.Equal(t, append([]byte("x"), append(t64[:], nil...)...), AppendTwoX64Concat([]byte("x"), nil))
}

func TestStoragePrefixesOfReference(t *testing.T) {
	var items map[string]struct{ Item string }
	refdata.JSON(t, "vectors/storage-prefixes.json", &items)
	require.Greater(t, len(items), 300)
	for prefix, it := range items {
		pallet, item, ok := strings.Cut(it.Item, ".")
		require.True(t, ok)
		a, b := TwoX128Of(pallet), TwoX128Of(item)
		require.Equal(t, strings.TrimPrefix(prefix, "0x"), hex.EncodeToString(append(a[:], b[:]...)), it.Item)
	}
}

// Pooled states take input in pieces; every length must give what one write gives.
func TestPooledHashesAtAllLengths(t *testing.T) {
	data := bytes.Repeat([]byte("0123456789abcdef-"), 64)
	for n := range len(data) {
		h := newBlake(16)()
		h.Write(data[:n])
		got := Blake2b128(data[:n])
		require.Equal(t, h.Sum(nil), got[:])
		k := keccak512.New().(*hashState).h
		k.Write(data[:n])
		got512 := Keccak512(data[:n])
		require.Equal(t, k.Sum(nil), got512[:])
	}
}

func TestHashingAllocatesNothing(t *testing.T) {
	if raceEnabled {
		t.Skip("pools are emptied at random under the race detector")
	}
	key := bytes.Repeat([]byte{7}, 32)
	dst := make([]byte, 0, 128)
	var out [16]byte
	require.Zero(t, testing.AllocsPerRun(100, func() {
		var local [40]byte
		copy(local[:], key)
		_ = Blake2b128(local[:])
		_ = Blake2b256(local[:])
		_ = Keccak256(local[:])
		TwoX128(&out, local[:])
		dst = AppendBlake2b128Concat(AppendTwoX64Concat(dst[:0], local[:]), key)
	}))
}

func BenchmarkBlake2b128Concat(b *testing.B) {
	key, dst := make([]byte, 32), make([]byte, 0, 64)
	for b.Loop() {
		dst = AppendBlake2b128Concat(dst[:0], key)
	}
}

func BenchmarkTwoX128(b *testing.B) {
	var out [16]byte
	data := []byte("TotalIssuance")
	for b.Loop() {
		TwoX128(&out, data)
	}
}
