package txpool

// rebroadcastBlocks is after how many blocks a ready extrinsic is offered to
// the peers again: some may have joined later or lost it.
const rebroadcastBlocks = 20

// gossip lists the ready extrinsics that the peers have to get.
type gossip struct {
	queue  []Hash
	queued map[Hash]struct{}
}

func newGossip() gossip { return gossip{queued: make(map[Hash]struct{})} }

func (g *gossip) add(h Hash) {
	if _, ok := g.queued[h]; ok {
		return
	}
	g.queued[h] = struct{}{}
	g.queue = append(g.queue, h)
}

// Reap returns extrinsics that have to go to the peers, at most maxBytes of
// them (0: no bound) unless one alone is longer, and takes them for sent.
func (p *Pool) Reap(maxBytes int) [][]byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	g := &p.gossip
	var out [][]byte
	size, taken := 0, 0
	for _, h := range g.queue {
		n := p.ready.byHash[h]
		if n != nil && maxBytes > 0 && size > 0 && size+len(n.tx.Bytes) > maxBytes {
			break
		}
		taken++
		delete(g.queued, h)
		if n == nil {
			continue
		}
		size += len(n.tx.Bytes)
		out = append(out, n.tx.Bytes)
	}
	g.queue = append(g.queue[:0], g.queue[taken:]...)
	return out
}

// Broadcast tells watchers that these extrinsics were sent to the peers.
func (p *Pool) Broadcast(xts [][]byte, peers []string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.watch) == 0 || len(peers) == 0 {
		return
	}
	for _, xt := range xts {
		h := HashOf(xt)
		if p.ready.byHash[h] != nil {
			p.watch.send(h, Event{Status: StatusBroadcast, Peers: peers})
		}
	}
}

const (
	maxParked     = 2048
	maxParkedSize = 4 << 20 // bytes
	maxAttempts   = 6       // the last one 63 blocks after the first
)

// limbo keeps extrinsics from peers that are not valid yet but may become so.
type limbo struct {
	parked map[Hash]parked
	order  []Hash
	bytes  int
}

type parked struct {
	s   submission
	due uint64 // block number
}

func newLimbo() limbo { return limbo{parked: make(map[Hash]parked)} }

// park keeps s for another attempt; each waits twice as long as the last one.
func (l *limbo) park(s submission, number uint64) {
	if s.attempt >= maxAttempts {
		return
	}
	if _, ok := l.parked[s.hash]; ok {
		return
	}
	for len(l.order) > 0 && (len(l.parked) >= maxParked || l.bytes+len(s.xt) > maxParkedSize) {
		l.forget(l.order[0])
		l.order = l.order[1:]
	}
	due := number + 1<<s.attempt
	s.attempt++
	l.parked[s.hash] = parked{s: s, due: due}
	l.order = append(l.order, s.hash)
	l.bytes += len(s.xt)
}

func (l *limbo) forget(h Hash) {
	if q, ok := l.parked[h]; ok {
		l.bytes -= len(q.s.xt)
		delete(l.parked, h)
	}
}

// due takes out what is to be tried on the state after block number.
func (l *limbo) due(number uint64) []submission {
	var out []submission
	rest := l.order[:0]
	for _, h := range l.order {
		q, ok := l.parked[h]
		switch {
		case !ok:
		case q.due <= number:
			l.forget(h)
			out = append(out, q.s)
		default:
			rest = append(rest, h)
		}
	}
	l.order = rest
	return out
}
