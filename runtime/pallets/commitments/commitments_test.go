package commitments_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/commitments"
	"github.com/tensord/tensord/runtime/pallets/internal/pallettest"
	"github.com/tensord/tensord/runtime/pallets/system"
)

const (
	netuid = 5
	round  = 1000

	rawOf100   = 101 // first byte of 100 raw bytes
	timelock   = 134
	resetBonds = 135
	bigRaw     = 136
)

var alice, bob = types.AccountID{1}, types.AccountID{2}

// world is SubtensorModule and Drand as the pallet sees them: Alice is
// registered, an epoch lasts 100 blocks.
type world struct {
	resets []uint16
	pulse  []byte
}

func (*world) IsHotkeyRegisteredOnNetwork(_ *frame.Context, n uint16, hotkey types.AccountID) bool {
	return n == netuid && hotkey == alice
}
func (*world) EpochIndex(_ *frame.Context, _ uint16, block uint64) uint64 { return block / 100 }
func (*world) CurrentMechanismCount(*frame.Context, uint16) uint8         { return 2 }
func (*world) MechanismStorageIndex(n uint16, mecid uint8) uint16         { return n + uint16(mecid)*4096 }
func (w *world) DoResetBonds(_ *frame.Context, index uint16, _ types.AccountID) error {
	w.resets = append(w.resets, index)
	return nil
}
func (w *world) Pulse(_ *frame.Context, r uint64) ([]byte, bool) {
	return w.pulse, w.pulse != nil && r == round
}

func newChain(t *testing.T) (*pallettest.Chain, *commitments.Pallet, *world) {
	var p *commitments.Pallet
	w := new(world)
	c := pallettest.New(t, nil, func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet {
		p = commitments.New(sys, bal, w, w)
		return []frame.Pallet{p}
	})
	return c, p, w
}

func set(c *pallettest.Chain, who types.AccountID, fields ...commitments.Data) error {
	post, err := c.Dispatch(frame.Signed(who), "Commitments", "set_commitment", &commitments.SetCommitmentArgs{
		Netuid: netuid, Info: commitments.CommitmentInfo{Fields: fields},
	})
	if post.ActualWeight != nil {
		panic("the weight is not corrected")
	}
	return err
}

func raw(n int) commitments.Data {
	return commitments.Data{Kind: bigRaw, Bytes: make([]byte, n)}
}

func TestSetCommitment(t *testing.T) {
	c, p, _ := newChain(t)
	require.ErrorIs(t, set(c, bob, raw(1)), p.Err.AccountNotAllowedCommit)
	require.NoError(t, set(c, alice, raw(1), raw(2)))
	require.Equal(t, []string{"Commitments.Commitment"}, c.Events())
	reg, ok := p.CommitmentOf.Find(c.Ctx, netuid, alice)
	require.True(t, ok)
	require.Len(t, reg.Info.Fields, 2)
	require.EqualValues(t, 1, reg.Block)
	require.Zero(t, reg.Deposit)
	last, _ := p.LastCommitment.Find(c.Ctx, netuid, alice)
	require.EqualValues(t, 1, last)
	require.Len(t, p.Commitments(c.Ctx, netuid), 1)
	info := c.Call("Commitments", "set_commitment", &commitments.SetCommitmentArgs{}).Info(c.Ctx)
	require.Equal(t, types.PaysNo, info.Pays)
}

func TestSpace(t *testing.T) {
	c, p, _ := newChain(t)
	used := func() uint64 {
		u, _ := p.UsedSpaceOf.Find(c.Ctx, netuid, alice)
		return u.UsedSpace
	}
	_, err := c.Dispatch(frame.Signed(alice), "Commitments", "set_max_space", &commitments.SetMaxSpaceArgs{NewLimit: 1})
	require.ErrorIs(t, err, frame.ErrBadOrigin)
	_, err = c.Dispatch(frame.Root(), "Commitments", "set_max_space", &commitments.SetMaxSpaceArgs{NewLimit: 350})
	require.NoError(t, err)
	require.NoError(t, set(c, alice), "no fields at all")
	require.EqualValues(t, 100, used(), "the least that counts")
	require.NoError(t, set(c, alice, raw(100), raw(50)))
	require.EqualValues(t, 250, used())
	require.ErrorIs(t, set(c, alice, raw(101)), p.Err.SpaceLimitExceeded)
	require.NoError(t, set(c, alice, raw(99)), "just fits")
	require.ErrorIs(t, set(c, alice), p.Err.SpaceLimitExceeded)
	c.Sys.Number.Put(c.Ctx, 100)
	require.NoError(t, set(c, alice, raw(350)), "another epoch")
	require.EqualValues(t, 350, used())
}

