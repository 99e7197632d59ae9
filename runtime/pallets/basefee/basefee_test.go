package basefee_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/basefee"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/system"
)

func newChain(t *testing.T) (*pallettest.Chain, *basefee.Pallet) {
	var p *basefee.Pallet
	c := pallettest.New(t, nil, func(sys *system.Pallet, _ *balances.Pallet) []frame.Pallet {
		p = basefee.New(sys)
		return []frame.Pallet{p}
	})
	return c, p
}

// after returns the fee after a block that used so much of its weight.
func after(c *pallettest.Chain, p *basefee.Pallet, fee types.U256, millionths uint64) types.U256 {
	p.BaseFeePerGas.Put(c.Ctx, fee)
	c.Sys.BlockWeight.Kill(c.Ctx)
	c.Sys.RegisterExtraWeight(c.Ctx, types.NewWeight(4_000_000*millionths, 0), types.Operational)
	p.Hooks().OnFinalize(c.Ctx, 1)
	return p.BaseFeePerGas.Get(c.Ctx)
}

func TestFeeFollowsUsage(t *testing.T) {
	c, p := newChain(t)
	from := types.U256From
	require.Equal(t, from(20_000_000_000), after(c, p, from(20_000_000_000), 500_000))
	require.Equal(t, from(22_500_000_000), after(c, p, from(20_000_000_000), 1_000_000), "one elasticity up")
	require.Equal(t, from(17_500_000_000), after(c, p, from(20_000_000_000), 0), "one elasticity down")
	require.Equal(t, from(21_250_000_000), after(c, p, from(20_000_000_000), 750_000))
	require.Equal(t, from(10_000_000_000), after(c, p, from(11_000_000_000), 0), "half of the default at the least")
	require.Equal(t, from(10_000_000_000), after(c, p, from(1), 499_999))

	most := types.U256{math.MaxUint64, math.MaxUint64, math.MaxUint64, math.MaxUint64}
	c.Events()
	require.Equal(t, most, after(c, p, most, 1_000_000))
	require.Equal(t, []string{"BaseFee.BaseFeeOverflow"}, c.Events())
}

func TestCallsAndGenesis(t *testing.T) {
	c, p := newChain(t)
	require.NoError(t, p.Hooks().BuildGenesis(c.Ctx, json.RawMessage(`{"baseFeePerGas": "0x4a817c800", "elasticity": 125000}`)))
	require.Equal(t, types.U256From(20_000_000_000), p.BaseFeePerGas.Get(c.Ctx))
	_, err := c.Dispatch(frame.Signed(types.AccountID{1}), "BaseFee", "set_elasticity", &basefee.SetElasticityArgs{})
	require.Equal(t, frame.ErrBadOrigin, err)
	_, err = c.Dispatch(frame.Root(), "BaseFee", "set_elasticity", &basefee.SetElasticityArgs{})
	require.NoError(t, err)
	require.Equal(t, types.U256From(5), after(c, p, types.U256From(5), 0), "no elasticity, no change")
	_, err = c.Dispatch(frame.Root(), "BaseFee", "set_base_fee_per_gas", &basefee.SetBaseFeePerGasArgs{Fee: types.U256From(9)})
	require.NoError(t, err)
	require.Equal(t, []string{"BaseFee.NewElasticity", "BaseFee.NewBaseFeePerGas"}, c.Events())
}
