// Package dbtest checks that a database keeps the promises of package db.
package dbtest

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/tensord/tensord/chain/db"
)

// Run runs the suite on databases made by open, which must be empty.
func Run(t *testing.T, open func(t *testing.T) db.DB) {
	for name, f := range map[string]func(*testing.T, db.DB){
		"Refusals": refusals, "EmptyValue": emptyValue, "Batch": batch, "Closed": closed,
		"Isolation": isolation, "SlicesAreTheCallers": slicesAreTheCallers, "Seek": seek,
	} {
		t.Run(name, func(t *testing.T) {
			d := open(t)
			f(t, d)
		})
	}
	t.Run("Model", func(t *testing.T) {
		n := 0
		rapid.Check(t, func(rt *rapid.T) {
			n++
			d := open(t)
			model(rt, d)
			require.NoError(t, d.Close())
		})
	})
}

func refusals(t *testing.T, d db.DB) {
	defer d.Close()
	for _, k := range [][]byte{nil, {}} {
		_, err := d.Get(k)
		require.ErrorIs(t, err, db.ErrKeyEmpty)
		_, err = d.Has(k)
		require.ErrorIs(t, err, db.ErrKeyEmpty)
		require.ErrorIs(t, d.Set(k, []byte{1}), db.ErrKeyEmpty)
		require.ErrorIs(t, d.SetSync(k, []byte{1}), db.ErrKeyEmpty)
		require.ErrorIs(t, d.Delete(k), db.ErrKeyEmpty)
		require.ErrorIs(t, d.DeleteSync(k), db.ErrKeyEmpty)
		b := d.NewBatch()
		require.ErrorIs(t, b.Set(k, []byte{1}), db.ErrKeyEmpty)
		require.ErrorIs(t, b.Delete(k), db.ErrKeyEmpty)
		require.NoError(t, b.Close())
	}
	_, err := d.Iterator([]byte{}, nil)
	require.ErrorIs(t, err, db.ErrKeyEmpty)
	_, err = d.ReverseIterator(nil, []byte{})
	require.ErrorIs(t, err, db.ErrKeyEmpty)
	require.ErrorIs(t, d.Set([]byte{1}, nil), db.ErrValueNil)
	require.ErrorIs(t, d.SetSync([]byte{1}, nil), db.ErrValueNil)
	it, err := d.Iterator(nil, nil)
	require.NoError(t, err)
	require.False(t, it.Valid())
	require.Panics(t, it.Next)
	require.Panics(t, func() { it.Key() })
	require.Panics(t, func() { it.Value() })
	require.NoError(t, it.Close())
	require.NoError(t, it.Close())
}

func emptyValue(t *testing.T, d db.DB) {
	defer d.Close()
	require.NoError(t, d.SetSync([]byte("k"), []byte{}))
	v, err := d.Get([]byte("k"))
	require.NoError(t, err)
	require.NotNil(t, v)
	require.Empty(t, v)
	has, err := d.Has([]byte("k"))
	require.NoError(t, err)
	require.True(t, has)
	v, err = d.Get([]byte("absent"))
	require.NoError(t, err)
	require.Nil(t, v)
}

func batch(t *testing.T, d db.DB) {
	defer d.Close()
	b := d.NewBatchWithSize(100)
	require.NoError(t, b.Set([]byte("a"), []byte("1")))
	require.NoError(t, b.Set([]byte("b"), []byte("1")))
	require.NoError(t, b.Delete([]byte("a")))
	require.NoError(t, b.Set([]byte("b"), []byte("2")))
	n, err := b.GetByteSize()
	require.NoError(t, err)
	require.Positive(t, n)
	has, err := d.Has([]byte("b"))
	require.NoError(t, err)
	require.False(t, has, "visible before Write")
	require.NoError(t, b.WriteSync())
	require.Error(t, b.Set([]byte("c"), []byte("1")))
	require.Error(t, b.Delete([]byte("c")))
	require.Error(t, b.Write())
	require.Error(t, b.WriteSync())
	_, err = b.GetByteSize()
	require.Error(t, err)
	require.NoError(t, b.Close())
	require.NoError(t, b.Close())
	v, err := d.Get([]byte("b"))
	require.NoError(t, err)
	require.Equal(t, []byte("2"), v)
	has, err = d.Has([]byte("a"))
	require.NoError(t, err)
	require.False(t, has)

	dropped := d.NewBatch()
	require.NoError(t, dropped.Set([]byte("d"), []byte("1")))
	require.NoError(t, dropped.Close())
	require.Error(t, dropped.Write())
	has, err = d.Has([]byte("d"))
	require.NoError(t, err)
	require.False(t, has)
}

func closed(t *testing.T, d db.DB) {
	require.NoError(t, d.Set([]byte("k"), []byte("v")))
	require.NoError(t, d.Close())
	_, err := d.Get([]byte("k"))
	require.ErrorIs(t, err, db.ErrClosed)
	require.ErrorIs(t, d.Set([]byte("k"), []byte("v")), db.ErrClosed)
	_, err = d.Iterator(nil, nil)
	require.ErrorIs(t, err, db.ErrClosed)
}

