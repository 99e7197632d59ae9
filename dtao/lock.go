package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors LockState and the formulas of ConvictionModel in
// pallets/subtensor/src/staking/lock.rs.

// Lock is locked alpha and the conviction it has built up. Its SCALE form is
// the fields in order.
type Lock struct {
	Mass       uint64       // rao, decaying unless perpetual
	Conviction fixed.U64F64 // rao, grows towards the mass
	Updated    uint64       // block the other fields were computed at
}

// lockDust is the mass and the conviction (rao) below which a lock is nothing.
const lockDust = 100

// IsZero reports whether the lock counts as nothing.
func (l Lock) IsZero() bool { return l.Mass < lockDust && l.Conviction.Less(u64f64(lockDust)) }

// IsEmpty reports whether mass and conviction are exactly zero.
func (l Lock) IsEmpty() bool { return l.Mass == 0 && l.Conviction.IsZero() }

// Merge adds up two locks.
func (l Lock) Merge(m Lock) Lock {
	return Lock{satAdd(l.Mass, m.Mass), l.Conviction.SaturatingAdd(m.Conviction), max(l.Updated, m.Updated)}
}

// Reduce takes mass (rao) and conviction off, each down to zero.
func (l Lock) Reduce(mass uint64, conviction fixed.U64F64) Lock {
	return Lock{satSub(l.Mass, mass), l.Conviction.SaturatingSub(conviction), l.Updated}
}

// ConvictionOf returns the part of the conviction that belongs to a part of the
// mass (rao).
func (l Lock) ConvictionOf(mass uint64) fixed.U64F64 {
	if mass == 0 || l.Mass == 0 {
		return fixed.U64F64{}
	}
	return l.Conviction.SaturatingMul(u64f64(mass).SafeDiv(u64f64(l.Mass)))
}

// Rates are the time constants of locks, in blocks.
type Rates struct {
	Unlock   uint64 // of the decaying mass
	Maturity uint64 // of the conviction
}

// LockKind says how a lock develops.
type LockKind struct {
	Owner     bool // on the subnet owner's hotkey: conviction equals mass
	Perpetual bool // the mass does not decay
}

// Roll brings a lock forward to a block. lost is by how much mass and
// conviction have fallen.
func (l Lock) Roll(block uint64, r Rates, k LockKind) (rolled, lost Lock) {
	rolled = l
	if block > l.Updated {
		rolled = l.decayed(block-l.Updated, r, k.Perpetual)
		rolled.Updated = block
	}
	if k.Owner {
		rolled.Conviction = u64f64(rolled.Mass)
	}
	if rolled.IsZero() {
		rolled.Mass, rolled.Conviction = 0, fixed.U64F64{}
	}
	return rolled, Lock{Mass: satSub(l.Mass, rolled.Mass), Conviction: l.Conviction.SaturatingSub(rolled.Conviction)}
}

// minExponent ends the range in which decay is computed.
const minExponent = -40

// ExpDecay returns e^(-dt/tau); for tau 0 it is 0 unless dt is 0.
func ExpDecay(dt, tau uint64) fixed.U64F64 {
	switch {
	case dt == 0:
		return u64f64(1)
	case tau == 0:
		return fixed.U64F64{}
	}
	low := fixed.SaturatingTo[fixed.I64F64](int64(minExponent))
	ratio, ok := negative(dt).CheckedDiv(i64f64(tau))
	if !ok {
		ratio = low
	}
	decay, ok := fixed.Exp(maxOf(ratio, low))
	if !ok {
		return fixed.U64F64{}
	}
	return fixed.SaturatingTo[fixed.U64F64](decay)
}

// negative is -v.
func negative(v uint64) fixed.I64F64 {
	return fixed.SaturatingTo[fixed.I64F64](fixed.U128From(v).I128().Neg())
}

// decayed is the lock after dt blocks. Mass falls exponentially; conviction
// forgets at its own rate and gains from the mass meanwhile.
func (l Lock) decayed(dt uint64, r Rates, perpetual bool) Lock {
	unlock, maturity := ExpDecay(dt, r.Unlock), ExpDecay(dt, r.Maturity)
	mass := u64f64(l.Mass)
	n := Lock{Mass: l.Mass}
	if !perpetual {
		n.Mass = whole(unlock.SaturatingMul(mass))
	}
	gain := mass.SaturatingMul(maturing(dt, r, unlock, maturity, perpetual))
	n.Conviction = maturity.SaturatingMul(l.Conviction).SaturatingAdd(gain)
	return n
}

// maturing is the conviction that one unit of mass gains in dt blocks.
func maturing(dt uint64, r Rates, unlock, maturity fixed.U64F64, perpetual bool) fixed.U64F64 {
	switch {
	case perpetual:
		return u64f64(1).SaturatingSub(maturity)
	case r.Unlock == r.Maturity:
		return u64f64(dt).SafeDiv(u64f64(r.Maturity)).SaturatingMul(maturity)
	case r.Unlock == 0 || r.Maturity == 0:
		return fixed.U64F64{}
	}
	gap := fixed.SaturatingTo[fixed.I64F64](fixed.U128From(r.Unlock).I128().Sub(fixed.U128From(r.Maturity).I128()))
	decay := fixed.SaturatingTo[fixed.I64F64](unlock).SaturatingSub(fixed.SaturatingTo[fixed.I64F64](maturity))
	gamma := i64f64(r.Unlock).SaturatingMul(decay).SafeDiv(gap)
	return fixed.SaturatingTo[fixed.U64F64](gamma) // a negative gain is none
}
