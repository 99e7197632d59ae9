package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// Config of a chain.
type Config struct {
	Store   *store.Store
	Runtime Runtime
	Pool    txpool.Options
	// Inherents returns what this node has to say besides the time in a block
	// that it builds; nil for nothing.
	Inherents func() Inherents
	// Own is called after each block that this node built; nil for nothing.
	Own func()
	// Genesis is the tip of a store without blocks, until a state is restored
	// into it; nil if there has to be one.
	Genesis *consensus.Tip
	// Shield opens encrypted extrinsics while a block is built; nil for none.
	Shield Shield
	Log    *slog.Logger
	Now    func() time.Time
}

// Chain is the chain with its pool.
type Chain struct {
	cfg  Config
	pool *txpool.Pool

	mu     sync.RWMutex
	tip    consensus.Tip
	header *types.Header

	subs       subscribers
	revalidate context.CancelFunc
	background sync.WaitGroup
	stats      stats
}

// Open opens the chain at the best block of its store.
func Open(cfg Config) (*Chain, error) {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	c := &Chain{cfg: cfg, revalidate: func() {}}
	c.subs.start(&c.background)
	if err := c.toTip(); err != nil {
		return nil, err
	}
	c.pool = txpool.New((*validator)(c), txpool.Block{Hash: c.tip.Hash, Number: uint64(c.tip.Number)}, cfg.Pool)
	return c, nil
}

// Close ends background work. The store belongs to the caller.
func (c *Chain) Close() {
	c.revalidate()
	c.subs.close()
	c.background.Wait()
}

// Pool returns the transaction pool.
func (c *Chain) Pool() *txpool.Pool { return c.pool }

// Runtime returns the runtime.
func (c *Chain) Runtime() Runtime { return c.cfg.Runtime }

// Tip returns the best block.
func (c *Chain) Tip() consensus.Tip {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.tip
}

// Best returns the header and hash of the best block.
func (c *Chain) Best() (*types.Header, types.Hash) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.header, c.tip.Hash
}

// toTip makes the store's tip the chain's.
func (c *Chain) toTip() error {
	v, info, release, err := c.cfg.Store.Best()
	if g := c.cfg.Genesis; g != nil && errors.Is(err, store.ErrEmpty) {
		c.setTip(&types.Header{Number: g.Number}, *g)
		return nil
	}
	if err != nil {
		return fmt.Errorf("node: best block: %w", err)
	}
	defer release()
	h, err := types.DecodeHeader(info.Header)
	if err != nil {
		return fmt.Errorf("node: header of block %d: %w", info.Number, err)
	}
	var tip consensus.Tip
	err = store.Try(func() (err error) {
		tip, err = tipOf(h, info.Hash, v.Get)
		return err
	})
	if err != nil {
		return fmt.Errorf("node: block %d: %w", info.Number, err)
	}
	c.setTip(h, tip)
	return nil
}

func tipOf(h *types.Header, hash types.Hash, get func([]byte) []byte) (consensus.Tip, error) {
	slot, err := consensus.SlotOf(h)
	if err != nil {
		return consensus.Tip{}, err
	}
	auth, err := Authorities(get)
	return consensus.Tip{
		Hash: hash, Number: h.Number, Slot: slot, Timestamp: timestamp(get), Authorities: auth,
	}, err
}

func (c *Chain) setTip(h *types.Header, tip consensus.Tip) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.header, c.tip = h, tip
}

// best returns the state of the best block, to be released.
func (c *Chain) best() (*store.View, consensus.Tip, func(), error) {
	v, info, release, err := c.cfg.Store.Best()
	if err != nil {
		return nil, consensus.Tip{}, nil, err
	}
	tip := c.Tip()
	if tip.Hash != info.Hash {
		// Commit is between the two. Who builds or executes is not there then.
		if tip.Hash = info.Hash; uint64(tip.Number) != info.Number {
			tip.Number = uint32(info.Number)
		}
	}
	return v, tip, release, nil
}

