package executive_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// contained takes all calls for ones that carry their own proof of origin.
type contained struct{ ran int }

func (*contained) Is(*frame.Call) bool                   { return true }
func (*contained) Check(*frame.Call) (types.H160, error) { return types.H160{1}, nil }
func (c *contained) PreDispatch(*frame.Context, *frame.Call, types.H160, frame.DispatchInfo, int) error {
	c.ran++
	return nil
}

func (*contained) Validate(*frame.Context, *frame.Call, types.H160, frame.DispatchInfo, int) (frame.ValidTransaction, error) {
	return frame.AnyTransaction(), nil
}

// TestSelfContained has a call that carries its own proof of origin come in each
// form of extrinsic.
func TestSelfContained(t *testing.T) {
	sys := system.New(system.Config{})
	reg := frame.NewRegistry(frame.Config{Events: sys}, sys)
	eth := new(contained)
	exec := executive.New(executive.Config{Registry: reg, System: sys, Ethereum: eth})
	ctx := frame.NewContext(state.NewOverlay(new(state.Map)), reg)
	remark := []byte{0, 0, 0}

	require.NoError(t, exec.ApplyExtrinsic(ctx, types.NewBare(remark)).Refused)
	require.Equal(t, 1, eth.ran)
	general := types.NewExtrinsic(&types.Preamble{Kind: types.General, Version: types.ExtrinsicV5}, remark)
	require.NoError(t, exec.ApplyExtrinsic(ctx, general).Refused, "extensions don't count")
	require.Equal(t, 2, eth.ran)
	signed := types.NewSigned(types.AccountID{1}, types.MultiSignature{Variant: types.KeySr25519}, nil, remark)
	require.Equal(t, frame.InvalidBadProof, exec.ApplyExtrinsic(ctx, signed).Refused, "nobody may sign it besides")
	require.Equal(t, 2, eth.ran)
}
