// Package epochcase reads the epochs that were recorded from the reference, for
// tests of whatever computes or shows epochs.
package epochcase

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/yuma"
)

// Sizes are the numbers of neurons that epochs were recorded with.
var Sizes = []int{4, 16, 64, 256}

// Case is one case of math/yuma-n*.json: an epoch's input, what came of it, and
// for the first ones what the pallet logged on the way.
type Case struct {
	N            uint16
	Yuma3        bool `json:"yuma3"`
	LiquidAlpha  bool `json:"liquid_alpha"`
	CommitReveal bool `json:"commit_reveal"`
	In           struct {
		Block        uint64
		Tempo        uint16
		Kappa        uint16        `json:"kappa_u16"`
		Penalty      uint16        `json:"bonds_penalty_u16"`
		Average      uint64        `json:"bonds_moving_average"`
		Alpha        [2]uint16     `json:"alpha_low_high_u16"`
		Steepness    int16         `json:"alpha_sigmoid_steepness"`
		MaxAllowed   uint16        `json:"max_allowed_validators"`
		Threshold    uint64        `json:"stake_threshold,string"` // rao
		TotalStake   []string      `json:"total_stake_I64F64"`     // bits
		Permit       []bool        `json:"validator_permit"`
		LastUpdate   []uint64      `json:"last_update"`
		Registration []uint64      `json:"block_at_registration"`
		Weights      [][][2]uint16 `json:"weights_u16"`         // by uid: uids and weights
		Bonds        [][][2]uint16 `json:"bonds_u16"`           // the same
		Emission     uint64        `json:"rao_emission,string"` // rao
		Derived      struct {
			Cutoff uint64  `json:"activity_cutoff_blocks"`
			Owner  *uint16 `json:"owner_uid"`
		}
	}
	Out []struct {
		UID               uint16
		Dividend          uint16
		Incentive         uint16
		ValidatorEmission uint64 `json:"validator_emission,string"` // rao
		ServerEmission    uint64 `json:"server_emission,string"`    // rao
		Emission          uint64 `json:",string"`                   // rao
		StakeWeight       uint16 `json:"stake_weight"`
		Active            bool
		Consensus         uint16
		ValidatorTrust    uint16 `json:"validator_trust"`
		NewPermit         bool   `json:"new_validator_permit"`
		Bond              [][2]uint16
		Stake             uint64 `json:",string"` // rao
	}
	Trace []string
}

// Load reads the cases with n neurons, which is one of Sizes.
func Load(t testing.TB, n int) []Case {
	var file struct{ Cases []Case }
	refdata.JSON(t, fmt.Sprintf("math/yuma-n%d.json", n), &file)
	require.NotEmpty(t, file.Cases)
	return file.Cases
}

func links(row [][2]uint16) []yuma.Link {
	var out []yuma.Link
	for _, l := range row {
		out = append(out, yuma.Link{UID: l[0], Value: l[1]})
	}
	return out
}

func rows(list [][][2]uint16) [][]yuma.Link {
	out := make([][]yuma.Link, len(list))
	for i, row := range list {
		out[i] = links(row)
	}
	return out
}

// Input returns the epoch's input.
func (c *Case) Input(t testing.TB) *yuma.Input {
	in := &yuma.Input{
		N: c.N, CurrentBlock: c.In.Block, Tempo: c.In.Tempo, ActivityCutoff: c.In.Derived.Cutoff,
		LastUpdate: c.In.LastUpdate, BlockAtRegistration: c.In.Registration, StakeThreshold: c.In.Threshold,
		ValidatorPermit: c.In.Permit, MaxAllowedValidators: c.In.MaxAllowed,
		Weights: rows(c.In.Weights), Bonds: rows(c.In.Bonds), Kappa: c.In.Kappa, BondsPenalty: c.In.Penalty,
		BondsMovingAverage: c.In.Average, Yuma3: c.Yuma3, LiquidAlpha: c.LiquidAlpha,
		AlphaLow: c.In.Alpha[0], AlphaHigh: c.In.Alpha[1], AlphaSigmoidSteepness: c.In.Steepness, Emission: c.In.Emission,
	}
	for _, s := range c.In.TotalStake {
		bits, err := fixed.ParseU128(s)
		require.NoError(t, err)
		in.TotalStake = append(in.TotalStake, fixed.I64F64{Bits: bits.I128()})
	}
	if owner := c.In.Derived.Owner; owner != nil {
		in.OwnerUID, in.HasOwner = *owner, true
	}
	if c.CommitReveal {
		in.CommitBlocks = make([]uint64, c.N)
		for i := range in.CommitBlocks {
			in.CommitBlocks[i] = yuma.NoCommit
		}
	}
	return in
}

// Terms returns what came of the epoch.
func (c *Case) Terms() []yuma.Terms {
	out := make([]yuma.Terms, len(c.Out))
	for i, o := range c.Out {
		out[i] = yuma.Terms{
			UID: o.UID, Incentive: o.Incentive, Dividend: o.Dividend,
			ServerEmission: o.ServerEmission, ValidatorEmission: o.ValidatorEmission, Emission: o.Emission,
			StakeWeight: o.StakeWeight, Stake: o.Stake, Active: o.Active, Consensus: o.Consensus,
			ValidatorTrust: o.ValidatorTrust, NewPermit: o.NewPermit,
		}
		if o.NewPermit {
			out[i].Bonds = append([]yuma.Link{}, links(o.Bond)...)
		}
	}
	return out
}
