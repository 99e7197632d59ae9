package state

import (
	"bytes"
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// model is the overlay by copying the world: base and current state are maps,
// a mark is a copy of everything.
type model struct {
	base  map[string][]byte
	cur   map[string][]byte
	marks []map[string][]byte
	ids   []int
}

func clone(m map[string][]byte) map[string][]byte {
	c := make(map[string][]byte, len(m))
	for k, v := range m {
		c[k] = v
	}
	return c
}

func sortedKeys(m map[string][]byte) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func (m *model) next(key string) (string, bool) {
	for _, k := range sortedKeys(m.cur) {
		if k > key {
			return k, true
		}
	}
	return "", false
}

func (m *model) appendItem(key string, item []byte) {
	n, size, ok := compactLen(m.cur[key])
	if !ok {
		m.cur[key] = append(appendCompact(nil, 1), item...)
		return
	}
	v := append(appendCompact(nil, n+1), m.cur[key][size:]...)
	m.cur[key] = append(v, item...)
}

func (m *model) clear(prefix string, limit int) (loops int, more bool) {
	for k := range m.cur {
		if _, inBase := m.base[k]; strings.HasPrefix(k, prefix) && (!inBase || !bytes.Equal(m.base[k], m.cur[k])) {
			delete(m.cur, k)
		}
	}
	for _, k := range sortedKeys(m.base) {
		if !strings.HasPrefix(k, prefix) {
			continue
		}
		if loops == limit {
			return loops, true
		}
		delete(m.cur, k)
		loops++
	}
	return loops, false
}

var genKey = rapid.Custom(func(t *rapid.T) []byte {
	key := rapid.SliceOfN(rapid.SampledFrom([]byte{0, 1, 0xfe, 0xff}), 0, 4).Draw(t, "key")
	if rapid.Bool().Draw(t, "long") {
		// Entries are ordered by groups of keys that have 32 bytes in common.
		key = append(bytes.Repeat([]byte{1}, groupLen-1), key...)
	}
	return key
})

func testModel(t *rapid.T, space func(*Overlay) *Space, fill func(*Map, []byte, []byte)) {
	base := &Map{}
	m := &model{base: map[string][]byte{}}
	for i := rapid.IntRange(0, 12).Draw(t, "base"); i > 0; i-- {
		k, v := genKey.Draw(t, "k"), rapid.SliceOfN(rapid.Byte(), 0, 3).Draw(t, "v")
		fill(base, k, v)
		m.base[string(k)] = v
	}
	m.cur = clone(m.base)
	o := NewOverlay(base)
	s := space(o)
	write := func(t *rapid.T) {
		k, v := genKey.Draw(t, "k"), rapid.SliceOfN(rapid.Byte(), 0, 3).Draw(t, "v")
		s.Put(k, v)
		m.cur[string(k)] = v
	}
	t.Repeat(map[string]func(*rapid.T){
		"put":  write,
		"put2": write,
		"delete": func(t *rapid.T) {
			k := genKey.Draw(t, "k")
			s.Delete(k)
			delete(m.cur, string(k))
		},
		"append": func(t *rapid.T) {
			k, v := genKey.Draw(t, "k"), rapid.SliceOfN(rapid.Byte(), 1, 3).Draw(t, "v")
			s.AppendItem(k, v)
			m.appendItem(string(k), v)
			n, ok := s.ItemCount(k)
			wantN, _, wantOK := compactLen(m.cur[string(k)])
			require.Equal(t, wantN, n)
			require.Equal(t, wantOK, ok)
		},
		"get": func(t *rapid.T) {
			k := genKey.Draw(t, "k")
			got, ok := s.Get(k)
			want, has := m.cur[string(k)]
			require.Equal(t, has, ok)
			require.True(t, bytes.Equal(want, got))
		},
		"next": func(t *rapid.T) {
			k := genKey.Draw(t, "k")
			got, ok := s.NextKey(k)
			want, has := m.next(string(k))
			require.Equal(t, has, ok)
			require.Equal(t, want, string(got))
		},
		"mark": func(t *rapid.T) {
			m.ids = append(m.ids, o.Mark())
			m.marks = append(m.marks, clone(m.cur))
		},
		"rollback": func(t *rapid.T) {
			if len(m.ids) == 0 {
				return
			}
			i := rapid.IntRange(0, len(m.ids)-1).Draw(t, "mark")
			o.Rollback(m.ids[i])
			m.cur = clone(m.marks[i])
			m.ids, m.marks = m.ids[:i], m.marks[:i]
		},
		"clear": func(t *rapid.T) {
			p, limit := genKey.Draw(t, "p"), rapid.IntRange(-1, 4).Draw(t, "limit")
			if s.id == nil && coversChildKeys(p) {
				return
			}
			// What the overlay wrote with the base's own value is its own too.
			for k := range m.cur {
				if e := s.entries.get([]byte(k)); e != nil && e.kind != clean && strings.HasPrefix(k, string(p)) {
					delete(m.cur, k)
				}
			}
			wantLoops, wantMore := m.clear(string(p), limit)
			loops, more := s.ClearPrefix(p, limit)
			require.Equal(t, wantLoops, loops)
			require.Equal(t, wantMore, more)
		},
		"iterate": func(t *rapid.T) { iterateLikeNext(t, s, m) },
		"": func(t *rapid.T) {
			var got []string
			s.Iterate(nil, nil, func(k, v []byte) bool {
				require.True(t, bytes.Equal(m.cur[string(k)], v))
				got = append(got, string(k))
				return true
			})
			require.Equal(t, sortedKeys(m.cur), append([]string{}, got...))
			state := clone(m.base)
			s.Changes(func(k, v []byte) {
				if v == nil {
					delete(state, string(k))
				} else {
					state[string(k)] = v
				}
			})
			require.Equal(t, fmt.Sprint(m.cur), fmt.Sprint(state))
		},
	})
}

// iterateLikeNext writes and deletes during an iteration and compares with
// stepping through the model by next.
func iterateLikeNext(t *rapid.T, s *Space, m *model) {
	p := genKey.Draw(t, "p")
	var after []byte
	at, inclusive := string(p), true
	if rapid.Bool().Draw(t, "after") {
		after = genKey.Draw(t, "from")
		if string(after) >= at {
			at, inclusive = string(after), false
		}
	}
	step := func() (string, bool) {
		if _, ok := m.cur[at]; inclusive && ok {
			inclusive = false
			return at, true
		}
		inclusive = false
		k, ok := m.next(at)
		return k, ok && strings.HasPrefix(k, string(p))
	}
	s.Iterate(p, after, func(k, v []byte) bool {
		want, ok := step()
		require.True(t, ok)
		require.Equal(t, want, string(k))
		require.True(t, bytes.Equal(m.cur[want], v))
		at = want
		w := genKey.Draw(t, "write")
		if rapid.Bool().Draw(t, "del") {
			s.Delete(w)
			delete(m.cur, string(w))
		} else {
			s.Put(w, []byte{9})
			m.cur[string(w)] = []byte{9}
		}
		return true
	})
	_, ok := step()
	require.False(t, ok)
}

func TestOverlayAgainstCopyOfTheWorld(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		testModel(t, func(o *Overlay) *Space { return &o.Space }, (*Map).Put)
	})
}

