package comet

import (
	"context"
	"log/slog"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/ed25519"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/toy"
)

const slot = 250

var clock = time.UnixMilli(1_750_000_000_123)

// newApp returns the application of a validator with nothing around it.
func newApp(t *testing.T) (*app, *node.Chain) {
	list := toy.Validators(4)
	s, err := toy.OpenStore(db.NewMem(), store.Options{}, list, 100, 1_000)
	require.NoError(t, err)
	c, err := node.Open(node.Config{
		Store: s, Runtime: &toy.Runtime{Slot: slot, MaxLength: 2000}, Log: slog.New(slog.DiscardHandler),
		Pool: txpool.Options{Author: true}, Now: func() time.Time { return clock },
	})
	require.NoError(t, err)
	t.Cleanup(func() { c.Close(); s.Close() })
	a := &app{
		chain: c, genesis: Genesis{Hash: s.Genesis(), Authorities: list, Slots: consensus.NewSlots(slot)},
		now: func() time.Time { return clock }, log: slog.New(slog.DiscardHandler),
		following: func(int64) *cmttypes.ValidatorSet { return nil },
		pace:      func(time.Duration) {}, fatal: func(err error) { t.Log("fatal:", err) },
		intake: newIntake(c.Pool(), c, func() []string { return nil }),
	}
	return a, c
}

func address(i int) []byte {
	s := toy.Validators(i + 1)[i].Vote
	return ed25519.PubKey(s[:]).Address()
}

func (a *app) prepare(t *testing.T, proposer int, evidence ...abci.Misbehavior) [][]byte {
	res, err := a.PrepareProposal(context.Background(), &abci.RequestPrepareProposal{
		Height: int64(a.chain.Tip().Number) + 1, MaxTxBytes: 1 << 20, ProposerAddress: address(proposer), Misbehavior: evidence,
	})
	require.NoError(t, err)
	return res.Txs
}

func (a *app) accepts(t *testing.T, proposer int, txs [][]byte, evidence ...abci.Misbehavior) bool {
	res, err := a.ProcessProposal(context.Background(), &abci.RequestProcessProposal{
		Height: int64(a.chain.Tip().Number) + 1, Txs: txs, ProposerAddress: address(proposer), Misbehavior: evidence,
	})
	require.NoError(t, err)
	return res.IsAccepted()
}

func (a *app) decide(t *testing.T, proposer int, txs [][]byte) *abci.ResponseFinalizeBlock {
	res, err := a.FinalizeBlock(context.Background(), &abci.RequestFinalizeBlock{
		Height: int64(a.chain.Tip().Number) + 1, Txs: txs, ProposerAddress: address(proposer),
	})
	require.NoError(t, err)
	_, err = a.Commit(context.Background(), nil)
	require.NoError(t, err)
	return res
}

func submit(t *testing.T, c *node.Chain, xts ...types.Extrinsic) {
	for _, xt := range xts {
		_, err := c.Pool().Submit(context.Background(), txpool.External, xt)
		require.NoError(t, err)
	}
}

func TestProposalMakesItsWay(t *testing.T) {
	a, ac := newApp(t)
	b, bc := newApp(t)
	begin := clock
	defer func() { clock = begin }()
	for height := range 5 {
		clock = clock.Add(slot / 2 * time.Millisecond) // the chain runs ahead of the clock by at most a slot
		if height > 1 {
			clock = clock.Add(slot / 2 * time.Millisecond)
		}
		submit(t, ac, toy.Transfer(1, uint64(height), 2, 1, 0))
		txs := a.prepare(t, height%4)
		require.Len(t, txs, 3)
		require.True(t, a.accepts(t, height%4, txs))
		require.True(t, b.accepts(t, height%4, txs))
		res := a.decide(t, height%4, txs)
		require.Len(t, res.TxResults, 3)
		if height%2 == 0 { // the others execute when it is decided
			b.cache.clear()
		}
		require.Equal(t, res, b.decide(t, height%4, txs))
		h, hash := bc.Best()
		require.Equal(t, hash[:], res.AppHash)
		require.Equal(t, uint32(height+1), h.Number)
		i, ok := consensus.ProposerOf(&h.Digest)
		require.True(t, ok)
		require.Equal(t, uint32(height%4), i)
	}
	require.Equal(t, ac.Tip(), bc.Tip())
	require.GreaterOrEqual(t, ac.Tip().Slot, consensus.Millis(begin)/slot+4, "each block has its own slot")
}

