package shield_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/shield"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

var alice = types.AccountID{1}

// turns are authors that take turns; none if there are none.
type turns struct {
	of  []primitives.AuraID
	now int
}

func (a *turns) at(i int) (primitives.AuraID, bool) {
	if len(a.of) == 0 {
		return primitives.AuraID{}, false
	}
	return a.of[i%len(a.of)], true
}

func (a *turns) Current(*frame.Context) (primitives.AuraID, bool)  { return a.at(a.now) }
func (a *turns) NextNext(*frame.Context) (primitives.AuraID, bool) { return a.at(a.now + 2) }

func newChain(t *testing.T) (*pallettest.Chain, *shield.Pallet, *turns) {
	var p *shield.Pallet
	authors := &turns{of: []primitives.AuraID{{Public: [32]byte{1}}, {Public: [32]byte{2}}, {Public: [32]byte{3}}}}
	c := pallettest.New(t, nil, func(sys *system.Pallet, _ *balances.Pallet) []frame.Pallet {
		p = shield.New(sys, authors)
		return []frame.Pallet{p}
	})
	return c, p, authors
}

func announce(c *pallettest.Chain, o frame.Origin, key []byte) error {
	args := &shield.AnnounceNextKeyArgs{}
	if key != nil {
		bounded := encKey(key)
		args.EncKey = &bounded
	}
	_, err := c.Dispatch(o, "MevShield", "announce_next_key", args)
	return err
}

type encKey = scale.BoundedVec[uint8, frame.Max2048]

func key(n byte) []byte { return bytes.Repeat([]byte{n}, shield.EncKeyLen) }

func TestKeysMoveOn(t *testing.T) {
	c, p, authors := newChain(t)
	require.ErrorIs(t, announce(c, frame.Signed(alice), key(1)), frame.ErrBadOrigin)
	require.ErrorIs(t, announce(c, frame.None(), key(1)[1:]), p.Err.BadEncKeyLen)

	for i := range byte(3) {
		authors.now = int(i)
		c.Sys.Number.Put(c.Ctx, uint32(i)+1)
		require.NoError(t, announce(c, frame.None(), key(i+1)))
	}
	next, ok := p.NextKey.Find(c.Ctx)
	require.True(t, ok, "block 3: the author of block 5 announced its key in block 2")
	require.Equal(t, key(2), []byte(next))
	require.EqualValues(t, 6, p.NextKeyExpiresAt.Get(c.Ctx))
	pending, ok := p.PendingKey.Find(c.Ctx)
	require.True(t, ok, "block 3: the author of block 4 announced its key in block 1")
	require.Equal(t, key(1), []byte(pending))
	require.EqualValues(t, 5, p.PendingKeyExpiresAt.Get(c.Ctx))
	require.False(t, p.CurrentKey.Exists(c.Ctx), "nobody had announced one for block 3 in time")

	authors.now = 3
	require.NoError(t, announce(c, frame.None(), nil), "an author without a key")
	current, _ := p.CurrentKey.Find(c.Ctx)
	require.Equal(t, key(1), []byte(current))
	require.False(t, p.AuthorKeys.Has(c.Ctx, authors.of[0]))

	authors.now = 4
	require.NoError(t, announce(c, frame.None(), key(5)))
	require.False(t, p.NextKey.Exists(c.Ctx), "the author of block 7 has none any more")
	require.False(t, p.NextKeyExpiresAt.Exists(c.Ctx))

	authors.of = nil
	require.ErrorIs(t, announce(c, frame.None(), key(1)), p.Err.Unreachable)
}

