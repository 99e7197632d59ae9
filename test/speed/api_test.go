package speed

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/internal/cpumeter"
)

// BenchmarkAPI calls runtime APIs on the recorded state with 128 subnets, of
// which subnet 2 has 256 neurons.
func BenchmarkAPI(b *testing.B) {
	for _, c := range []struct {
		method string
		args   []byte
	}{
		{"SubnetInfoRuntimeApi_get_metagraph", []byte{2, 0}},
		{"NeuronInfoRuntimeApi_get_neurons_lite", []byte{2, 0}},
		{"NeuronInfoRuntimeApi_get_neurons", []byte{2, 0}},
		{"SubnetInfoRuntimeApi_get_all_dynamic_info", nil},
	} {
		b.Run(c.method, func(b *testing.B) {
			chain, _ := at(b, "large/large-128.json.gz", 10_003)
			b.ReportAllocs()
			m := cpumeter.Start(b)
			for b.Loop() {
				_, err := chain.Runtime().Call(state.NewOverlay(chain.State()), c.method, c.args)
				require.NoError(b, err)
			}
			m.Report(1, cpumeter.Unit)
		})
	}
}