func TestBadProposalsAreRefused(t *testing.T) {
	a, ac := newApp(t)
	b, _ := newApp(t)
	first := a.prepare(t, 0)
	a.decide(t, 0, first)
	b.decide(t, 0, first)
	submit(t, ac, toy.Transfer(1, 0, 2, 1, 0), toy.Transfer(2, 0, 3, 1, 0))
	good := a.prepare(t, 1)
	require.Len(t, good, 4)
	header := func(change func(h *types.Header)) [][]byte {
		h, err := types.DecodeHeader(good[0])
		require.NoError(t, err)
		change(h)
		return append([][]byte{h.Encode()}, good[1:]...)
	}
	digest := func(items ...types.DigestItem) [][]byte {
		return header(func(h *types.Header) { h.Digest.Logs = items })
	}
	slotNow := ac.Tip().Slot + 1
	// rebuilt makes a block that is right but for its plan.
	rebuilt := func(s uint64, extra ...types.DigestItem) [][]byte {
		c, err := ac.Propose(context.Background(), &consensus.Plan{
			Timestamp: s * slot, Digest: append([]types.DigestItem{consensus.SlotItem(s)}, extra...),
		})
		require.NoError(t, err)
		return pack(c.Header(), c.Body())
	}
	require.True(t, b.accepts(t, 1, rebuilt(slotNow, consensus.ProposerItem(1))), "what rebuilt makes is fine as such")
	junk := make([]byte, 3000)
	for name, txs := range map[string][][]byte{
		"nothing at all":        nil,
		"no header":             good[1:],
		"header only":           good[:1],
		"garbage for a header":  {junk, good[1]},
		"trailing bytes":        append([][]byte{append(append([]byte{}, good[0]...), 0)}, good[1:]...),
		"wrong state root":      header(func(h *types.Header) { h.StateRoot[3]++ }),
		"wrong extrinsics root": header(func(h *types.Header) { h.ExtrinsicsRoot[3]++ }),
		"wrong parent":          header(func(h *types.Header) { h.ParentHash[3]++ }),
		"wrong number":          header(func(h *types.Header) { h.Number++ }),
		"no slot":               digest(),
		"another's name":        rebuilt(slotNow, consensus.ProposerItem(2)),
		"no proposer":           rebuilt(slotNow),
		"evidence of nothing":   rebuilt(slotNow, consensus.ProposerItem(1), types.PreRuntime(consensus.EngineEvidence, []byte{4})),
		"unknown digest item":   rebuilt(slotNow, consensus.ProposerItem(1), types.PreRuntime(types.EngineID{'x'}, nil)),
		"stale slot":            digest(consensus.SlotItem(slotNow-1), consensus.ProposerItem(1)),
		"slot in the future":    rebuilt(consensus.Millis(clock)/slot+2, consensus.ProposerItem(1)),
		"no inherent":           {good[0], good[2], good[3]},
		"inherent twice":        {good[0], good[1], good[1], good[2], good[3]},
		"inherent later":        {good[0], good[2], good[1], good[3]},
		"order changed":         {good[0], good[1], good[3], good[2]},
		"one left out":          {good[0], good[1], good[2]},
		"one too many":          append(append([][]byte{}, good...), toy.Transfer(5, 0, 2, 1, 0)),
		"one that panics":       append(append([][]byte{}, good...), toy.Panics(5, 0)),
		"oversize":              append(append([][]byte{}, good...), make([]byte, maxBody)),
		"junk":                  append(append([][]byte{}, good...), junk),
	} {
		require.False(t, b.accepts(t, 1, txs), name)
	}
	require.False(t, b.accepts(t, 2, good), "the name does not fit the proposer")
	require.True(t, b.accepts(t, 1, good))
	require.True(t, b.accepts(t, 1, good), "a proposal may come back")
}

func TestEvidenceStandsInTheDigest(t *testing.T) {
	a, _ := newApp(t)
	b, _ := newApp(t)
	ev := abci.Misbehavior{
		Type: abci.MisbehaviorType_DUPLICATE_VOTE, Height: 7, Time: clock,
		Validator: abci.Validator{Address: address(3), Power: 1000},
	}
	txs := a.prepare(t, 1, ev)
	require.True(t, b.accepts(t, 1, txs, ev))
	require.False(t, b.accepts(t, 1, txs), "evidence that the block does not carry")
	require.False(t, b.accepts(t, 1, a.prepare(t, 1), ev), "evidence kept quiet")
	h, _, err := unpack(txs)
	require.NoError(t, err)
	data, ok := h.Digest.Find(types.DigestPreRuntime, consensus.EngineEvidence)
	require.True(t, ok)
	got, err := misbehaviours.DecodeAll(data)
	require.NoError(t, err)
	require.Equal(t, []Misbehaviour{{
		Kind: 1, Address: [20]byte(address(3)), Power: 1000, Height: 7, Timestamp: consensus.Millis(clock),
	}}, got)
}

