package crypto

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Two keys with the same place verify in turns, and what is no key never does.
func TestKnownKeysShareAPlace(t *testing.T) {
	msg := []byte("who signs?")
	place := func(p Pair) int { return int(p.Public()[0]) | int(p.Public()[1]&0x1f)<<8 }
	first := map[int]Pair{}
	var a, b Pair
	for i := 0; a == nil; i++ {
		p, err := FromSeed(Sr25519, [32]byte{byte(i), byte(i >> 8)})
		require.NoError(t, err)
		if other := first[place(p)]; other != nil {
			a, b = other, p
		}
		first[place(p)] = p
	}
	verify := func(p Pair, sig []byte) bool { return VerifySr25519([32]byte(p.Public()), msg, [64]byte(sig)) }
	sa, sb := a.Sign(msg), b.Sign(msg)
	for range 3 {
		require.True(t, verify(a, sa))
		require.False(t, verify(b, sa))
		require.True(t, verify(b, sb))
		require.False(t, verify(a, sb))
	}
	for range 2 {
		require.False(t, VerifySr25519([32]byte{31: 0xff}, msg, [64]byte(sa)))
	}
}
