package trie

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/blake2b"
	"pgregory.net/rapid"

	"github.com/tensord/tensord/internal/refdata"
)

type hexBytes []byte

func (h *hexBytes) UnmarshalJSON(b []byte) (err error) {
	var s string
	if err = json.Unmarshal(b, &s); err == nil {
		*h, err = hex.DecodeString(strings.TrimPrefix(s, "0x"))
	}
	return err
}

type vectors struct {
	Tries []struct {
		KV             [][2]hexBytes
		RootV0, RootV1 hexBytes
		Proofs         []struct {
			Version    string
			Keys       []hexBytes
			ProofNodes []hexBytes
		}
	}
	Ordered []struct {
		Items                        []hexBytes
		OrderedRootV0, OrderedRootV1 hexBytes
	}
}

func pairsOf(m map[string][]byte) []Pair {
	out := make([]Pair, 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, Pair{[]byte(k), m[k]})
	}
	return out
}

func changesOf(pairs []Pair) []Change {
	out := make([]Change, len(pairs))
	for i, p := range pairs {
		out[i] = Change{Key: p.Key, Value: p.Value}
	}
	return out
}

func build(pairs []Pair, v Version) *Snapshot {
	t := Empty(v).Edit()
	t.Update(changesOf(pairs))
	return t.Snapshot()
}

func TestVectors(t *testing.T) {
	var vs vectors
	refdata.JSON(t, "vectors/trie.json", &vs)
	require.NotEmpty(t, vs.Tries)
	for i, tr := range vs.Tries {
		m := map[string][]byte{}
		for _, kv := range tr.KV {
			m[string(kv[0])] = kv[1]
		}
		pairs := pairsOf(m)
		for v, want := range []hexBytes{tr.RootV0, tr.RootV1} {
			root := RootOf(pairs, Version(v))
			require.Equal(t, []byte(want), root[:], "trie %d version %d", i, v)
			require.Equal(t, root, build(pairs, Version(v)).Root())
		}
		for _, p := range tr.Proofs {
			v := V0
			if p.Version == "V1" {
				v = V1
			}
			s := build(pairs, v)
			var pr Prover
			for _, k := range p.Keys {
				s.Prove(&pr, k, func(key []byte) []byte { return m[string(key)] })
			}
			var want [][]byte
			for _, n := range p.ProofNodes {
				want = append(want, n)
			}
			require.Equal(t, want, pr.Nodes(), "trie %d %s", i, p.Version)
			proof := NewProof(s.Root(), want)
			for _, k := range p.Keys {
				got, err := proof.Get(k)
				require.NoError(t, err)
				value, has := m[string(k)]
				require.Equal(t, has, got != nil)
				require.True(t, bytes.Equal(value, got))
			}
		}
	}
	for _, o := range vs.Ordered {
		var items [][]byte
		for _, it := range o.Items {
			items = append(items, it)
		}
		for v, want := range []hexBytes{o.OrderedRootV0, o.OrderedRootV1} {
			root := OrderedRoot(items, Version(v))
			require.Equal(t, []byte(want), root[:])
		}
	}
}

func TestGenesisRoots(t *testing.T) {
	for _, name := range []string{"localnet", "dev", "devnet", "testnet", "benchmark", "default", "finney"} {
		var g struct {
			Top                      map[string]hexBytes
			StateRootV0, StateRootV1 hexBytes
		}
		refdata.JSON(t, "genesis-"+name+".json", &g)
		checkRoots(t, g.Top, g.StateRootV0, g.StateRootV1)
	}
}

func TestTestfinneyGenesis(t *testing.T) {
	var spec struct {
		Genesis struct {
			Raw struct{ Top map[string]hexBytes }
		}
	}
	var check struct {
		Computed map[string]struct{ StateRoot hexBytes }
	}
	refdata.JSON(t, "chainspecs/raw_spec_testfinney.json", &spec)
	refdata.JSON(t, "genesis-testfinney-raw-check.json", &check)
	checkRoots(t, spec.Genesis.Raw.Top, check.Computed["V0"].StateRoot, check.Computed["V1"].StateRoot)
}

func checkRoots(t *testing.T, top map[string]hexBytes, v0, v1 []byte) {
	t.Helper()
	require.NotEmpty(t, top)
	m := map[string][]byte{}
	for k, v := range top {
		key, err := hex.DecodeString(strings.TrimPrefix(k, "0x"))
		require.NoError(t, err)
		m[string(key)] = v
	}
	pairs := pairsOf(m)
	for v, want := range [][]byte{v0, v1} {
		root := RootOf(pairs, Version(v))
		require.Equal(t, want, root[:])
		require.Equal(t, root, build(pairs, Version(v)).Root())
	}
}

// memSource is a Source over maps, kept up by Diff.
type memSource struct {
	pairs map[string][]byte
	nodes map[string][]byte
}

func (s *memSource) Branch(path []byte, n int) []byte {
	return s.nodes[string(AppendPath(nil, path, n))]
}

