package speed

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/cpumeter"
	"github.com/tensord/tensord/replay"
	"github.com/tensord/tensord/runtime/frame"
)

// Indices of SubtensorModule and of its calls.
const (
	subtensor      = 7
	setWeights     = 0
	addStake       = 2
	removeStake    = 3
	burnedRegister = 7
	moveStake      = 85
	addStakeLimit  = 88
)

// busyBlock has twenty of each call, ten set_weights, by distinct signers, with
// emission on.
const busyBlock = 10_004

// BenchmarkExtrinsic applies extrinsics of a recorded block with 128 subnets,
// signature included: all of one call, each block anew.
func BenchmarkExtrinsic(b *testing.B) {
	for _, c := range []struct {
		name string
		pick func(call []byte) []byte // the call to make of a recorded one, nil for none
	}{
		{"set_weights_256", only(setWeights)},
		{"add_stake", only(addStake)},
		{"add_stake_limit", limited},
		{"remove_stake", only(removeStake)},
		{"move_stake_cross_subnet", only(moveStake)},
		{"burned_register_append", register(false)},
		{"burned_register_prune_full_256", register(true)},
	} {
		b.Run(c.name, func(b *testing.B) { benchExtrinsics(b, c.pick) })
	}
}

// only picks the calls with an index.
func only(index byte) func([]byte) []byte {
	return func(call []byte) []byte {
		if call[0] == subtensor && call[1] == index {
			return call
		}
		return nil
	}
}

// limited makes add_stake_limit of a thousand TAO out of add_stake; withLimit adds
// the price.
func limited(call []byte) []byte {
	if only(addStake)(call) == nil {
		return nil
	}
	out := bytes.Clone(call[:len(call)-8])
	out[1] = addStakeLimit
	return binary.LittleEndian.AppendUint64(out, 1_000_000_000_000)
}

// register picks burned_register on the full subnet 2, or on the others.
func register(full bool) func([]byte) []byte {
	return func(call []byte) []byte {
		if only(burnedRegister)(call) == nil || (call[2] == 2 && call[3] == 0) != full {
			return nil
		}
		return call
	}
}

func benchExtrinsics(b *testing.B, pick func([]byte) []byte) {
	c, blk := at(b, "large/large-128.json.gz", busyBlock)
	begin := func() *frame.Context {
		ctx, err := c.Begin(blk)
		require.NoError(b, err)
		apply(b, c, ctx, types.Extrinsic(blk.Extrinsics[0]))
		return ctx
	}
	xts := pickExtrinsics(b, c, begin(), blk, pick)
	require.NotEmpty(b, xts)
	b.ReportAllocs()
	m := cpumeter.Start(b)
	for b.Loop() {
		m.Stop()
		ctx := begin()
		m.Resume()
		for _, xt := range xts {
			apply(b, c, ctx, xt)
		}
	}
	m.Report(len(xts), "cpu-ns/xt")
}

// pickExtrinsics returns the block's transactions that pick takes, signed anew
// where it changed the call.
func pickExtrinsics(b *testing.B, c *replay.Chain, ctx *frame.Context, blk *replay.Block, pick func([]byte) []byte) (out []types.Extrinsic) {
	for i := range blk.Applied {
		a := &blk.Applied[i]
		if a.Call == nil {
			continue
		}
		call := pick(*a.Call)
		switch {
		case call == nil:
		case bytes.Equal(call, *a.Call):
			out = append(out, types.Extrinsic(a.Extrinsic))
		default:
			out = append(out, sign(b, c, ctx, a.Signer, withLimit(b, c, ctx, call)))
		}
	}
	return out
}

// withLimit appends to an add_stake_limit call what follows the amount: a price
// a ten thousandth above the subnet's, and that a part will do.
func withLimit(b *testing.B, c *replay.Chain, ctx *frame.Context, call []byte) []byte {
	netuid := call[34:36]
	price, err := c.Runtime().Call(ctx.State, "SwapRuntimeApi_current_alpha_price", netuid)
	require.NoError(b, err)
	rao := binary.LittleEndian.Uint64(price)
	return append(binary.LittleEndian.AppendUint64(call, rao+rao/10_000), 1)
}
