package gossamer

import (
	"testing"

	theirscale "github.com/ChainSafe/gossamer/pkg/scale"

	"github.com/tensord/tensord/chain/scale"
)

// leastRatio is how many times faster than reflection decoding has to be.
const leastRatio = 20

type ours struct {
	Nonce, Consumers, Providers, Sufficients uint32
	Data                                     struct {
		Free, Reserved, Frozen uint64
		Flags                  scale.U128
	}
}

type theirs struct {
	Nonce, Consumers, Providers, Sufficients uint32
	Data                                     theirData
}

type theirData struct {
	Free, Reserved, Frozen uint64
	Flags                  *theirscale.Uint128
}

var codec = scale.For[ours]()

func record() []byte {
	v := ours{Nonce: 7, Consumers: 1, Providers: 2}
	v.Data.Free, v.Data.Reserved, v.Data.Frozen = 1_000_000_000_000, 5, 6
	v.Data.Flags = scale.U128{Lo: 3, Hi: 1 << 63}
	return codec.Encode(v)
}

func TestBothReadTheSame(t *testing.T) {
	in := record()
	a, err := codec.DecodeAll(in)
	if err != nil {
		t.Fatal(err)
	}
	var b theirs
	if err := theirscale.Unmarshal(in, &b); err != nil {
		t.Fatal(err)
	}
	same := a.Nonce == b.Nonce && a.Consumers == b.Consumers && a.Providers == b.Providers &&
		a.Sufficients == b.Sufficients && a.Data.Free == b.Data.Free && a.Data.Reserved == b.Data.Reserved &&
		a.Data.Frozen == b.Data.Frozen && a.Data.Flags.Lo == b.Data.Flags.Lower && a.Data.Flags.Hi == b.Data.Flags.Upper
	if !same {
		t.Fatalf("ours %+v, gossamer's %+v", a, b)
	}
}

func decodeOurs(b *testing.B) {
	in := record()
	for b.Loop() {
		if _, err := codec.DecodeAll(in); err != nil {
			b.Fatal(err)
		}
	}
}

func decodeTheirs(b *testing.B) {
	in := record()
	for b.Loop() {
		var v theirs
		if err := theirscale.Unmarshal(in, &v); err != nil {
			b.Fatal(err)
		}
	}
}

// TestRatio takes the best of three measurements of each, one after the other,
// so that other work on the machine weighs on both.
func TestRatio(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	best := func(f func(*testing.B), old float64) float64 {
		r := testing.Benchmark(f)
		ns := float64(r.T.Nanoseconds()) / float64(r.N)
		if old == 0 || ns < old {
			return ns
		}
		return old
	}
	var a, b float64
	for range 3 {
		a, b = best(decodeOurs, a), best(decodeTheirs, b)
	}
	t.Logf("a System.Account record: %.1f ns, by reflection %.0f ns: %.0f times faster", a, b, b/a)
	if b/a < leastRatio {
		t.Errorf("only %.1f times faster than by reflection, want %d", b/a, leastRatio)
	}
}

func BenchmarkDecode(b *testing.B) {
	b.Run("ours", decodeOurs)
	b.Run("gossamer", decodeTheirs)
}

func BenchmarkEncode(b *testing.B) {
	v, err := codec.DecodeAll(record())
	if err != nil {
		b.Fatal(err)
	}
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			codec.Encode(v)
		}
	})
	b.Run("gossamer", func(b *testing.B) {
		w := theirs{Data: theirData{Flags: theirscale.MaxUint128}}
		for b.Loop() {
			if _, err := theirscale.Marshal(w); err != nil {
				b.Fatal(err)
			}
		}
	})
}
