package drand_test

import (
	"encoding/hex"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/drand"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// signature is quicknet's of round 1000.
const signature = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"

func newChain(t *testing.T) (*pallettest.Chain, *drand.Pallet) {
	var p *drand.Pallet
	c := pallettest.New(t, nil, func(sys *system.Pallet, _ *balances.Pallet) []frame.Pallet {
		p = drand.New(sys)
		return []frame.Pallet{p}
	})
	return c, p
}

func pulse(t *testing.T, round uint64) drand.Pulse {
	sig, err := hex.DecodeString(signature)
	require.NoError(t, err)
	return drand.Pulse{Round: round, Randomness: make([]byte, 32), Signature: sig}
}

func write(c *pallettest.Chain, o frame.Origin, pulses ...drand.Pulse) error {
	_, err := c.Dispatch(o, "Drand", "write_pulse", &drand.WritePulseArgs{PulsesPayload: drand.PulsesPayload{Pulses: pulses}})
	return err
}

func TestWritePulse(t *testing.T) {
	c, p := newChain(t)
	require.ErrorIs(t, write(c, frame.Signed(types.AccountID{1}), pulse(t, 1000)), frame.ErrBadOrigin)
	require.NoError(t, write(c, frame.None(), pulse(t, 999)), "a signature of another round is passed over")
	require.Empty(t, c.Events())
	require.Zero(t, p.LastStoredRound.Get(c.Ctx))

	broken := pulse(t, 1000)
	broken.Signature = broken.Signature[:40]
	require.ErrorIs(t, write(c, frame.None(), broken), p.Err.PulseVerificationError)

	require.NoError(t, write(c, frame.None(), pulse(t, 1000)))
	require.Equal(t, []string{"Drand.NewPulse"}, c.Events())
	require.EqualValues(t, 1000, p.LastStoredRound.Get(c.Ctx))
	require.EqualValues(t, 1000, p.OldestStoredRound.Get(c.Ctx), "the first round is the oldest")
	_, ok := p.Pulse(c.Ctx, 1000)
	require.True(t, ok)
	require.EqualValues(t, 1, p.NextUnsignedAt.Get(c.Ctx))

	require.ErrorIs(t, write(c, frame.None(), pulse(t, 1000)), p.Err.InvalidRoundNumber)
}

func TestPrune(t *testing.T) {
	c, p := newChain(t)
	const kept, atOnce = 216_000, 100
	p.LastStoredRound.Put(c.Ctx, kept+500)
	p.OldestStoredRound.Put(c.Ctx, 1)
	for round := uint64(1); round <= 600; round++ {
		p.Pulses.Put(c.Ctx, round, drand.Pulse{Round: round})
	}
	for _, oldest := range []uint64{1 + atOnce, 1 + 2*atOnce, 1 + 3*atOnce, 1 + 4*atOnce, 501, 501} {
		require.NoError(t, write(c, frame.None()))
		require.Equal(t, oldest, p.OldestStoredRound.Get(c.Ctx))
		_, ok := p.Pulse(c.Ctx, oldest-1)
		require.False(t, ok)
		_, ok = p.Pulse(c.Ctx, oldest)
		require.True(t, ok)
	}
}

func TestRootCalls(t *testing.T) {
	c, p := newChain(t)
	for _, o := range []frame.Origin{frame.None(), frame.Signed(types.AccountID{1})} {
		_, err := c.Dispatch(o, "Drand", "set_oldest_stored_round", &drand.SetOldestStoredRoundArgs{OldestRound: 7})
		require.ErrorIs(t, err, frame.ErrBadOrigin)
		_, err = c.Dispatch(o, "Drand", "set_beacon_config", &drand.SetBeaconConfigArgs{})
		require.ErrorIs(t, err, frame.ErrBadOrigin)
	}
	_, err := c.Dispatch(frame.Root(), "Drand", "set_oldest_stored_round", &drand.SetOldestStoredRoundArgs{OldestRound: 7})
	require.NoError(t, err)
	require.EqualValues(t, 7, p.OldestStoredRound.Get(c.Ctx))
	_, err = c.Dispatch(frame.Root(), "Drand", "set_beacon_config", &drand.SetBeaconConfigArgs{
		ConfigPayload: drand.BeaconConfigurationPayload{Config: drand.BeaconConfiguration{Period: 9}},
	})
	require.NoError(t, err)
	require.EqualValues(t, 9, p.BeaconConfig.Get(c.Ctx).Period)
	require.EqualValues(t, 2, p.NextUnsignedAt.Get(c.Ctx), "the next block")
	require.Equal(t, []string{"Drand.SetOldestStoredRound", "Drand.BeaconConfigChanged"}, c.Events())
	require.ErrorIs(t, write(c, frame.None(), pulse(t, 1000)), p.Err.PulseVerificationError, "no key, no verification")
}

// signed returns a transaction with pulses whose payload Alice signed.
func signed(t *testing.T, c *pallettest.Chain, at uint32, pulses ...drand.Pulse) *frame.Call {
	alice, err := crypto.FromURI(crypto.Sr25519, "//Alice")
	require.NoError(t, err)
	payload := drand.PulsesPayload{BlockNumber: at, Pulses: pulses, Public: types.SignerOf(alice)}
	sig := types.Sign(alice, scale.Encode(payload))
	return c.Call("Drand", "write_pulse", &drand.WritePulseArgs{PulsesPayload: payload, Signature: &sig})
}

func TestValidateUnsigned(t *testing.T) {
	c, p := newChain(t)
	judge := func(call *frame.Call) (frame.ValidTransaction, error) {
		return p.Hooks().ValidateUnsigned(c.Ctx, frame.SourceExternal, call)
	}
	valid, err := judge(signed(t, c, 1, pulse(t, 1000)))
	require.NoError(t, err)
	require.Equal(t, uint64(math.MaxUint64), valid.Priority, "lower rounds first; saturated here")
	require.EqualValues(t, 3, valid.Longevity)
	require.False(t, valid.Propagate)
	require.Len(t, valid.Provides, 1)

	for name, c := range map[string]struct {
		call *frame.Call
		want error
	}{
		"future":     {signed(t, c, 2, pulse(t, 1000)), frame.InvalidFuture},
		"no pulse":   {signed(t, c, 1), frame.InvalidCall},
		"two pulses": {signed(t, c, 1, pulse(t, 1000), pulse(t, 1001)), frame.InvalidCall},
		"unsigned":   {c.Call("Drand", "write_pulse", &drand.WritePulseArgs{}), frame.InvalidBadSigner},
		"other call": {c.Call("Drand", "set_oldest_stored_round", &drand.SetOldestStoredRoundArgs{}), frame.InvalidCall},
		"other key": {c.Call("Drand", "write_pulse", &drand.WritePulseArgs{
			PulsesPayload: drand.PulsesPayload{Pulses: []drand.Pulse{pulse(t, 1000)}}, Signature: new(types.MultiSignature),
		}), frame.InvalidBadProof},
	} {
		_, err := judge(c.call)
		require.Equal(t, c.want, err, name)
	}

	p.LastStoredRound.Put(c.Ctx, 1000)
	_, err = judge(signed(t, c, 1, pulse(t, 1000)))
	require.Equal(t, frame.InvalidStale, err, "a round that is there")
	p.LastStoredRound.Put(c.Ctx, 999)
	p.NextUnsignedAt.Put(c.Ctx, 2)
	_, err = judge(signed(t, c, 1, pulse(t, 1000)))
	require.Equal(t, frame.InvalidStale, err, "too early for the next one")
}
