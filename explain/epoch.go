package explain

import (
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/yuma"
)

// Epoch is an epoch of a subnet's mechanism.
type Epoch struct {
	Netuid uint16 `json:"netuid"`
	Mecid  uint8  `json:"mecid"`
	Alpha  Rao    `json:"alpha"` // to distribute
	// Hotkeys are those of the uids.
	Hotkeys []types.AccountID `json:"hotkeys"`
	// Vectors have a value a uid, Matrices a row of cells a validator, both in the
	// order they were computed.
	Vectors  []Vector `json:"vectors"`
	Matrices []Matrix `json:"matrices"`
	// Rounding is what the shares leave of Alpha.
	Rounding Rao `json:"rounding"`
}

// Vector is an intermediate vector.
type Vector struct {
	Name   string   `json:"name"`
	Values []string `json:"values"`
}

// Matrix is an intermediate matrix.
type Matrix struct {
	Name string   `json:"name"`
	Rows [][]Cell `json:"rows"`
}

// Cell is a value for a uid.
type Cell struct {
	UID   uint16 `json:"uid"`
	Value string `json:"value"`
}

// Epochs returns a subnet's epochs of the block, one a mechanism; none if its
// turn was not in this block.
func (s *Step) Epochs(netuid uint16) (out []*Epoch) {
	for _, run := range all[subtensor.EpochRun](s) {
		if run.Netuid == netuid {
			out = append(out, epochOf(&run))
		}
	}
	return out
}

func epochOf(run *subtensor.EpochRun) *Epoch {
	e := &Epoch{Netuid: run.Netuid, Mecid: run.Mecid, Alpha: Rao(run.Input.Emission), Rounding: Rao(run.Input.Emission)}
	terms := make([]*subtensor.EpochTerms, len(run.Terms))
	for i := range run.Terms {
		t := &run.Terms[i]
		if int(t.UID) < len(terms) {
			terms[t.UID] = t
		}
		e.Rounding -= Rao(t.ServerEmission) + Rao(t.ValidatorEmission)
	}
	for _, t := range terms {
		if t != nil {
			e.Hotkeys = append(e.Hotkeys, t.Hotkey)
		}
	}
	in, tr := run.Input, run.Trace
	e.Vectors = []Vector{
		vector("last update", in.LastUpdate), vector("registered at", in.BlockAtRegistration),
		vector("stake weight (rao)", in.TotalStake), vector("stake above threshold", tr.FilteredStake),
		vector("stake share", tr.Stake), vector("permit", tr.Permits), vector("active stake", tr.ActiveStake),
		vector("consensus", tr.Consensus), vector("validator trust", tr.ValidatorTrust),
		vector("incentive", tr.Incentive), vector("dividends", tr.Dividends),
		vector("server share", tr.ServerShares), vector("validator share", tr.ValidatorShares),
		vector("combined share", tr.CombinedShares),
		ofTerms("server alpha (rao)", terms, func(t *subtensor.EpochTerms) any { return t.ServerEmission }),
		ofTerms("validator alpha (rao)", terms, func(t *subtensor.EpochTerms) any { return t.ValidatorEmission }),
		ofTerms("active", terms, func(t *subtensor.EpochTerms) any { return t.Active }),
		ofTerms("new permit", terms, func(t *subtensor.EpochTerms) any { return t.NewPermit }),
	}
	for i, row := range tr.Alphas {
		e.Vectors = append(e.Vectors, vector(fmt.Sprintf("liquid alphas of %d", i), row))
	}
	e.Matrices = matrices(tr)
	return e
}

func matrices(tr *yuma.Trace) (out []Matrix) {
	for _, m := range []struct {
		name string
		m    *yuma.Sparse
	}{
		{"weights", tr.Weights}, {"weights with permit", tr.PermittedWeights}, {"weights off diagonal", tr.OffDiagonalWeights},
		{"weights not outdated", tr.CurrentWeights}, {"weights normalized", tr.NormalizedWeights},
		{"weights clipped", tr.ClippedWeights}, {"weights for bonds", tr.BondWeights},
		{"bonds", tr.Bonds}, {"bonds not outdated", tr.CurrentBonds}, {"bonds delta", tr.BondsDelta},
		{"bonds averaged", tr.EMABonds}, {"bonds averaged, normalized", tr.EMABondsNormalized},
	} {
		if m.m == nil {
			continue
		}
		rows := make([][]Cell, m.m.Rows())
		for i := range rows {
			rows[i] = []Cell{}
			for _, c := range m.m.Row(i) {
				rows[i] = append(rows[i], Cell{c.Col, c.Value.String()})
			}
		}
		out = append(out, Matrix{m.name, rows})
	}
	return out
}

func vector[T any](name string, values []T) Vector {
	v := Vector{name, make([]string, len(values))}
	for i, x := range values {
		v.Values[i] = fmt.Sprint(x)
	}
	return v
}

func ofTerms(name string, terms []*subtensor.EpochTerms, field func(*subtensor.EpochTerms) any) Vector {
	v := Vector{name, make([]string, len(terms))}
	for i, t := range terms {
		if t != nil {
			v.Values[i] = fmt.Sprint(field(t))
		}
	}
	return v
}
