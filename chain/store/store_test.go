package store

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
)

// world is a state as maps: the top trie under "", child tries by id. Child
// roots are left out.
type world map[string]map[string][]byte

func (w world) clone() world {
	c := world{}
	for id, m := range w {
		c[id] = maps.Clone(m)
	}
	return c
}

func rootOf(m map[string][]byte) trie.Hash {
	var pairs []trie.Pair
	for _, k := range slices.Sorted(maps.Keys(m)) {
		pairs = append(pairs, trie.Pair{Key: []byte(k), Value: m[k]})
	}
	return trie.RootOf(pairs, trie.V1)
}

// top returns the top trie with the child roots.
func (w world) top() map[string][]byte {
	m := maps.Clone(w[""])
	if m == nil {
		m = map[string][]byte{}
	}
	for id, c := range w {
		if id != "" && len(c) > 0 {
			r := rootOf(c)
			m[state.DefaultChildPrefix+id] = r[:]
		}
	}
	return m
}

func (w world) set(id string, key, value []byte) {
	if w[id] == nil {
		w[id] = map[string][]byte{}
	}
	if value == nil {
		delete(w[id], string(key))
	} else {
		w[id][string(key)] = value
	}
}

var genKey = rapid.SliceOfN(rapid.SampledFrom([]byte{0, 1, 0x10, 0xff}), 0, 3)

var genValue = rapid.Custom(func(t *rapid.T) []byte {
	return bytes.Repeat([]byte{rapid.Byte().Draw(t, "fill")}, rapid.SampledFrom([]int{0, 1, 31, 32, 33, 60}).Draw(t, "len"))
})

func hashOf(n uint64) (h [32]byte) {
	copy(h[:], fmt.Sprintf("block %d", n))
	return h
}

func block(n uint64) Block {
	return Block{
		Number: n, Hash: hashOf(n), Header: []byte(fmt.Sprintf("header %d", n)),
		Body:  [][]byte{[]byte("x"), {}, []byte(fmt.Sprint(n))},
		Extra: []Pair{{[]byte(fmt.Sprintf("extra%d", n)), []byte{byte(n)}}},
	}
}

func importWorld(t require.TestingT, s *Store, n uint64, w world) {
	m := &state.Map{}
	for id, c := range w {
		for k, v := range c {
			if id == "" {
				m.Put([]byte(k), v)
			} else {
				m.PutChild([]byte(id), []byte(k), v)
			}
		}
	}
	root, err := s.ImportMap(m, block(n))
	require.NoError(t, err)
	require.Equal(t, rootOf(w.top()), root)
}

// write makes random changes in an overlay and in the model.
func write(t *rapid.T, o *state.Overlay, w world) {
	for range rapid.IntRange(0, 6).Draw(t, "writes") {
		id := rapid.SampledFrom([]string{"", "", "", "c1", "c2"}).Draw(t, "id")
		sp := &o.Space
		if id != "" {
			sp = o.Child([]byte(id))
		}
		k := genKey.Draw(t, "k")
		if rapid.IntRange(0, 2).Draw(t, "delete") == 0 {
			sp.Delete(k)
			w.set(id, k, nil)
		} else {
			v := genValue.Draw(t, "v")
			sp.Put(k, v)
			w.set(id, k, v)
		}
	}
}

func appendBlock(t *rapid.T, s *Store, w world) {
	v, tip, release, err := s.Best()
	require.NoError(t, err)
	defer release()
	o := state.NewOverlay(v)
	write(t, o, w)
	if rapid.Bool().Draw(t, "two roots") {
		require.Equal(t, rootOf(w.top()), o.Root(s.StateVersion()))
		write(t, o, w)
	}
	b := block(tip.Number + 1)
	b.StateRoot = rootOf(w.top())
	require.NoError(t, s.Append(b, o))
}

