package yuma_test

import (
	"fmt"
	"testing"

	"github.com/tensord/tensord/internal/epochcase"
	"github.com/tensord/tensord/yuma"
)

// benchmarkInput is a recorded epoch of 256 neurons in which exactly 64 uids
// have permits and a full row of weights and bonds.
func benchmarkInput(b *testing.B) *yuma.Input {
	const neurons, validators = 256, 64
	in := epochcase.Load(b, neurons)[0].Input(b)
	seed := uint32(1)
	next := func() uint16 {
		seed = seed*1664525 + 1013904223
		return uint16(seed >> 16)
	}
	in.HasOwner, in.CommitBlocks = false, nil
	in.StakeThreshold, in.MaxAllowedValidators = 0, validators
	in.Weights, in.Bonds = make([][]yuma.Link, neurons), make([][]yuma.Link, neurons)
	for i := range neurons {
		in.LastUpdate[i], in.BlockAtRegistration[i] = in.CurrentBlock, 1
		in.ValidatorPermit[i] = i < validators
		in.TotalStake[i].Bits.Hi = int64(1e12) + int64(next())*1e7
		if i >= validators {
			in.TotalStake[i].Bits.Hi = 1e9
			continue
		}
		for j := range uint16(neurons) {
			in.Weights[i] = append(in.Weights[i], yuma.Link{UID: j, Value: next()})
			in.Bonds[i] = append(in.Bonds[i], yuma.Link{UID: j, Value: next()})
		}
	}
	return in
}

func BenchmarkEpoch(b *testing.B) {
	for _, mode := range []struct {
		name          string
		yuma3, liquid bool
	}{{"yuma1", false, false}, {"yuma3", true, false}, {"yuma3-liquid", true, true}} {
		in := benchmarkInput(b)
		in.Yuma3, in.LiquidAlpha = mode.yuma3, mode.liquid
		in.BondsPenalty, in.AlphaLow, in.AlphaHigh, in.AlphaSigmoidSteepness = 30000, 20000, 60000, 1000
		b.Run(mode.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				yuma.Epoch(in, nil)
			}
		})
	}
	for _, n := range []int{16, 64} {
		in := epochcase.Load(b, n)[0].Input(b)
		b.Run(fmt.Sprintf("recorded-%d", n), func(b *testing.B) {
			for b.Loop() {
				yuma.Epoch(in, nil)
			}
		})
	}
}
