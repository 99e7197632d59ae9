package subtensor

// Mirrors staking/order_swap.rs: trades and transfers on behalf of the limit
// orders pallet. Amounts are rao, price limits rao of TAO per alpha.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/sat"
)

// OrderSwap is the pallet as the limit orders pallet uses it. Trades and transfers
// of alpha change nothing when they fail.
type OrderSwap struct{ p *Pallet }

// OrderSwap returns the pallet's side of limit orders.
func (p *Pallet) OrderSwap() OrderSwap { return OrderSwap{p} }

// ensureTradable fails unless there is a subnet whose alpha can be traded.
func (p *Pallet) ensureTradable(ctx *frame.Context, netuid uint16) error {
	if !p.IfSubnetExist(ctx, netuid) {
		return p.Err.SubnetNotExists
	}
	return p.EnsureSubtokenEnabled(ctx, netuid)
}

// ensureFilled fails if a price limit stops a trade before all is traded.
func (p *Pallet) ensureFilled(ctx *frame.Context, netuid uint16, dir Direction, amount, limitPrice uint64) error {
	if p.SubnetMechanism.Get(ctx, netuid) != dynamicMechanism {
		return nil
	}
	r, err := p.Swap.Swap(ctx, netuid, dir, amount, limitPrice, false, true)
	if err != nil {
		return err
	}
	if sat.Add(r.AmountPaidIn, r.FeePaid) < amount {
		return p.Err.SlippageTooHigh
	}
	return nil
}

// BuyAlpha stakes a coldkey's TAO with a hotkey within a price limit and returns
// the alpha. With validate it checks what it checks of users.
func (s OrderSwap) BuyAlpha(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, tao, limitPrice uint64, validate bool) (alpha uint64, err error) {
	p := s.p
	err = ctx.Layer(func() error {
		if err := p.ensureTradable(ctx, netuid); err != nil {
			return err
		}
		if validate {
			switch {
			case !p.HotkeyAccountExists(ctx, hotkey):
				return p.Err.HotKeyAccountNotExists
			case tao < DefaultMinStake:
				return p.Err.AmountTooLow
			case !p.CanRemoveBalanceFromColdkeyAccount(ctx, coldkey, tao):
				return p.Err.NotEnoughBalanceToStake
			}
		}
		if err := p.ensureFilled(ctx, netuid, TaoForAlpha, tao, limitPrice); err != nil {
			return err
		}
		var err error
		alpha, err = p.StakeIntoSubnet(ctx, hotkey, coldkey, netuid, tao, limitPrice, false)
		return err
	})
	return alpha, err
}

// SellAlpha unstakes a coldkey's alpha from a hotkey within a price limit and
// returns the TAO. With validate it checks what it checks of users.
func (s OrderSwap) SellAlpha(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, alpha, limitPrice uint64, validate bool) (tao uint64, err error) {
	p := s.p
	err = ctx.Layer(func() error {
		if err := p.ensureTradable(ctx, netuid); err != nil {
			return err
		}
		if validate {
			if err := p.ValidateRemoveStake(ctx, coldkey, hotkey, netuid, alpha, alpha, false); err != nil {
				return err
			}
		}
		if err := p.ensureFilled(ctx, netuid, AlphaForTao, alpha, limitPrice); err != nil {
			return err
		}
		var err error
		tao, err = p.UnstakeFromSubnet(ctx, hotkey, coldkey, coldkey, netuid, alpha, limitPrice, false)
		return err
	})
	return tao, err
}

// CurrentAlphaPrice returns the price of one alpha in TAO.
func (s OrderSwap) CurrentAlphaPrice(ctx *frame.Context, netuid uint16) fixed.U64F64 {
	return s.p.Swap.CurrentAlphaPrice(ctx, netuid)
}

// TransferTao moves TAO between accounts; the sender's may be reaped. Dust that
// is lost on the way stays in the pallet's own count of issuance.
func (s OrderSwap) TransferTao(ctx *frame.Context, from, to types.AccountID, amount uint64) error {
	_, err := s.p.Balances.Transfer(ctx, from, to, amount, balances.Expendable)
	return err
}

// TransferStakedAlpha moves alpha between coldkeys and hotkeys without a trade.
// The flags tell of which side it checks what it checks of users.
func (s OrderSwap) TransferStakedAlpha(ctx *frame.Context, fromColdkey, fromHotkey, toColdkey, toHotkey types.AccountID, netuid uint16, amount uint64, validateSender, validateReceiver bool) error {
	p := s.p
	return ctx.Layer(func() error {
		if err := p.ensureTradable(ctx, netuid); err != nil {
			return err
		}
		if validateSender {
			if err := p.validateAlphaSender(ctx, fromColdkey, fromHotkey, netuid, amount); err != nil {
				return err
			}
		}
		if validateReceiver && !p.HotkeyAccountExists(ctx, toHotkey) {
			return p.Err.HotKeyAccountNotExists
		}
		if p.StakeForHotkeyAndColdkeyOnSubnet(ctx, fromHotkey, fromColdkey, netuid) < amount {
			return p.Err.NotEnoughStakeToWithdraw
		}
		p.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, fromHotkey, fromColdkey, netuid, amount)
		p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, toHotkey, toColdkey, netuid, amount)
		p.LastColdkeyHotkeyStakeBlock.Put(ctx, toColdkey, toHotkey, p.CurrentBlockAsU64(ctx))
		return nil
	})
}

func (p *Pallet) validateAlphaSender(ctx *frame.Context, coldkey, hotkey types.AccountID, netuid uint16, amount uint64) error {
	if !p.HotkeyAccountExists(ctx, hotkey) {
		return p.Err.HotKeyAccountNotExists
	}
	worth := fixed.SaturatingTo[uint64](times(p.Swap.CurrentAlphaPrice(ctx, netuid), amount))
	if amount == 0 || worth < DefaultMinStake {
		return p.Err.AmountTooLow
	}
	return p.EnsureAvailableToUnstake(ctx, coldkey, netuid, amount)
}

// RegisterPalletHotkey makes a coldkey the owner of a hotkey that has none.
func (s OrderSwap) RegisterPalletHotkey(ctx *frame.Context, coldkey, hotkey types.AccountID) error {
	return s.p.CreateAccountIfNonExistent(ctx, coldkey, hotkey)
}

// PalletHotkeyRegistered reports whether a coldkey is the owner of a hotkey.
func (s OrderSwap) PalletHotkeyRegistered(ctx *frame.Context, coldkey, hotkey types.AccountID) bool {
	return s.p.ColdkeyOwnsHotkey(ctx, coldkey, hotkey)
}
