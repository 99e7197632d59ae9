package sharepool

import (
	"testing"

	"pgregory.net/rapid"
)

type memory struct {
	value       uint64
	shares      map[int]SafeFloat
	denominator SafeFloat
}

func (m *memory) SharedValue() uint64         { return m.value }
func (m *memory) Share(k int) SafeFloat       { return m.shares[k] }
func (m *memory) HasShare(k int) bool         { _, ok := m.shares[k]; return ok }
func (m *memory) Denominator() SafeFloat      { return m.denominator }
func (m *memory) SetSharedValue(v uint64)     { m.value = v }
func (m *memory) SetShare(k int, s SafeFloat) { m.shares[k] = s }
func (m *memory) SetDenominator(d SafeFloat)  { m.denominator = d }

func newPool() (Pool[int], *memory) {
	m := &memory{shares: map[int]SafeFloat{}}
	return Pool[int]{m}, m
}

func TestPool(t *testing.T) {
	p, m := newPool()
	if _, ok := p.TryValue(1); ok || p.Value(1) != 0 || !p.CanUpdateOne(0) {
		t.Fatal("an empty pool holds something")
	}
	p.UpdateOne(1, 1000)
	p.UpdateOne(1, -990)
	p.UpdateOne(2, 1000)
	p.UpdateOne(2, -990)
	if p.Value(1) != 10 || p.Value(2) != 10 || m.value != 20 {
		t.Fatalf("%d and %d of %d, want 10 and 10 of 20", p.Value(1), p.Value(2), m.value)
	}
	p.UpdateAll(999_999_999_999_980)
	if v, ok := p.TryValue(1); !ok || v != 500_000_000_000_000 {
		t.Fatalf("half of 10^15 is %d", v)
	}
	p.UpdateAll(-1 << 63)
	if m.value != 0 || p.CanUpdateOne(5) {
		t.Fatalf("value %d after the largest decrease", m.value)
	}
}

// Whatever is paid in and out, nobody's value is off by more than a rao per
// operation, and the values never exceed the whole by more than that.
func TestPoolConserves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, m := newPool()
		const keys = 4
		ops := rapid.IntRange(1, 40).Draw(t, "ops")
		for i := range ops {
			k := rapid.IntRange(0, keys-1).Draw(t, "key")
			before := p.Value(k)
			delta := rapid.Int64Range(1, 1<<50).Draw(t, "delta")
			if rapid.Bool().Draw(t, "out") {
				delta = -int64(min(uint64(delta), before))
			}
			p.UpdateOne(k, delta)
			want := int64(before) + delta
			if got := int64(p.Value(k)); got-want > 1 || want-got > 1 {
				t.Fatalf("operation %d: %d%+d became %d", i, before, delta, got)
			}
		}
		var sum uint64
		for k := range keys {
			sum += p.Value(k)
		}
		if d := int64(sum) - int64(m.value); d > int64(keys) || d < -int64(keys) {
			t.Fatalf("values add up to %d of %d", sum, m.value)
		}
	})
}

func BenchmarkUpdateOne(b *testing.B) {
	p, _ := newPool()
	p.UpdateOne(1, 1_000_000_007)
	p.UpdateOne(2, 1_900_000_007)
	p.UpdateAll(77_777_777)
	b.ReportAllocs()
	for b.Loop() {
		p.UpdateOne(1, 1_234_567)
		p.UpdateOne(1, -1_234_567)
	}
}

func BenchmarkValue(b *testing.B) {
	p, _ := newPool()
	p.UpdateOne(1, 1_000_000_007)
	p.UpdateOne(2, 1_900_000_007)
	p.UpdateAll(77_777_777)
	b.ReportAllocs()
	for b.Loop() {
		p.Value(2)
	}
}
