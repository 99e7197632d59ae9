package comet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cometbft/cometbft/p2p"
	bcproto "github.com/cometbft/cometbft/proto/tendermint/blocksync"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

// figures returns the registry's counters and gauges by name and label values.
func figures(t *testing.T, reg *prometheus.Registry) map[string]float64 {
	out := make(map[string]float64)
	families, err := reg.Gather()
	require.NoError(t, err)
	for _, f := range families {
		for _, m := range f.Metric {
			name := f.GetName()
			for _, l := range m.Label {
				name += " " + l.GetValue()
			}
			out[name] = m.GetCounter().GetValue() + m.GetGauge().GetValue()
		}
	}
	return out
}

// TestQueuedBlocks feeds the metrics as CometBFT does while it fetches blocks.
func TestQueuedBlocks(t *testing.T) {
	kind := strings.ReplaceAll(strings.TrimPrefix(fmt.Sprintf("%T", new(bcproto.BlockResponse)), "*"), ".", "_")
	require.Equal(t, blockMessage, kind)
	reg := prometheus.NewRegistry()
	_, net, _, _, _, sync, _ := metricsProvider(reg)("chain")
	receive := func(what string, bytes int) {
		net.MessageReceiveBytesTotal.With("message_type", what).Add(float64(bytes))
	}
	queued := func() float64 { return figures(t, reg)["substrate_sync_queued_blocks"] }
	receive(blockMessage, 1000) // nobody asked for it
	require.Zero(t, queued())
	sync.Syncing.Set(1)
	for range 5 {
		receive(blockMessage, 1000)
		receive("blocksync_StatusResponse", 10)
	}
	require.EqualValues(t, 5, queued())
	for range 3 {
		sync.NumTxs.Set(2)
	}
	require.EqualValues(t, 2, queued())
	sync.Syncing.Set(0)
	require.Zero(t, queued())
	net.MessageSendBytesTotal.With("message_type", "x").Add(7)
	all := figures(t, reg)
	require.EqualValues(t, 6_050, all["substrate_sub_libp2p_network_bytes_total in"])
	require.EqualValues(t, 7, all["substrate_sub_libp2p_network_bytes_total out"])
}

// dialled is a peer that this node connected to.
type dialled struct{ p2p.Peer }

func (dialled) IsOutbound() bool { return true }

func TestConnectionsCounted(t *testing.T) {
	reg := prometheus.NewRegistry()
	c := newConnections(reg)
	c.AddPeer(dialled{})
	c.AddPeer(dialled{})
	c.RemovePeer(dialled{}, nil)
	c.RemovePeer(dialled{}, "EOF")
	require.Equal(t, map[string]float64{
		"substrate_sub_libp2p_connections_opened_total out":                  2,
		"substrate_sub_libp2p_connections_closed_total out " + closedByUs:    1,
		"substrate_sub_libp2p_connections_closed_total out " + closedByError: 1,
	}, figures(t, reg))
}
