package rpctest

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// Node is a node whose blocks a test makes.
type Node struct {
	*rpc.Node
	Chain   *Chain
	Runtime *Runtime
	Pool    *Pool
	Net     *Network
	Keys    *Keys
	Sealer  *Sealer
}

// New returns a node with a genesis block; it follows its chain until ctx is
// done.
func New(ctx context.Context) *Node {
	c := &Chain{blocks: map[types.Hash]*block{}, byNumber: map[uint32]types.Hash{}}
	c.Push(nil, nil)
	n := &Node{
		Chain:   c,
		Runtime: &Runtime{Functions: map[string]func([]byte) ([]byte, error){}, chain: c},
		Pool:    &Pool{Refuse: map[types.Hash]error{}, Nonces: map[types.AccountID]uint32{}},
		Net:     &Network{}, Keys: &Keys{Known: map[string]bool{}},
	}
	n.Sealer = &Sealer{chain: c}
	heads, err := rpc.NewHeads(ctx, c)
	if err != nil {
		panic(err)
	}
	n.Node = &rpc.Node{
		Info: rpc.Info{
			ChainName: "Bittensor", ChainType: "Local", ImplName: "Subtensor Node", Version: "4.0.0",
			Properties: json.RawMessage(`{"ss58Format":42,"tokenDecimals":9,"tokenSymbol":"TAO"}`),
		},
		Chain: c, Runtime: n.Runtime, Pool: n.Pool, Network: n.Net, Heads: heads, Keys: n.Keys,
		Sealer: n.Sealer, Offchain: Offchain{}, Archive: true, VirtualCode: []byte("virtual"),
	}
	return n
}

// Chain is blocks in memory.
type Chain struct {
	mu       sync.Mutex
	blocks   map[types.Hash]*block
	byNumber map[uint32]types.Hash
	best     types.Hash
	number   uint32
	subs     []chan rpc.Import
}

type block struct {
	header    *types.Header
	body      []types.Extrinsic
	state     *state.Map
	discarded bool
}

// Push adds a block on the best one that writes pairs (a nil value deletes
// nothing, it stays), and returns its hash.
func (c *Chain) Push(body []types.Extrinsic, pairs map[string]string) types.Hash {
	c.mu.Lock()
	defer c.mu.Unlock()
	if body == nil {
		body = []types.Extrinsic{}
	}
	h := &types.Header{ParentHash: c.best, Number: uint32(len(c.byNumber))}
	h.Digest.Logs = []types.DigestItem{types.PreRuntime(types.EngineAura, []byte{byte(h.Number)})}
	b := &block{header: h, body: body, state: &state.Map{}}
	if old := c.blocks[c.best]; old != nil {
		for it := old.state.Iter(nil, nil); it.Next(); {
			b.state.Put(it.Key(), it.Value())
		}
	}
	over := state.NewOverlay(b.state)
	for k, v := range pairs {
		over.Put([]byte(k), []byte(v))
	}
	changes := over.Changed()
	for _, ch := range changes {
		b.state.Put(ch.Key, ch.Value)
	}
	hash := h.Hash()
	c.blocks[hash], c.byNumber[h.Number], c.best, c.number = b, hash, hash, h.Number
	for _, sub := range c.subs {
		sub <- rpc.Import{Hash: hash, Header: h, Changes: changes}
	}
	return hash
}

// PutChild writes into a child trie of the best block.
func (c *Chain) PutChild(id, key, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks[c.best].state.PutChild([]byte(id), []byte(key), []byte(value))
}

// Discard throws away the state of a block.
func (c *Chain) Discard(h types.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks[h].discarded = true
}

// Genesis returns the hash of block 0.
func (c *Chain) Genesis() types.Hash { return c.byNumber[0] }

// Best returns the latest block.
func (c *Chain) Best() (types.Hash, uint32) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.best, c.number
}

// HashAt returns the hash of a block by number.
func (c *Chain) HashAt(number uint32) (types.Hash, bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	h, ok := c.byNumber[number]
	return h, ok, nil
}

func (c *Chain) get(h types.Hash) *block {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.blocks[h]
}

// Header returns a block's header.
func (c *Chain) Header(h types.Hash) (*types.Header, error) {
	if b := c.get(h); b != nil {
		return b.header, nil
	}
	return nil, nil
}

// Body returns a block's extrinsics.
func (c *Chain) Body(h types.Hash) ([]types.Extrinsic, error) {
	if b := c.get(h); b != nil {
		return b.body, nil
	}
	return nil, nil
}

// Justifications returns none.
func (c *Chain) Justifications(types.Hash) ([]rpc.Justification, error) { return nil, nil }

// State returns the state after a block.
func (c *Chain) State(h types.Hash) (rpc.State, error) {
	b := c.get(h)
	if b == nil {
		return nil, &rpc.UnknownBlock{Hash: h}
	}
	if b.discarded {
		return nil, &rpc.UnknownBlock{Hash: h, Discarded: true}
	}
	return State{b.state}, nil
}

// Imports returns a channel of the blocks to come.
func (c *Chain) Imports(ctx context.Context) <-chan rpc.Import {
	c.mu.Lock()
	defer c.mu.Unlock()
	ch := make(chan rpc.Import, 10_000)
	c.subs = append(c.subs, ch)
	return ch
}

