package yuma

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
)

// shares are the normalised parts of the emission.
type shares struct {
	server, validator, combined []num
}

// shares splits the emission by incentive and dividends, or by stake if both
// are zero.
func (e *epoch) shares() shares {
	combined := make([]num, min(len(e.incentive), len(e.dividends)))
	for i := range combined {
		combined[i] = e.incentive[i].SaturatingAdd(e.dividends[i])
	}
	sum := Sum(combined)
	s := shares{slices.Clone(e.incentive), slices.Clone(e.dividends), combined}
	NormalizeBy(s.server, sum)
	NormalizeBy(s.validator, sum)
	Normalize(s.combined)
	if sum == 0 {
		by := e.activeStake
		if SumIsZero(by) {
			by = e.stake
		}
		s.validator, s.combined = slices.Clone(by), slices.Clone(by)
	}
	e.trace.keepVector(func(t *Trace) *[]num { return &t.ServerShares }, s.server)
	e.trace.keepVector(func(t *Trace) *[]num { return &t.ValidatorShares }, s.validator)
	e.trace.keepVector(func(t *Trace) *[]num { return &t.CombinedShares }, s.combined)
	return s
}

// share returns the part of an emission in rao, rounded down.
func share(part num, emission amount) uint64 {
	return fixed.SaturatingTo[uint64](fixed.SaturatingTo[amount](part).SaturatingMul(emission))
}

// output gathers the terms; bonds returns the new row of a uid with a permit.
func (e *epoch) output(bonds func(uid int) []Link) *Output {
	s := e.shares()
	emission := fixed.SaturatingTo[amount](e.in.Emission)
	out := &Output{Terms: make([]Terms, e.in.N)}
	for uid := range out.Terms {
		t := &out.Terms[uid]
		*t = Terms{
			UID:               uint16(uid),
			Incentive:         ProportionToU16(at(e.incentive, uid)),
			Dividend:          ProportionToU16(at(e.dividends, uid)),
			ServerEmission:    share(at(s.server, uid), emission),
			ValidatorEmission: share(at(s.validator, uid), emission),
			Emission:          share(at(s.combined, uid), emission),
			StakeWeight:       ProportionToU16(at(e.stake, uid)),
			Stake:             at(e.totalStake, uid),
			Active:            at(e.active, uid),
			Consensus:         ProportionToU16(at(e.consensus, uid)),
			ValidatorTrust:    ProportionToU16(at(e.trust, uid)),
			NewPermit:         at(e.newPermits, uid),
		}
		if t.NewPermit {
			t.Bonds = bonds(uid)
		}
	}
	return out
}
