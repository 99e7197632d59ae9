package sigs

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
)

func claims(n int) []Claim {
	var out []Claim
	for i := range n {
		scheme := []crypto.Scheme{crypto.Sr25519, crypto.Ed25519, crypto.Ecdsa}[i%3]
		p, err := crypto.FromSeed(scheme, [32]byte{byte(i), byte(i >> 8), 1})
		if err != nil {
			panic(err)
		}
		msg := []byte{byte(i), 7}
		sig := types.Sign(p, msg)
		out = append(out, Claim{&sig, msg, types.AccountOf(p)})
	}
	return out
}

func TestOnlyGoodOnesAreRemembered(t *testing.T) {
	list := claims(60)
	for i := 0; i < len(list); i += 5 {
		list[i].Msg = append(list[i].Msg, 1)
	}
	c := New(1000)
	c.Prepare(list)
	for i, x := range list {
		good := i%5 != 0
		require.Equal(t, good, c.has(x.key()), i)
		require.Equal(t, good, c.Verify(x.Sig, x.Msg, x.Who), i)
		require.Equal(t, good, x.Sig.Verify(x.Msg, x.Who), i)
	}
	other := list[1]
	other.Who[0]++
	require.False(t, c.Verify(other.Sig, other.Msg, other.Who))
}

func TestSize(t *testing.T) {
	c := New(20)
	list := claims(100)
	for _, x := range list {
		require.True(t, c.Verify(x.Sig, x.Msg, x.Who))
	}
	require.LessOrEqual(t, len(c.new)+len(c.old), 20)
	require.True(t, c.has(list[99].key()))
	require.False(t, c.has(list[0].key()))
}

func BenchmarkPrepare(b *testing.B) {
	list := claims(300)
	for b.Loop() {
		New(10_000).Prepare(list)
	}
	b.ReportMetric(float64(b.N*len(list))/b.Elapsed().Seconds(), "signatures/s")
}