func (s *memSource) First(path []byte, n int) (key, value []byte) {
	for _, k := range slices.Sorted(maps.Keys(s.pairs)) {
		if HasPath([]byte(k), path, n) {
			return []byte(k), s.pairs[k]
		}
	}
	return nil, nil
}

var genKey = rapid.SliceOfN(rapid.SampledFrom([]byte{0, 1, 0x10, 0x11, 0xff}), 0, 4)

var genValue = rapid.Custom(func(t *rapid.T) []byte {
	n := rapid.SampledFrom([]int{0, 1, 2, 20, 31, 32, 33, 34, 100}).Draw(t, "len")
	return bytes.Repeat([]byte{rapid.Byte().Draw(t, "fill")}, n)
})

// TestAgainstRebuild edits a stored trie block by block, with cold starts,
// two roots a block and abandoned edits, and compares each root and the
// records on disk with a rebuild.
func TestAgainstRebuild(t *testing.T) { rapid.Check(t, againstRebuild) }

func FuzzAgainstRebuild(f *testing.F) { f.Fuzz(rapid.MakeFuzz(againstRebuild)) }

func againstRebuild(t *rapid.T) {
	v := Version(rapid.IntRange(0, 1).Draw(t, "version"))
	src := &memSource{pairs: map[string][]byte{}, nodes: map[string][]byte{}}
	s := Empty(v).At(src)
	for range rapid.IntRange(1, 6).Draw(t, "blocks") {
		base := s
		switch rapid.IntRange(0, 3).Draw(t, "cold") {
		case 0:
			var err error
			base, err = Open(src, v, s.Root())
			require.NoError(t, err)
		case 1:
			base = s.Cold()
		}
		now := maps.Clone(src.pairs)
		edit, other := base.Edit(), base.Edit()
		for range 2 {
			ch := drawChanges(t, now, src.pairs)
			other.Update(ch[:len(ch)/2])
			edit.Update(ch)
			require.Equal(t, RootOf(pairsOf(now), v), edit.Root())
			other.Root()
		}
		next := edit.Snapshot()
		for _, c := range Diff(base, next) {
			require.Equal(t, src.nodes[string(c.Path)], c.Old)
			if c.New == nil {
				delete(src.nodes, string(c.Path))
			} else {
				src.nodes[string(c.Path)] = c.New
			}
		}
		src.pairs = now
		require.Equal(t, RootOf(pairsOf(now), v), next.Root())
		fresh := map[string][]byte{}
		for _, c := range Diff(Empty(v), build(pairsOf(now), v)) {
			fresh[string(c.Path)] = c.New
		}
		require.Equal(t, fresh, src.nodes)
		s = next.At(src)
		checkWalkAndProofs(t, s.Cold(), now)
	}
}

func drawChanges(t *rapid.T, now, base map[string][]byte) []Change {
	set := map[string][]byte{}
	for range rapid.IntRange(0, 8).Draw(t, "changes") {
		k := genKey.Draw(t, "k")
		set[string(k)] = nil
		if rapid.IntRange(0, 2).Draw(t, "delete") > 0 {
			set[string(k)] = genValue.Draw(t, "v")
		}
	}
	hint := rapid.Bool().Draw(t, "hint")
	ch := make([]Change, 0, len(set))
	for _, k := range slices.Sorted(maps.Keys(set)) {
		_, existed := base[k]
		ch = append(ch, Change{Key: []byte(k), Value: set[k], Existed: existed && hint})
		if set[k] == nil {
			delete(now, k)
		} else {
			now[k] = set[k]
		}
	}
	return ch
}

func checkWalkAndProofs(t *rapid.T, s *Snapshot, now map[string][]byte) {
	from := genKey.Draw(t, "from")
	var got, want []string
	s.Walk(from, func(k []byte) bool { got = append(got, string(k)); return true })
	for _, k := range slices.Sorted(maps.Keys(now)) {
		if k >= string(from) {
			want = append(want, k)
		}
	}
	require.Equal(t, want, got)
	var p Prover
	key := genKey.Draw(t, "prove")
	s.Prove(&p, key, func(k []byte) []byte { return now[string(k)] })
	nodes := p.Nodes()
	value, err := NewProof(s.Root(), nodes).Get(key)
	require.NoError(t, err)
	require.Equal(t, now[string(key)], value)
	if len(now) > 0 {
		drop := rapid.IntRange(0, len(nodes)-1).Draw(t, "drop")
		_, err = NewProof(s.Root(), slices.Delete(nodes, drop, drop+1)).Get(key)
		require.ErrorIs(t, err, ErrIncomplete)
	}
}

