package frame

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
)

// sums remembers the Blake2 hashes of account ids: code reads many items of one
// account in a row, and the hash is most of what building a key costs.
type sums [64]struct {
	id    [32]byte
	sum   [16]byte
	known bool
}

// of returns the hash of a 32-byte key.
func (s *sums) of(id *[32]byte) *[16]byte {
	e := &s[id[31]%byte(len(s))]
	if !e.known || e.id != *id {
		e.id, e.sum, e.known = *id, crypto.Blake2b128(id[:]), true
	}
	return &e.sum
}

// hashInto is appendHashed for the key that ctx is building.
func hashInto[K any](ctx *Context, codec scale.Codec[K], h Hasher, k *K) {
	start := len(ctx.key)
	ctx.key = codec.Append(ctx.key, k)
	if h == Blake2_128Concat && len(ctx.key)-start == 32 {
		ctx.key = insert(ctx.key, start, ctx.sums.of((*[32]byte)(ctx.key[start:]))[:])
		return
	}
	ctx.key = h.finish(ctx.key, start)
}