// State is a state whose proofs are made up.
type State struct{ state.Reader }

// ReadProof returns the child's id and the keys.
func (s State) ReadProof(child []byte, keys [][]byte) ([][]byte, error) {
	return append([][]byte{child}, keys...), nil
}

// MerkleValue returns the first key at or below key.
func (s State) MerkleValue(child, key []byte) ([]byte, bool, error) {
	it := s.Iter(key, nil)
	defer it.Close()
	if !it.Next() {
		return nil, false, nil
	}
	return it.Key(), true, nil
}

// Close does nothing.
func (State) Close() {}

// Runtime answers with functions of the test.
type Runtime struct {
	Functions map[string]func(args []byte) ([]byte, error)
	chain     *Chain

	mu       sync.Mutex
	upgrades []uint32 // numbers of blocks with a new runtime
}

// Upgrade lets the next block have a new runtime.
func (r *Runtime) Upgrade() {
	_, number := r.chain.Best()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.upgrades = append(r.upgrades, number+1)
}

// Return lets a function return bytes.
func (r *Runtime) Return(name string, out []byte) {
	r.Functions[name] = func([]byte) ([]byte, error) { return out, nil }
}

// Version returns a version that has one API.
func (r *Runtime) Version(at types.Hash) (*types.RuntimeVersion, error) {
	if _, err := r.chain.State(at); err != nil {
		return nil, err
	}
	v := &types.RuntimeVersion{SpecName: "node-subtensor", ImplName: "node-subtensor", SpecVersion: 425, TransactionVersion: 1}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, from := range r.upgrades {
		if r.chain.get(at).header.Number >= from {
			v.SpecVersion++
		}
	}
	v.APIs = types.APIs{scale.Tuple2[[8]byte, uint32]{A: [8]byte{0x37, 0xe3, 0x97, 0xfc, 0x7c, 0x91, 0xf5, 0xe4}, B: 2}}
	return v, nil
}

// Call calls a function of the test.
func (r *Runtime) Call(_ context.Context, at types.Hash, name string, args []byte) ([]byte, error) {
	if _, err := r.chain.State(at); err != nil {
		return nil, err
	}
	f := r.Functions[name]
	if f == nil {
		return nil, &rpc.NoFunction{Name: name}
	}
	return f(args)
}

// Pool takes everything but what it is told to refuse.
type Pool struct {
	mu      sync.Mutex
	ready   []types.Extrinsic
	watches map[types.Hash][]*Watch
	Refuse  map[types.Hash]error
	Nonces  map[types.AccountID]uint32
}

// Submit takes an extrinsic.
func (p *Pool) Submit(_ context.Context, xt types.Extrinsic) (types.Hash, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if err := p.Refuse[xt.Hash()]; err != nil {
		return types.Hash{}, err
	}
	p.ready = append(p.ready, append(types.Extrinsic(nil), xt...))
	return xt.Hash(), nil
}

// SubmitAndWatch takes an extrinsic, which is ready at once.
func (p *Pool) SubmitAndWatch(ctx context.Context, xt types.Extrinsic) (rpc.Watch, error) {
	if _, err := p.Submit(ctx, xt); err != nil {
		return nil, err
	}
	w := &Watch{ch: make(chan txpool.Event, 100), gone: make(chan struct{})}
	p.mu.Lock()
	if p.watches == nil {
		p.watches = map[types.Hash][]*Watch{}
	}
	p.watches[xt.Hash()] = append(p.watches[xt.Hash()], w)
	p.mu.Unlock()
	p.Send(xt, txpool.Event{Status: txpool.StatusReady})
	return w, nil
}

// Send tells the watchers of an extrinsic what became of it.
func (p *Pool) Send(xt types.Extrinsic, e txpool.Event) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, w := range p.watches[xt.Hash()] {
		w.ch <- e
		if e.Final() {
			close(w.ch)
		}
	}
	if e.Final() {
		delete(p.watches, xt.Hash())
	}
}

// Watches returns how many watches of an extrinsic were made and not ended.
func (p *Pool) Watches(xt types.Extrinsic) []*Watch {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]*Watch(nil), p.watches[xt.Hash()]...)
}

// Watch is a watch.
type Watch struct {
	ch   chan txpool.Event
	gone chan struct{}
	once sync.Once
}

// Events returns the events.
func (w *Watch) Events() <-chan txpool.Event { return w.ch }

// Stop ends the watch.
func (w *Watch) Stop() { w.once.Do(func() { close(w.gone) }) }

// Stopped is closed when the watch was stopped.
func (w *Watch) Stopped() <-chan struct{} { return w.gone }

// Ready returns what was taken.
func (p *Pool) Ready() []types.Extrinsic {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]types.Extrinsic(nil), p.ready...)
}

// Remove removes extrinsics.
func (p *Pool) Remove(hashes []types.Hash) (gone []types.Hash) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, h := range hashes {
		for i, xt := range p.ready {
			if xt.Hash() == h {
				p.ready = append(p.ready[:i], p.ready[i+1:]...)
				gone = append(gone, h)
				break
			}
		}
	}
	return gone
}

// NextNonce adds what the test says.
func (p *Pool) NextNonce(account types.AccountID, nonce uint32) uint32 {
	return nonce + p.Nonces[account]
}
