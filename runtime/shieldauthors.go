package runtime

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/aura"
	"github.com/tensord/tensord/runtime/primitives"
)

// shieldAuthors tells the pallet MevShield whose turn it is, and whose it will
// be.
type shieldAuthors struct{ aura *aura.Pallet }

// Current returns the author of this block.
func (s shieldAuthors) Current(ctx *frame.Context) (primitives.AuraID, bool) {
	return s.authority(ctx, s.aura.AuthorIndex)
}

// NextNext returns who is to make the block after the next.
func (s shieldAuthors) NextNext(ctx *frame.Context) (primitives.AuraID, bool) {
	return s.authority(ctx, s.aura.AfterNextIndex)
}

func (s shieldAuthors) authority(ctx *frame.Context, index func(*frame.Context) (uint32, bool)) (primitives.AuraID, bool) {
	i, ok := index(ctx)
	all := s.aura.Authorities.Get(ctx)
	if !ok || uint64(i) >= uint64(len(all)) {
		return primitives.AuraID{}, false
	}
	return all[i], true
}
