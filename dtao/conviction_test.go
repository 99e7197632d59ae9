package dtao

import (
	"testing"

	"github.com/tensord/tensord/chain/fixed"
)

var testRates = Rates{Unlock: 934_866, Maturity: 311_622}

func TestConvictionBuckets(t *testing.T) {
	for kind, want := range map[LockKind]Bucket{
		{false, false}: DecayingGeneral, {false, true}: PerpetualGeneral, {true, false}: DecayingOwner, {true, true}: PerpetualOwner,
	} {
		c := Conviction{Kind: kind}
		c.AddToSum(Lock{Mass: 1000})
		for b := range c.Sums {
			if changed := Bucket(b) == want; c.SumChanged[b] != changed || (c.Sums[b].Mass == 1000) != changed {
				t.Errorf("%+v: bucket %d is %+v", kind, b, c.Sums[b])
			}
		}
		if c.Changed {
			t.Errorf("%+v: the lock itself did not change", kind)
		}
	}
}

// What the lock loses by rolling, its sum loses too; a lock that only gains
// conviction leaves its sum to roll on its own.
func TestConvictionRoll(t *testing.T) {
	c := Conviction{Lock: Lock{Mass: 1e9}}
	c.Sums[DecayingGeneral] = Lock{Mass: 5e9, Conviction: u64f64(7)}
	c.Roll(100_000, testRates)
	lost := uint64(1e9) - c.Lock.Mass
	if lost == 0 || c.Sum().Mass != 5e9-lost || c.Sum().Updated != 100_000 || c.Sum().Conviction != u64f64(7) {
		t.Errorf("lock %+v, sum %+v", c.Lock, c.Sum())
	}

	c = Conviction{Kind: LockKind{Perpetual: true}, Lock: Lock{Mass: 1e9}}
	c.Sums[PerpetualGeneral] = Lock{Mass: 5e9}
	c.Roll(100_000, testRates)
	if c.Lock.Mass != 1e9 || c.Sum().Mass != 5e9 || !u64f64(1e9).Less(c.Sum().Conviction) {
		t.Errorf("lock %+v, sum %+v", c.Lock, c.Sum())
	}

	c = Conviction{Kind: LockKind{Owner: true, Perpetual: true}, Lock: Lock{Mass: 1e9}}
	c.Roll(5, testRates)
	if c.Lock.Conviction != u64f64(1e9) {
		t.Error("an owner's lock has full conviction at once")
	}
}

func TestForceReduce(t *testing.T) {
	c := Conviction{Lock: Lock{Mass: 1000, Conviction: u64f64(400)}}
	c.Sums[DecayingGeneral] = Lock{Mass: 3000, Conviction: u64f64(900)}
	c.ForceReduce(250, 9)
	if want := (Lock{750, u64f64(300), 9}); c.Lock != want {
		t.Errorf("%+v, want %+v", c.Lock, want)
	}
	if want := (Lock{2750, u64f64(800), 0}); c.Sum() != want {
		t.Errorf("sum %+v, want %+v", c.Sum(), want)
	}
	c.ForceReduce(5000, 10)
	if want := (Lock{Updated: 10}); c.Lock != want {
		t.Errorf("%+v, want %+v", c.Lock, want)
	}
	if want := (Lock{2000, u64f64(500), 0}); c.Sum() != want {
		t.Errorf("sum %+v, want %+v", c.Sum(), want)
	}
}

func TestLockParts(t *testing.T) {
	l := Lock{Mass: 1000, Conviction: u64f64(400)}
	if l.ConvictionOf(250) != u64f64(100) || !l.ConvictionOf(0).IsZero() || !(Lock{}).ConvictionOf(5).IsZero() {
		t.Error("conviction goes with the mass")
	}
	if !(Lock{Mass: 99, Conviction: u64f64(99)}).IsZero() || (Lock{Mass: 100}).IsZero() || (Lock{Conviction: u64f64(100)}).IsZero() {
		t.Error("dust is below 100")
	}
	if OwnershipReached(u64f64(99), 1000) || !OwnershipReached(u64f64(100), 1000) || !OwnershipReached(fixed.U64F64{}, 0) {
		t.Error("a tenth of the outstanding alpha decides")
	}
}
