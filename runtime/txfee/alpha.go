package txfee

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// stake is alpha that a fee may be taken from.
type stake struct {
	hotkey types.AccountID
	netuid uint16
}

// feesInAlpha returns the stakes that a call trades away. Only calls with
// exactly one can pay their fee in alpha.
func (c *Charger) feesInAlpha(ctx *frame.Context, who types.AccountID, call *frame.Call) []stake {
	switch a := call.Args.(type) {
	case *subtensor.RemoveStakeArgs:
		return []stake{{a.Hotkey, a.Netuid}}
	case *subtensor.RemoveStakeLimitArgs:
		return []stake{{a.Hotkey, a.Netuid}}
	case *subtensor.RemoveStakeFullLimitArgs:
		return []stake{{a.Hotkey, a.Netuid}}
	case *subtensor.UnstakeAllArgs:
		return c.stakesWith(ctx, who, a.Hotkey)
	case *subtensor.UnstakeAllAlphaArgs:
		return c.stakesWith(ctx, who, a.Hotkey)
	case *subtensor.MoveStakeArgs:
		return []stake{{a.OriginHotkey, a.OriginNetuid}}
	case *subtensor.TransferStakeArgs:
		return []stake{{a.Hotkey, a.OriginNetuid}}
	case *subtensor.SwapStakeArgs:
		return []stake{{a.Hotkey, a.OriginNetuid}}
	case *subtensor.SwapStakeLimitArgs:
		return []stake{{a.Hotkey, a.OriginNetuid}}
	case *subtensor.RecycleAlphaArgs:
		return []stake{{a.Hotkey, a.Netuid}}
	case *subtensor.BurnAlphaArgs:
		return []stake{{a.Hotkey, a.Netuid}}
	}
	return nil
}

// stakesWith returns what a coldkey has staked with a hotkey where alpha is traded.
func (c *Charger) stakesWith(ctx *frame.Context, coldkey, hotkey types.AccountID) []stake {
	var out []stake
	for _, netuid := range c.subtensor.AllSubnetNetuids(ctx) {
		if c.subtensor.SubtokenEnabled.Get(ctx, netuid) &&
			c.subtensor.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid) != 0 {
			out = append(out, stake{hotkey, netuid})
		}
	}
	return out
}

func (c *Charger) canWithdrawInAlpha(ctx *frame.Context, coldkey types.AccountID, s stake, fee uint64) bool {
	balance := c.subtensor.StakeForHotkeyAndColdkeyOnSubnet(ctx, s.hotkey, coldkey, s.netuid)
	return balance >= c.subtensor.Swap.AlphaAmountForTao(ctx, s.netuid, fee)
}

// withdrawInAlpha sells alpha worth fee rao for the author. With several stakes,
// or without an author, the fee is waived. All of the stake is sold if it isn't
// worth the fee, or if the pool can't tell.
func (c *Charger) withdrawInAlpha(ctx *frame.Context, coldkey types.AccountID, stakes []stake, fee uint64) (paidInAlpha, error) {
	waived := paidInAlpha{netuid: subtensor.RootNetuid}
	if len(stakes) != 1 {
		return waived, nil
	}
	s := stakes[0]
	balance := c.subtensor.StakeForHotkeyAndColdkeyOnSubnet(ctx, s.hotkey, coldkey, s.netuid)
	alpha := min(c.subtensor.Swap.AlphaAmountForTao(ctx, s.netuid, fee), balance)
	if alpha == 0 {
		alpha = balance
	}
	author, ok := c.author(ctx)
	if !ok {
		return waived, nil
	}
	paid := paidInAlpha{netuid: s.netuid, alpha: alpha}
	err := ctx.Layer(func() (err error) {
		paid.tao, err = c.subtensor.UnstakeFromSubnet(ctx, s.hotkey, coldkey, author, s.netuid, alpha, 0, true)
		return err
	})
	if err != nil {
		return paidInAlpha{}, frame.InvalidPayment
	}
	return paid, nil
}