// checkView compares everything a view tells with the model.
func checkView(t *rapid.T, v *View, w world) {
	for _, id := range []string{"", "c1", "c2"} {
		m := w[id]
		c := v
		if id == "" {
			m = w.top()
		} else {
			c = v.Child([]byte(id)).(*View)
		}
		for range 3 {
			k := genKey.Draw(t, "get")
			got := c.Get(k)
			want, has := m[string(k)]
			require.Equal(t, has, got != nil)
			require.True(t, bytes.Equal(want, got))
		}
		prefix := genKey.Draw(t, "prefix")
		var after []byte
		if rapid.Bool().Draw(t, "has after") {
			after = genKey.Draw(t, "after")
		}
		var want, got []string
		for _, k := range slices.Sorted(maps.Keys(m)) {
			if strings.HasPrefix(k, string(prefix)) && (after == nil || k > string(after)) {
				want = append(want, fmt.Sprintf("%x=%x", k, m[k]))
			}
		}
		it := c.Iter(prefix, after)
		for it.Next() {
			got = append(got, fmt.Sprintf("%x=%x", it.Key(), it.Value()))
		}
		it.Close()
		require.Equal(t, want, got)
	}
	checkProofs(t, v, w)
}

func checkProofs(t *rapid.T, v *View, w world) {
	top := w.top()
	root := rootOf(top)
	require.Equal(t, root, state.TrieOf(v, trie.V1).Root())
	k := genKey.Draw(t, "prove")
	got, err := trie.NewProof(root, v.Prove([][]byte{k})).Get(k)
	require.NoError(t, err)
	require.Equal(t, top[string(k)], got)
	nodes := v.ProveChild([]byte("c1"), [][]byte{k})
	p := trie.NewProof(root, nodes)
	child, err := p.Get(state.ChildRootKey([]byte("c1")))
	require.NoError(t, err)
	require.Equal(t, top[state.DefaultChildPrefix+"c1"], child)
	if child != nil {
		got, err = p.At([32]byte(child)).Get(k)
		require.NoError(t, err)
		require.Equal(t, w["c1"][string(k)], got)
	}
}

type history struct {
	s      *Store
	o      Options
	db     db.DB
	worlds map[uint64]world
	best   uint64
}

func (h *history) reopen(t require.TestingT) {
	s, err := Open(h.db, h.o)
	require.NoError(t, err)
	h.s = s
}

// keepOpen lets a Store be closed and opened on one database in memory.
type keepOpen struct{ db.DB }

func (keepOpen) Close() error { return nil }

// TestAgainstHistory runs blocks, reads at all kept blocks, reverts, prunes
// and reopens, against a copy of every state.
func TestAgainstHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := &history{db: keepOpen{db.NewMem()}, worlds: map[uint64]world{}, best: rapid.Uint64Range(0, 3).Draw(t, "first")}
		h.o = Options{
			Window: rapid.Uint64Range(1, 4).Draw(t, "window"), Archive: rapid.Bool().Draw(t, "archive"),
			ArchiveNodes: rapid.Bool().Draw(t, "nodes"), CacheBytes: rapid.SampledFrom([]int{1, 1 << 14, 0}).Draw(t, "cache"),
			TrieNodes: rapid.SampledFrom([]int{1, 0}).Draw(t, "trie nodes"), Engine: "test",
		}
		h.reopen(t)
		w := world{}
		for range rapid.IntRange(0, 8).Draw(t, "pairs") {
			w.set(rapid.SampledFrom([]string{"", "c1"}).Draw(t, "id"), genKey.Draw(t, "k"), genValue.Draw(t, "v"))
		}
		importWorld(t, h.s, h.best, w)
		h.worlds[h.best] = w
		first := h.best
		floor := h.best
		t.Repeat(map[string]func(*rapid.T){
			"append": func(t *rapid.T) {
				w := h.worlds[h.best].clone()
				appendBlock(t, h.s, w)
				h.best++
				h.worlds[h.best] = w
				if !h.o.Archive {
					floor = max(floor, sub(h.best, h.o.Window))
				}
			},
			"read": func(t *rapid.T) {
				n := rapid.Uint64Range(floor, h.best).Draw(t, "at")
				v, release, err := h.s.At(n)
				require.NoError(t, err)
				defer release()
				checkView(t, v, h.worlds[n])
			},
			"reopen": func(t *rapid.T) {
				require.NoError(t, h.s.Close())
				h.reopen(t)
			},
			"prune": func(t *rapid.T) {
				require.NoError(t, h.s.Prune())
				require.Equal(t, floor, h.s.Oldest())
				if floor > first {
					_, _, err := h.s.At(floor - 1)
					require.ErrorIs(t, err, ErrPruned)
				}
				if !h.o.Archive {
					countRecords(t, h.s, flatList, flatUndo, floor)
				}
				if !h.o.Archive || !h.o.ArchiveNodes {
					countRecords(t, h.s, nodeList, nodeUndo, max(first, sub(h.best, h.o.Window)))
				}
			},
			"revert": func(t *rapid.T) {
				h.s.mu.Lock()
				low := max(h.s.floor, h.s.nodeFloor)
				h.s.mu.Unlock()
				require.NoError(t, h.s.Prune())
				h.s.mu.Lock()
				low = max(low, h.s.floor, h.s.nodeFloor)
				h.s.mu.Unlock()
				n := rapid.Uint64Range(0, h.best-low).Draw(t, "n")
				require.NoError(t, h.s.Revert(n, nil))
				for range n {
					_, err := h.s.Number(hashOf(h.best))
					require.ErrorIs(t, err, ErrUnknown)
					x, err := h.s.Extra([]byte(fmt.Sprintf("extra%d", h.best)))
					require.NoError(t, err)
					require.Nil(t, x)
					delete(h.worlds, h.best)
					h.best--
				}
			},
			"": func(t *rapid.T) {
				tip, ok := h.s.Tip()
				require.True(t, ok)
				require.Equal(t, h.best, tip.Number)
				require.NoError(t, h.s.Verify())
				n := rapid.Uint64Range(first, h.best).Draw(t, "block")
				got, err := h.s.Number(hashOf(n))
				require.NoError(t, err)
				require.Equal(t, n, got)
				body, err := h.s.Body(n)
				require.NoError(t, err)
				require.Equal(t, block(n).Body, body)
				info, err := h.s.Info(n)
				require.NoError(t, err)
				require.Equal(t, block(n).Header, info.Header)
			},
		})
		require.NoError(t, h.s.Close())
	})
}

