package swap

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

const (
	maxFeeRate       uint16 = 10_000    // part of 65535
	minimumReserve   uint64 = 1_000_000 // rao that the reserve paid from must hold
	minimumLiquidity uint64 = 1_000     // published only
)

// Subnets is SubtensorModule as the market maker sees it. Amounts are rao.
type Subnets interface {
	IfSubnetExist(ctx *frame.Context, netuid uint16) bool
	AllSubnetNetuids(ctx *frame.Context) []uint16
	// Mechanism is 1 for subnets with a pool.
	Mechanism(ctx *frame.Context, netuid uint16) uint16
	TaoReserve(ctx *frame.Context, netuid uint16) uint64
	AlphaReserve(ctx *frame.Context, netuid uint16) uint64
	DecreaseProvidedTaoReserve(ctx *frame.Context, netuid uint16, tao uint64)
	DecreaseProvidedAlphaReserve(ctx *frame.Context, netuid uint16, alpha uint64)
}

// Pallet is Swap.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	subnets Subnets
}

var _ subtensor.SwapHandler = (*Pallet)(nil)

// New declares the pallet; subnets owns the reserves.
func New(subnets Subnets) *Pallet {
	p := &Pallet{Base: frame.NewBase("Swap", 28, "pallet_subtensor_swap::pallet::pallet"), subnets: subnets}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	addConstants(&p.Base)
	p.addCalls()
	return p
}

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddCall(b, 0, "set_fee_rate", "Sets the fee rate of a subnet's pool, in parts of 65535. Root only.",
		frame.Fixed[SetFeeRateArgs](weightSetFeeRate), p.setFeeRate)
	frame.AddCall(b, 4, "toggle_user_liquidity", deprecatedDocs,
		frame.Fixed[ToggleUserLiquidityArgs](weightDeprecated), deprecated[ToggleUserLiquidityArgs](p))
	frame.AddCall(b, 1, "add_liquidity", deprecatedDocs,
		frame.Fixed[AddLiquidityArgs](weightDeprecated), deprecated[AddLiquidityArgs](p))
	frame.AddCall(b, 2, "remove_liquidity", deprecatedDocs,
		frame.Fixed[RemoveLiquidityArgs](weightDeprecated), deprecated[RemoveLiquidityArgs](p))
	frame.AddCall(b, 3, "modify_position", deprecatedDocs,
		frame.Fixed[ModifyPositionArgs](weightDeprecated), deprecated[ModifyPositionArgs](p))
	frame.AddCall(b, 5, "disable_lp", deprecatedDocs,
		frame.Fixed[DisableLpArgs](weightDeprecated), deprecated[DisableLpArgs](p))
}
