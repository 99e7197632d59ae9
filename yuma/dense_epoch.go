package yuma

// EpochDense runs an epoch on dense matrices, as the reference's tests do. The
// chain uses Epoch. They differ where the reference's do: here the owner has
// no privileges, commits are ignored, a bond without a weight decays under
// liquid alpha instead of disappearing, and rows of bonds hold zeros.
func EpochDense(in *Input) *Output {
	e := newEpoch(in, nil)
	e.filterStake(func(int) bool { return false })
	e.permits = in.ValidatorPermit
	e.newPermits = TopKNonzero(e.stake, int(in.MaxAllowedValidators))
	e.activate()

	weights := denseRows(in.Weights, int(in.N))
	weights.MaskRows(not(e.permits))
	weights.MaskDiag()
	weights.Mask(func(row, col int) bool { return at(in.LastUpdate, row) <= at(in.BlockAtRegistration, col) })
	weights.NormalizeRows()
	e.consensus = WeightedMedianDense(e.activeStake, weights, ProportionFromU16(in.Kappa))
	clipped := weights.Clone()
	clipped.ClipCols(e.consensus)
	e.trust = clipped.RowSums()
	e.incentive = clipped.MatMul(e.activeStake)
	Normalize(e.incentive)

	bonds := e.denseBonds(InterpolateDense(weights, clipped, ProportionFromU16(in.BondsPenalty)))
	return e.output(func(uid int) []Link {
		row := make([]Link, bonds.Cols)
		for j, v := range bonds.Row(uid) {
			row[j] = Link{uint16(j), ProportionToU16(v)}
		}
		return row
	})
}

func (e *epoch) denseBonds(weights *Dense) *Dense {
	in := e.in
	bonds := denseRows(in.Bonds, int(in.N))
	since := in.recentSince()
	recent := make([]bool, len(in.BlockAtRegistration))
	for i, registered := range in.BlockAtRegistration {
		recent[i] = since <= registered
	}
	bonds.MaskCols(recent)
	if in.Yuma3 {
		return e.denseBonds3(weights, bonds)
	}
	bonds.NormalizeCols()
	delta := weights.ScaleRows(e.activeStake)
	delta.NormalizeCols()
	ema := EMADense(delta, bonds, in.alphaYuma1())
	ema.NormalizeCols()
	e.dividends = ema.MatMulTranspose(e.incentive)
	Normalize(e.dividends)
	ema.MaxUpscaleCols()
	return ema
}

func (e *epoch) denseBonds3(weights, bonds *Dense) *Dense {
	for i, v := range bonds.cells {
		bonds.cells[i] = v.SafeDiv(u16Max)
	}
	var ema *Dense
	if e.in.liquid(e.consensus) {
		s := newSigmoid(e.in)
		alphas := NewDense(weights.Rows(), weights.Cols)
		for i := range alphas.cells {
			alphas.cells[i] = s.alpha(e.consensus[i%weights.Cols], weights.cells[i], bonds.cells[i])
		}
		ema = EMAAlphaDense(weights, bonds, alphas)
	} else {
		ema = EMADense(weights, bonds, e.in.alphaYuma3())
	}
	norm := ema.Clone()
	norm.NormalizeCols()
	e.dividends = VecMul(norm.ScaleCols(e.incentive).RowSums(), e.activeStake)
	Normalize(e.dividends)
	return ema
}

// denseRows builds an n by n matrix from stored rows.
func denseRows(rows [][]Link, n int) *Dense {
	m := NewDense(n, n)
	for i, row := range rows[:min(n, len(rows))] {
		for _, l := range row {
			if int(l.UID) < n {
				m.Row(i)[l.UID] = FromU16(l.Value)
			}
		}
	}
	return m
}
