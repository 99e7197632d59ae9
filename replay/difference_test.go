package replay_test

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/replay"
)

const recorded = "traces/b-balances-proxy-multisig-sudo.json.gz"

// load reads a recorded chain for a test to alter.
func load(t *testing.T) (*replay.Trace, func(replay.Options) error) {
	path := refdata.Path(t, recorded)
	trace, err := replay.Load(path)
	require.NoError(t, err)
	return trace, func(o replay.Options) error {
		genesis, err := trace.Genesis(path)
		require.NoError(t, err)
		_, err = replay.Run(trace, genesis, o)
		return err
	}
}

func storageKey(pallet, item string) types.Bytes {
	p, i := crypto.TwoX128Of(pallet), crypto.TwoX128Of(item)
	return append(p[:], i[:]...)
}

// alterIssuance changes the total issuance of a block in the record.
func alterIssuance(trace *replay.Trace) (block uint32, was, is types.Bytes) {
	key := storageKey("Balances", "TotalIssuance").String()
	for i := range trace.Blocks {
		b := &trace.Blocks[i]
		if v := b.StorageDiff[key]; v != nil {
			was = bytes.Clone(*v)
			is = bytes.Clone(was)
			is[0] ^= 1
			b.StorageDiff[key] = &is
			return b.Number, was, is
		}
	}
	panic("no block changes the total issuance")
}

func TestDifferenceNamesTheKey(t *testing.T) {
	for _, o := range []replay.Options{{}, {Pallets: []string{"Proxy", "Balances"}}} {
		trace, run := load(t)
		block, was, is := alterIssuance(trace)
		err := run(o)
		var d *replay.Difference
		require.ErrorAs(t, err, &d)
		require.Equal(t, block, d.Block)
		require.GreaterOrEqual(t, d.Extrinsic, 0, "an extrinsic wrote it last")
		require.True(t, trace.Blocks[block-1].Applied[d.Extrinsic].Included)
		require.Contains(t, d.What, "Balances.TotalIssuance")
		require.Contains(t, d.What, storageKey("Balances", "TotalIssuance").String())
		require.Equal(t, "0x"+hex.EncodeToString(is), d.Want)
		require.Equal(t, "0x"+hex.EncodeToString(was), d.Got)
	}
}

func TestDifferenceOfAResult(t *testing.T) {
	trace, run := load(t)
	a := &trace.Blocks[0].Applied[1]
	wrong := types.Bytes{0, 1, 2}
	a.Result = &wrong
	var d *replay.Difference
	require.ErrorAs(t, run(replay.Options{}), &d)
	require.Equal(t, uint32(1), d.Block)
	require.Equal(t, 1, d.Extrinsic)
	require.Contains(t, d.What, a.CallDebug)
}

func TestDifferenceOfDispatchInfo(t *testing.T) {
	trace, run := load(t)
	trace.Blocks[0].Applied[1].DispatchInfo.CallWeight.RefTime++
	var d *replay.Difference
	require.ErrorAs(t, run(replay.Options{}), &d)
	require.Equal(t, 1, d.Extrinsic)
	require.Contains(t, d.What, "dispatch info")
}

func TestUnlistedPallets(t *testing.T) {
	trace, run := load(t)
	alterIssuance(trace)
	require.NoError(t, run(replay.Options{Pallets: []string{"Proxy", "Multisig", "Utility"}}))
	require.ErrorIs(t, run(replay.Options{Pallets: []string{"Balance"}}), replay.ErrPallets)
}
