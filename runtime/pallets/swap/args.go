package swap

import (
	"github.com/tensord/tensord/chain/types"
)

// SetFeeRateArgs are the arguments of the call set_fee_rate.
type SetFeeRateArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Rate   uint16 `rust:"u16"`
}

// ToggleUserLiquidityArgs are the arguments of the call toggle_user_liquidity.
type ToggleUserLiquidityArgs struct {
	Netuid uint16 `rust:"NetUid"`
	Enable bool   `rust:"bool"`
}

// AddLiquidityArgs are the arguments of the call add_liquidity.
type AddLiquidityArgs struct {
	Hotkey    types.AccountID `rust:"T::AccountId"`
	Netuid    uint16          `rust:"NetUid"`
	TickLow   TickIndex       `rust:"TickIndex"`
	TickHigh  TickIndex       `rust:"TickIndex"`
	Liquidity uint64          `rust:"u64"`
}

// RemoveLiquidityArgs are the arguments of the call remove_liquidity.
type RemoveLiquidityArgs struct {
	Hotkey     types.AccountID `rust:"T::AccountId"`
	Netuid     uint16          `rust:"NetUid"`
	PositionID PositionId      `rust:"PositionId"`
}

// ModifyPositionArgs are the arguments of the call modify_position.
type ModifyPositionArgs struct {
	Hotkey         types.AccountID `rust:"T::AccountId"`
	Netuid         uint16          `rust:"NetUid"`
	PositionID     PositionId      `rust:"PositionId"`
	LiquidityDelta int64           `rust:"i64"`
}

// DisableLpArgs are the arguments of the call disable_lp.
type DisableLpArgs struct {
}
