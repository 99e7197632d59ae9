package swap

import "github.com/tensord/tensord/runtime/frame"

const deprecatedDocs = "Always fails: users can't provide liquidity."

// deprecated handles the calls of which only the place is left.
func deprecated[A any](p *Pallet) func(*frame.Context, frame.Origin, *A) error {
	return func(*frame.Context, frame.Origin, *A) error { return p.Err.Deprecated }
}

func (p *Pallet) setFeeRate(ctx *frame.Context, o frame.Origin, a *SetFeeRateArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if !p.subnets.IfSubnetExist(ctx, a.Netuid) {
		return p.Err.MechanismDoesNotExist
	}
	if a.Rate > maxFeeRate {
		return p.Err.FeeRateTooHigh
	}
	p.FeeRate.Put(ctx, a.Netuid, a.Rate)
	p.Ev.FeeRateSet.Deposit(ctx, FeeRateSetEvent{a.Netuid, a.Rate})
	return nil
}
