package yuma_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/epochcase"
	"github.com/tensord/tensord/yuma"
)

func TestEpoch(t *testing.T) {
	for _, n := range epochcase.Sizes {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			for i, c := range epochcase.Load(t, n) {
				in := c.Input(t)
				before, err := json.Marshal(in)
				require.NoError(t, err)
				require.Equal(t, c.Terms(), yuma.Epoch(in, nil).Terms, "case %d", i)
				require.Equal(t, c.Terms(), yuma.Epoch(in, new(yuma.Trace)).Terms, "case %d with trace", i)
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
		for i, c := range epochcase.Load(t, n) {
			in := c.Input(t)
			if in.HasOwner || in.Yuma3 && in.LiquidAlpha {
				continue
			}
			compared++
			want, got := yuma.Epoch(in, nil).Terms, yuma.EpochDense(in).Terms
			for uid := range got {
				nonzero := make([]yuma.Link, 0, len(got[uid].Bonds))
				for _, l := range got[uid].Bonds {
					if l.Value != 0 {
						nonzero = append(nonzero, l)
					}
				}
				sparse := make([]yuma.Link, 0, len(nonzero))
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
