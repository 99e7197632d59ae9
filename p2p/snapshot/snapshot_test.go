package snapshot

import (
	"bytes"
	"encoding/binary"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
)

// filled returns a store with a state of some size, child tries and all.
func filled(t *testing.T) (*store.Store, types.Hash) {
	m := &state.Map{}
	for i := range uint64(40_000) {
		k := binary.BigEndian.AppendUint64(nil, i*0x9e3779b97f4a7c15)
		m.Put(k, bytes.Repeat(k, int(i%40)))
	}
	m.PutChild([]byte("one"), []byte("a"), []byte("b"))
	m.PutChild([]byte{}, []byte("c"), []byte{})
	m.Put([]byte("empty"), []byte{})
	m.Seal(trie.V1)
	h := types.Header{Number: 77, ParentHash: types.Hash{1}, StateRoot: m.Trie(trie.V1).Root()}
	s := store.NewMemory(store.Options{})
	t.Cleanup(func() { s.Close() })
	_, err := s.ImportMap(m, store.Block{Number: 77, Hash: h.Hash(), StateRoot: h.StateRoot, Header: h.Encode()})
	require.NoError(t, err)
	return s, h.Hash()
}

func manager(t *testing.T, s *store.Store) *Manager {
	m, err := New(Config{Store: s, Dir: t.TempDir(), Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	return m
}

func TestRoundTrip(t *testing.T) {
	s, hash := filled(t)
	m := manager(t, s)
	require.NoError(t, m.Make(77))
	list, err := m.List()
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Greater(t, list[0].Chunks, uint32(1))
	require.NoError(t, m.Make(77))
	again, err := m.List()
	require.NoError(t, err)
	require.Equal(t, list, again, "the same state gives the same snapshot")

	empty := store.NewMemory(store.Options{})
	defer empty.Close()
	told := false
	to := manager(t, empty)
	to.cfg.Restored = func() error { told = true; return nil }
	restore := func(change func(index uint32, chunk []byte) []byte) (done bool, err error) {
		r, err := to.Restore(list[0], hash)
		require.NoError(t, err)
		for i := range list[0].Chunks {
			c, err := m.Chunk(77, i)
			require.NoError(t, err)
			if done, err = r.Apply(i, change(i, c)); err != nil {
				return false, err
			}
		}
		return done, nil
	}
	_, err = restore(func(i uint32, c []byte) []byte {
		if i == 1 {
			c[len(c)/2]++
		}
		return c
	})
	require.ErrorIs(t, err, ErrChunk)
	_, ok := empty.Tip()
	require.False(t, ok)
	done, err := restore(func(_ uint32, c []byte) []byte { return c })
	require.NoError(t, err)
	require.True(t, done && told)
	tip, ok := empty.Tip()
	require.True(t, ok)
	require.Equal(t, hash, types.Hash(tip.Hash))
	require.NoError(t, empty.Verify())
	v, release, err := empty.At(77)
	require.NoError(t, err)
	defer release()
	require.Equal(t, []byte("b"), v.Child([]byte("one")).Get([]byte("a")))
	require.Equal(t, []byte{}, v.Child([]byte{}).Get([]byte("c")))
	require.Equal(t, []byte{}, v.Get([]byte("empty")))
}

func TestOffersAreChecked(t *testing.T) {
	s, hash := filled(t)
	m := manager(t, s)
	require.NoError(t, m.Make(77))
	list, err := m.List()
	require.NoError(t, err)
	to := manager(t, store.NewMemory(store.Options{}))
	for name, change := range map[string]func(i *Info, h *types.Hash){
		"hash":        func(i *Info, _ *types.Hash) { i.Hash[0]++ },
		"description": func(i *Info, _ *types.Hash) { i.Description = i.Description[1:] },
		"block":       func(_ *Info, h *types.Hash) { h[0]++ },
		"number":      func(i *Info, _ *types.Hash) { i.Number++ },
		"chunks":      func(i *Info, _ *types.Hash) { i.Chunks++ },
	} {
		i, h := list[0], hash
		change(&i, &h)
		_, err := to.Restore(i, h)
		require.ErrorIs(t, err, ErrFormat, name)
	}
	_, err = m.Restore(list[0], hash)
	require.Error(t, err, "the store is not empty")
}

func TestWrongStateIsNotUsed(t *testing.T) {
	s, _ := filled(t)
	m := manager(t, s)
	// A liar's header with another root, and chunks to go with it.
	h := types.Header{Number: 78, StateRoot: types.Hash{9}}
	chunk := compress(appendPair(nil, nil, []byte("k"), []byte("v")))
	d := description{Header: h.Encode(), Chunks: [][32]byte{types.Blake2b256(chunk)}}
	to := manager(t, store.NewMemory(store.Options{}))
	r, err := to.Restore(d.info(78), h.Hash())
	require.NoError(t, err)
	_, err = r.Apply(0, chunk)
	require.ErrorIs(t, err, store.ErrRoot)
	_, ok := to.cfg.Store.Tip()
	require.False(t, ok)
	require.Error(t, m.Make(99), "no such block")
}

func TestPruning(t *testing.T) {
	s, _ := filled(t)
	m := manager(t, s)
	long := time.Now().Add(-time.Hour)
	for _, n := range []uint32{5, 9, 12, 33} {
		require.NoError(t, os.MkdirAll(m.path(n, ""), 0o700))
		require.NoError(t, os.WriteFile(m.path(n, chunkName(0)), []byte("chunk"), 0o600))
		require.NoError(t, os.Chtimes(m.path(n, ""), long, long))
	}
	_, err := m.Chunk(9, 0)
	require.NoError(t, err)
	require.NoError(t, m.Make(77))
	n, err := m.numbers()
	require.NoError(t, err)
	require.Equal(t, []uint32{77, 33, 9}, n, "somebody restores block 9")
	require.NoError(t, Forget(m.cfg.Dir, 33))
	n, err = m.numbers()
	require.NoError(t, err)
	require.Equal(t, []uint32{33, 9}, n)
	require.NoError(t, m.Make(77))
	list, err := m.List()
	require.NoError(t, err)
	require.Len(t, list, 1, "one without description is none")
}

func FuzzPairs(f *testing.F) {
	f.Add(compress(appendPair(appendPair(nil, nil, []byte("k"), []byte("v")), []byte("id"), nil, nil)))
	f.Fuzz(func(t *testing.T, b []byte) {
		_ = eachPair(b, func(_, _, _ []byte) {})
		i := Info{Description: b, Hash: types.Blake2b256(b)}
		_, _, _ = i.open(types.Hash{})
	})
}
