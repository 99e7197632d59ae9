package txfee

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/transactionpayment"
	"github.com/tensord/tensord/runtime/sat"
)

// Charger takes the fees of Substrate transactions.
type Charger struct {
	balances  *balances.Pallet
	subtensor *subtensor.Pallet
	author    func(ctx *frame.Context) (types.AccountID, bool)
}

var _ transactionpayment.Charger = (*Charger)(nil)

// NewCharger returns a Charger; author names the account of the block's author.
func NewCharger(b *balances.Pallet, s *subtensor.Pallet, author func(ctx *frame.Context) (types.AccountID, bool)) *Charger {
	return &Charger{balances: b, subtensor: s, author: author}
}

// paidInAlpha is a fee that was taken in alpha.
type paidInAlpha struct {
	netuid     uint16
	alpha, tao uint64 // rao of each
}

// CanWithdraw makes sure that who can pay fee rao for the call.
func (c *Charger) CanWithdraw(ctx *frame.Context, who types.AccountID, call *frame.Call, fee, _ uint64) error {
	if fee == 0 || c.balances.CanWithdraw(ctx, who, fee) == balances.WithdrawSuccess {
		return nil
	}
	if stakes := c.feesInAlpha(ctx, who, call); len(stakes) == 1 && c.canWithdrawInAlpha(ctx, who, stakes[0], fee) {
		return nil
	}
	return frame.InvalidPayment
}

// Withdraw takes fee rao from who, or its worth in alpha.
func (c *Charger) Withdraw(ctx *frame.Context, who types.AccountID, call *frame.Call, fee, _ uint64) (transactionpayment.Withdrawn, error) {
	if fee == 0 {
		return nil, nil
	}
	credit, err := c.balances.Withdraw(ctx, who, fee, balances.Exact, balances.Preserve, balances.Polite)
	if err == nil {
		return credit, nil
	}
	stakes := c.feesInAlpha(ctx, who, call)
	if len(stakes) == 0 {
		return nil, frame.InvalidPayment
	}
	paid, err := c.withdrawInAlpha(ctx, who, stakes, fee)
	if err != nil {
		return nil, err
	}
	return paid, nil
}

// Settle refunds what was taken above the actual fee, if the payer's account
// still exists, and gives the rest with the tip to the author. A fee in alpha
// went to the author already and is only reported.
func (c *Charger) Settle(ctx *frame.Context, who types.AccountID, actualFee, _ uint64, w transactionpayment.Withdrawn) error {
	switch paid := w.(type) {
	case balances.Credit:
		c.payAuthor(ctx, c.refund(ctx, who, paid, actualFee))
	case paidInAlpha:
		c.subtensor.Ev.TransactionFeePaidWithAlpha.Deposit(ctx, subtensor.TransactionFeePaidWithAlphaEvent{
			Who: who, Netuid: paid.netuid, AlphaFee: paid.alpha, TaoAmount: paid.tao,
		})
	}
	return nil
}

// refund gives back what is above due and returns the rest. Nothing to give
// back is deposited too, which shows in the events.
func (c *Charger) refund(ctx *frame.Context, who types.AccountID, paid balances.Credit, due uint64) balances.Credit {
	if c.balances.TotalBalance(ctx, who) == 0 {
		return paid
	}
	return c.deposit(ctx, who, paid, due)
}

// deposit puts what is above due into the account of who, as far as it fits,
// and returns the rest.
func (c *Charger) deposit(ctx *frame.Context, who types.AccountID, paid balances.Credit, due uint64) balances.Credit {
	debt, err := c.balances.Deposit(ctx, who, sat.Sub(uint64(paid), due), balances.BestEffort)
	if err != nil {
		return paid
	}
	rest, _ := balances.Offset(paid, debt) // no more than paid was deposited
	return rest
}

// payAuthor gives a fee to the block's author. Without one, or if the author
// can't receive it, it is destroyed.
func (c *Charger) payAuthor(ctx *frame.Context, fee balances.Credit) {
	if fee == 0 {
		return
	}
	author, ok := c.author(ctx)
	if !ok || c.balances.Resolve(ctx, author, fee) != nil {
		c.balances.DropCredit(ctx, fee)
	}
}
