package safemode

import (
	"encoding/json"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

// How long root enters and extends for, in blocks: 24 and 12 hours.
const (
	rootEnterDuration  = 5 * 60 * 24
	rootExtendDuration = 5 * 60 * 12
)

// reason is what deposits are held for.
var reason = balances.Reason{
	Variant: primitives.HoldReasonIsSafeMode, SafeMode: primitives.SafeModeHoldReasonEnterOrExtend,
}

// Pallet is the safe mode pallet.
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
	p := &Pallet{Base: frame.NewBase("SafeMode", 20, "pallet_safe_mode::pallet"), sys: sys, bal: bal}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	addConstants(&p.Base)
	b := &p.Base
	frame.AddCall(b, 0, "enter", "Enters safe mode against a deposit; none is configured.",
		frame.Fixed[EnterArgs](weightEnter), p.enter)
	frame.AddCall(b, 1, "force_enter", "Enters safe mode. Root only.",
		frame.Fixed[ForceEnterArgs](weightForceEnter), p.forceEnter)
	frame.AddCall(b, 2, "extend", "Extends safe mode against a deposit; none is configured.",
		frame.Fixed[ExtendArgs](weightExtend), p.extend)
	frame.AddCall(b, 3, "force_extend", "Extends safe mode. Root only.",
		frame.Fixed[ForceExtendArgs](weightForceExtend), p.forceExtend)
	frame.AddCall(b, 4, "force_exit", "Ends safe mode. Root only.",
		frame.Fixed[ForceExitArgs](weightForceExit), p.forceExit)
	frame.AddCall(b, 5, "force_slash_deposit", "Burns a deposit. Root only.",
		frame.Fixed[ForceSlashDepositArgs](weightForceSlashDeposit), p.forceSlashDeposit)
	frame.AddCall(b, 6, "release_deposit", "Releases a deposit after a delay; none is configured.",
		frame.Fixed[ReleaseDepositArgs](weightReleaseDeposit), p.releaseDeposit)
	frame.AddCall(b, 7, "force_release_deposit", "Releases a deposit. Root only.",
		frame.Fixed[ForceReleaseDepositArgs](weightForceReleaseDeposit), p.forceReleaseDeposit)
	p.Hooks().OnInitialize = p.onInitialize
	p.Hooks().BuildGenesis = p.buildGenesis
	return p
}

// IsEntered reports whether safe mode is on.
func (p *Pallet) IsEntered(ctx *frame.Context) bool { return p.EnteredUntil.Exists(ctx) }

// Allows reports whether safe mode lets the call pass.
func (p *Pallet) Allows(ctx *frame.Context, call *frame.Call) bool {
	return whitelisted(call) || !p.IsEntered(ctx)
}

func (p *Pallet) onInitialize(ctx *frame.Context, n uint32) types.Weight {
	if until, ok := p.EnteredUntil.Find(ctx); ok && n > until {
		p.exit(ctx, ExitReasonTimeout)
		return weightInitializeExit
	}
	return weightInitializeNoop
}

func (p *Pallet) exit(ctx *frame.Context, why ExitReason) {
	p.EnteredUntil.Kill(ctx)
	p.Ev.Exited.Deposit(ctx, ExitedEvent{why})
}

func (p *Pallet) buildGenesis(ctx *frame.Context, config json.RawMessage) error {
	var cfg struct {
		EnteredUntil *uint32 `json:"enteredUntil"`
	}
	if err := json.Unmarshal(config, &cfg); err != nil {
		return err
	}
	if cfg.EnteredUntil != nil {
		p.EnteredUntil.Put(ctx, *cfg.EnteredUntil)
	}
	return nil
}