func TestResetBonds(t *testing.T) {
	c, p, w := newChain(t)
	p.MaxSpace.Put(c.Ctx, 100)
	flag := commitments.Data{Kind: resetBonds}
	require.NoError(t, set(c, alice, flag, flag))
	require.Equal(t, []uint16{netuid, netuid + 4096}, w.resets, "each mechanism once")
	at, ok := p.LastBondsReset.Find(c.Ctx, netuid, alice)
	require.True(t, ok)
	require.EqualValues(t, 1, at)
	p.LastBondsReset.Remove(c.Ctx, netuid, alice)
	require.ErrorIs(t, set(c, alice, flag), p.Err.SpaceLimitExceeded)
	_, ok = p.LastBondsReset.Find(c.Ctx, netuid, alice)
	require.False(t, ok, "nothing of a call that fails stays")
}

func TestTimelock(t *testing.T) {
	c, p, w := newChain(t)
	lock := commitments.Data{Kind: timelock, Bytes: []byte("does not open"), RevealRound: round}
	later := lock
	later.RevealRound++
	require.NoError(t, set(c, alice, raw(1), lock, later))
	require.Equal(t, []string{"Commitments.TimelockCommitment"}, c.Events())
	require.True(t, p.TimelockedIndex.Get(c.Ctx).Contains(scale.Pair[uint16](netuid, alice)))

	step := func() types.Weight { return p.Hooks().OnInitialize(c.Ctx, 2) }
	require.Equal(t, frame.RocksDB.Reads(4), step(), "index, commitment, two rounds")
	reg, _ := p.CommitmentOf.Find(c.Ctx, netuid, alice)
	require.Len(t, reg.Info.Fields, 3)

	w.pulse = make([]byte, 48)
	require.Equal(t, frame.RocksDB.ReadsWrites(4, 1), step(), "what does not open is lost")
	reg, _ = p.CommitmentOf.Find(c.Ctx, netuid, alice)
	require.Len(t, reg.Info.Fields, 2)
	require.Empty(t, c.Events())

	require.NoError(t, set(c, alice, lock))
	require.Equal(t, frame.RocksDB.ReadsWrites(4, 2), step(), "nothing is left of the commitment")
	_, ok := p.CommitmentOf.Find(c.Ctx, netuid, alice)
	require.False(t, ok)
	require.Empty(t, p.TimelockedIndex.Get(c.Ctx))

	require.NoError(t, set(c, alice, lock))
	require.NoError(t, set(c, alice, raw(1)), "replaced by one without a lock")
	require.Empty(t, p.TimelockedIndex.Get(c.Ctx))
}

func TestPurge(t *testing.T) {
	c, p, _ := newChain(t)
	require.NoError(t, set(c, alice, commitments.Data{Kind: timelock, RevealRound: round}, commitments.Data{Kind: resetBonds}))
	p.CommitmentOf.Put(c.Ctx, netuid+1, bob, commitments.Registration{})
	p.PurgeNetuid(c.Ctx, netuid)
	require.Empty(t, p.Commitments(c.Ctx, netuid))
	require.Len(t, p.Commitments(c.Ctx, netuid+1), 1)
	require.Empty(t, p.TimelockedIndex.Get(c.Ctx))
	_, ok := p.UsedSpaceOf.Find(c.Ctx, netuid, alice)
	require.False(t, ok)
	_, ok = p.LastBondsReset.Find(c.Ctx, netuid, alice)
	require.False(t, ok)
}

func TestDataEncoding(t *testing.T) {
	decode := func(enc ...byte) error {
		d := scale.NewDecoder(enc)
		new(commitments.Data).DecodeScale(d)
		return d.End()
	}
	for _, v := range []commitments.Data{
		{}, {Kind: 1}, {Kind: rawOf100, Bytes: make([]byte, 100)}, {Kind: 133, Bytes: make([]byte, 32)},
		{Kind: timelock, Bytes: make([]byte, 1024), RevealRound: 7}, {Kind: resetBonds}, {Kind: bigRaw, Bytes: make([]byte, 512)},
	} {
		require.NoError(t, decode(v.AppendScale(nil)...), v.Kind)
	}
	require.ErrorIs(t, decode(137), scale.ErrVariant)
	require.Error(t, decode(raw(513).AppendScale(nil)...))
	require.Error(t, decode(commitments.Data{Kind: timelock, Bytes: make([]byte, 1025)}.AppendScale(nil)...))
	fields := scale.Encode(commitments.CommitmentInfo{Fields: make([]commitments.Data, 4)})
	_, err := scale.DecodeAll[commitments.CommitmentInfo](fields)
	require.Error(t, err, "four fields")
}
