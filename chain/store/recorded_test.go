package store

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/internal/refdata"
)

func unhex(t testing.TB, s string) []byte {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	require.NoError(t, err)
	return b
}

// TestRecordedChain commits a recorded chain with child tries by its diffs,
// finds the recorded roots, and reads it back at every block.
func TestRecordedChain(t *testing.T) {
	var tr struct {
		Preset           string
		GenesisHash      string
		GenesisStateRoot string
		GenesisOverrides map[string]*string
		Blocks           []struct {
			Hash, StateRoot, Header string
			Extrinsics              []string
			StorageDiff             map[string]*string
			ChildStorageDiff        map[string]map[string]*string
		}
	}
	refdata.JSON(t, "traces/j-contracts.json", &tr)
	var g struct{ Top map[string]string }
	refdata.JSON(t, "genesis-"+tr.Preset+".json", &g)
	m := &state.Map{}
	for k, v := range g.Top {
		m.Put(unhex(t, k), unhex(t, v))
	}
	for k, v := range tr.GenesisOverrides {
		if v == nil {
			m.Put(unhex(t, k), nil)
		} else {
			m.Put(unhex(t, k), unhex(t, *v))
		}
	}
	s := openPebble(t, vfs.NewMem(), Options{Window: 10_000, TrieNodes: 100})
	defer s.Close()
	root, err := s.ImportMap(m, Block{Hash: [32]byte(unhex(t, tr.GenesisHash)), Header: []byte{0}})
	require.NoError(t, err)
	require.Equal(t, unhex(t, tr.GenesisStateRoot), root[:])
	children := 0
	for i, b := range tr.Blocks {
		v, _, release, err := s.Best()
		require.NoError(t, err)
		o := state.NewOverlay(v)
		put := func(sp *state.Space, diff map[string]*string) {
			for k, v := range diff {
				if v == nil {
					sp.Delete(unhex(t, k))
				} else {
					sp.Put(unhex(t, k), unhex(t, *v))
				}
			}
		}
		put(&o.Space, b.StorageDiff)
		for id, diff := range b.ChildStorageDiff {
			put(o.Child(unhex(t, id)), diff)
			children++
		}
		rec := Block{
			Number: uint64(i + 1), Hash: [32]byte(unhex(t, b.Hash)), StateRoot: [32]byte(unhex(t, b.StateRoot)),
			Header: unhex(t, b.Header),
		}
		for _, x := range b.Extrinsics {
			rec.Body = append(rec.Body, unhex(t, x))
		}
		require.NoError(t, s.Append(rec, o), "block %d", i+1)
		release()
	}
	require.Positive(t, children)
	require.NoError(t, s.Verify())
	for i, b := range tr.Blocks {
		v, release, err := s.At(uint64(i + 1))
		require.NoError(t, err)
		root := state.TrieOf(v, s.StateVersion()).Root()
		require.Equal(t, unhex(t, b.StateRoot), root[:])
		for k, want := range b.StorageDiff {
			if want == nil {
				require.Nil(t, v.Get(unhex(t, k)))
			} else {
				require.Equal(t, unhex(t, *want), v.Get(unhex(t, k)))
			}
		}
		release()
		info, err := s.ByHash([32]byte(unhex(t, b.Hash)))
		require.NoError(t, err)
		require.Equal(t, unhex(t, b.Header), info.Header)
	}
}

// TestImportFinney imports the largest genesis there is.
func TestImportFinney(t *testing.T) {
	var g struct {
		Top         map[string]string
		StateRootV1 string
	}
	refdata.JSON(t, "genesis-finney.json", &g)
	d, err := db.OpenPebble(t.TempDir(), db.PebbleOptions{})
	require.NoError(t, err)
	s, err := Open(d, Options{})
	require.NoError(t, err)
	defer s.Close()
	i, err := s.Import()
	require.NoError(t, err)
	for k, v := range g.Top {
		i.Put(nil, unhex(t, k), unhex(t, v))
	}
	require.NoError(t, i.Finish(Block{StateRoot: [32]byte(unhex(t, g.StateRootV1))}))
	n := 0
	require.NoError(t, s.Export(0, func(id, k, v []byte) bool { n++; return true }))
	require.Equal(t, len(g.Top), n)
	require.NoError(t, s.Verify())
}