// countRecords checks that exactly the undo records after floor are left.
func countRecords(t *rapid.T, s *Store, list, undo byte, floor uint64) {
	want := map[string]bool{}
	it, err := s.db.Iterator([]byte{list}, []byte{list + 1})
	require.NoError(t, err)
	for ; it.Valid(); it.Next() {
		number := it.Key()[1:]
		require.Greater(t, number, numberKey(0, floor)[1:])
		items, err := readItems(it.Value())
		require.NoError(t, err)
		for _, item := range items {
			prefix, err := undoOf(list, item)
			require.NoError(t, err)
			want[string(append(prefix, number...))] = true
		}
	}
	require.NoError(t, it.Close())
	it, err = s.db.Iterator([]byte{undo}, []byte{undo + 1})
	require.NoError(t, err)
	for ; it.Valid(); it.Next() {
		require.True(t, want[string(it.Key())])
		delete(want, string(it.Key()))
	}
	require.NoError(t, it.Close())
	require.Empty(t, want)
}

func TestPinHoldsPruning(t *testing.T) {
	s := NewMemory(Options{Window: 1})
	defer s.Close()
	key := []byte("k")
	importWorld(t, s, 0, world{"": {"k": []byte("0")}})
	put := func(n uint64) {
		v, _, release, err := s.Best()
		require.NoError(t, err)
		defer release()
		o := state.NewOverlay(v)
		o.Put(key, []byte(fmt.Sprint(n)))
		require.NoError(t, s.Append(block(n), o))
	}
	put(1)
	old, release, err := s.At(1)
	require.NoError(t, err)
	for n := range uint64(8) {
		put(n + 2)
		require.NoError(t, s.Prune())
		require.Equal(t, []byte("1"), old.Get(key))
	}
	require.EqualValues(t, 1, s.Oldest())
	require.ErrorIs(t, s.Revert(1, nil), ErrPinned)
	release()
	release()
	require.NoError(t, s.Prune())
	require.EqualValues(t, 8, s.Oldest())
	_, _, err = s.At(7)
	require.ErrorIs(t, err, ErrPruned)
	_, _, err = s.At(10)
	require.ErrorIs(t, err, ErrUnknown)
	require.ErrorIs(t, s.Revert(2, nil), ErrPruned)
	require.NoError(t, s.Revert(1, nil))
}

