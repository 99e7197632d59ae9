package system

import (
	"math"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

var (
	phaseCodec  = scale.For[Phase]()
	topicsCodec = scale.For[[]types.Hash]()
	topicCodec  = scale.For[scale.Tuple2[uint32, uint32]]()
)

// DepositEvent appends an event to the block's record. Nothing is recorded in
// the genesis block, nor once the counter is at its end.
func (p *Pallet) DepositEvent(ctx *frame.Context, topics []types.Hash, event []byte) {
	number := p.Number.Get(ctx)
	if number == 0 {
		return
	}
	phase := p.phase(ctx)
	index := p.EventCount.Get(ctx)
	if index == math.MaxUint32 {
		return
	}
	p.EventCount.Put(ctx, index+1)
	// The fields of an EventRecord, of which the event is encoded already.
	frame.Append(ctx, p.Events, func(dst []byte) []byte {
		return topicsCodec.Append(append(phaseCodec.Append(dst, &phase), event...), &topics)
	})
	for _, topic := range topics {
		at := scale.Pair(number, index)
		ctx.State.AppendItem(p.EventTopics.Key(topic), topicCodec.Append(nil, &at))
	}
}

// phase returns the phase that events are recorded under: initialization unless
// set, as while migrations run.
func (p *Pallet) phase(ctx *frame.Context) Phase {
	if phase, ok := p.ExecutionPhase.Find(ctx); ok {
		return phase
	}
	return Phase{Variant: PhaseIsInitialization}
}

func (p *Pallet) resetEvents(ctx *frame.Context) {
	p.Events.Kill(ctx)
	p.EventCount.Kill(ctx)
	p.EventTopics.Clear(ctx, -1)
}
