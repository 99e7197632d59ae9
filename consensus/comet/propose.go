package comet

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// maxDoze is the longest that a proposer waits for its slot; the consensus
// routine waits with it. A block made sooner has the timestamp of its slot.
const maxDoze = 50 * time.Millisecond

// headerRoom is what a header takes at most besides evidence, in bytes: three
// pre-runtime items, the runtime's logs (new authorities among them).
const headerRoom = 64 << 10

// PrepareProposal builds a block. What goes wrong here must not reach
// CometBFT, which would stop: an empty proposal is refused by all and the next
// proposer's turn comes.
func (a *app) PrepareProposal(ctx context.Context, req *abci.RequestPrepareProposal) (res *abci.ResponsePrepareProposal, err error) {
	defer func() {
		if r := recover(); r != nil {
			a.log.Error("BUG: building a block panicked", "height", req.Height, "panic", r, "stack", string(debug.Stack()))
			res, err = &abci.ResponsePrepareProposal{}, nil
		}
	}()
	txs, err := a.propose(ctx, req)
	if err != nil {
		a.log.Error("no block to propose", "height", req.Height, "err", err)
	}
	return &abci.ResponsePrepareProposal{Txs: txs}, nil
}

func (a *app) propose(ctx context.Context, req *abci.RequestPrepareProposal) ([][]byte, error) {
	tip := a.chain.Tip()
	if req.Height != int64(tip.Number)+1 {
		return nil, fmt.Errorf("comet: proposal for height %d on block %d", req.Height, tip.Number)
	}
	slots := a.genesis.Slots
	if d := slots.Wait(&tip, a.now()); d > 0 && d <= maxDoze {
		time.Sleep(d)
	}
	now := a.now()
	ts := slots.Next(&tip, now)
	digest := a.digest(&tip, slots.At(ts), req.ProposerAddress, a.afterNext(&tip, req.Height), req.Misbehavior)
	room := req.MaxTxBytes - headerRoom - digestSize(digest)
	plan := &consensus.Plan{
		Timestamp: ts,
		Digest:    digest,
		MaxBytes:  int(min(max(1, room), maxBody)),
		Deadline:  now.Add(buildTime(slots)),
	}
	c, err := a.chain.Propose(ctx, plan)
	if err != nil {
		return nil, err
	}
	txs := pack(c.Header(), c.Body())
	if txsSize(txs) > req.MaxTxBytes {
		plan.Empty = true
		if c, err = a.chain.Propose(ctx, plan); err != nil {
			return nil, err
		}
		txs = pack(c.Header(), c.Body())
	}
	a.cache.add(c)
	return txs, nil
}

// buildTime is how long a proposer looks for extrinsics: the others need as
// long to execute them, and the votes take their time too.
func buildTime(s consensus.Slots) time.Duration {
	return time.Duration(s.Duration) * time.Millisecond * 2 / 5
}

func digestSize(items []types.DigestItem) int64 {
	n := 0
	for _, i := range items {
		n += len(i.Data) + 16
	}
	return int64(n)
}

// digest returns the pre-runtime items of a block: its slot, its proposer as
// far as the parent's state knows it, who is due two blocks later, evidence.
func (a *app) digest(tip *consensus.Tip, slot uint64, proposer []byte, afterNext []types.DigestItem, evidence []abci.Misbehavior) []types.DigestItem {
	items := []types.DigestItem{consensus.SlotItem(slot)}
	if i, ok := indexOf(tip.Authorities, proposer); ok {
		items = append(items, consensus.ProposerItem(i))
	}
	items = append(items, afterNext...)
	return append(items, evidenceItem(evidence)...)
}

// pack makes the transactions of a block: header first.
func pack(h *types.Header, body []types.Extrinsic) [][]byte {
	txs := make([][]byte, 0, 1+len(body))
	txs = append(txs, h.Encode())
	for _, xt := range body {
		txs = append(txs, xt)
	}
	return txs
}

