package timestamp

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// InherentID names the time in inherent data: milliseconds as a u64.
var InherentID = [8]byte{'t', 'i', 'm', 's', 't', 'a', 'p', '0'}

// maxDrift is how far a block's time may be ahead of the checker's clock, in
// milliseconds.
const maxDrift = 30_000

// InherentError is why a time is refused; both kinds are fatal for the block.
type InherentError uint8

// The kinds, by their index on the wire.
const (
	TooEarly InherentError = iota
	TooFarInFuture
)

func (e InherentError) Error() string {
	if e == TooEarly {
		return "the time since the last timestamp is lower than the minimum period"
	}
	return "the timestamp of the block is too far in the future"
}

// Inherent names the inherent that is refused.
func (e InherentError) Inherent() [8]byte { return InherentID }

// AppendScale appends the variant.
func (e InherentError) AppendScale(dst []byte) []byte { return append(dst, byte(e)) }

func timeOf(data frame.InherentData) uint64 {
	raw, ok := data[InherentID]
	if !ok {
		frame.Abort("no time in the inherent data")
	}
	t, err := scale.DecodeAll[uint64](raw)
	if err != nil {
		frame.Abort("malformed time in the inherent data")
	}
	return t
}

func (p *Pallet) createInherent(ctx *frame.Context, data frame.InherentData) *frame.Call {
	return p.set.New(&SetArgs{Now: max(timeOf(data), p.Now.Get(ctx)+p.period)})
}

func (p *Pallet) checkInherent(ctx *frame.Context, call *frame.Call, data frame.InherentData) error {
	a, ok := frame.ArgsOf[SetArgs](call)
	if !ok {
		return nil
	}
	switch {
	case a.Now > timeOf(data)+maxDrift:
		return TooFarInFuture
	case a.Now < p.Now.Get(ctx)+p.period:
		return TooEarly
	}
	return nil
}
