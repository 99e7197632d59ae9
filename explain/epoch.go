package explain

import (
	"encoding/json"
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/yuma"
)

// Epoch is an epoch of a subnet's mechanism.
type Epoch struct {
	Block  uint32 `json:"block"`
	Netuid uint16 `json:"netuid"`
	Mecid  uint8  `json:"mecid"`
	Alpha  Rao    `json:"alpha"` // to distribute
	// Parameters are the hyperparameters and blocks that the epoch looks at.
	Parameters Parameters `json:"parameters"`
	// Neurons are what the epoch decides, by uid.
	Neurons []Neuron `json:"neurons"`
	// Vectors have a value a uid, Matrices a row of cells a validator, both in
	// the order they are computed.
	Vectors  []Vector `json:"vectors"`
	Matrices []Matrix `json:"matrices"`
	// Rounding is what the neurons' parts leave of Alpha.
	Rounding Rao `json:"rounding"`
}

// Parameters are as stored: fractions are parts of 65535, the moving average
// millionths, the steepness hundredths.
type Parameters struct {
	N                  uint16  `json:"n"`
	Tempo              uint16  `json:"tempo"`
	LastStepBlock      uint64  `json:"lastStepBlock"`
	ActivityCutoff     uint64  `json:"activityCutoffBlocks"`
	StakeThreshold     Rao     `json:"stakeThreshold"`
	MaxValidators      uint16  `json:"maxAllowedValidators"`
	OwnerUID           *uint16 `json:"ownerUid"`
	CommitReveal       bool    `json:"commitReveal"`
	Kappa              uint16  `json:"kappa"`
	BondsPenalty       uint16  `json:"bondsPenalty"`
	BondsMovingAverage uint64  `json:"bondsMovingAverage"`
	Yuma3              bool    `json:"yuma3"`
	LiquidAlpha        bool    `json:"liquidAlpha"`
	AlphaLow           uint16  `json:"alphaLow"`
	AlphaHigh          uint16  `json:"alphaHigh"`
	AlphaSteepness     int16   `json:"alphaSigmoidSteepness"`
}

// Neuron is what an epoch decides about a neuron. Shares are parts of 65535 as
// they are stored, amounts rao of alpha.
type Neuron struct {
	UID            uint16          `json:"uid"`
	Hotkey         types.AccountID `json:"hotkey"`
	Stake          Rao             `json:"stake"`
	StakeWeight    uint16          `json:"stakeWeight"`
	Active         bool            `json:"active"`
	Permit         bool            `json:"validatorPermit"`
	ValidatorTrust uint16          `json:"validatorTrust"`
	Consensus      uint16          `json:"consensus"`
	Incentive      uint16          `json:"incentive"`
	Dividend       uint16          `json:"dividend"`
	Server         Rao             `json:"serverAlpha"`
	Validator      Rao             `json:"validatorAlpha"`
	Emission       Rao             `json:"emission"`
	Bonds          []Bond          `json:"bonds"`
}

// Bond is a bond as it is stored.
type Bond struct {
	UID   uint16 `json:"uid"`
	Value uint16 `json:"value"`
}

// Vector is an intermediate vector of exact decimals.
type Vector struct {
	Name   string   `json:"name"`
	Values []string `json:"values"`
}

// Matrix is an intermediate matrix.
type Matrix struct {
	Name string   `json:"name"`
	Rows [][]Cell `json:"rows"`
}

// Cell is a value for a uid, as an exact decimal. In JSON it is a pair of the
// two: a matrix of a large subnet has ten thousands.
type Cell struct {
	UID   uint16
	Value string
}

// MarshalJSON writes a pair.
func (c Cell) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "[%d,%q]", c.UID, c.Value), nil }

// UnmarshalJSON reads a pair.
func (c *Cell) UnmarshalJSON(b []byte) error { return json.Unmarshal(b, &[]any{&c.UID, &c.Value}) }

// Epochs returns a subnet's epochs of the block, one a mechanism; none if its
// turn was not in this block.
func (s *Step) Epochs(netuid uint16) (out []*Epoch) {
	for _, run := range all[subtensor.EpochRun](s) {
		if run.Netuid == netuid {
			out = append(out, epochOf(s.Number, &run))
		}
	}
	return out
}

func epochOf(block uint32, run *subtensor.EpochRun) *Epoch {
	e := &Epoch{
		Block: block, Netuid: run.Netuid, Mecid: run.Mecid,
		Alpha: Rao(run.Input.Emission), Rounding: Rao(run.Input.Emission),
		Parameters: parameters(run.Input), Vectors: vectors(run.Input, run.Trace),
		Matrices: matrices(run.Trace), Neurons: make([]Neuron, len(run.Terms)),
	}
	at := make(map[uint16]int, len(run.Terms))
	for i := range run.Terms {
		at[run.Terms[i].UID] = i
	}
	n := 0
	for uid := 0; n < len(run.Terms) && uid <= 1<<16-1; uid++ {
		if i, ok := at[uint16(uid)]; ok {
			e.Neurons[n] = neuron(&run.Terms[i])
			e.Rounding -= e.Neurons[n].Server + e.Neurons[n].Validator
			n++
		}
	}
	return e
}

