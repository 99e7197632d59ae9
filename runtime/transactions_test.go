package runtime_test

import (
	"bytes"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// noExtensions are the extensions of a transaction with an immortal era, nonce
// 0, no tip and no metadata hash.
var noExtensions = []byte{0, 0, 0, 0}

// remark is System.remark of nothing.
var remark = []byte{0, 0, 0}

func emptyChain() (*runtime.Runtime, *frame.Context) {
	rt := runtime.New(runtime.Standard)
	ctx := rt.Context(state.NewOverlay(new(state.Map)))
	rt.System().BlockHash.Put(ctx, 0, types.Hash{69})
	return rt, ctx
}

// derivative nests a call in as many calls of Utility.as_derivative.
func derivative(n int, call []byte) []byte {
	return append(bytes.Repeat([]byte{11, 1, 0, 0}, n), call...)
}

func TestPoolLimitsDepth(t *testing.T) {
	rt, ctx := emptyChain()
	validate := func(call []byte) error {
		xt := types.NewSigned(types.AccountID{1}, types.MultiSignature{Variant: types.KeySr25519}, noExtensions, call)
		_, err := rt.Executive().ValidateTransaction(ctx, frame.SourceExternal, xt, types.Hash{})
		return err
	}
	batchOf := func(call []byte) []byte { return append([]byte{11, 0, 1 << 2}, call...) }
	setStorage := []byte{0, 4, 0} // of an empty list
	require.Equal(t, frame.InvalidBadProof, validate(derivative(8, remark)))
	require.Equal(t, frame.InvalidCall, validate(derivative(9, remark)))
	require.Equal(t, frame.InvalidBadProof, validate(derivative(7, batchOf(remark))))
	require.Equal(t, frame.InvalidCall, validate(derivative(8, batchOf(remark))), "the list of a batch counts")
	require.Equal(t, frame.InvalidBadProof, validate(derivative(7, setStorage)))
	require.Equal(t, frame.InvalidCall, validate(derivative(8, setStorage)), "any list does, but of numbers")
	_, err := rt.Executive().Decode(types.NewBare(derivative(256, remark)))
	require.NoError(t, err, "blocks may have deeper ones")
	_, err = rt.Executive().Decode(types.NewBare(derivative(257, remark)))
	require.Error(t, err)
}

func TestBareTransactions(t *testing.T) {
	rt, ctx := emptyChain()
	apply := func(call []byte) error { return rt.Executive().ApplyExtrinsic(ctx, types.NewBare(call)).Refused }
	require.Equal(t, frame.InvalidCall, apply(remark), "System takes none but an authorized upgrade")
	require.NoError(t, apply([]byte{11, 0, 0}), "no pallet judges Utility's: they are in the block and fail")
	_, err := rt.Executive().ValidateTransaction(ctx, frame.SourceExternal, types.NewBare([]byte{11, 0, 0}), types.Hash{})
	require.Equal(t, frame.UnknownNoUnsignedValidator, err, "the pool refuses them")
}

func TestAuthorizedUpgradeNeedsNoSignature(t *testing.T) {
	rt, ctx := emptyChain()
	code := []byte("code")
	bare := types.NewBare(append([]byte{0, 11, byte(len(code)) << 2}, code...))
	_, err := rt.Executive().ValidateTransaction(ctx, frame.SourceExternal, bare, types.Hash{})
	require.Equal(t, frame.InvalidCall, err)
	hash := types.Blake2b256(code)
	rt.System().AuthorizedUpgrade.Put(ctx, system.CodeUpgradeAuthorization{CodeHash: hash})
	valid, err := rt.Executive().ValidateTransaction(ctx, frame.SourceExternal, bare, types.Hash{})
	require.NoError(t, err)
	require.Equal(t, frame.ValidTransaction{
		Priority: math.MaxUint64, Longevity: math.MaxUint64, Propagate: true, Provides: [][]byte{hash[:]},
	}, valid)
	res := rt.Executive().ApplyExtrinsic(ctx, bare)
	require.NoError(t, res.Refused)
	require.NoError(t, res.Err)
	require.False(t, rt.System().AuthorizedUpgrade.Exists(ctx))
}