func TestCorruptNodesAreNoticed(t *testing.T) {
	src := &memSource{pairs: map[string][]byte{}, nodes: map[string][]byte{}}
	for i := range 300 {
		h := blake2b.Sum256([]byte{byte(i), byte(i >> 8)})
		src.pairs[string(h[:])] = h[:]
	}
	s := build(pairsOf(src.pairs), V1)
	for _, c := range Diff(Empty(V1), s) {
		src.nodes[string(c.Path)] = c.New
	}
	walk := func() { s.At(src).Cold().Walk(nil, func([]byte) bool { return true }) }
	require.NotPanics(t, walk)
	for path, rec := range src.nodes {
		if path == "\x00" {
			continue
		}
		src.nodes[path] = append([]byte{rec[0] ^ 1}, rec[1:]...)
		require.Panics(t, walk)
		delete(src.nodes, path)
		require.Panics(t, walk)
		src.nodes[path] = rec
		break
	}
	key := pairsOf(src.pairs)[5].Key
	src.pairs[string(key)] = []byte("other")
	require.Panics(t, walk)
	_, err := Open(src, V1, Hash{1})
	require.Error(t, err)
}

func TestLongPartialKeys(t *testing.T) {
	for _, n := range []int{6, 7, 15, 16, 30, 31, 32, 62, 63, 64, 317, 318, 319, 1000} {
		for _, size := range []int{1, 40} {
			enc := appendHeader(nil, false, true, size > 32, make([]byte, n), 0, 2*n-2)
			if size > 32 {
				enc = append(enc, make([]byte, 32)...)
			} else {
				enc = append(enc, 4, 9)
			}
			r, err := decode(enc)
			require.NoError(t, err)
			require.Equal(t, 2*n-2, r.nibbles)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, c := range Diff(Empty(V1), build([]Pair{{[]byte("a"), []byte("b")}, {[]byte("ab"), make([]byte, 50)}}, V1)) {
		f.Add(c.New[:len(c.New)-2])
	}
	f.Fuzz(func(t *testing.T, enc []byte) {
		r, err := decode(enc)
		if err != nil {
			return
		}
		n, err := fromRaw(&r, nil, 0, 0)
		if err != nil {
			return
		}
		if n.refLen == 0 {
			if again := n.encode(nil); len(again) <= len(enc) && !bytes.Equal(again, enc) && canonical(enc) {
				t.Fatalf("%x decodes and encodes to %x", enc, again)
			}
		}
	})
}

// canonical reports whether the lengths in enc are encoded as shortly as
// possible, which decode does not ask for.
func canonical(enc []byte) bool {
	r, err := decode(enc)
	if err != nil {
		return false
	}
	size := len(appendHeader(nil, r.branch, r.hasValue, r.hashed, make([]byte, r.nibbles/2+1), 0, r.nibbles))
	if r.branch {
		size += 2
	}
	if r.hashed {
		size += 32
	} else if r.hasValue {
		size += len(appendInline(nil, r.value))
	}
	for _, k := range r.kids {
		if k != nil {
			size += len(appendInline(nil, k))
			if len(k) < 32 && !canonical(k) {
				return false
			}
		}
	}
	return size == len(enc)
}

func accountPairs(n int) []Pair {
	prefix := blake2b.Sum256([]byte("System.Account"))
	out := make([]Pair, n)
	for i := range out {
		h := blake2b.Sum256([]byte{byte(i), byte(i >> 8), byte(i >> 16)})
		key := append(append(append([]byte{}, prefix[:]...), h[:16]...), h[:]...)
		out[i] = Pair{key, bytes.Repeat(h[:16], 5)}
	}
	sort.Slice(out, func(i, j int) bool { return bytes.Compare(out[i].Key, out[j].Key) < 0 })
	return out
}

func BenchmarkRoot(b *testing.B) {
	for _, n := range []int{10_000, 200_000} {
		pairs := accountPairs(n)
		s := build(pairs, V1)
		r := rand.New(rand.NewSource(1))
		picked := r.Perm(n)[:5000]
		sort.Ints(picked)
		b.Run(fmt.Sprintf("incremental/5000of%d", n), func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				ch := make([]Change, len(picked))
				for j, k := range picked {
					v := bytes.Clone(pairs[k].Value)
					v[0] = byte(i)
					v[1] = byte(i >> 8)
					ch[j] = Change{Key: pairs[k].Key, Value: v}
				}
				t := s.Edit()
				t.Update(ch)
				t.Root()
			}
		})
		b.Run(fmt.Sprintf("rebuild/%d", n), func(b *testing.B) {
			for b.Loop() {
				RootOf(pairs, V1)
			}
		})
	}
}

func TestBranchThatBecomesALeafChangesOn(t *testing.T) {
	one, two, other := []byte{1, 0x10}, []byte{1, 0x20}, Pair{[]byte{2}, []byte("x")}
	e := build([]Pair{{one, one}, {two, two}, other}, V1).Edit()
	e.Update([]Change{{Key: []byte{1}, Value: one}})
	e.Update([]Change{{Key: one}, {Key: two}})
	e.Update([]Change{{Key: []byte{1}, Value: two}})
	require.Equal(t, RootOf([]Pair{{[]byte{1}, two}, other}, V1), e.Root())
}
