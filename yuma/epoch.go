package yuma

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
)

// Epoch runs one epoch of one mechanism. trace, if not nil, is filled with the
// intermediate values.
func Epoch(in *Input, trace *Trace) *Output {
	e := newEpoch(in, trace)
	e.stakes()
	weights := e.weights()
	e.consensus = WeightedMedianSparse(e.activeStake, weights, int(in.N), ProportionFromU16(in.Kappa))
	clipped := weights.ClipCols(e.consensus)
	e.trust = clipped.RowSums()
	e.incentive = clipped.MatMul(e.activeStake, int(in.N))
	Normalize(e.incentive)

	bondWeights := InterpolateSparse(weights, clipped, int(in.N), ProportionFromU16(in.BondsPenalty))
	trace.keepVector(func(t *Trace) *[]num { return &t.Consensus }, e.consensus)
	trace.keep(func(t *Trace) **Sparse { return &t.ClippedWeights }, clipped)
	trace.keepVector(func(t *Trace) *[]num { return &t.ValidatorTrust }, e.trust)
	trace.keepVector(func(t *Trace) *[]num { return &t.Incentive }, e.incentive)
	trace.keep(func(t *Trace) **Sparse { return &t.BondWeights }, bondWeights)
	for _, m := range []*Sparse{weights, clipped} {
		if m != bondWeights {
			e.spare.release(m)
		}
	}

	bonds := e.bonds(bondWeights)
	trace.keepVector(func(t *Trace) *[]num { return &t.Dividends }, e.dividends)
	return e.output(bondRows(bonds))
}

// epoch is the state of a running epoch, in the order it is computed.
type epoch struct {
	in    *Input
	trace *Trace
	spare pool

	active     []bool
	permits    []bool
	newPermits []bool
	// totalStake is in whole rao.
	totalStake  []uint64
	stake       []num
	activeStake []num

	consensus, trust, incentive, dividends []num
}

func newEpoch(in *Input, trace *Trace) *epoch {
	e := &epoch{in: in, trace: trace, active: make([]bool, len(in.LastUpdate))}
	for i, block := range in.LastUpdate {
		e.active[i] = satAdd(block, in.ActivityCutoff) >= in.CurrentBlock
	}
	return e
}

// stakes finds who has a permit and what stake counts.
func (e *epoch) stakes() {
	in := e.in
	e.filterStake(in.isOwner)
	e.permits = slices.Clone(in.ValidatorPermit)
	e.newPermits = TopKNonzero(e.stake, int(in.MaxAllowedValidators))
	if in.HasOwner {
		for _, permits := range [][]bool{e.permits, e.newPermits} {
			if int(in.OwnerUID) < len(permits) {
				permits[in.OwnerUID] = true
			}
		}
	}
	e.activate()
}

// filterStake normalises the stake of those that reach the threshold or are
// exempt from it.
func (e *epoch) filterStake(exempt func(uid int) bool) {
	filtered := make([]stake, len(e.in.TotalStake))
	e.totalStake = make([]uint64, len(filtered))
	for i, s := range e.in.TotalStake {
		e.totalStake[i] = fixed.SaturatingTo[uint64](s)
		if exempt(i) || e.totalStake[i] >= e.in.StakeThreshold {
			filtered[i] = s
		}
	}
	if e.trace != nil {
		e.trace.FilteredStake = slices.Clone(filtered)
	}
	Normalize64(filtered)
	e.stake = make([]num, len(filtered))
	for i, s := range filtered {
		e.stake[i] = fixed.SaturatingTo[num](s)
	}
}

// activate derives the stake that counts in this epoch.
func (e *epoch) activate() {
	e.activeStake = slices.Clone(e.stake)
	MaskVector(not(e.active), e.activeStake)
	MaskVector(not(e.permits), e.activeStake)
	Normalize(e.activeStake)
	e.trace.keepVector(func(t *Trace) *[]num { return &t.Stake }, e.stake)
	e.trace.keepVector(func(t *Trace) *[]num { return &t.ActiveStake }, e.activeStake)
	if e.trace != nil {
		e.trace.Permits = slices.Clone(e.permits)
	}
}

// weights returns the weights that count, normalised by row.
func (e *epoch) weights() *Sparse {
	in, trace := e.in, e.trace
	m := e.sparseRows(in.Weights, int(in.N))
	trace.keep(func(t *Trace) **Sparse { return &t.Weights }, m)
	m.MaskRows(not(e.permits))
	trace.keep(func(t *Trace) **Sparse { return &t.PermittedWeights }, m)
	if in.HasOwner {
		m.MaskDiagExcept(in.OwnerUID)
	} else {
		m.MaskDiag()
	}
	trace.keep(func(t *Trace) **Sparse { return &t.OffDiagonalWeights }, m)
	m.MaskWhere(in.LastUpdate, in.BlockAtRegistration, func(updated, registered uint64) bool {
		return updated <= registered
	})
	if in.CommitBlocks != nil {
		m.MaskWhere(in.CommitBlocks, in.BlockAtRegistration, func(committed, registered uint64) bool {
			return committed < registered
		})
	}
	trace.keep(func(t *Trace) **Sparse { return &t.CurrentWeights }, m)
	m.NormalizeRows()
	trace.keep(func(t *Trace) **Sparse { return &t.NormalizedWeights }, m)
	return m
}

// sparseRows builds a matrix of N rows from stored ones, without columns from
// columns on.
func (e *epoch) sparseRows(rows [][]Link, columns int) *Sparse {
	n, size := int(e.in.N), 0
	for _, row := range rows[:min(n, len(rows))] {
		size += len(row)
	}
	m := e.spare.matrix(n, size)
	for i := range n {
		for _, l := range at(rows, i) {
			if int(l.UID) < columns {
				m.Add(l.UID, FromU16(l.Value))
			}
		}
		m.EndRow()
	}
	return m
}

// bondRows returns the rows of m in the form they are stored.
func bondRows(m *Sparse) func(uid int) []Link {
	all := make([]Link, len(m.cells))
	for i, c := range m.cells {
		all[i] = Link{c.Col, ProportionToU16(c.Value)}
	}
	return func(uid int) []Link {
		start := 0
		if uid > 0 {
			start = m.ends[uid-1]
		}
		return all[start:m.ends[uid]:m.ends[uid]]
	}
}