func TestDecidedBlockThatDiffersStopsTheNode(t *testing.T) {
	a, _ := newApp(t)
	var fatal error
	a.fatal = func(err error) { fatal = err }
	txs := a.prepare(t, 1)
	h, _, err := unpack(txs)
	require.NoError(t, err)
	h.StateRoot[0]++
	_, err = a.FinalizeBlock(context.Background(), &abci.RequestFinalizeBlock{
		Height: 1, ProposerAddress: address(1), Txs: append([][]byte{h.Encode()}, txs[1:]...),
	})
	require.Error(t, err)
	require.Equal(t, err, fatal)
}

func TestAuthoritiesBecomeValidators(t *testing.T) {
	a, c := newApp(t)
	next := toy.Validators(6)[1:]
	next[0].Weight = 5
	submit(t, c, toy.Voters(1, 0, next))
	res := a.decide(t, 0, a.prepare(t, 0))
	got := map[string]int64{}
	for _, u := range res.ValidatorUpdates {
		got[string(u.PubKey.GetEd25519())] = u.Power
	}
	all := toy.Validators(6)
	require.Equal(t, map[string]int64{
		string(all[0].Vote[:]): 0, string(all[1].Vote[:]): 5000,
		string(all[4].Vote[:]): 1000, string(all[5].Vote[:]): 1000,
	}, got)
	// Until CometBFT follows, one who is no authority any more may propose.
	txs := a.prepare(t, 0)
	h, _, err := unpack(txs)
	require.NoError(t, err)
	_, named := consensus.ProposerOf(&h.Digest)
	require.False(t, named)
	require.True(t, a.accepts(t, 0, txs))
	require.Empty(t, a.decide(t, 0, txs).ValidatorUpdates)
}

func TestValidatorUpdates(t *testing.T) {
	list := toy.Validators(3)
	require.Empty(t, validatorUpdates(list, list))
	require.Empty(t, validatorUpdates(list, nil), "a network can't be without validators")
	list[0].Weight = ^uint64(0)
	for _, u := range validatorUpdates(toy.Validators(3), list) {
		require.Positive(t, u.Power)
	}
	require.LessOrEqual(t, 3*power(^uint64(0), 3), int64(cmttypes.MaxTotalVotingPower))
	double := append(toy.Validators(2), toy.Validators(1)...)
	require.Empty(t, validatorUpdates(toy.Validators(2), double))
}

func TestGenesisFollowsFromTheSpec(t *testing.T) {
	g := Genesis{Hash: types.Hash{1, 2}, Authorities: toy.Validators(3), Slots: consensus.NewSlots(12_000)}
	doc, err := g.doc()
	require.NoError(t, err)
	require.LessOrEqual(t, len(doc.ChainID), cmttypes.MaxChainIDLen)
	require.Equal(t, int64(1), doc.InitialHeight)
	require.Len(t, doc.Validators, 3)
	require.NoError(t, doc.ConsensusParams.ValidateBasic())
	g.Number = 1234
	doc, err = g.doc()
	require.NoError(t, err)
	require.Equal(t, int64(1235), doc.InitialHeight)
	g.Authorities = nil
	_, err = g.doc()
	require.Error(t, err)
}

func TestTxSize(t *testing.T) {
	for _, n := range []int{0, 1, 127, 128, 16383, 16384, 1 << 21} {
		tx := make([]byte, n)
		require.Equal(t, cmttypes.ComputeProtoSizeForTxs([]cmttypes.Tx{tx}), txsSize([][]byte{tx}), n)
	}
}

func TestIntake(t *testing.T) {
	a, c := newApp(t)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for i := range uint64(10) {
		res, err := a.InsertTx(ctx, &abci.RequestInsertTx{Tx: toy.Transfer(i, 0, 2, 1, 0)})
		require.NoError(t, err)
		require.Equal(t, abci.CodeTypeOK, res.Code)
	}
	big := make([]byte, intakeBytes)
	res, err := a.InsertTx(ctx, &abci.RequestInsertTx{Tx: big})
	require.NoError(t, err)
	require.Equal(t, abci.CodeTypeRetry, res.Code)
	go a.intake.run(ctx)
	require.Eventually(t, func() bool { return c.Pool().Counts().Ready == 10 }, time.Second, time.Millisecond)
	reaped, err := a.ReapTxs(ctx, &abci.RequestReapTxs{})
	require.NoError(t, err)
	require.Empty(t, reaped.Txs, "nobody to send them to")
	a.intake.peers = func() []string { return []string{"p"} }
	reaped, err = a.ReapTxs(ctx, &abci.RequestReapTxs{})
	require.NoError(t, err)
	require.Len(t, reaped.Txs, 10)
}
