package basefee

import (
	"encoding/json"
	"math/bits"

	"github.com/holiman/uint256"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
)

const (
	defaultBaseFee    = 20_000_000_000 // wei per gas
	defaultElasticity = 125_000        // millionths
	million           = 1_000_000
	idealUsage        = 500_000 // millionths of a block
	lowestBaseFee     = defaultBaseFee / million * idealUsage
)

// Pallet is the base fee pallet.
type Pallet struct {
	frame.Base
	Storage
	Ev Events

	sys *system.Pallet
}

// New returns the pallet.
func New(sys *system.Pallet) *Pallet {
	p := &Pallet{Base: frame.NewBase("BaseFee", 25, "pallet_base_fee::pallet"), sys: sys}
	p.PlainEvents()
	p.Storage, p.Ev = newStorage(&p.Base), newEvents(&p.Base)
	frame.AddCall(&p.Base, 0, "set_base_fee_per_gas", "Sets the base fee. Root only.",
		frame.Fixed[SetBaseFeePerGasArgs](weightSet), p.setBaseFeePerGas)
	frame.AddCall(&p.Base, 1, "set_elasticity", "Sets the most by which a block changes the fee. Root only.",
		frame.Fixed[SetElasticityArgs](weightSet), p.setElasticity)
	h := p.Hooks()
	h.OnInitialize = func(*frame.Context, uint32) types.Weight { return frame.RocksDB.ReadsWrites(2, 1) }
	h.OnFinalize = p.onFinalize
	h.BuildGenesis = p.buildGenesis
	return p
}

// weightSet is the weight of the calls: one write and next to nothing else.
var weightSet = frame.Cost(10_000, 0, 0, 1)

func (p *Pallet) setBaseFeePerGas(ctx *frame.Context, o frame.Origin, a *SetBaseFeePerGasArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.BaseFeePerGas.Put(ctx, a.Fee)
	p.Ev.NewBaseFeePerGas.Deposit(ctx, NewBaseFeePerGasEvent{a.Fee})
	return nil
}

func (p *Pallet) setElasticity(ctx *frame.Context, o frame.Origin, a *SetElasticityArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.Elasticity.Put(ctx, a.Elasticity)
	p.Ev.NewElasticity.Deposit(ctx, NewElasticityEvent{a.Elasticity})
	return nil
}

func (p *Pallet) onFinalize(ctx *frame.Context, _ uint32) {
	elasticity := uint64(p.Elasticity.Get(ctx))
	if elasticity == 0 {
		return
	}
	used := system.TotalWeight(p.sys.BlockWeight.Get(ctx)).RefTime
	usage := millionths(used, system.Weights.MaxBlock.RefTime)
	if usage == idealUsage {
		return
	}
	distance := usage - idealUsage
	if usage < idealUsage {
		distance = idealUsage - usage
	}
	coef := uint256.NewInt(elasticity * min(distance*2, million) / million)

	fee := uint256.Int(p.BaseFeePerGas.Get(ctx))
	delta, overflow := new(uint256.Int).MulOverflow(&fee, coef)
	switch {
	case overflow:
		p.Ev.BaseFeeOverflow.Deposit(ctx, BaseFeeOverflowEvent{})
	case usage > idealUsage:
		delta.Div(delta, uint256.NewInt(million))
		if _, overflow := fee.AddOverflow(&fee, delta); overflow {
			fee.SetAllOne()
		}
	default:
		delta.Div(delta, uint256.NewInt(million))
		lowest := uint256.NewInt(lowestBaseFee)
		if _, underflow := fee.SubOverflow(&fee, delta); underflow || fee.Lt(lowest) {
			fee = *lowest
		}
	}
	p.BaseFeePerGas.Put(ctx, types.U256(fee))
}

// millionths returns a/b in millionths, rounded down, at most one.
func millionths(a, b uint64) uint64 {
	if a >= b {
		return million
	}
	hi, lo := bits.Mul64(a, million)
	q, _ := bits.Div64(hi, lo, b)
	return q
}

func (p *Pallet) buildGenesis(ctx *frame.Context, config json.RawMessage) error {
	cfg := struct {
		BaseFeePerGas types.U256    `json:"baseFeePerGas"`
		Elasticity    fixed.Permill `json:"elasticity"`
	}{types.U256From(defaultBaseFee), defaultElasticity}
	if err := json.Unmarshal(config, &cfg); err != nil {
		return err
	}
	p.BaseFeePerGas.Put(ctx, cfg.BaseFeePerGas)
	p.Elasticity.Put(ctx, cfg.Elasticity)
	return nil
}
