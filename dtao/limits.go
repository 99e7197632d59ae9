package dtao

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
)

// Mirrors get_max_amount_move of pallets/subtensor/src/staking/move_stake.rs.

// AddLimitForMove converts the price limit of a move from a stable subnet
// (origin price over destination price, rao) to one for buying destination
// alpha.
func AddLimitForMove(limit uint64) uint64 {
	tao := u64f64(raoPerToken)
	return whole(tao.SafeDiv(u64f64(limit)).SaturatingMul(tao))
}

// Reserves are what a pool holds, in rao.
type Reserves struct{ Tao, Alpha uint64 }

// MaxMove returns the alpha that can be moved between two dynamic subnets
// before the price of origin alpha in destination alpha falls to limit (rao).
// The prices are the pools' current ones; the formula takes the pools for even.
func MaxMove(origin, destination Reserves, originPrice, destinationPrice fixed.U64F64, limit uint64) uint64 {
	if origin.Tao == 0 || destination.Tao == 0 || origin.Alpha == 0 || destination.Alpha == 0 {
		return 0
	}
	price := PriceLimit(limit)
	if originPrice.SafeDiv(destinationPrice).Less(price) {
		return 0
	}
	if limit == 0 {
		return math.MaxUint64
	}
	t1, t2 := u64f64(origin.Tao), u64f64(destination.Tao)
	sum := t2.SaturatingAdd(t1)
	v := u64f64(destination.Alpha).SaturatingMul(t1.SafeDiv(sum)).SafeDiv(price)
	return whole(v.SaturatingSub(u64f64(origin.Alpha).SaturatingMul(t2.SafeDiv(sum))))
}
