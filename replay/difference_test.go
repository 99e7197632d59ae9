package replay_test

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/replay"
)

const recorded = "traces/b-balances-proxy-multisig-sudo.json.gz"

// at is the first block of it with transactions.
const at = 1

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

// alterAccount changes an account in the record.
func alterAccount(trace *replay.Trace) (key string, was, is types.Bytes) {
	b := &trace.Blocks[at]
	for _, k := range slices.Sorted(maps.Keys(b.StorageDiff)) {
		if v := b.StorageDiff[k]; v != nil && strings.HasPrefix(k, storageKey("System", "Account").String()) {
			was = bytes.Clone(*v)
			is = bytes.Clone(was)
			is[16] ^= 1 // of the free balance
			b.StorageDiff[k] = &is
			return k, was, is
		}
	}
	panic("the block changes no account")
}

func TestDifferenceNamesTheKey(t *testing.T) {
	for _, o := range []replay.Options{{}, {Pallets: []string{"Proxy", "System"}}} {
		trace, run := load(t)
		key, was, is := alterAccount(trace)
		var d *replay.Difference
		require.ErrorAs(t, run(o), &d)
		require.Equal(t, uint32(at+1), d.Block)
		require.GreaterOrEqual(t, d.Extrinsic, 0, "an extrinsic wrote it last")
		require.True(t, trace.Blocks[at].Applied[d.Extrinsic].Included)
		require.Contains(t, d.What, "System.Account")
		require.Contains(t, d.What, key)
		require.Equal(t, is.String(), d.Want)
		require.Equal(t, was.String(), d.Got)
		require.Contains(t, d.Error(), "block 2, extrinsic ")
	}
}

func TestDifferenceOfAResult(t *testing.T) {
	trace, run := load(t)
	a := &trace.Blocks[at].Applied[1]
	wrong := types.Bytes{0, 1, 2}
	a.Result = &wrong
	var d *replay.Difference
	require.ErrorAs(t, run(replay.Options{}), &d)
	require.Equal(t, uint32(at+1), d.Block)
	require.Equal(t, 1, d.Extrinsic)
	require.Contains(t, d.What, a.CallDebug)
}

func TestDifferenceOfDispatchInfo(t *testing.T) {
	trace, run := load(t)
	trace.Blocks[at].Applied[1].DispatchInfo.CallWeight.RefTime++
	var d *replay.Difference
	require.ErrorAs(t, run(replay.Options{}), &d)
	require.Equal(t, 1, d.Extrinsic)
	require.Contains(t, d.What, "dispatch info")
}

func TestUnlistedPallets(t *testing.T) {
	trace, run := load(t)
	alterAccount(trace)
	require.NoError(t, run(replay.Options{Pallets: []string{"Proxy", "Multisig", "Utility"}}))
	require.ErrorIs(t, run(replay.Options{Pallets: []string{"Balance"}}), replay.ErrPallets)
}