func isolation(t *testing.T, d db.DB) {
	defer d.Close()
	for i := range 10 {
		require.NoError(t, d.Set([]byte{'k', byte(i)}, []byte{byte(i)}))
	}
	snap := d.Snapshot()
	it, err := d.Iterator(nil, nil)
	require.NoError(t, err)
	for i := range 10 {
		require.NoError(t, d.Set([]byte{'k', byte(i)}, []byte{99}))
		require.NoError(t, d.Set([]byte{'l', byte(i)}, []byte{99}))
	}
	require.NoError(t, d.Delete([]byte{'k', 5}))
	for i := range 10 {
		require.True(t, it.Valid())
		require.Equal(t, []byte{'k', byte(i)}, it.Key())
		require.Equal(t, []byte{byte(i)}, it.Value())
		v, err := snap.Get([]byte{'k', byte(i)})
		require.NoError(t, err)
		require.Equal(t, []byte{byte(i)}, v)
		it.Next()
	}
	require.False(t, it.Valid())
	require.NoError(t, it.Close())
	rev, err := snap.ReverseIterator(nil, nil)
	require.NoError(t, err)
	require.Equal(t, []byte{'k', 9}, rev.Key())
	require.NoError(t, rev.Close())
	require.NoError(t, snap.Close())
}

func slicesAreTheCallers(t *testing.T, d db.DB) {
	defer d.Close()
	spoil := func(b []byte) {
		for i := range b[:cap(b)] {
			b[:cap(b)][i] ^= 0xff
		}
	}
	key, value := []byte("key"), []byte("value")
	require.NoError(t, d.Set(key, value))
	b := d.NewBatch()
	key2, value2 := []byte("key2"), []byte("value2")
	require.NoError(t, b.Set(key2, value2))
	spoil(key)
	spoil(value)
	spoil(key2)
	spoil(value2)
	require.NoError(t, b.Write())
	for range 3 {
		for k, want := range map[string]string{"key": "value", "key2": "value2"} {
			v, err := d.Get([]byte(k))
			require.NoError(t, err)
			require.Equal(t, want, string(v))
			spoil(v)
		}
		start, end := []byte("k"), []byte("z")
		it, err := d.Iterator(start, end)
		require.NoError(t, err)
		spoil(start)
		spoil(end)
		var got []string
		for ; it.Valid(); it.Next() {
			k, v := it.Key(), it.Value()
			got = append(got, string(k)+"="+string(v))
			spoil(k)
			spoil(v)
			require.NotEqual(t, k, it.Key(), "Key gives out its own memory")
		}
		require.NoError(t, it.Error())
		require.NoError(t, it.Close())
		require.Equal(t, []string{"key=value", "key2=value2"}, got)
	}
}

func seek(t *testing.T, d db.DB) {
	defer d.Close()
	for _, k := range []string{"a", "b1", "b3", "b5", "c"} {
		require.NoError(t, d.Set([]byte(k), []byte(k)))
	}
	it, err := d.Iterator([]byte("b"), []byte("c"))
	require.NoError(t, err)
	s, ok := it.(db.Seeker)
	require.True(t, ok)
	for _, c := range []struct{ to, want string }{{"b2", "b3"}, {"b3", "b3"}, {"a", "b1"}, {"b6", ""}, {"z", ""}, {"b1", "b1"}} {
		s.Seek([]byte(c.to))
		require.Equal(t, c.want != "", s.Valid(), c.to)
		if s.Valid() {
			require.Equal(t, c.want, string(s.Key()))
		}
	}
	require.NoError(t, it.Close())
}

var genKey = rapid.SliceOfN(rapid.SampledFrom([]byte{0, 1, 0xff}), 1, 4)

func model(t *rapid.T, d db.DB) {
	m := map[string][]byte{}
	t.Repeat(map[string]func(*rapid.T){
		"set": func(t *rapid.T) {
			k, v := genKey.Draw(t, "k"), rapid.SliceOfN(rapid.Byte(), 1, 3).Draw(t, "v")
			require.NoError(t, d.Set(k, v))
			m[string(k)] = v
		},
		"delete": func(t *rapid.T) {
			k := genKey.Draw(t, "k")
			require.NoError(t, d.Delete(k))
			delete(m, string(k))
		},
		"batch": func(t *rapid.T) {
			b := d.NewBatch()
			for range rapid.IntRange(0, 5).Draw(t, "n") {
				k := genKey.Draw(t, "k")
				if rapid.Bool().Draw(t, "del") {
					require.NoError(t, b.Delete(k))
					delete(m, string(k))
				} else {
					require.NoError(t, b.Set(k, k))
					m[string(k)] = bytes.Clone(k)
				}
			}
			require.NoError(t, b.Write())
			require.NoError(t, b.Close())
		},
		"range": func(t *rapid.T) {
			var start, end []byte
			if rapid.Bool().Draw(t, "start") {
				start = genKey.Draw(t, "s")
			}
			if rapid.Bool().Draw(t, "end") {
				end = genKey.Draw(t, "e")
			}
			if start != nil && end != nil && bytes.Compare(start, end) >= 0 {
				return
			}
			var want []string
			for _, k := range slices.Sorted(maps.Keys(m)) {
				if (start == nil || k >= string(start)) && (end == nil || k < string(end)) {
					want = append(want, fmt.Sprintf("%x=%x", k, m[k]))
				}
			}
			it, err := d.Iterator(start, end)
			require.NoError(t, err)
			require.Equal(t, want, drain(it))
			it, err = d.ReverseIterator(start, end)
			require.NoError(t, err)
			slices.Reverse(want)
			require.Equal(t, want, drain(it))
		},
	})
}

func drain(it db.Iterator) (out []string) {
	defer it.Close()
	for ; it.Valid(); it.Next() {
		out = append(out, fmt.Sprintf("%x=%x", it.Key(), it.Value()))
	}
	return out
}
