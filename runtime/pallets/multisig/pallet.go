package multisig

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// Deposits in rao, and limits.
const (
	depositBase    = 132_000_000
	depositFactor  = 32_000_000
	maxSignatories = 100
)

// Pallet is the multisig pallet.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys *system.Pallet
	bal *balances.Pallet
}

// New returns the pallet.
func New(sys *system.Pallet, bal *balances.Pallet) *Pallet {
	p := &Pallet{Base: frame.NewBase("Multisig", 13, "pallet_multisig::pallet"), sys: sys, bal: bal}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.StorageVersion(1)
	addConstants(&p.Base)
	b := &p.Base
	frame.AddCallPost(b, 0, "as_multi_threshold_1", "Runs a call as a multisig that needs one approval.",
		threshold1Info, p.asMultiThreshold1)
	frame.AddCallPost(b, 1, "as_multi", "Approves a call and runs it if enough have.", asMultiInfo, p.asMulti)
	frame.AddCallPost(b, 2, "approve_as_multi", "Approves a call by its hash.", approveAsMultiInfo, p.approveAsMulti)
	frame.AddCall(b, 3, "cancel_as_multi", "Cancels an operation that the caller began.", cancelAsMultiInfo, p.cancelAsMulti)
	frame.AddCallPost(b, 4, "poke_deposit", "Brings the deposit of an operation to the present price; free if that changes it.",
		pokeDepositInfo, p.pokeDeposit)
	return p
}

// deposit returns the deposit of an operation.
func deposit(threshold uint16) uint64 { return depositBase + depositFactor*uint64(threshold) }

// timepoint returns the present extrinsic.
func (p *Pallet) timepoint(ctx *frame.Context) Timepoint {
	index, _ := p.sys.ExtrinsicIndex(ctx)
	return Timepoint{Height: p.sys.Number.Get(ctx), Index: index}
}

// account returns the account of the multisig of who and the others.
func (p *Pallet) account(who types.AccountID, others []types.AccountID, threshold uint16) (types.AccountID, error) {
	if len(others) == 0 {
		return types.AccountID{}, p.Err.TooFewSignatories
	}
	if len(others) >= maxSignatories {
		return types.AccountID{}, p.Err.TooManySignatories
	}
	all := make([]types.AccountID, 0, len(others)+1)
	placed := false
	for i, other := range others {
		if i > 0 && others[i-1].Compare(other) >= 0 {
			return types.AccountID{}, p.Err.SignatoriesOutOfOrder
		}
		if other == who {
			return types.AccountID{}, p.Err.SenderInSignatories
		}
		if !placed && other.Compare(who) > 0 {
			all, placed = append(all, who), true
		}
		all = append(all, other)
	}
	if !placed {
		all = append(all, who)
	}
	return types.MultisigAccount(all, threshold), nil
}

// begin checks what all calls with a threshold have in common.
func (p *Pallet) begin(o frame.Origin, threshold uint16, others []types.AccountID) (who, id types.AccountID, err error) {
	if who, err = frame.EnsureSigned(o); err != nil {
		return who, id, err
	}
	if threshold < 2 {
		return who, id, p.Err.MinimumThreshold
	}
	id, err = p.account(who, others, threshold)
	return who, id, err
}
