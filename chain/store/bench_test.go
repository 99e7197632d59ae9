package store

import (
	"bytes"
	"fmt"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/blake2b"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
)

func accountKey(i int) []byte {
	prefix := blake2b.Sum256([]byte("System.Account"))
	h := blake2b.Sum256([]byte{byte(i), byte(i >> 8), byte(i >> 16)})
	return append(append(append([]byte{}, prefix[:]...), h[:16]...), h[:]...)
}

func benchStore(b *testing.B, d db.DB, accounts int) *Store {
	s, err := Open(d, Options{Window: 10})
	require.NoError(b, err)
	m := &state.Map{}
	for i := range accounts {
		m.Put(accountKey(i), bytes.Repeat([]byte{byte(i), 1, 2, 3}, 20))
	}
	_, err = s.ImportMap(m, block(0))
	require.NoError(b, err)
	return s
}

// BenchmarkAppend changes 5,000 accounts a block: read, write, root, commit.
func BenchmarkAppend(b *testing.B) {
	for _, accounts := range []int{10_000, 200_000} {
		for _, kind := range []string{"memory", "disk"} {
			b.Run(fmt.Sprintf("%s/%d", kind, accounts), func(b *testing.B) {
				var d db.DB = db.NewMem()
				if kind == "disk" {
					p, err := db.OpenPebble(b.TempDir(), db.PebbleOptions{})
					require.NoError(b, err)
					d = p
				}
				s := benchStore(b, d, accounts)
				defer s.Close()
				keys := make([][]byte, accounts)
				for i := range keys {
					keys[i] = accountKey(i)
				}
				r := rand.New(rand.NewSource(1))
				n := uint64(0)
				for b.Loop() {
					n++
					v, _, release, err := s.Best()
					require.NoError(b, err)
					o := state.NewOverlay(v)
					for _, i := range r.Perm(accounts)[:5000] {
						old, _ := o.Get(keys[i])
						value := bytes.Clone(old)
						value[0]++
						o.Put(keys[i], value)
					}
					require.NoError(b, s.Append(block(n), o))
					release()
				}
			})
		}
	}
}

// BenchmarkViewGet reads accounts from a cache that holds them and from the
// database.
func BenchmarkViewGet(b *testing.B) {
	for _, cache := range []int{64 << 20, 1} {
		b.Run(fmt.Sprintf("cache=%d", cache), func(b *testing.B) {
			p, err := db.OpenPebble(b.TempDir(), db.PebbleOptions{})
			require.NoError(b, err)
			s := benchStore(b, p, 10_000)
			defer s.Close()
			s.cache = newCache(cache)
			v, release, err := s.At(0)
			require.NoError(b, err)
			defer release()
			keys := make([][]byte, 10_000)
			for i := range keys {
				keys[i] = accountKey(i)
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				v.Get(keys[i%len(keys)])
			}
		})
	}
}

// BenchmarkIter walks 10,000 pairs.
func BenchmarkIter(b *testing.B) {
	p, err := db.OpenPebble(b.TempDir(), db.PebbleOptions{})
	require.NoError(b, err)
	s := benchStore(b, p, 10_000)
	defer s.Close()
	v, release, err := s.At(0)
	require.NoError(b, err)
	defer release()
	o := state.NewOverlay(v)
	for b.Loop() {
		n := 0
		o.Iterate(nil, nil, func(_, _ []byte) bool { n++; return true })
		require.Equal(b, 10_000, n)
	}
}
