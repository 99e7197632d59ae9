package state

import (
	"encoding/hex"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/internal/refdata"
)

func rebuild(m map[string][]byte, v trie.Version) trie.Hash {
	var pairs []trie.Pair
	for _, k := range slices.Sorted(maps.Keys(m)) {
		pairs = append(pairs, trie.Pair{Key: []byte(k), Value: m[k]})
	}
	return trie.RootOf(pairs, v)
}

// TestRootAgainstRebuild takes roots between random writes and rollbacks in
// the top trie and a child trie.
func TestRootAgainstRebuild(t *testing.T) {
	id := []byte("c")
	rapid.Check(t, func(t *rapid.T) {
		base := &Map{}
		top, child := map[string][]byte{}, map[string][]byte{}
		for range rapid.IntRange(0, 10).Draw(t, "base") {
			k, v := genKey.Draw(t, "k"), make([]byte, rapid.IntRange(0, 40).Draw(t, "n"))
			if rapid.Bool().Draw(t, "top") {
				base.Put(k, v)
				top[string(k)] = v
			} else {
				base.PutChild(id, k, v)
				child[string(k)] = v
			}
		}
		base.Seal(trie.V1)
		o := NewOverlay(base)
		type world struct {
			mark       int
			top, child map[string][]byte
		}
		var marks []world
		write := func(s *Space, m map[string][]byte) func(*rapid.T) {
			return func(t *rapid.T) {
				k := genKey.Draw(t, "k")
				if rapid.IntRange(0, 2).Draw(t, "delete") == 0 {
					s.Delete(k)
					delete(m, string(k))
					return
				}
				v := make([]byte, rapid.IntRange(0, 40).Draw(t, "n"))
				s.Put(k, v)
				m[string(k)] = v
			}
		}
		t.Repeat(map[string]func(*rapid.T){
			"top":   func(t *rapid.T) { write(&o.Space, top)(t) },
			"child": func(t *rapid.T) { write(o.Child(id), child)(t) },
			"mark":  func(t *rapid.T) { marks = append(marks, world{o.Mark(), clone(top), clone(child)}) },
			"rollback": func(t *rapid.T) {
				if len(marks) == 0 {
					return
				}
				w := marks[len(marks)-1]
				marks = marks[:len(marks)-1]
				o.Rollback(w.mark)
				top, child = w.top, w.child
			},
			"root": func(t *rapid.T) {
				v := trie.V1
				if rapid.IntRange(0, 5).Draw(t, "v0") == 0 {
					v = trie.V0
				}
				all := clone(top)
				if len(child) > 0 {
					// A child trie that was not written keeps its root, whatever the layout.
					h := rebuild(child, trie.V1)
					if v == trie.V0 && o.children[string(id)] != nil && len(o.Child(id).written) > 0 {
						h = rebuild(child, v)
					}
					all[DefaultChildPrefix+string(id)] = h[:]
				}
				require.Equal(t, rebuild(all, v), o.Root(v))
				got := map[string][]byte{}
				o.base.(*Map).pairs.Scan(func(k string, v []byte) bool { got[k] = v; return true })
				o.Changes(func(k, v []byte) {
					if v == nil {
						delete(got, string(k))
					} else {
						got[string(k)] = v
					}
				})
				require.Equal(t, all, got)
			},
		})
		for _, e := range o.Edits(trie.V1) {
			if e.ID != nil {
				require.Equal(t, rebuild(child, trie.V1), e.After.Root())
			}
		}
	})
}

type traceFile struct {
	GenesisFile, Preset, GenesisStateRoot string
	GenesisOverrides                      map[string]*string
	Blocks                                []struct {
		Number           int
		StateRoot        string
		StorageDiff      map[string]*string
		ChildStorageDiff map[string]map[string]*string
	}
}

func unhex(s string) []byte {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		panic(err)
	}
	return b
}

func apply(s *Space, diff map[string]*string) {
	for k, v := range diff {
		if v == nil {
			s.Delete(unhex(k))
		} else {
			s.Put(unhex(k), unhex(*v))
		}
	}
}

// TestRecordedRoots follows recorded chains by their storage diffs, one of
// them with child tries.
func TestRecordedRoots(t *testing.T) {
	for _, name := range []string{"a-empty-20", "j-contracts", "k-pruning-registrations-networks"} {
		var tr traceFile
		refdata.JSON(t, "traces/"+name+".json", &tr)
		file := tr.GenesisFile
		if file == "" {
			file = "genesis-" + tr.Preset + ".json"
		}
		var g struct{ Top map[string]string }
		refdata.JSON(t, file, &g)
		base := &Map{}
		for k, v := range g.Top {
			base.Put(unhex(k), unhex(v))
		}
		o := NewOverlay(base)
		apply(&o.Space, tr.GenesisOverrides)
		root := o.Root(trie.V1)
		require.Equal(t, tr.GenesisStateRoot, "0x"+hex.EncodeToString(root[:]), name)
		for _, b := range tr.Blocks {
			apply(&o.Space, b.StorageDiff)
			for id, diff := range b.ChildStorageDiff {
				apply(o.Child(unhex(id)), diff)
			}
			root := o.Root(trie.V1)
			require.Equal(t, b.StateRoot, "0x"+hex.EncodeToString(root[:]), "%s block %d", name, b.Number)
		}
	}
}