func TestChildAgainstCopyOfTheWorld(t *testing.T) {
	id := []byte("child")
	rapid.Check(t, func(t *rapid.T) {
		testModel(t, func(o *Overlay) *Space { return o.Child(id) }, func(m *Map, k, v []byte) { m.PutChild(id, k, v) })
	})
}

func TestAppendKeepsOldValuesWhole(t *testing.T) {
	o := NewOverlay(&Map{})
	key := []byte("events")
	var want []byte
	for i := range 70 {
		mark := o.Mark()
		o.AppendItem(key, []byte{0xee, 0xee})
		before, _ := o.Get(key)
		keep := bytes.Clone(before)
		o.Rollback(mark)
		o.AppendItem(key, []byte{byte(i)})
		want = append(want, byte(i))
		got, ok := o.Get(key)
		require.True(t, ok)
		require.Equal(t, append(appendCompact(nil, uint32(i+1)), want...), got)
		require.Equal(t, keep, before, "a value handed out changed")
	}
}

func TestChildRootKeysAreRefused(t *testing.T) {
	base := &Map{}
	base.Put(ChildRootKey([]byte("a")), []byte{1})
	o := NewOverlay(base)
	o.Put(ChildRootKey([]byte("a")), []byte{2})
	o.Delete(ChildRootKey([]byte("a")))
	v, ok := o.Get(ChildRootKey([]byte("a")))
	require.True(t, ok)
	require.Equal(t, []byte{1}, v)
	for _, p := range []string{"", ":", ":child_storage:", ":child_storage:default:a"} {
		loops, more := o.ClearPrefix([]byte(p), -1)
		require.Zero(t, loops)
		require.False(t, more)
	}
	require.True(t, o.Has(ChildRootKey([]byte("a"))))
}

func TestGetAllocatesNothing(t *testing.T) {
	base := &Map{}
	key := []byte("0123456789abcdef0123456789abcdef")
	base.Put(key, []byte{1})
	o := NewOverlay(base)
	require.Zero(t, testing.AllocsPerRun(100, func() { o.Get(key) }))
	o.Put(key, []byte{2})
	require.Zero(t, testing.AllocsPerRun(100, func() { o.Get(key) }))
}

func BenchmarkGet(b *testing.B) {
	o := NewOverlay(&Map{})
	keys := make([][]byte, 1024)
	for i := range keys {
		keys[i] = []byte(fmt.Sprintf("%032d%048d", 7, i))
		o.Put(keys[i], keys[i])
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		o.Get(keys[i&1023])
	}
}

func FuzzOverlay(f *testing.F) {
	f.Fuzz(rapid.MakeFuzz(func(t *rapid.T) {
		testModel(t, func(o *Overlay) *Space { return &o.Space }, (*Map).Put)
	}))
}