// Reload makes the chain look at its store anew, after a state was restored
// into it.
func (c *Chain) Reload() error {
	if err := c.toTip(); err != nil {
		return err
	}
	h, hash := c.Best()
	c.pool.Committed(txpool.Block{Hash: hash, Parent: h.ParentHash, Number: uint64(h.Number)})
	return nil
}

// candidate is an executed block.
type candidate struct {
	header *types.Header
	hash   types.Hash
	body   []types.Extrinsic
	pooled int
	own    bool          // built here
	tip    consensus.Tip // that it makes
	took   time.Duration // to execute it, if it's not own
	notes  []Note
	o      *state.Overlay
}

func (b *candidate) Header() *types.Header              { return b.header }
func (b *candidate) Hash() types.Hash                   { return b.hash }
func (b *candidate) Body() []types.Extrinsic            { return b.body }
func (b *candidate) Pooled() int                        { return b.pooled }
func (b *candidate) Authorities() []consensus.Authority { return b.tip.Authorities }

// finish takes from the overlay what is to be committed.
func finish(o *state.Overlay, h *types.Header, body []types.Extrinsic, pooled int) (*candidate, error) {
	tip, err := tipOf(h, h.Hash(), func(key []byte) []byte {
		v, _ := o.Get(key)
		return v
	})
	if err != nil {
		return nil, err
	}
	return &candidate{header: h, hash: tip.Hash, body: body, pooled: pooled, tip: tip, o: o}, nil
}

// Commit writes the candidate and tells everybody.
func (c *Chain) Commit(x consensus.Candidate) error {
	b, ok := x.(*candidate)
	if !ok {
		return errors.New("node: a foreign candidate")
	}
	start := c.cfg.Now()
	blk := store.Block{
		Number: uint64(b.header.Number), Hash: b.hash, StateRoot: b.header.StateRoot,
		Header: b.header.Encode(), Body: raw(b.body),
	}
	if tip := c.Tip(); b.header.ParentHash != tip.Hash {
		return fmt.Errorf("node: candidate %d stands on %s, the best block is %s", b.header.Number, b.header.ParentHash, tip.Hash)
	}
	if err := c.cfg.Store.Append(blk, b.o); err != nil {
		return fmt.Errorf("node: write block %d: %w", b.header.Number, err)
	}
	c.setTip(b.header, b.tip)
	c.stats.committed(c.cfg.Now().Sub(start), b.took, b.own)
	c.note(b)
	c.poolCommitted(&blk, b.header.ParentHash)
	if b.own && c.cfg.Own != nil {
		c.cfg.Own()
	}
	c.subs.publish(b)
	c.cfg.Log.Debug("block", "number", b.header.Number, "hash", b.hash, "extrinsics", len(b.body))
	return nil
}

// note logs and counts the errors of a block that is committed, once.
func (c *Chain) note(b *candidate) {
	for _, n := range b.notes {
		c.cfg.Log.Warn("error in a block's step", "block", b.header.Number, "pallet", n.Pallet, "what", n.What, "err", n.Err)
	}
	c.stats.noted(b.notes)
}

// raw views extrinsics as plain bytes.
func raw(body []types.Extrinsic) [][]byte {
	out := make([][]byte, len(body))
	for i, xt := range body {
		out[i] = xt
	}
	return out
}

// revalidateAtMost bounds the extrinsics judged again after a block. Building
// a block judges them, too; this is for those whose turn is far off.
const revalidateAtMost = 128

func (c *Chain) poolCommitted(b *store.Block, parent types.Hash) {
	c.revalidate()
	c.pool.Committed(txpool.Block{Hash: b.Hash, Parent: parent, Number: b.Number, Extrinsics: b.Body})
	ctx, cancel := context.WithCancel(context.Background())
	c.revalidate = cancel
	c.background.Go(func() { c.pool.Revalidate(ctx, revalidateAtMost) })
}
