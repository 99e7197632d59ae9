package rpc

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/tensord/tensord/chain/types"
)

// Head is a block as it became the best and final one.
type Head struct {
	Import
	seq  uint64
	once sync.Once
	json Raw
}

// JSON returns the header as JSON, which is made once for all subscribers.
func (h *Head) JSON() Raw {
	h.once.Do(func() { h.json = AppendHeader(make(Raw, 0, 640), h.Header) })
	return h.json
}

// Heads hands every block to every subscriber, in order. A subscriber asks for
// the block after the one it had; nothing is queued for it.
type Heads struct {
	mu   sync.Mutex
	ring []*Head // the latest ones, oldest first
	held int     // changed pairs in ring
	more chan struct{}
	done bool
}

// How many blocks a subscriber may be behind: keepHeads, or fewer if they hold
// more than keepChanges changed pairs together, but at least leastHeads.
const (
	keepHeads   = 256
	leastHeads  = 4
	keepChanges = 100_000
)

// ErrLagging is returned to a subscriber that is too far behind.
var ErrLagging = errors.New("rpc: subscriber too far behind")

// NewHeads follows the chain until ctx is done.
func NewHeads(ctx context.Context, chain Chain) (*Heads, error) {
	imports := chain.Imports(ctx)
	hash, _ := chain.Best()
	header, err := chain.Header(hash)
	if err != nil {
		return nil, err
	}
	if header == nil {
		return nil, fmt.Errorf("rpc: best block %s has no header", hash)
	}
	h := &Heads{more: make(chan struct{})}
	h.ring = append(h.ring, &Head{Import: Import{Hash: hash, Header: header}, seq: 1})
	go h.follow(imports)
	return h, nil
}

func (h *Heads) follow(imports <-chan Import) {
	first := true
	for imp := range imports {
		if first && h.Latest().Header.Number >= imp.Header.Number && h.known(imp.Hash) {
			continue // came in between subscribing and asking for the best block
		}
		first = false
		h.push(imp)
	}
	h.mu.Lock()
	h.done = true
	close(h.more)
	h.mu.Unlock()
}

// known reports whether a block is the first head or an ancestor that came
// before it.
func (h *Heads) known(hash types.Hash) bool {
	latest := h.Latest()
	return latest.Hash == hash || latest.Header.ParentHash == hash
}

func (h *Heads) push(imp Import) {
	h.mu.Lock()
	defer h.mu.Unlock()
	head := &Head{Import: imp, seq: h.ring[len(h.ring)-1].seq + 1}
	h.ring = append(h.ring, head)
	h.held += len(imp.Changes)
	for n := len(h.ring); n > keepHeads || n > leastHeads && h.held > keepChanges; n-- {
		h.held -= len(h.ring[0].Changes)
		copy(h.ring, h.ring[1:])
		h.ring[n-1] = nil
		h.ring = h.ring[:n-1]
	}
	close(h.more)
	h.more = make(chan struct{})
}

// Latest returns the newest block.
func (h *Heads) Latest() *Head {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.ring[len(h.ring)-1]
}

// Next waits for the block after prev.
func (h *Heads) Next(ctx context.Context, prev *Head) (*Head, error) {
	for {
		head, more, err := h.after(prev)
		if head != nil || err != nil {
			return head, err
		}
		select {
		case <-more:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

func (h *Heads) after(prev *Head) (*Head, <-chan struct{}, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	oldest, newest := h.ring[0].seq, h.ring[len(h.ring)-1].seq
	switch want := prev.seq + 1; {
	case want < oldest:
		return nil, nil, ErrLagging
	case want <= newest:
		return h.ring[want-oldest], nil, nil
	case h.done:
		return nil, nil, context.Canceled
	}
	return nil, h.more, nil
}

// Follow calls f with the newest block and then with each that follows, until
// the subscription ends or f returns an error. A subscriber that cannot keep up
// loses its connection.
func (h *Heads) Follow(s *Sub, f func(*Head) error) {
	for head := h.Latest(); ; {
		if f(head) != nil {
			return
		}
		next, err := h.Next(s.Context(), head)
		if errors.Is(err, ErrLagging) {
			s.Drop()
		}
		if err != nil {
			return
		}
		head = next
	}
}
