package serve

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// Pool is the pool for package rpc.
type Pool struct {
	P *txpool.Pool
	// Prepare does for many extrinsics at once what judging them one by one
	// needs: it checks signatures.
	Prepare func(xts [][]byte)
	// Submitted counts what is submitted; nil for no count.
	Submitted *atomic.Uint64

	mu      sync.Mutex
	waiting []*request
	busy    bool
}

var _ rpc.Pool = (*Pool)(nil)

// request is an extrinsic that waits to be prepared.
type request struct {
	xt   []byte
	done chan struct{}
}

// await waits until xt is prepared. Those who come while others are being
// prepared are prepared together: alone it costs next to nothing, in a crowd
// checking signatures is half as dear.
func (p *Pool) await(xt []byte) {
	if p.Submitted != nil {
		p.Submitted.Add(1)
	}
	r := &request{xt: xt, done: make(chan struct{})}
	p.mu.Lock()
	p.waiting = append(p.waiting, r)
	if !p.busy {
		p.busy = true
		go p.serve()
	}
	p.mu.Unlock()
	<-r.done
}

// mostAtOnce bounds a batch, so that nobody waits long for the others.
const mostAtOnce = 512

// serve prepares until nobody waits.
func (p *Pool) serve() {
	for {
		p.mu.Lock()
		n := min(len(p.waiting), mostAtOnce)
		batch := p.waiting[:n:n]
		p.waiting = p.waiting[n:]
		if n == 0 {
			p.busy, p.waiting = false, nil
			p.mu.Unlock()
			return
		}
		p.mu.Unlock()
		list := make([][]byte, n)
		for i, r := range batch {
			list[i] = r.xt
		}
		p.Prepare(list)
		for _, r := range batch {
			close(r.done)
		}
	}
}

// Submit files an extrinsic of a client.
func (p *Pool) Submit(ctx context.Context, xt types.Extrinsic) (types.Hash, error) {
	p.await(xt)
	return p.P.Submit(ctx, txpool.External, xt)
}

// SubmitAndWatch files an extrinsic and tells what becomes of it.
func (p *Pool) SubmitAndWatch(ctx context.Context, xt types.Extrinsic) (rpc.Watch, error) {
	p.await(xt)
	w, err := p.P.SubmitAndWatch(ctx, txpool.External, xt)
	if err != nil {
		return nil, err
	}
	return w, nil
}

// Ready returns the ready extrinsics in their order.
func (p *Pool) Ready() []types.Extrinsic {
	var out []types.Extrinsic
	for it := p.P.Ready(); ; {
		t := it.Next()
		if t == nil {
			return out
		}
		out = append(out, t.Bytes)
	}
}

// Remove removes and bans extrinsics.
func (p *Pool) Remove(hashes []types.Hash) []types.Hash {
	list := make([]txpool.Hash, len(hashes))
	for i, h := range hashes {
		list[i] = h
	}
	var out []types.Hash
	for _, h := range p.P.Remove(list...) {
		out = append(out, h)
	}
	return out
}

// NextNonce returns the first nonce that no ready extrinsic of the account has.
// The tag of a nonce is the account and the nonce, as CheckNonce provides it.
func (p *Pool) NextNonce(account types.AccountID, nonce uint32) uint32 {
	for p.P.Provides(nonceTag(account, nonce)) {
		nonce++
	}
	return nonce
}

func nonceTag(account types.AccountID, nonce uint32) []byte {
	return scale.AppendUint32(append(make([]byte, 0, 36), account[:]...), nonce)
}
