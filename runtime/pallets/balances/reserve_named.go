package balances

import (
	"bytes"
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// ReserveID names a reserve.
type ReserveID = [8]byte

// findReserve returns where the reserve is or belongs; they are sorted.
func findReserve(reserves []ReserveData, id ReserveID) (int, bool) {
	return slices.BinarySearchFunc(reserves, id, func(r ReserveData, id ReserveID) int {
		return bytes.Compare(r.ID[:], id[:])
	})
}

// ReservedNamed returns the balance of who that is reserved under a name.
func (p *Pallet) ReservedNamed(ctx *frame.Context, id ReserveID, who types.AccountID) uint64 {
	reserves := p.Reserves.Get(ctx, who)
	if i, ok := findReserve(reserves, id); ok {
		return reserves[i].Amount
	}
	return 0
}

// ReserveNamed is Reserve under a name.
func (p *Pallet) ReserveNamed(ctx *frame.Context, id ReserveID, who types.AccountID, amount uint64) error {
	if amount == 0 {
		return nil
	}
	reserves := p.Reserves.Get(ctx, who)
	i, ok := findReserve(reserves, id)
	if ok {
		sum, ok := sat.CheckedAdd(reserves[i].Amount, amount)
		if !ok {
			return frame.ErrOverflow
		}
		reserves[i].Amount = sum
	} else {
		if len(reserves) >= maxReserves {
			return p.Err.TooManyReserves
		}
		reserves = slices.Insert(reserves, i, ReserveData{id, amount})
	}
	if err := p.Reserve(ctx, who, amount); err != nil {
		return err
	}
	p.Reserves.Put(ctx, who, reserves)
	return nil
}

// UnreserveNamed is Unreserve under a name.
func (p *Pallet) UnreserveNamed(ctx *frame.Context, id ReserveID, who types.AccountID, amount uint64) (missing uint64) {
	if amount == 0 {
		return 0
	}
	if !p.Reserves.Has(ctx, who) {
		return amount
	}
	reserves := p.Reserves.Get(ctx, who)
	i, ok := findReserve(reserves, id)
	if !ok {
		p.Reserves.Put(ctx, who, reserves)
		return amount
	}
	most := min(reserves[i].Amount, amount)
	actual := sat.Sub(most, p.Unreserve(ctx, who, most))
	reserves[i].Amount -= actual
	if reserves[i].Amount == 0 {
		reserves = slices.Delete(reserves, i, i+1)
	}
	if len(reserves) == 0 {
		p.Reserves.Remove(ctx, who)
	} else {
		p.Reserves.Put(ctx, who, reserves)
	}
	return amount - actual
}

// SlashReservedNamed is SlashReserved under a name. An emptied reserve stays.
func (p *Pallet) SlashReservedNamed(ctx *frame.Context, id ReserveID, who types.AccountID, amount uint64) (Negative, uint64) {
	if amount == 0 {
		return 0, 0
	}
	reserves := p.Reserves.Get(ctx, who)
	i, ok := findReserve(reserves, id)
	if !ok {
		p.Reserves.Put(ctx, who, reserves)
		return 0, amount
	}
	most := min(reserves[i].Amount, amount)
	got, remain := p.SlashReserved(ctx, who, most)
	actual := sat.Sub(most, remain)
	reserves[i].Amount -= actual
	p.Ev.Slashed.Deposit(ctx, SlashedEvent{who, actual})
	p.Reserves.Put(ctx, who, reserves)
	return got, amount - actual
}

// RepatriateReservedNamed is RepatriateReserved under a name.
func (p *Pallet) RepatriateReservedNamed(ctx *frame.Context, id ReserveID, from, to types.AccountID, amount uint64,
	status primitives.BalanceStatus,
) (missing uint64, err error) {
	if amount == 0 {
		return 0, nil
	}
	if from == to {
		if status == primitives.BalanceStatusFree {
			return p.UnreserveNamed(ctx, id, from, amount), nil
		}
		return sat.Sub(amount, p.ReservedNamed(ctx, id, from)), nil
	}
	reserves := p.Reserves.Get(ctx, from)
	i, ok := findReserve(reserves, id)
	if !ok {
		p.Reserves.Put(ctx, from, reserves)
		return amount, nil
	}
	most := min(reserves[i].Amount, amount)
	missing, err = p.RepatriateReserved(ctx, from, to, most, status)
	if err != nil {
		return 0, err
	}
	actual := sat.Sub(most, missing)
	if status == primitives.BalanceStatusReserved {
		if err := p.noteReserve(ctx, id, to, actual); err != nil {
			return 0, err
		}
	}
	reserves[i].Amount -= actual
	p.Reserves.Put(ctx, from, reserves)
	return amount - actual, nil
}

// noteReserve adds amount, reserved already, to the named reserve of who.
func (p *Pallet) noteReserve(ctx *frame.Context, id ReserveID, who types.AccountID, amount uint64) error {
	reserves := p.Reserves.Get(ctx, who)
	i, ok := findReserve(reserves, id)
	if ok {
		reserves[i].Amount = sat.Add(reserves[i].Amount, amount)
	} else {
		if len(reserves) >= maxReserves {
			return p.Err.TooManyReserves
		}
		reserves = slices.Insert(reserves, i, ReserveData{id, amount})
	}
	p.Reserves.Put(ctx, who, reserves)
	return nil
}
