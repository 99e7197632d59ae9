package transactionpayment

import (
	"encoding/json"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
	"github.com/tensord/tensord/runtime/sat"
)

// Withdrawn is what a Charger took before the call ran; nil if nothing was due.
type Withdrawn any

// Charger takes fees. Amounts are rao; the fee includes the tip.
type Charger interface {
	CanWithdraw(ctx *frame.Context, who types.AccountID, call *frame.Call, fee, tip uint64) error
	Withdraw(ctx *frame.Context, who types.AccountID, call *frame.Call, fee, tip uint64) (Withdrawn, error)
	// Settle gives back what was taken above the actual fee and passes the rest on.
	Settle(ctx *frame.Context, who types.AccountID, actualFee, tip uint64, w Withdrawn) error
}

// Pallet is TransactionPayment.
type Pallet struct {
	frame.Base
	Storage
	Ev      Events
	Charger Charger
}

// one is the multiplier 1 in parts of 10^18.
var one = primitives.FixedU128{Value: fixed.U128{Lo: 1_000_000_000_000_000_000}}

// New declares the pallet; the Charger is set before the runtime is frozen.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("TransactionPayment", 6, "pallet_transaction_payment::pallet")}
	p.Storage, p.Ev = newStorage(&p.Base), newEvents(&p.Base)
	addConstants(&p.Base)
	h := p.Hooks()
	h.OnFinalize = func(ctx *frame.Context, _ uint32) { p.NextFeeMultiplier.Put(ctx, one) }
	h.BuildGenesis = p.buildGenesis
	return p
}

func (p *Pallet) buildGenesis(ctx *frame.Context, _ json.RawMessage) error {
	p.Storage.StorageVersion.Put(ctx, ReleasesV2)
	p.NextFeeMultiplier.Put(ctx, one)
	return nil
}

// weightFee is the share of a weight's picoseconds that it costs in rao.
const weightFee = fixed.Perbill(500_000)

// WeightToFee returns the fee in rao of a weight, capped to that of a whole block.
func WeightToFee(w types.Weight) uint64 {
	return fixed.Times(weightFee, w.Min(system.Weights.MaxBlock).RefTime)
}

// InclusionFee is the fee for being in a block, in rao.
type InclusionFee struct {
	BaseFee           uint64 `rust:"Balance"`
	LenFee            uint64 `rust:"Balance"`
	AdjustedWeightFee uint64 `rust:"Balance"`
}

// FeeDetails is a fee by its parts; InclusionFee is nil if none is due.
type FeeDetails struct {
	InclusionFee *InclusionFee `rust:"Option<InclusionFee<Balance>>"`
	Tip          uint64        `rust:"Balance"`
}

// Final returns the whole fee in rao.
func (d FeeDetails) Final() uint64 {
	if d.InclusionFee == nil {
		return d.Tip
	}
	f := d.InclusionFee
	return sat.Add(sat.Add(sat.Add(f.BaseFee, f.LenFee), f.AdjustedWeightFee), d.Tip)
}

// Details computes the fee of an extrinsic of a length in bytes and a weight.
func (p *Pallet) Details(ctx *frame.Context, length uint32, w types.Weight, class types.DispatchClass, pays types.Pays, tip uint64) FeeDetails {
	if pays == types.PaysNo {
		return FeeDetails{Tip: tip}
	}
	multiplier := fixed.FixedU128{Inner: p.NextFeeMultiplier.Get(ctx).Value}
	adjusted := multiplier.SaturatingMulInt(fixed.U128From(WeightToFee(w)))
	return FeeDetails{
		InclusionFee: &InclusionFee{
			BaseFee:           WeightToFee(system.Weights.PerClass.Of(class).BaseExtrinsic),
			LenFee:            uint64(length),
			AdjustedWeightFee: saturate(adjusted),
		},
		Tip: tip,
	}
}

func saturate(v fixed.U128) uint64 {
	if v.Hi != 0 {
		return ^uint64(0)
	}
	return v.Lo
}

// Fee is the fee in rao before the call ran.
func (p *Pallet) Fee(ctx *frame.Context, length uint32, info frame.DispatchInfo, tip uint64) uint64 {
	return p.Details(ctx, length, info.TotalWeight(), info.Class, info.Pays, tip).Final()
}

// ActualFee is the fee in rao after the call ran.
func (p *Pallet) ActualFee(ctx *frame.Context, length uint32, info frame.DispatchInfo, post frame.PostInfo, tip uint64) uint64 {
	return p.Details(ctx, length, post.ActualOr(info), info.Class, post.PaysFee(info), tip).Final()
}
