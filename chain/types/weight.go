package types

import (
	"fmt"
	"math"
	"math/bits"

	"github.com/tensord/tensord/chain/scale"
)

// Weight is what executing something costs: picoseconds on reference hardware,
// and bytes of storage proof.
type Weight struct {
	RefTime   uint64 `scale:"ref_time,compact" rust:"u64" json:"refTime"`
	ProofSize uint64 `scale:"proof_size,compact" rust:"u64" json:"proofSize"`
}

// MaxWeight is the largest weight.
var MaxWeight = Weight{math.MaxUint64, math.MaxUint64}

// NewWeight returns the weight of the two parts.
func NewWeight(refTime, proofSize uint64) Weight { return Weight{refTime, proofSize} }

// DescribeScale describes sp_weights' Weight.
func (Weight) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_weights::weight_v2::Weight"}
}

// Add returns w + o, saturating at the largest value of each part.
func (w Weight) Add(o Weight) Weight {
	return Weight{satAdd(w.RefTime, o.RefTime), satAdd(w.ProofSize, o.ProofSize)}
}

// Sub returns w - o, saturating at zero in each part.
func (w Weight) Sub(o Weight) Weight {
	return Weight{satSub(w.RefTime, o.RefTime), satSub(w.ProofSize, o.ProofSize)}
}

// Mul returns w times n, saturating at the largest value of each part.
func (w Weight) Mul(n uint64) Weight {
	return Weight{satMul(w.RefTime, n), satMul(w.ProofSize, n)}
}

// Div returns w divided by n, which must not be 0, rounded down.
func (w Weight) Div(n uint64) Weight { return Weight{w.RefTime / n, w.ProofSize / n} }

// CheckedAdd returns w + o; ok is false if a part overflows.
func (w Weight) CheckedAdd(o Weight) (sum Weight, ok bool) {
	r, c1 := bits.Add64(w.RefTime, o.RefTime, 0)
	p, c2 := bits.Add64(w.ProofSize, o.ProofSize, 0)
	if c1|c2 != 0 {
		return Weight{}, false
	}
	return Weight{r, p}, true
}

// CheckedSub returns w - o; ok is false if a part would be negative.
func (w Weight) CheckedSub(o Weight) (diff Weight, ok bool) {
	if w.AnyLess(o) {
		return Weight{}, false
	}
	return w.Sub(o), true
}

// CheckedDivPerComponent returns how many times o fits into w, by the part that
// allows it least often; ok is false if both parts of o are zero.
func (w Weight) CheckedDivPerComponent(o Weight) (n uint64, ok bool) {
	n = math.MaxUint64
	if o.RefTime != 0 {
		n, ok = w.RefTime/o.RefTime, true
	}
	if o.ProofSize != 0 {
		n, ok = min(n, w.ProofSize/o.ProofSize), true
	}
	return n, ok
}

// AddRefTime returns w with n more reference time, wrapping around.
func (w Weight) AddRefTime(n uint64) Weight { return Weight{w.RefTime + n, w.ProofSize} }

// AddProofSize returns w with n more proof size, wrapping around.
func (w Weight) AddProofSize(n uint64) Weight { return Weight{w.RefTime, w.ProofSize + n} }

// WithRefTime returns w with another reference time.
func (w Weight) WithRefTime(n uint64) Weight { return Weight{n, w.ProofSize} }

// WithProofSize returns w with another proof size.
func (w Weight) WithProofSize(n uint64) Weight { return Weight{w.RefTime, n} }

// Min returns the lesser of each part.
func (w Weight) Min(o Weight) Weight {
	return Weight{min(w.RefTime, o.RefTime), min(w.ProofSize, o.ProofSize)}
}

// Max returns the greater of each part.
func (w Weight) Max(o Weight) Weight {
	return Weight{max(w.RefTime, o.RefTime), max(w.ProofSize, o.ProofSize)}
}

// AnyGreater reports whether a part of w is greater than that of o.
func (w Weight) AnyGreater(o Weight) bool {
	return w.RefTime > o.RefTime || w.ProofSize > o.ProofSize
}

// AllGreater reports whether both parts of w are greater than those of o.
func (w Weight) AllGreater(o Weight) bool {
	return w.RefTime > o.RefTime && w.ProofSize > o.ProofSize
}

// AnyLess reports whether a part of w is less than that of o.
func (w Weight) AnyLess(o Weight) bool { return o.AnyGreater(w) }

// AllLess reports whether both parts of w are less than those of o.
func (w Weight) AllLess(o Weight) bool { return o.AllGreater(w) }

// AnyGreaterOrEqual reports whether a part of w is at least that of o.
func (w Weight) AnyGreaterOrEqual(o Weight) bool { return !w.AllLess(o) }

// AllGreaterOrEqual reports whether both parts of w are at least those of o.
func (w Weight) AllGreaterOrEqual(o Weight) bool { return !w.AnyLess(o) }

// AnyLessOrEqual reports whether a part of w is at most that of o.
func (w Weight) AnyLessOrEqual(o Weight) bool { return !w.AllGreater(o) }

// AllLessOrEqual reports whether both parts of w are at most those of o.
func (w Weight) AllLessOrEqual(o Weight) bool { return !w.AnyGreater(o) }

// IsZero reports whether both parts are zero.
func (w Weight) IsZero() bool { return w == Weight{} }

// String gives both parts.
func (w Weight) String() string {
	return fmt.Sprintf("Weight(ref_time: %d, proof_size: %d)", w.RefTime, w.ProofSize)
}

func satAdd(a, b uint64) uint64 {
	sum, carry := bits.Add64(a, b, 0)
	return sum | -carry
}

func satSub(a, b uint64) uint64 {
	if a < b {
		return 0
	}
	return a - b
}

func satMul(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	if hi != 0 {
		return math.MaxUint64
	}
	return lo
}

// DispatchClass says which share of a block a dispatchable uses.
type DispatchClass uint8

// The classes, by their index on the chain.
const (
	Normal DispatchClass = iota
	Operational
	Mandatory
)

var classNames = []string{"Normal", "Operational", "Mandatory"}

// DescribeScale describes frame_support's DispatchClass.
func (DispatchClass) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_support::dispatch::DispatchClass", Variants: classNames}
}

// String returns the name on the chain.
func (c DispatchClass) String() string { return nameOf(classNames, uint8(c)) }

// MarshalText gives the lower-case name, as RPC writes it.
func (c DispatchClass) MarshalText() ([]byte, error) {
	switch c {
	case Normal:
		return []byte("normal"), nil
	case Operational:
		return []byte("operational"), nil
	case Mandatory:
		return []byte("mandatory"), nil
	}
	return nil, fmt.Errorf("types: no dispatch class %d", uint8(c))
}

// Pays says whether a dispatchable costs a fee.
type Pays uint8

// The values, by their index on the chain.
const (
	PaysYes Pays = iota
	PaysNo
)

var paysNames = []string{"Yes", "No"}

// DescribeScale describes frame_support's Pays.
func (Pays) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_support::dispatch::Pays", Variants: paysNames}
}

// String returns the name on the chain.
func (p Pays) String() string { return nameOf(paysNames, uint8(p)) }

func nameOf(names []string, i uint8) string {
	if int(i) < len(names) {
		return names[i]
	}
	return fmt.Sprintf("invalid(%d)", i)
}
