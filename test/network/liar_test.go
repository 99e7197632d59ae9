package network

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/node/toy"
)

// liar proposes blocks with something wrong, another thing each time. It
// believes in them itself.
type liar struct {
	consensus.Chain
	told atomic.Int64
	mu   sync.Mutex
	lies []types.Hash // the blocks, which nobody may accept
}

func (c *liar) note(h types.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.lies = append(c.lies, h)
}

type lie struct {
	consensus.Candidate
	header types.Header
	body   []types.Extrinsic
}

func (l *lie) Header() *types.Header   { return &l.header }
func (l *lie) Hash() types.Hash        { return l.header.Hash() }
func (l *lie) Body() []types.Extrinsic { return l.body }

var lies = []func(l *lie){
	func(l *lie) { l.header.StateRoot[7]++ },
	func(l *lie) { l.header.ExtrinsicsRoot[7]++ },
	func(l *lie) { l.header.ParentHash[7]++ },
	func(l *lie) { l.header.Number++ },
	func(l *lie) { l.body = l.body[1:] },
	func(l *lie) { l.body = append(l.body, l.body[0]) },
	func(l *lie) { l.body = append(l.body, toy.Panics(999, 0)) },
	func(l *lie) { l.body = append(l.body, make([]byte, 10<<20)) },
	func(l *lie) { l.header.Digest.Logs = nil },
	func(l *lie) { l.header.Digest.Logs = l.header.Digest.Logs[:1] },
	func(l *lie) { l.header.Digest.Logs[1] = consensus.ProposerItem(1) },
	func(l *lie) { l.header.Digest.Logs[2] = consensus.AfterNextItem(9) },
	func(l *lie) { l.header.Digest.Logs = append(l.header.Digest.Logs[:2], l.header.Digest.Logs[3:]...) },
}

func (c *liar) Propose(ctx context.Context, p *consensus.Plan) (consensus.Candidate, error) {
	n := int(c.told.Add(1)) - 1
	plan := *p
	switch n % (len(lies) + 2) {
	case len(lies): // a slot far ahead of the clock
		plan.Timestamp += 100 * slot
		plan.Digest = append([]types.DigestItem{consensus.SlotItem(plan.Timestamp / slot)}, p.Digest[1:]...)
	case len(lies) + 1: // a slot that was used
		plan.Timestamp = c.Tip().Timestamp
		plan.Digest = append([]types.DigestItem{consensus.SlotItem(c.Tip().Slot)}, p.Digest[1:]...)
	}
	x, err := c.Chain.Propose(ctx, &plan)
	if err != nil {
		return nil, err
	}
	if i := n % (len(lies) + 2); i < len(lies) {
		h := *x.Header()
		h.Digest.Logs = append([]types.DigestItem{}, h.Digest.Logs...)
		l := &lie{Candidate: x, header: h, body: append([]types.Extrinsic{}, x.Body()...)}
		lies[i](l)
		if l.Hash() != x.Hash() { // else the body is wrong and the block may come true
			c.note(l.Hash())
		}
		return l, nil
	}
	c.note(x.Hash())
	return x, nil
}
