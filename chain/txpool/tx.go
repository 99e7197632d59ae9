package txpool

import (
	"context"
	"time"

	"golang.org/x/crypto/blake2b"
)

// Hash names an extrinsic or a block.
type Hash = [32]byte

// Source says where an extrinsic came from, in the runtime's encoding.
type Source byte

// The sources.
const (
	InBlock  Source = 0 // seen in a block
	Local    Source = 1 // made by this node
	External Source = 2 // sent by a client or a peer
)

// Validity is the runtime's verdict on a valid extrinsic.
type Validity struct {
	Priority  uint64
	Requires  [][]byte
	Provides  [][]byte
	Longevity uint64 // blocks from the one it was judged on
	Propagate bool
}

// Validator judges extrinsics. It may be called from several goroutines.
type Validator interface {
	// Validate judges xt on the state after block at. The error is *Error of
	// kind Invalid or Unknown; any other error is the node's own trouble.
	Validate(ctx context.Context, at Hash, src Source, xt []byte) (Validity, error)
}

// Block is a committed block as the pool needs to know it.
type Block struct {
	Hash       Hash
	Parent     Hash
	Number     uint64
	Extrinsics [][]byte
}

// Limit bounds one of the two queues.
type Limit struct {
	Count int // extrinsics
	Bytes int // sum of their lengths
}

func (l Limit) exceeded(count, bytes int) bool { return count > l.Count || bytes > l.Bytes }

// Options of a pool. The zero value means the defaults.
type Options struct {
	Ready  Limit         // default 8,192 extrinsics, 20 MiB
	Future Limit         // default a tenth of Ready
	Ban    time.Duration // default 30 minutes
	Author bool          // this node builds blocks
	// Now is the clock for bans; default time.Now.
	Now func() time.Time
}

func (o Options) withDefaults() Options {
	if o.Ready == (Limit{}) {
		o.Ready = Limit{Count: 8192, Bytes: 20 << 20}
	}
	if o.Future == (Limit{}) {
		o.Future = Limit{Count: max(1, o.Ready.Count/10), Bytes: max(1, o.Ready.Bytes/10)}
	}
	if o.Ban == 0 {
		o.Ban = 30 * time.Minute
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

// Tx is an extrinsic in the pool. It does not change while it is there.
type Tx struct {
	Hash      Hash
	Bytes     []byte
	Priority  uint64
	ValidTill uint64 // number of the first block in which it can't be included
	Propagate bool
	Source    Source

	requires, provides []string
	seq                uint64 // order of arrival
}

// HashOf returns the hash that clients know an extrinsic by.
func HashOf(xt []byte) Hash { return blake2b.Sum256(xt) }

func newTx(hash Hash, xt []byte, src Source, number uint64, v *Validity) *Tx {
	t := &Tx{
		Hash: hash, Bytes: xt, Priority: v.Priority, Propagate: v.Propagate, Source: src,
		requires: tags(v.Requires), provides: tags(v.Provides),
	}
	t.ValidTill = number + v.Longevity
	if t.ValidTill < number {
		t.ValidTill = ^uint64(0)
	}
	return t
}

func tags(b [][]byte) []string {
	out := make([]string, len(b))
	for i, t := range b {
		out[i] = string(t)
	}
	return out
}

// before tells whether t goes into a block before u when neither requires the
// other.
func (t *Tx) before(u *Tx) bool {
	if t.Priority != u.Priority {
		return t.Priority > u.Priority
	}
	if t.ValidTill != u.ValidTill {
		return t.ValidTill < u.ValidTill
	}
	return t.seq < u.seq
}

// worse tells whether t has to go before u when room is short: less paid, or
// as much but later.
func (t *Tx) worse(u *Tx) bool {
	if t.Priority != u.Priority {
		return t.Priority < u.Priority
	}
	return t.seq > u.seq
}
