package yuma

import "github.com/tensord/tensord/chain/fixed"

// allColumns keeps even columns beyond the subnet, which stored bonds may have.
const allColumns = 1 << 16

// bonds returns the new bonds and computes the dividends from them.
func (e *epoch) bonds(weights *Sparse) *Sparse {
	bonds := e.sparseRows(e.in.Bonds, allColumns)
	if e.in.Yuma3 {
		for i := range bonds.cells {
			c := &bonds.cells[i]
			c.Value = c.Value.SafeDiv(u16Max)
		}
	}
	e.trace.keep(func(t *Trace) **Sparse { return &t.Bonds }, bonds)
	since := e.in.recentSince()
	bonds.filter(func(_ int, c Cell) bool { return since > at(e.in.BlockAtRegistration, int(c.Col)) })
	if e.in.Yuma3 {
		return e.bonds3(weights, bonds)
	}
	return e.bonds1(weights, bonds)
}

// bonds1 moves each validator's share of a miner's bonds towards its share of
// the stake-weighted weights, which it overwrites.
func (e *epoch) bonds1(weights, bonds *Sparse) *Sparse {
	n := int(e.in.N)
	bonds.NormalizeCols(n)
	e.trace.keep(func(t *Trace) **Sparse { return &t.CurrentBonds }, bonds)
	delta := weights
	delta.ScaleRows(e.activeStake)
	delta.NormalizeCols(n)
	e.trace.keep(func(t *Trace) **Sparse { return &t.BondsDelta }, delta)

	ema := EMASparse(delta, bonds, e.in.alphaYuma1())
	ema.NormalizeCols(n)
	e.trace.keep(func(t *Trace) **Sparse { return &t.EMABondsNormalized }, ema)
	e.dividends = ema.MatMulTranspose(e.incentive)
	Normalize(e.dividends)
	ema.MaxUpscaleCols(n)
	e.trace.keep(func(t *Trace) **Sparse { return &t.EMABonds }, ema)
	return ema
}

// bonds3 moves each bond towards the weight itself, whatever the stake.
func (e *epoch) bonds3(weights, bonds *Sparse) *Sparse {
	e.trace.keep(func(t *Trace) **Sparse { return &t.CurrentBonds }, bonds)
	var ema *Sparse
	if e.in.liquid(e.consensus) {
		l := newLiquidAlpha(e.in, weights, bonds, e.consensus)
		if e.trace != nil {
			e.trace.Alphas = l.matrix()
		}
		ema = EMAAlphaSparse(weights, bonds, l.weightedRow)
	} else {
		ema = EMASparse(weights, bonds, e.in.alphaYuma3())
	}
	e.trace.keep(func(t *Trace) **Sparse { return &t.EMABonds }, ema)
	e.spare.release(bonds)
	norm := ema.Clone()
	norm.NormalizeCols(int(e.in.N))
	e.trace.keep(func(t *Trace) **Sparse { return &t.EMABondsNormalized }, norm)
	norm.ScaleCols(e.incentive)
	e.dividends = VecMul(norm.RowSums(), e.activeStake)
	Normalize(e.dividends)
	return ema
}

// alphaYuma1 is the share of new bonds in the moving average.
func (in *Input) alphaYuma1() num {
	average := fixed.SaturatingTo[stake](in.BondsMovingAverage).SafeDiv(fixed.To[stake](1_000_000))
	return one.SaturatingSub(fixed.SaturatingTo[num](average))
}

// alphaYuma3 is alphaYuma1 with conversions that wrap.
func (in *Input) alphaYuma3() num {
	average := fixed.To[stake](in.BondsMovingAverage).SaturatingDiv(fixed.To[stake](1_000_000))
	return one.SaturatingSub(fixed.To[num](average))
}

// liquid reports whether bonds have alphas of their own.
func (in *Input) liquid(consensus []num) bool {
	if !in.LiquidAlpha {
		return false
	}
	for _, c := range consensus {
		if c != 0 {
			return true
		}
	}
	return false
}

// sigmoid computes liquid alphas.
type sigmoid struct {
	low, high num
	// slope is minus the steepness.
	slope num
	// flat is the alpha where nothing changes, by far the most frequent.
	flat num
}

func newSigmoid(in *Input) sigmoid {
	s := sigmoid{
		low:   ProportionFromU16(in.AlphaLow),
		high:  ProportionFromU16(in.AlphaHigh),
		slope: (num(in.AlphaSigmoidSteepness) << 32).SaturatingDiv(-100 * one),
	}
	s.flat = s.curve(0)
	return s
}

// alpha returns how fast a bond follows a weight: the faster, the more a
// validator buys above the consensus or sells.
func (s *sigmoid) alpha(consensus, weight, bond num) num {
	diff := bond.SaturatingSub(weight)
	if weight >= bond {
		diff = weight.SaturatingSub(consensus)
	}
	if diff <= 0 {
		return s.flat
	}
	return s.curve(min(diff, one))
}

func (s *sigmoid) curve(diff num) num {
	exp := ExpSafe(s.slope.SaturatingMul(diff.SaturatingSub(one / 2)))
	share := one.SaturatingDiv(one.SaturatingAdd(exp))
	return Clamp(s.low.SaturatingAdd(share.SaturatingMul(s.high.SaturatingSub(s.low))), s.low, s.high)
}

// liquidAlpha yields rows of alphas.
type liquidAlpha struct {
	sigmoid
	weights, bonds *Sparse
	consensus      []num
	// buffers of one row
	weight, bond, out []num
}

func newLiquidAlpha(in *Input, weights, bonds *Sparse, consensus []num) *liquidAlpha {
	n := len(consensus)
	buf := make([]num, 3*n)
	return &liquidAlpha{
		sigmoid: newSigmoid(in), weights: weights, bonds: bonds, consensus: consensus,
		weight: buf[:n], bond: buf[n : 2*n], out: buf[2*n:],
	}
}

// load reads row i of weights and bonds.
func (l *liquidAlpha) load(i int) {
	ascend(l.weights.Row(i), l.weight)
	ascend(l.bonds.Row(i), l.bond)
}

// weightedRow returns the alphas of row i where it has weights, all that the
// moving average looks at. The result is overwritten by the next call.
func (l *liquidAlpha) weightedRow(i int) []num {
	l.load(i)
	for _, c := range l.weights.Row(i) {
		if j := int(c.Col); j < len(l.out) {
			l.out[j] = l.alpha(l.consensus[j], l.weight[j], l.bond[j])
		}
	}
	return l.out
}

// matrix returns all alphas.
func (l *liquidAlpha) matrix() [][]num {
	out := make([][]num, l.weights.Rows())
	for i := range out {
		l.load(i)
		out[i] = make([]num, len(l.consensus))
		for j, c := range l.consensus {
			out[i][j] = l.alpha(c, l.weight[j], l.bond[j])
		}
	}
	return out
}

// ascend writes a row into a dense one in a single pass over ascending
// columns: cells that come after one of a higher column are not found, as in
// the reference.
func ascend(row []Cell, out []num) {
	clear(out)
	next := 0
	for _, c := range row {
		j := int(c.Col)
		if j < next {
			continue
		}
		if j < len(out) {
			out[j] = c.Value
		}
		next = j + 1
	}
}