// ProcessProposal executes a proposal and accepts it if its header is what
// comes out.
func (a *app) ProcessProposal(ctx context.Context, req *abci.RequestProcessProposal) (res *abci.ResponseProcessProposal, err error) {
	reject := &abci.ResponseProcessProposal{Status: abci.ResponseProcessProposal_REJECT}
	defer func() {
		if r := recover(); r != nil {
			a.log.Error("BUG: executing a proposal panicked", "height", req.Height, "panic", r, "stack", string(debug.Stack()))
			res, err = reject, nil
		}
	}()
	if err := a.examine(ctx, req); err != nil {
		if errors.As(err, new(*ours)) {
			a.fatal(err)
		}
		a.log.Warn("proposal refused", "height", req.Height, "proposer", fmt.Sprintf("%X", req.ProposerAddress), "err", err)
		return reject, nil
	}
	return &abci.ResponseProcessProposal{Status: abci.ResponseProcessProposal_ACCEPT}, nil
}

func (a *app) examine(ctx context.Context, req *abci.RequestProcessProposal) error {
	h, body, err := unpack(req.Txs)
	if err != nil {
		return err
	}
	if size := bodySize(body); size > maxBody {
		return fmt.Errorf("comet: a body of %d bytes, %d are allowed", size, maxBody)
	}
	tip := a.chain.Tip()
	due := a.afterNext(&tip, req.Height)
	if err := a.checkHeader(&tip, h, req.Height, req.ProposerAddress, due, req.Misbehavior); err != nil {
		return err
	}
	slot, _ := consensus.SlotOf(h)
	if limit := a.genesis.Slots.At(consensus.Millis(a.now())) + 1; slot > limit {
		return fmt.Errorf("comet: slot %d is ahead of the clock's %d", slot, limit-1)
	}
	if a.cache.find(h.Hash(), req.Txs[1:]) != nil {
		return nil
	}
	c, err := a.chain.Execute(ctx, h, body, consensus.Proposed)
	if err != nil && !consensus.IsInvalid(err) {
		return &ours{err}
	}
	if err != nil {
		return err
	}
	a.cache.add(c)
	return nil
}

func bodySize(body []types.Extrinsic) (n int) {
	for _, xt := range body {
		n += len(xt)
	}
	return n
}

// ours marks trouble of this node: not the proposal is to blame.
type ours struct{ error }

func (e *ours) Unwrap() error { return e.error }

// checkHeader checks what the runtime can't: that the header belongs here and
// says of the CometBFT block what is true.
func (a *app) checkHeader(tip *consensus.Tip, h *types.Header, height int64, proposer []byte, afterNext []types.DigestItem, evidence []abci.Misbehavior) error {
	if int64(h.Number) != height || h.Number != tip.Number+1 {
		return fmt.Errorf("comet: header of block %d at height %d on block %d", h.Number, height, tip.Number)
	}
	if h.ParentHash != tip.Hash {
		return fmt.Errorf("comet: header with parent %s on %s", h.ParentHash, tip.Hash)
	}
	slot, err := consensus.SlotOf(h)
	if err != nil {
		return err
	}
	if slot <= tip.Slot && tip.Number > 0 {
		return fmt.Errorf("comet: slot %d is not after the parent's %d", slot, tip.Slot)
	}
	want := a.digest(tip, slot, proposer, afterNext, evidence)
	if len(h.Digest.Logs) < len(want) || !slices.EqualFunc(h.Digest.Logs[:len(want)], want, sameItem) {
		return fmt.Errorf("comet: the digest does not name slot, proposers and evidence as they are")
	}
	for i := range h.Digest.Logs[len(want):] {
		item := &h.Digest.Logs[len(want)+i]
		if item.Kind == types.DigestPreRuntime || item.Kind == types.DigestSeal {
			return fmt.Errorf("comet: unexpected digest item of engine %s", item.Engine)
		}
	}
	return nil
}

func sameItem(a, b types.DigestItem) bool {
	return a.Kind == b.Kind && a.Engine == b.Engine && string(a.Data) == string(b.Data)
}

// unpack takes a proposal apart.
func unpack(txs [][]byte) (*types.Header, []types.Extrinsic, error) {
	if len(txs) == 0 {
		return nil, nil, fmt.Errorf("comet: a block without a header")
	}
	h, err := types.DecodeHeader(txs[0])
	if err != nil {
		return nil, nil, err
	}
	if string(h.Encode()) != string(txs[0]) {
		return nil, nil, fmt.Errorf("comet: the header's encoding is not canonical")
	}
	body := make([]types.Extrinsic, len(txs)-1)
	for i, tx := range txs[1:] {
		body[i] = tx
	}
	return h, body, nil
}