func TestQueue(t *testing.T) {
	c, p, _ := newChain(t)
	store := func() error {
		_, err := c.Dispatch(frame.Signed(alice), "MevShield", "store_encrypted", &shield.StoreEncryptedArgs{EncryptedCall: []byte{1}})
		return err
	}
	step := func(n uint32) types.Weight {
		c.Sys.Number.Put(c.Ctx, n)
		return p.Hooks().OnInitialize(c.Ctx, n)
	}
	_, err := c.Dispatch(frame.Root(), "MevShield", "set_max_pending_extrinsics_number", &shield.SetMaxPendingExtrinsicsNumberArgs{Value: 2})
	require.NoError(t, err)
	require.NoError(t, store())
	require.NoError(t, store())
	require.ErrorIs(t, store(), p.Err.TooManyPendingExtrinsics)
	require.EqualValues(t, 2, p.CounterForPendingExtrinsics.Get(c.Ctx))
	c.Events()

	require.Equal(t, frame.RocksDB.Reads(2).Add(frame.RocksDB.ReadsWrites(1, 2)).Add(frame.RocksDB.ReadsWrites(1, 2)), step(2))
	require.Equal(t, []string{"MevShield.ExtrinsicDecodeFailed", "MevShield.ExtrinsicDecodeFailed"}, c.Events(),
		"nothing can be decrypted")
	require.Zero(t, p.CounterForPendingExtrinsics.Get(c.Ctx))
	require.Equal(t, frame.RocksDB.Reads(2), step(3))

	require.NoError(t, store())
	c.Events()
	step(3 + 10)
	require.Equal(t, []string{"MevShield.ExtrinsicDecodeFailed"}, c.Events(), "ten blocks are its life")
	require.NoError(t, store())
	c.Events()
	step(13 + 11)
	require.Equal(t, []string{"MevShield.ExtrinsicExpired"}, c.Events())
}

func TestSettings(t *testing.T) {
	c, p, _ := newChain(t)
	const most = 2_000_000_000_000
	calls := map[string]any{
		"set_max_pending_extrinsics_number": &shield.SetMaxPendingExtrinsicsNumberArgs{Value: 1},
		"set_on_initialize_weight":          &shield.SetOnInitializeWeightArgs{Value: most},
		"set_stored_extrinsic_lifetime":     &shield.SetStoredExtrinsicLifetimeArgs{Value: 3},
		"set_max_extrinsic_weight":          &shield.SetMaxExtrinsicWeightArgs{Value: most},
	}
	for name, args := range calls {
		_, err := c.Dispatch(frame.Signed(alice), "MevShield", name, args)
		require.ErrorIs(t, err, frame.ErrBadOrigin, name)
		_, err = c.Dispatch(frame.Root(), "MevShield", name, args)
		require.NoError(t, err, name)
		require.Len(t, c.Events(), 1, name)
	}
	require.EqualValues(t, most, p.OnInitializeWeight.Get(c.Ctx))
	require.EqualValues(t, most, p.MaxExtrinsicWeight.Get(c.Ctx))
	_, err := c.Dispatch(frame.Root(), "MevShield", "set_on_initialize_weight", &shield.SetOnInitializeWeightArgs{Value: most + 1})
	require.ErrorIs(t, err, p.Err.WeightExceedsAbsoluteMax)
	_, err = c.Dispatch(frame.Root(), "MevShield", "set_max_extrinsic_weight", &shield.SetMaxExtrinsicWeightArgs{Value: most + 1})
	require.ErrorIs(t, err, p.Err.WeightExceedsAbsoluteMax)
}

func TestParse(t *testing.T) {
	c, p, _ := newChain(t)
	text := append(bytes.Repeat([]byte{7}, 16), 2, 0, 'k', 'c')
	text = append(text, bytes.Repeat([]byte{9}, 24)...)
	_, ok := shield.Parse(text)
	require.False(t, ok, "nothing is encrypted")
	got, ok := shield.Parse(append(text, 'x'))
	require.True(t, ok)
	require.Equal(t, "kc", string(got.KemCt))
	require.Equal(t, "x", string(got.AeadCt))
	for n := range text {
		_, ok := shield.Parse(text[:n])
		require.False(t, ok)
	}
	submit := func(b []byte) *frame.Call {
		return c.Call("MevShield", "submit_encrypted", &shield.SubmitEncryptedArgs{Ciphertext: b})
	}
	require.False(t, p.WellFormed(submit(text)))
	require.True(t, p.WellFormed(submit(append(text, 'x'))))
	require.True(t, p.WellFormed(c.Call("MevShield", "announce_next_key", &shield.AnnounceNextKeyArgs{})))
	_, err := submit(text).Dispatch(c.Ctx, frame.None())
	require.ErrorIs(t, err, frame.ErrBadOrigin)
	_, err = submit(text).Dispatch(c.Ctx, frame.Signed(alice))
	require.NoError(t, err)
	require.Equal(t, []string{"MevShield.EncryptedSubmitted"}, c.Events())
}
