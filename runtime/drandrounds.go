package runtime

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/drand"
)

// drandRounds is the beacon as SubtensorModule sees it.
type drandRounds struct{ *drand.Pallet }

// LastStoredRound returns the last round that is known.
func (d drandRounds) LastStoredRound(ctx *frame.Context) uint64 {
	return d.Pallet.LastStoredRound.Get(ctx)
}
