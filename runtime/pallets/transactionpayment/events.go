package transactionpayment

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Events are the events of the pallet.
type Events struct {
	TransactionFeePaid *frame.Event[TransactionFeePaidEvent]
}

func newEvents(b *frame.Base) Events {
	return Events{
		TransactionFeePaid: frame.NewEvent[TransactionFeePaidEvent](b, 0, "TransactionFeePaid", ""),
	}
}

// TransactionFeePaidEvent carries the fields of the event TransactionFeePaid.
type TransactionFeePaidEvent struct {
	Who       types.AccountID `rust:"T::AccountId"`
	ActualFee uint64          `rust:"BalanceOf<T>"`
	Tip       uint64          `rust:"BalanceOf<T>"`
}
