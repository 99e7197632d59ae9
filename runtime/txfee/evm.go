package txfee

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
)

// The fees of Ethereum transactions are always paid in TAO. Amounts are rao: who
// calls converts them from wei. Where no fee was due, nothing of this is called.

// WithdrawEVM takes the highest possible fee before the transaction runs.
func (c *Charger) WithdrawEVM(ctx *frame.Context, who types.AccountID, fee uint64) (balances.Credit, error) {
	return c.balances.Withdraw(ctx, who, fee, balances.Exact, balances.Preserve, balances.Polite)
}

// SettleEVM refunds what is above the actual fee, gives up to baseFee of the
// rest to the author and returns what remains, the priority fee.
func (c *Charger) SettleEVM(ctx *frame.Context, who types.AccountID, paid balances.Credit, actualFee, baseFee uint64) balances.Credit {
	tip := c.deposit(ctx, who, paid, actualFee)
	c.payAuthor(ctx, tip.Take(baseFee))
	return tip
}

// PayPriorityFee gives the priority fee to an account, or destroys it if the
// account can't receive it.
func (c *Charger) PayPriorityFee(ctx *frame.Context, to types.AccountID, tip balances.Credit) {
	if c.balances.Resolve(ctx, to, tip) != nil {
		c.balances.DropCredit(ctx, tip)
	}
}
