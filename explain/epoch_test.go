package explain

import (
	"encoding/json"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/internal/epochcase"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/yuma"
)

// explained are the vectors that the reference logs under these names.
var explained = map[string]string{
	"Normalised Stake": "stakeShare", "Active Stake": "activeStake", "Consensus": "consensus", "Validator Trust": "validatorTrust",
	"Incentive (=Rank)": "incentive", "Dividends": "dividends", "Normalized Server Emission": "serverShare",
	"Normalized Validator Emission": "validatorShare", "Normalized Combined Emission": "combinedShare",
}

var decimalNumber = regexp.MustCompile(`-?\d+(\.\d+)?`)

// TestVectors compares the explained epochs with vectors that the reference
// logged, whose ten decimals tell multiples of 2^-32 apart.
func TestVectors(t *testing.T) {
	compared := map[string]int{}
	for _, n := range []int{4, 16, 64} {
		for _, c := range epochcase.Load(t, n) {
			run := &subtensor.EpochRun{Input: c.Input(t), Trace: new(yuma.Trace)}
			for _, terms := range yuma.Epoch(run.Input, run.Trace).Terms {
				run.Terms = append(run.Terms, subtensor.EpochTerms{Terms: terms})
			}
			e := epochOf(1, run)
			rounding := e.Alpha
			for uid, o := range c.Out {
				n := e.Neurons[uid]
				require.Equal(t, o.Incentive, n.Incentive)
				require.Equal(t, o.Dividend, n.Dividend)
				require.Equal(t, o.Consensus, n.Consensus)
				require.Equal(t, Rao(o.ServerEmission), n.Server)
				require.Equal(t, Rao(o.ValidatorEmission), n.Validator)
				rounding -= Rao(o.ServerEmission + o.ValidatorEmission)
			}
			require.Equal(t, rounding, e.Rounding)
			for _, line := range c.Trace {
				compareLogged(t, e, line, compared)
			}
		}
	}
	require.Len(t, compared, len(explained), "logged vectors: %v", compared)
}

func compareLogged(t *testing.T, e *Epoch, line string, compared map[string]int) {
	name, rest, ok := strings.Cut(line, ":")
	key := explained[strings.TrimSpace(name)]
	if !ok || key == "" {
		return
	}
	want := decimalNumber.FindAllString(rest, -1)
	for _, v := range e.Vectors {
		if v.Name != key {
			continue
		}
		require.Len(t, v.Values, len(want), line)
		for i := range want {
			require.Equal(t, bits(t, want[i]), bits(t, v.Values[i]), "%s of uid %d", key, i)
		}
		compared[key]++
		return
	}
	t.Fatalf("no vector %s", key)
}

// bits returns the nearest multiple of 2^-32.
func bits(t *testing.T, s string) string {
	r, ok := new(big.Rat).SetString(s)
	require.True(t, ok, s)
	r.Mul(r, new(big.Rat).SetInt64(1<<32))
	r.Add(r, big.NewRat(1, 2))
	return new(big.Int).Div(r.Num(), r.Denom()).String()
}

func TestJSON(t *testing.T) {
	in := &Epoch{
		Alpha: -9007199254740993, Vectors: []Vector{{"v", []string{"0.5"}}}, Neurons: []Neuron{{UID: 3, Bonds: []Bond{}}},
		Matrices: []Matrix{{"m", [][]Cell{{{7, "0.25"}}, {}}}},
	}
	b, err := json.Marshal(in)
	require.NoError(t, err)
	require.Contains(t, string(b), `"rows":[[[7,"0.25"]],[]]`)
	require.Contains(t, string(b), `"alpha":"-9007199254740993"`)
	out := new(Epoch)
	require.NoError(t, json.Unmarshal(b, out))
	require.Equal(t, in, out)
}

// TestChecksFail has a step tell of a rao that the state does not have.
func TestChecksFail(t *testing.T) {
	totals := func(at subtensor.Stage, issuance, tao uint64) subtensor.Totals {
		return subtensor.Totals{Stage: at, Issuance: issuance, Balances: issuance, Stake: tao, Subnets: []subtensor.SubnetTotals{{Netuid: 1, TAO: tao}}}
	}
	s := &Step{Number: 9, events: []any{
		totals(subtensor.StageBegin, 100, 0), subtensor.Minted{TAO: 11}, totals(subtensor.StageMinted, 111, 0),
		subtensor.Shares{
			Netuids: []uint16{1}, Prices: make([]fixed.U64F64, 1), Burned: make([]fixed.U96F32, 1), Shares: make([]fixed.U64F64, 1),
			Enabled: []bool{true}, Emissions: make([]fixed.U96F32, 1),
		},
		subtensor.Injected{Netuid: 1, Spent: 10, Liquidity: 10}, subtensor.Recycled{TAO: 1},
		totals(subtensor.StageEmitted, 110, 10), totals(subtensor.StagePaid, 110, 10), totals(subtensor.StageEnd, 110, 10),
	}}
	require.Empty(t, Failed(s.Emission().Checks))
	s.events[6] = totals(subtensor.StageEmitted, 110, 9)
	failed := Failed(s.Emission().Checks)
	require.Contains(t, failed, Check{"subnet 1: TAO in the pool", 10, 9, false})
	var out strings.Builder
	s.Emission().Write(&out, View{})
	require.Contains(t, out.String(), "DIFFERS: subnet 1: TAO in the pool")
}
