package dtao

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
)

// Mirrors the division of a dissolved subnet's TAO in
// pallets/subtensor/src/staking/remove_stake.rs and the shares of a lease in
// subnets/leasing.rs.

// Portion is one recipient's part of a pot.
type Portion struct {
	Index int    // of the recipient's value
	Share uint64 // rao
}

// Apportion divides a pot (rao) in proportion to values by largest remainders.
// The portions come in the order they are paid out: that of the values if all
// divides evenly, else by falling remainder.
func Apportion(pot uint64, values []uint64) []Portion {
	var total fixed.U128
	for _, v := range values {
		total = total.Add(fixed.U128From(v))
	}
	if total.IsZero() {
		return nil
	}
	type part struct {
		Portion
		rem fixed.U128
	}
	parts := make([]part, len(values))
	left := pot
	for i, v := range values {
		q, r := fixed.U128From(pot).Mul(fixed.U128From(v)).QuoRem(total)
		parts[i] = part{Portion{i, q.Lo}, r}
		left -= q.Lo
	}
	if left > 0 {
		slices.SortStableFunc(parts, func(a, b part) int { return b.rem.Cmp(a.rem) })
	}
	out := make([]Portion, len(parts))
	for i, p := range parts {
		out[i] = p.Portion
		if uint64(i) < left {
			out[i].Share++
		}
	}
	return out
}

// LeaseShare returns a contributor's part of a leased subnet. raised is not 0.
func LeaseShare(contribution, raised uint64) fixed.U64F64 {
	return u64f64(contribution).SaturatingDiv(u64f64(raised))
}

// LeaseRefund returns a share of an amount (rao), rounded down.
func LeaseRefund(share fixed.U64F64, amount uint64) uint64 {
	return whole(share.SaturatingMul(u64f64(amount)))
}

// LeaseDividend returns a share of an amount (rao), rounded up.
func LeaseDividend(share fixed.U64F64, amount uint64) uint64 {
	return whole(share.SaturatingMul(u64f64(amount)).Ceil())
}
