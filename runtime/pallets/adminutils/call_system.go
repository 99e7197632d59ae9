package adminutils

// The calls of root that reach other pallets than Subtensor's.

import (
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) swapAuthorities(ctx *frame.Context, o frame.Origin, a *SwapAuthoritiesArgs) error {
	return rootSets(o, func() { p.Aura.ChangeAuthorities(ctx, a.NewAuthorities) })
}

func (p *Pallet) scheduleGrandpaChange(ctx *frame.Context, o frame.Origin, a *ScheduleGrandpaChangeArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.Grandpa.ScheduleChange(ctx, a.NextAuthorities, a.InBlocks, a.Forced)
}

func (p *Pallet) sudoSetEVMChainID(ctx *frame.Context, o frame.Origin, a *SudoSetEVMChainIDArgs) error {
	return rootSets(o, func() { p.ChainID.Put(ctx, a.ChainID) })
}

func (p *Pallet) sudoToggleEVMPrecompile(ctx *frame.Context, o frame.Origin, a *SudoToggleEVMPrecompileArgs) error {
	return rootSets(o, func() {
		if p.PrecompileEnable.Get(ctx, a.PrecompileID) == a.Enabled {
			return
		}
		p.PrecompileEnable.Put(ctx, a.PrecompileID, a.Enabled)
		p.Ev.PrecompileUpdated.Deposit(ctx, PrecompileUpdatedEvent{a.PrecompileID, a.Enabled})
	})
}
