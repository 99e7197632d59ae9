package scheduler

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	IncompleteSince *frame.Value[uint32]
	Agenda          *frame.Map[uint32, scale.BoundedVec[*Scheduled, frame.Max50]]
	Retries         *frame.Map[scale.Tuple2[uint32, uint32], RetryConfig]
	Lookup          *frame.Map[[32]byte, scale.Tuple2[uint32, uint32]]
}

func newStorage(b *frame.Base) Storage {
	return Storage{
		IncompleteSince: frame.NewValue[uint32](b, "IncompleteSince", frame.Optional[uint32]()),
		Agenda:          frame.NewMap[uint32, scale.BoundedVec[*Scheduled, frame.Max50]](b, "Agenda", frame.Twox64Concat),
		Retries:         frame.NewMap[scale.Tuple2[uint32, uint32], RetryConfig](b, "Retries", frame.Blake2_128Concat, frame.Optional[RetryConfig]()),
		Lookup:          frame.NewMap[[32]byte, scale.Tuple2[uint32, uint32]](b, "Lookup", frame.Twox64Concat, frame.Optional[scale.Tuple2[uint32, uint32]]()),
	}
}