func parameters(in *yuma.Input) Parameters {
	p := Parameters{
		N: in.N, Tempo: in.Tempo, LastStepBlock: in.LastStepBlock, ActivityCutoff: in.ActivityCutoff,
		StakeThreshold: Rao(in.StakeThreshold), MaxValidators: in.MaxAllowedValidators, CommitReveal: in.CommitBlocks != nil,
		Kappa: in.Kappa, BondsPenalty: in.BondsPenalty, BondsMovingAverage: in.BondsMovingAverage,
		Yuma3: in.Yuma3, LiquidAlpha: in.LiquidAlpha,
		AlphaLow: in.AlphaLow, AlphaHigh: in.AlphaHigh, AlphaSteepness: in.AlphaSigmoidSteepness,
	}
	if in.HasOwner {
		p.OwnerUID = &in.OwnerUID
	}
	return p
}

func neuron(t *subtensor.EpochTerms) Neuron {
	n := Neuron{
		UID: t.UID, Hotkey: t.Hotkey, Stake: Rao(t.Stake), StakeWeight: t.StakeWeight, Active: t.Active, Permit: t.NewPermit,
		ValidatorTrust: t.ValidatorTrust, Consensus: t.Consensus, Incentive: t.Incentive, Dividend: t.Dividend,
		Server: Rao(t.ServerEmission), Validator: Rao(t.ValidatorEmission), Emission: Rao(t.Emission), Bonds: []Bond{},
	}
	for _, b := range t.Bonds {
		n.Bonds = append(n.Bonds, Bond{b.UID, b.Value})
	}
	return n
}

func vectors(in *yuma.Input, tr *yuma.Trace) []Vector {
	out := []Vector{
		vector("lastUpdate", in.LastUpdate), vector("registeredAt", in.BlockAtRegistration),
		vector("stakeWeight", in.TotalStake), vector("stakeAboveThreshold", tr.FilteredStake),
		vector("stakeShare", tr.Stake), vector("permitBefore", tr.Permits), vector("activeStake", tr.ActiveStake),
		vector("consensus", tr.Consensus), vector("validatorTrust", tr.ValidatorTrust),
		vector("incentive", tr.Incentive), vector("dividends", tr.Dividends),
		vector("serverShare", tr.ServerShares), vector("validatorShare", tr.ValidatorShares),
		vector("combinedShare", tr.CombinedShares),
	}
	if in.CommitBlocks != nil {
		out = append(out, commits(in.CommitBlocks))
	}
	return out
}

// commits leaves the value of those without a commit empty.
func commits(blocks []uint64) Vector {
	v := vector("earliestCommit", blocks)
	for i, b := range blocks {
		if b == yuma.NoCommit {
			v.Values[i] = ""
		}
	}
	return v
}

func matrices(tr *yuma.Trace) []Matrix {
	out := []Matrix{}
	for _, m := range []struct {
		name string
		m    *yuma.Sparse
	}{
		{"weights", tr.Weights}, {"weightsPermitted", tr.PermittedWeights}, {"weightsOffDiagonal", tr.OffDiagonalWeights},
		{"weightsCurrent", tr.CurrentWeights}, {"weightsNormalized", tr.NormalizedWeights},
		{"weightsClipped", tr.ClippedWeights}, {"weightsForBonds", tr.BondWeights},
		{"bonds", tr.Bonds}, {"bondsCurrent", tr.CurrentBonds}, {"bondsDelta", tr.BondsDelta},
	} {
		if m.m != nil {
			out = append(out, matrix(m.name, m.m))
		}
	}
	if tr.Alphas != nil {
		m := Matrix{"liquidAlphas", make([][]Cell, len(tr.Alphas))}
		for i, row := range tr.Alphas {
			for j, v := range row {
				m.Rows[i] = append(m.Rows[i], Cell{uint16(j), v.String()})
			}
		}
		out = append(out, m)
	}
	if tr.EMABonds != nil {
		out = append(out, matrix("bondsAveraged", tr.EMABonds))
	}
	if tr.EMABondsNormalized != nil {
		out = append(out, matrix("bondsNormalized", tr.EMABondsNormalized))
	}
	return out
}

func matrix(name string, m *yuma.Sparse) Matrix {
	rows := make([][]Cell, m.Rows())
	for i := range rows {
		rows[i] = []Cell{}
		for _, c := range m.Row(i) {
			rows[i] = append(rows[i], Cell{c.Col, c.Value.String()})
		}
	}
	return Matrix{name, rows}
}

func vector[T any](name string, values []T) Vector {
	v := Vector{name, make([]string, len(values))}
	for i, x := range values {
		v.Values[i] = fmt.Sprint(x)
	}
	return v
}
