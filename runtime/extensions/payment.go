package extensions

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/transactionpayment"
)

// The priorities of transactions: the same for all of a class, whatever the tip.
const (
	normalPriority      = 1
	operationalPriority = 10_000_000_000
)

// ChargeTransactionPayment takes the fee before the call and settles it after.
// Metadata knows the reference's wrapper of that name by the inner name.
type ChargeTransactionPayment struct {
	executive.Nop
	Payment *transactionpayment.Pallet
	// FeePayer returns the account that pays in place of the signer, if any.
	FeePayer func(ctx *frame.Context, signer types.AccountID, call *frame.Call) (types.AccountID, bool)
}

// Name is the identifier in metadata.
func (*ChargeTransactionPayment) Name() string { return "ChargeTransactionPayment" }

// Tip is the explicit part: rao for the block's author.
type Tip struct {
	Value uint64 `scale:"_,compact" rust:"BalanceOf<T>"`
}

// Explicit is the tip.
func (*ChargeTransactionPayment) Explicit() reflect.Type { return reflect.TypeFor[Tip]() }

// Decode reads the tip.
func (*ChargeTransactionPayment) Decode(d *scale.Decoder) any { return d.Compact() }

type charge struct {
	who       types.AccountID
	tip, fee  uint64
	withdrawn transactionpayment.Withdrawn
}

// Validate makes sure that somebody can pay.
func (c *ChargeTransactionPayment) Validate(ctx *frame.Context, tx *executive.Tx, explicit any) (frame.ValidTransaction, any, error) {
	valid := frame.AnyTransaction()
	valid.Priority = normalPriority
	if tx.Info.Class == types.Operational {
		valid.Priority = operationalPriority
	}
	who, ok := tx.Origin.Signer()
	if !ok {
		return valid, nil, nil
	}
	if real, ok := c.FeePayer(ctx, who, tx.Call); ok {
		who = real
	}
	tip := explicit.(uint64)
	fee := c.Payment.Fee(ctx, uint32(tx.Len), tx.Info, tip)
	if err := c.Payment.Charger.CanWithdraw(ctx, who, tx.Call, fee, tip); err != nil {
		return valid, nil, err
	}
	return valid, &charge{who: who, tip: tip, fee: fee}, nil
}

// Prepare takes the fee.
func (c *ChargeTransactionPayment) Prepare(ctx *frame.Context, tx *executive.Tx, _, val any) (any, error) {
	ch, ok := val.(*charge)
	if !ok {
		return nil, nil
	}
	var err error
	ch.withdrawn, err = c.Payment.Charger.Withdraw(ctx, ch.who, tx.Call, ch.fee, ch.tip)
	return ch, err
}

// PostDispatch settles the fee with what the call actually cost.
func (c *ChargeTransactionPayment) PostDispatch(ctx *frame.Context, tx *executive.Tx, pre any, post frame.PostInfo, _ error) (types.Weight, error) {
	ch, ok := pre.(*charge)
	if !ok {
		return types.Weight{}, nil
	}
	actual := c.Payment.ActualFee(ctx, uint32(tx.Len), tx.Info, post, ch.tip)
	if err := c.Payment.Charger.Settle(ctx, ch.who, actual, ch.tip, ch.withdrawn); err != nil {
		return types.Weight{}, err
	}
	c.Payment.Ev.TransactionFeePaid.Deposit(ctx, transactionpayment.TransactionFeePaidEvent{
		Who: ch.who, ActualFee: actual, Tip: ch.tip,
	})
	return types.Weight{}, nil
}
