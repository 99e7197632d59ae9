package runtime

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/aura"
	"github.com/tensord/tensord/runtime/primitives"
)

// shieldAuthors tells the pallet MevShield whose turn it is, and whose it will
// be if authorities take turns in their order.
type shieldAuthors struct{ aura *aura.Pallet }

// Current returns the author of this block.
func (s shieldAuthors) Current(ctx *frame.Context) (primitives.AuraID, bool) { return s.after(ctx, 0) }

// NextNext returns the author of the block after the next.
func (s shieldAuthors) NextNext(ctx *frame.Context) (primitives.AuraID, bool) { return s.after(ctx, 2) }

func (s shieldAuthors) after(ctx *frame.Context, turns uint64) (primitives.AuraID, bool) {
	i, ok := s.aura.AuthorIndex(ctx)
	all := s.aura.Authorities.Get(ctx)
	if !ok || uint64(i) >= uint64(len(all)) {
		return primitives.AuraID{}, false
	}
	return all[(uint64(i)+turns)%uint64(len(all))], true
}
