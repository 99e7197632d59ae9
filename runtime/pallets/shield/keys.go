package shield

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// InherentID names the author's key in inherent data: an optional encapsulation
// key.
var InherentID = [8]byte{'s', 'h', 'i', 'e', 'l', 'd', 'p', 'k'}

// EncKeyLen is the length of an ML-KEM-768 encapsulation key in bytes.
const EncKeyLen = 1184

// Keys expire when they can no longer have moved on to the author's turn.
const (
	pendingKeyBlocks = 2
	nextKeyBlocks    = 3
)

// encKey is an encapsulation key.
type encKey = scale.BoundedVec[uint8, frame.Max2048]

func (p *Pallet) createInherent(_ *frame.Context, data frame.InherentData) *frame.Call {
	raw, ok := data[InherentID]
	if !ok {
		return nil
	}
	key, err := scale.DecodeAll[*encKey](raw)
	if err != nil {
		return nil
	}
	return p.announce.New(&AnnounceNextKeyArgs{EncKey: key})
}

// announceNextKey moves the keys on, with those that were known before, and then
// notes the author's new one. An author without a key can't be encrypted for.
func (p *Pallet) announceNextKey(ctx *frame.Context, o frame.Origin, a *AnnounceNextKeyArgs) error {
	if err := frame.EnsureNone(o); err != nil {
		return err
	}
	author, ok := p.authors.Current(ctx)
	if !ok {
		return p.Err.Unreachable
	}
	move(ctx, p.PendingKey, p.CurrentKey)
	move(ctx, p.NextKey, p.PendingKey)
	key, known := encKey(nil), false
	if who, ok := p.authors.NextNext(ctx); ok {
		key, known = p.AuthorKeys.Find(ctx, who)
	}
	putOrKill(ctx, p.NextKey, key, known)

	if a.EncKey != nil {
		if len(*a.EncKey) != EncKeyLen {
			return p.Err.BadEncKeyLen
		}
		p.AuthorKeys.Put(ctx, author, *a.EncKey)
	} else {
		p.AuthorKeys.Remove(ctx, author)
	}
	now := p.sys.Number.Get(ctx)
	putOrKill(ctx, p.PendingKeyExpiresAt, now+pendingKeyBlocks, p.PendingKey.Exists(ctx))
	putOrKill(ctx, p.NextKeyExpiresAt, now+nextKeyBlocks, known)
	return nil
}

func move(ctx *frame.Context, from, to *frame.Value[encKey]) {
	key, ok := from.Find(ctx)
	from.Kill(ctx)
	putOrKill(ctx, to, key, ok)
}

func putOrKill[V any](ctx *frame.Context, item *frame.Value[V], v V, ok bool) {
	if ok {
		item.Put(ctx, v)
	} else {
		item.Kill(ctx)
	}
}
