package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors ConvictionModel of pallets/subtensor/src/staking/lock.rs.

// Bucket is one of the sums of locks kept per hotkey or subnet.
type Bucket uint8

// The four sums.
const (
	PerpetualGeneral Bucket = iota
	DecayingGeneral
	PerpetualOwner
	DecayingOwner
	Buckets = iota
)

// Bucket returns the sum a lock of this kind belongs to.
func (k LockKind) Bucket() Bucket {
	switch {
	case k.Owner && k.Perpetual:
		return PerpetualOwner
	case k.Owner:
		return DecayingOwner
	case k.Perpetual:
		return PerpetualGeneral
	default:
		return DecayingGeneral
	}
}

// Conviction is a coldkey's lock on a subnet together with the sums it is part
// of. Changes are marked, so that only they are stored.
type Conviction struct {
	Kind       LockKind
	Lock       Lock
	Changed    bool // Lock is to be stored
	Sums       [Buckets]Lock
	SumChanged [Buckets]bool
}

// Sum returns the sum that the lock belongs to.
func (c *Conviction) Sum() Lock { return c.Sums[c.Kind.Bucket()] }

func (c *Conviction) setLock(l Lock) { c.Lock, c.Changed = l, true }

func (c *Conviction) setSum(l Lock) {
	b := c.Kind.Bucket()
	c.Sums[b], c.SumChanged[b] = l, true
}

// SetRolled replaces the lock and brings it forward.
func (c *Conviction) SetRolled(l Lock, block uint64, r Rates) {
	l, _ = l.Roll(block, r, c.Kind)
	c.setLock(l)
}

// Roll brings the lock forward. If it lost anything, its sum loses the same and
// counts as current; otherwise the sum is brought forward on its own.
func (c *Conviction) Roll(block uint64, r Rates) {
	rolled, lost := c.Lock.Roll(block, r, c.Kind)
	c.setLock(rolled)
	if lost.IsEmpty() {
		c.RollSum(block, r)
		return
	}
	sum := c.Sum().Reduce(lost.Mass, lost.Conviction)
	sum.Updated = block
	c.setSum(sum)
}

// RollSum brings the sum forward.
func (c *Conviction) RollSum(block uint64, r Rates) {
	sum, _ := c.Sum().Roll(block, r, c.Kind)
	c.setSum(sum)
}

// AddToSum adds a lock to the sum.
func (c *Conviction) AddToSum(l Lock) { c.setSum(c.Sum().Merge(l)) }

// ReduceSum takes mass (rao) and conviction off the sum.
func (c *Conviction) ReduceSum(mass uint64, conviction fixed.U64F64) {
	c.setSum(c.Sum().Reduce(mass, conviction))
}

// ForceReduce takes amount (rao) off the lock whatever its state, conviction in
// proportion, and the same off the sum.
func (c *Conviction) ForceReduce(amount, block uint64) {
	old := c.Lock
	n := Lock{Mass: satSub(old.Mass, amount), Updated: block}
	if n.Mass != 0 {
		removed := u64f64(amount).SafeDiv(u64f64(old.Mass))
		n.Conviction = old.Conviction.SaturatingMul(u64f64(1).SaturatingSub(removed))
	}
	c.setLock(n)
	c.ReduceSum(satSub(old.Mass, n.Mass), old.Conviction.SaturatingSub(n.Conviction))
}

// OwnershipAge is the age in blocks from which conviction can move a subnet to
// a new owner: one year.
const OwnershipAge uint64 = 7200*365 + 1800

// OwnershipReached reports whether the conviction on a subnet suffices for
// that: a tenth of its outstanding alpha (rao).
func OwnershipReached(total fixed.U64F64, alphaOut uint64) bool {
	return !total.SaturatingMul(u64f64(10)).Less(u64f64(alphaOut))
}
