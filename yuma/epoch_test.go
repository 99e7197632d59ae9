package yuma

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/internal/refdata"
)

// epochCase is one case of math/yuma-n*.json.
type epochCase struct {
	N            uint16
	Yuma3        bool `json:"yuma3"`
	LiquidAlpha  bool `json:"liquid_alpha"`
	CommitReveal bool `json:"commit_reveal"`
	In           struct {
		Block        uint64
		Tempo        uint16
		Kappa        uint16     `json:"kappa_u16"`
		Penalty      uint16     `json:"bonds_penalty_u16"`
		Average      uint64     `json:"bonds_moving_average"`
		Alpha        [2]uint16  `json:"alpha_low_high_u16"`
		Steepness    int16      `json:"alpha_sigmoid_steepness"`
		MaxAllowed   uint16     `json:"max_allowed_validators"`
		Threshold    uint64     `json:"stake_threshold,string"`
		TotalStake   []string   `json:"total_stake_I64F64"`
		Permit       []bool     `json:"validator_permit"`
		LastUpdate   []uint64   `json:"last_update"`
		Registration []uint64   `json:"block_at_registration"`
		Weights      [][][2]int `json:"weights_u16"`
		Bonds        [][][2]int `json:"bonds_u16"`
		Emission     uint64     `json:"rao_emission,string"`
		Derived      struct {
			Cutoff uint64  `json:"activity_cutoff_blocks"`
			Owner  *uint16 `json:"owner_uid"`
		}
	}
	Out []struct {
		UID               uint16
		Dividend          uint16
		Incentive         uint16
		ValidatorEmission uint64 `json:"validator_emission,string"`
		ServerEmission    uint64 `json:"server_emission,string"`
		Emission          uint64 `json:",string"`
		StakeWeight       uint16 `json:"stake_weight"`
		Active            bool
		Consensus         uint16
		ValidatorTrust    uint16 `json:"validator_trust"`
		NewPermit         bool   `json:"new_validator_permit"`
		Bond              [][2]int
		Stake             uint64 `json:",string"`
	}
	Trace []string
}

func links(rows [][][2]int) [][]Link {
	out := make([][]Link, len(rows))
	for i, row := range rows {
		for _, l := range row {
			out[i] = append(out[i], Link{uint16(l[0]), uint16(l[1])})
		}
	}
	return out
}

func (c *epochCase) input(t testing.TB) *Input {
	in := &Input{
		N: c.N, CurrentBlock: c.In.Block, Tempo: c.In.Tempo, ActivityCutoff: c.In.Derived.Cutoff,
		LastUpdate: c.In.LastUpdate, BlockAtRegistration: c.In.Registration,
		StakeThreshold: c.In.Threshold, ValidatorPermit: c.In.Permit, MaxAllowedValidators: c.In.MaxAllowed,
		Weights: links(c.In.Weights), Bonds: links(c.In.Bonds),
		Kappa: c.In.Kappa, BondsPenalty: c.In.Penalty, BondsMovingAverage: c.In.Average,
		Yuma3: c.Yuma3, LiquidAlpha: c.LiquidAlpha,
		AlphaLow: c.In.Alpha[0], AlphaHigh: c.In.Alpha[1], AlphaSigmoidSteepness: c.In.Steepness,
		Emission: c.In.Emission,
	}
	for _, s := range c.In.TotalStake {
		bits, err := fixed.ParseU128(s)
		require.NoError(t, err)
		in.TotalStake = append(in.TotalStake, stake{Bits: bits.I128()})
	}
	if owner := c.In.Derived.Owner; owner != nil {
		in.OwnerUID, in.HasOwner = *owner, true
	}
	if c.CommitReveal {
		in.CommitBlocks = make([]uint64, c.N)
		for i := range in.CommitBlocks {
			in.CommitBlocks[i] = NoCommit
		}
	}
	return in
}

func (c *epochCase) terms() []Terms {
	out := make([]Terms, len(c.Out))
	for i, o := range c.Out {
		out[i] = Terms{
			UID: o.UID, Incentive: o.Incentive, Dividend: o.Dividend,
			ServerEmission: o.ServerEmission, ValidatorEmission: o.ValidatorEmission, Emission: o.Emission,
			StakeWeight: o.StakeWeight, Stake: o.Stake, Active: o.Active, Consensus: o.Consensus,
			ValidatorTrust: o.ValidatorTrust, NewPermit: o.NewPermit,
		}
		if o.NewPermit {
			out[i].Bonds = append([]Link{}, links([][][2]int{o.Bond})[0]...)
		}
	}
	return out
}

func epochCases(t testing.TB, n int) []epochCase {
	var file struct{ Cases []epochCase }
	refdata.JSON(t, fmt.Sprintf("math/yuma-n%d.json", n), &file)
	require.NotEmpty(t, file.Cases)
	return file.Cases
}

func TestEpoch(t *testing.T) {
	for _, n := range []int{4, 16, 64, 256} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			for i, c := range epochCases(t, n) {
				in := c.input(t)
				before, err := json.Marshal(in)
				require.NoError(t, err)
				require.Equal(t, c.terms(), Epoch(in, nil).Terms, "case %d", i)
				require.Equal(t, c.terms(), Epoch(in, new(Trace)).Terms, "case %d with trace", i)
				after, err := json.Marshal(in)
				require.NoError(t, err)
				require.Equal(t, string(before), string(after), "input changed")
			}
		})
	}
}

// TestDenseEpochAgrees compares the dense epoch with the sparse one where both
// follow the same rules.
func TestDenseEpochAgrees(t *testing.T) {
	compared := 0
	for _, n := range []int{4, 16, 64} {
		for i, c := range epochCases(t, n) {
			in := c.input(t)
			if in.HasOwner || in.Yuma3 && in.LiquidAlpha {
				continue
			}
			compared++
			want, got := Epoch(in, nil).Terms, EpochDense(in).Terms
			for uid := range got {
				nonzero := make([]Link, 0, len(got[uid].Bonds))
				for _, l := range got[uid].Bonds {
					if l.Value != 0 {
						nonzero = append(nonzero, l)
					}
				}
				sparse := make([]Link, 0, len(nonzero))
				for _, l := range want[uid].Bonds {
					if l.Value != 0 {
						sparse = append(sparse, l)
					}
				}
				require.Equal(t, sparse, nonzero, "n %d, case %d, uid %d", n, i, uid)
				want[uid].Bonds, got[uid].Bonds = nil, nil
			}
			require.Equal(t, want, got, "n %d, case %d", n, i)
		}
	}
	require.Greater(t, compared, 50)
}
