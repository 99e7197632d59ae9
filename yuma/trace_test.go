package yuma_test

import (
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/internal/epochcase"
	"github.com/tensord/tensord/yuma"
)

// num is what traced values are: multiples of 2^-32.
type num = fixed.I32F32

var decimalNumber = regexp.MustCompile(`-?\d+(\.\d+)?`)

// bitsOf reads all numbers of a log line; ten decimals name a multiple of
// 2^-32 uniquely.
func bitsOf(t *testing.T, line string) []num {
	out := []num{}
	for _, s := range decimalNumber.FindAllString(line, -1) {
		r, ok := new(big.Rat).SetString(s)
		require.True(t, ok)
		r.Mul(r, new(big.Rat).SetInt64(1<<32))
		r.Add(r, big.NewRat(1, 2))
		v := new(big.Int).Div(r.Num(), r.Denom())
		out = append(out, num(v.Int64()))
	}
	return out
}

// flat gives a traced value the order its numbers have in the log.
func flat(v any) []num {
	out := []num{}
	switch v := v.(type) {
	case []num:
		return append(out, v...)
	case [][]num:
		for _, row := range v {
			out = append(out, row...)
		}
	case *yuma.Sparse:
		if v == nil {
			return nil
		}
		for i := range v.Rows() {
			for _, c := range v.Row(i) {
				out = append(out, num(c.Col)<<32, c.Value)
			}
		}
	}
	return out
}

// logged maps the reference's log lines to what a yuma.Trace holds.
func logged(tr *yuma.Trace) map[string]any {
	return map[string]any{
		"Normalised Stake":                 tr.Stake,
		"Active Stake":                     tr.ActiveStake,
		"Weights":                          tr.Weights,
		"Weights (permit)":                 tr.PermittedWeights,
		"Weights (permit+diag)":            tr.OffDiagonalWeights,
		"Weights (permit+diag+outdate)":    tr.CurrentWeights,
		"Weights (mask+norm)":              tr.NormalizedWeights,
		"Consensus":                        tr.Consensus,
		"Clipped Weights":                  tr.ClippedWeights,
		"Validator Trust":                  tr.ValidatorTrust,
		"Incentive (=Rank)":                tr.Incentive,
		"Bonds: (mask)":                    tr.CurrentBonds,
		"weights_for_bonds":                tr.BondWeights,
		"alphas":                           tr.Alphas,
		"emaB":                             tr.EMABonds,
		"emaB norm":                        tr.EMABondsNormalized,
		"B":                                tr.Bonds,
		"B (mask+norm)":                    tr.CurrentBonds,
		"\u0394B (norm)":                   tr.BondsDelta,
		"Exponential Moving Average Bonds": tr.EMABondsNormalized,
		"Dividends":                        tr.Dividends,
		"Normalized Server Emission":       tr.ServerShares,
		"Normalized Validator Emission":    tr.ValidatorShares,
		"Normalized Combined Emission":     tr.CombinedShares,
	}
}

// TestTrace compares intermediate values with what the reference logged.
func TestTrace(t *testing.T) {
	lines := 0
	for _, n := range []int{4, 16} {
		for i, c := range epochcase.Load(t, n) {
			if len(c.Trace) == 0 {
				continue
			}
			var tr yuma.Trace
			yuma.Epoch(c.Input(t), &tr)
			known := logged(&tr)
			for _, line := range c.Trace {
				name, values, _ := strings.Cut(line, ": ")
				if rest, masked := strings.CutPrefix(values, "(mask) "); masked {
					name, values = name+": (mask)", rest
				}
				v, ok := known[name]
				if !ok {
					continue
				}
				lines++
				require.Equal(t, bitsOf(t, values), flat(v), "n %d, case %d, %s", n, i, name)
			}
		}
	}
	require.Greater(t, lines, 500)
}
