package yuma

// ballot is one validator's say on a column.
type ballot struct {
	score, stake num
}

// medianScratch holds the three lists a median search swaps between.
type medianScratch struct {
	current, lower, upper []ballot
}

func newMedianScratch(n int) *medianScratch {
	buf := make([]ballot, 3*n)
	return &medianScratch{buf[:0:n], buf[n : n : 2*n], buf[2*n : 2*n : 3*n]}
}

// median returns the stake-weighted median of the ballots in s.current: the
// score below which the stake is at most minority. high is the sum of their
// stake. The pivot is the ballot in the middle of the remaining list, so the
// order of the ballots decides how ties and rounding come out.
func (s *medianScratch) median(minority, high num) num {
	var low num
	for {
		switch len(s.current) {
		case 0:
			return 0
		case 1:
			return s.current[0].score
		}
		pivot := s.current[len(s.current)/2].score
		var lowStake, highStake num
		s.lower, s.upper = s.lower[:0], s.upper[:0]
		for _, b := range s.current {
			switch {
			case b.score < pivot:
				lowStake = lowStake.SaturatingAdd(b.stake)
				s.lower = append(s.lower, b)
			case b.score > pivot:
				highStake = highStake.SaturatingAdd(b.stake)
				s.upper = append(s.upper, b)
			}
		}
		switch {
		case minority < low.SaturatingAdd(lowStake) && len(s.lower) > 0:
			s.current, s.lower = s.lower, s.current
			high = low.SaturatingAdd(lowStake)
		case high.SaturatingSub(highStake) <= minority && len(s.upper) > 0:
			s.current, s.upper = s.upper, s.current
			low = high.SaturatingSub(highStake)
		default:
			return pivot
		}
	}
}

// positive returns the elements of stake above zero, normalised, and how far a
// majority of them may stay below the median.
func positive(stake []num, majority num) (use []num, sum, minority num) {
	use = make([]num, 0, len(stake))
	for _, s := range stake {
		if s > 0 {
			use = append(use, s)
		}
	}
	Normalize(use)
	sum = Sum(use)
	return use, sum, sum.SaturatingSub(majority)
}

// WeightedMedianSparse returns for each column the score that validators
// holding a majority of stake give at least.
func WeightedMedianSparse(stake []num, score *Sparse, columns int, majority num) []num {
	use, sum, minority := positive(stake, majority)
	k := len(use)
	scores := make([]num, columns*k)
	for i, v := 0, 0; i < len(stake) && i < score.Rows(); i++ {
		if stake[i] <= 0 {
			continue
		}
		for _, c := range score.Row(i) {
			if int(c.Col) < columns {
				scores[int(c.Col)*k+v] = c.Value
			}
		}
		v++
	}
	out := make([]num, columns)
	scratch := newMedianScratch(k)
	for c := range out {
		scratch.current = scratch.current[:0]
		for i, s := range scores[c*k : (c+1)*k] {
			scratch.current = append(scratch.current, ballot{s, use[i]})
		}
		out[c] = scratch.median(minority, sum)
	}
	return out
}

// WeightedMedianDense is WeightedMedianSparse for a dense matrix.
func WeightedMedianDense(stake []num, score *Dense, majority num) []num {
	use, sum, minority := positive(stake, majority)
	out := make([]num, score.Cols)
	scratch := newMedianScratch(len(use))
	for c := range out {
		scratch.current = scratch.current[:0]
		for i, s := range stake {
			if s <= 0 {
				continue
			}
			var v ballot
			v.stake = use[len(scratch.current)]
			if i < score.Rows() {
				v.score = score.Row(i)[c]
			}
			scratch.current = append(scratch.current, v)
		}
		out[c] = scratch.median(minority, sum)
	}
	return out
}
