package commitments

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	Commitment         *frame.Event[CommitmentEvent]
	TimelockCommitment *frame.Event[TimelockCommitmentEvent]
	CommitmentRevealed *frame.Event[CommitmentRevealedEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		Commitment:         frame.NewEvent[CommitmentEvent](b, 0, "Commitment", ""),
		TimelockCommitment: frame.NewEvent[TimelockCommitmentEvent](b, 1, "TimelockCommitment", ""),
		CommitmentRevealed: frame.NewEvent[CommitmentRevealedEvent](b, 2, "CommitmentRevealed", ""),
	}
}

// CommitmentEvent carries the fields of the event Commitment.
type CommitmentEvent struct {
	Netuid uint16          `rust:"NetUid"`
	Who    types.AccountID `rust:"T::AccountId"`
}

// TimelockCommitmentEvent carries the fields of the event TimelockCommitment.
type TimelockCommitmentEvent struct {
	Netuid      uint16          `rust:"NetUid"`
	Who         types.AccountID `rust:"T::AccountId"`
	RevealRound uint64          `rust:"u64"`
}

// CommitmentRevealedEvent carries the fields of the event CommitmentRevealed.
type CommitmentRevealedEvent struct {
	Netuid uint16          `rust:"NetUid"`
	Who    types.AccountID `rust:"T::AccountId"`
}
