package gossamer

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"testing"

	theirtrie "github.com/ChainSafe/gossamer/pkg/trie"

	"github.com/tensord/tensord/chain/trie"
)

const (
	accounts = 10_000
	changed  = 5_000
)

// changes are accounts, sorted by key, with values that follow from round.
func changes(n int, round byte) []trie.Change {
	out := make([]trie.Change, n)
	for i := range out {
		h := sha256.Sum256(binary.LittleEndian.AppendUint32(nil, uint32(i)))
		out[i] = trie.Change{Key: append(bytes.Repeat([]byte{0x26}, 32), h[:]...), Value: bytes.Repeat([]byte{h[0], round}, 40)}
	}
	slices.SortFunc(out, func(a, b trie.Change) int { return bytes.Compare(a.Key, b.Key) })
	return out
}

func buildOurs() *trie.Snapshot {
	t := trie.Empty(trie.V1).Edit()
	t.Update(changes(accounts, 0))
	return t.Snapshot()
}

func buildTheirs(t testing.TB) *theirtrie.Trie {
	out := theirtrie.NewEmptyTrie()
	out.SetVersion(theirtrie.V1)
	putTheirs(t, out, changes(accounts, 0))
	out.MustHash()
	return out
}

func putTheirs(t testing.TB, to *theirtrie.Trie, ch []trie.Change) {
	for _, c := range ch {
		if err := to.Put(c.Key, c.Value); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSameRoot(t *testing.T) {
	theirs := buildTheirs(t)
	if a, b := buildOurs().Root(), theirs.MustHash(); a != trie.Hash(b) {
		t.Fatalf("our root is %x, gossamer's %x", a, b)
	}
	e := buildOurs().Edit()
	e.Update(changes(changed, 1))
	putTheirs(t, theirs, changes(changed, 1))
	if a, b := e.Root(), theirs.MustHash(); a != trie.Hash(b) {
		t.Fatalf("after changes our root is %x, gossamer's %x", a, b)
	}
}

// BenchmarkTrie changes 5,000 of 10,000 accounts and asks for the root.
func BenchmarkTrie(b *testing.B) {
	b.Run("ours", func(b *testing.B) {
		s := buildOurs()
		for i := 0; b.Loop(); i++ {
			e := s.Edit()
			e.Update(changes(changed, byte(i)))
			e.Root()
		}
	})
	b.Run("gossamer", func(b *testing.B) {
		t := buildTheirs(b)
		for i := 0; b.Loop(); i++ {
			putTheirs(b, t, changes(changed, byte(i)))
			t.MustHash()
		}
	})
}
