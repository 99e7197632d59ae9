package preimage_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/preimage"
	"github.com/tensord/tensord/runtime/pallets/system"
)

var (
	alice, bob = types.AccountID{1}, types.AccountID{2}
	data       = []byte("some bytes")
	hash       = types.Blake2b256(data)
)

const price = 104_000_000 + 10*1_000_000

func newChain(t *testing.T) (*pallettest.Chain, *preimage.Pallet) {
	var p *preimage.Pallet
	c := pallettest.New(t, nil, func(_ *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		p = preimage.New(bal)
		return []frame.Pallet{p}
	})
	c.Endow(t, alice, 1_000_000_000)
	return c, p
}

func call(c *pallettest.Chain, o frame.Origin, name string, args any) (types.Pays, error) {
	post, err := c.Dispatch(o, "Preimage", name, args)
	return post.Pays, err
}

func TestDeposit(t *testing.T) {
	c, p := newChain(t)
	note := &preimage.NotePreimageArgs{Bytes: data}
	pays, err := call(c, frame.Signed(alice), "note_preimage", note)
	require.NoError(t, err)
	require.Equal(t, types.PaysYes, pays)
	require.EqualValues(t, price, c.Bal.ReservedBalance(c.Ctx, alice))
	_, err = call(c, frame.Signed(alice), "note_preimage", note)
	require.Equal(t, p.Err.AlreadyNoted, err)
	_, err = call(c, frame.Signed(bob), "unnote_preimage", &preimage.UnnotePreimageArgs{Hash: hash})
	require.Equal(t, p.Err.NotAuthorized, err)

	// A request outlives the deposit, and the bytes outlive neither.
	_, err = call(c, frame.Root(), "request_preimage", &preimage.RequestPreimageArgs{Hash: hash})
	require.NoError(t, err)
	_, err = call(c, frame.Signed(alice), "unnote_preimage", &preimage.UnnotePreimageArgs{Hash: hash})
	require.NoError(t, err)
	require.Zero(t, c.Bal.ReservedBalance(c.Ctx, alice))
	n, ok := p.Len(c.Ctx, hash)
	require.True(t, ok && n == 10)
	pays, err = call(c, frame.Signed(alice), "note_preimage", note)
	require.NoError(t, err)
	require.Equal(t, types.PaysNo, pays, "requested bytes are free")
	_, err = call(c, frame.Root(), "unrequest_preimage", &preimage.UnrequestPreimageArgs{Hash: hash})
	require.NoError(t, err)
	require.False(t, p.PreimageFor.Has(c.Ctx, scale.Tuple2[types.Hash, uint32]{A: hash, B: 10}))
	_, err = call(c, frame.Root(), "unrequest_preimage", &preimage.UnrequestPreimageArgs{Hash: hash})
	require.Equal(t, p.Err.NotRequested, err)
	_, err = call(c, frame.Root(), "unnote_preimage", &preimage.UnnotePreimageArgs{Hash: hash})
	require.Equal(t, p.Err.NotNoted, err)
	c.CheckIssuance(t)
}

func TestRootNotesOverDeposit(t *testing.T) {
	c, p := newChain(t)
	_, err := call(c, frame.Signed(alice), "note_preimage", &preimage.NotePreimageArgs{Bytes: data})
	require.NoError(t, err)
	_, err = call(c, frame.Root(), "note_preimage", &preimage.NotePreimageArgs{Bytes: data})
	require.NoError(t, err)
	s, _ := p.RequestStatusFor.Find(c.Ctx, hash)
	require.Equal(t, alice, s.Requested.MaybeTicket.A)
	require.EqualValues(t, price, s.Requested.MaybeTicket.B.Balance)
}

func TestUnrequestReturnsToDeposit(t *testing.T) {
	c, p := newChain(t)
	_, err := call(c, frame.Signed(alice), "note_preimage", &preimage.NotePreimageArgs{Bytes: data})
	require.NoError(t, err)
	p.Request(c.Ctx, hash)
	p.Request(c.Ctx, hash)
	stored := frame.BoundedCall{Variant: frame.BoundedLookup}
	stored.Lookup.Hash, stored.Lookup.Len = hash, 10
	p.Drop(c.Ctx, &stored)
	require.True(t, p.IsRequested(c.Ctx, hash))
	p.Drop(c.Ctx, &stored)
	require.False(t, p.IsRequested(c.Ctx, hash))
	require.True(t, p.Have(c.Ctx, &stored))
	_, _, err = p.Peek(c.Ctx, &stored)
	require.Equal(t, frame.ErrCorruption, err, "the bytes are no call")
	_, err = call(c, frame.Signed(bob), "note_preimage", &preimage.NotePreimageArgs{Bytes: []byte("other")})
	require.Equal(t, frame.ErrFundsUnavailable, err)
}

func TestBound(t *testing.T) {
	c, p := newChain(t)
	short, err := p.Bound(c.Ctx, c.Call("System", "remark", &system.RemarkArgs{Remark: make([]byte, 124)}))
	require.NoError(t, err)
	require.Equal(t, frame.BoundedInline, short.Variant)
	long, err := p.Bound(c.Ctx, c.Call("System", "remark", &system.RemarkArgs{Remark: make([]byte, 125)}))
	require.NoError(t, err)
	require.Equal(t, frame.BoundedLookup, long.Variant)
	got, size, err := p.Realize(c.Ctx, &long)
	require.NoError(t, err)
	require.EqualValues(t, 129, *size)
	require.True(t, got.Is("System", "remark"))
	_, _, err = p.Peek(c.Ctx, &long)
	require.Equal(t, frame.ErrUnavailable, err)
}

func TestOldRecords(t *testing.T) {
	c, p := newChain(t)
	old := preimage.OldRequestStatus{Variant: preimage.OldRequestStatusIsUnrequested}
	old.Unrequested.Deposit.A, old.Unrequested.Deposit.B, old.Unrequested.Len = alice, 77, 10
	p.StatusFor.Put(c.Ctx, hash, old)
	require.NoError(t, c.Bal.Reserve(c.Ctx, alice, 77))
	update := &preimage.EnsureUpdatedArgs{Hashes: []types.Hash{hash}}
	pays, err := call(c, frame.Signed(alice), "ensure_updated", update)
	require.NoError(t, err)
	require.Equal(t, types.PaysNo, pays)
	require.EqualValues(t, price, c.Bal.ReservedBalance(c.Ctx, alice), "the reserve became a hold")
	pays, err = call(c, frame.Signed(alice), "ensure_updated", update)
	require.NoError(t, err)
	require.Equal(t, types.PaysYes, pays)
	_, err = call(c, frame.Signed(alice), "ensure_updated", new(preimage.EnsureUpdatedArgs))
	require.Equal(t, p.Err.TooFew, err)
}