func TestAppendRefuses(t *testing.T) {
	s := NewMemory(Options{})
	defer s.Close()
	require.ErrorIs(t, s.Append(block(1), state.NewOverlay(&state.Map{})), ErrEmpty)
	_, _, err := s.At(0)
	require.ErrorIs(t, err, ErrEmpty)
	importWorld(t, s, 0, world{"": {"a": []byte("b")}})
	v, release, err := s.At(0)
	require.NoError(t, err)
	defer release()
	require.Error(t, s.Append(block(2), state.NewOverlay(v)))
	require.Error(t, s.Append(block(1), state.NewOverlay(&state.Map{})))
	wrong := block(1)
	wrong.StateRoot = [32]byte{1}
	require.ErrorIs(t, s.Append(wrong, state.NewOverlay(v)), ErrRoot)
	loser := state.NewOverlay(v)
	loser.Put([]byte("a"), []byte("loser"))
	require.NoError(t, s.Append(block(1), state.NewOverlay(v)))
	require.Error(t, s.Append(block(2), loser), "overlay on an old state")
	_, err = s.Import()
	require.Error(t, err)
	require.NoError(t, s.SetCommit(1, []byte("signed")))
	c, err := s.Commit(1)
	require.NoError(t, err)
	require.Equal(t, []byte("signed"), c)
}

func TestOpenRefuses(t *testing.T) {
	d := keepOpen{db.NewMem()}
	s, err := Open(d, Options{Engine: "solo"})
	require.NoError(t, err)
	importWorld(t, s, 5, world{"": {"a": []byte("b")}})
	require.Equal(t, hashOf(5), s.Genesis())
	require.EqualValues(t, 5, s.First())
	require.NoError(t, s.Close())
	_, err = Open(d, Options{Engine: "comet"})
	require.ErrorIs(t, err, ErrEngine)
	s, err = Open(d, Options{})
	require.NoError(t, err)
	require.Equal(t, "solo", s.Engine())
	require.NoError(t, s.Close())
	require.NoError(t, d.Set(meta(metaVersion), []byte{99}))
	_, err = Open(d, Options{})
	require.ErrorIs(t, err, ErrVersion)
}

func TestUnfinishedImportLeavesNothing(t *testing.T) {
	d := keepOpen{db.NewMem()}
	s, err := Open(d, Options{})
	require.NoError(t, err)
	i, err := s.Import()
	require.NoError(t, err)
	i.Put(nil, []byte("a"), []byte("b"))
	_, err = i.Root()
	require.NoError(t, err)
	require.NoError(t, s.Close())
	s, err = Open(d, Options{})
	require.NoError(t, err)
	_, ok := s.Tip()
	require.False(t, ok)
	it, err := d.Iterator(nil, nil)
	require.NoError(t, err)
	require.False(t, it.Valid())
	require.NoError(t, it.Close())
	require.NoError(t, s.Close())
}

func TestExportImport(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := NewMemory(Options{Archive: true})
		defer s.Close()
		w := world{"": {"a": []byte("b")}, "c1": {"x": []byte("y")}}
		importWorld(t, s, 0, w)
		appendBlock(t, s, w)
		want := w.clone()
		appendBlock(t, s, w)
		twin := NewMemory(Options{})
		defer twin.Close()
		i, err := twin.Import()
		require.NoError(t, err)
		require.NoError(t, s.Export(1, func(id, k, v []byte) bool { i.Put(id, k, v); return true }))
		require.NoError(t, i.Finish(block(1)))
		tip, _ := twin.Tip()
		require.Equal(t, rootOf(want.top()), trie.Hash(tip.StateRoot))
		require.NoError(t, twin.Verify())
	})
}

func TestViewGetAllocatesNothingWhenCached(t *testing.T) {
	s := NewMemory(Options{})
	defer s.Close()
	key := strings.Repeat("k", 80)
	importWorld(t, s, 0, world{"": {key: []byte("v")}})
	v, release, err := s.At(0)
	require.NoError(t, err)
	defer release()
	k := []byte(key)
	require.Zero(t, testing.AllocsPerRun(100, func() { v.Get(k) }))
}

func openPebble(t testing.TB, fs vfs.FS, o Options) *Store {
	d, err := db.OpenPebble("db", db.PebbleOptions{FS: fs, MemTableBytes: 1 << 20, CacheBytes: 1 << 20})
	require.NoError(t, err)
	s, err := Open(d, o)
	require.NoError(t, err)
	return s
}
