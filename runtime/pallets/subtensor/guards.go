package subtensor

// Mirrors guards/mod.rs and the guards on coldkey swaps, rate limits, takes,
// endpoints and EVM keys (guards/check_*.rs). The guard on weights stands in
// guard_weights.go.

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// guard is a check on calls of signers. It looks at the call itself only: calls
// within it pass the guards when they are dispatched in turn.
type guard struct {
	weight types.Weight
	// applies limits the guard to some calls; nil means all.
	applies func(call *frame.Call) bool
	check   func(ctx *frame.Context, who types.AccountID, call *frame.Call) error
}

// Weight is zero for calls that the guard has no say in.
func (g *guard) Weight(_ *frame.Context, call *frame.Call) types.Weight {
	if g.applies != nil && !g.applies(call) {
		return types.Weight{}
	}
	return g.weight
}

// PreDispatch refuses the call if its signer may not make it now.
func (g *guard) PreDispatch(ctx *frame.Context, o frame.Origin, call *frame.Call) (frame.PostInfo, error) {
	who, ok := o.Signer()
	if !ok {
		return frame.PostInfo{}, nil
	}
	return frame.PostInfo{}, g.check(ctx, who, call)
}

// Guards returns the pallet's guards in the order of the runtime:
// CheckColdkeySwap, CheckWeights, CheckRateLimits, CheckDelegateTake,
// CheckServingEndpoints and CheckEvmKeyAssociation.
func (p *Pallet) Guards() []frame.Guard {
	return []frame.Guard{
		&guard{weightCheckColdkeySwapExtension, nil, p.checkColdkeySwap},
		&guard{weightCheckWeightsExtension, isWeightsCall, p.checkWeights},
		&guard{weightCheckRateLimitsExtension, isRateLimitedCall, p.checkRateLimits},
		&guard{weightCheckDelegateTakeExtension, isDelegateTakeCall, p.checkDelegateTake},
		&guard{weightCheckServingEndpointsExtension, isServingCall, p.checkServingEndpoints},
		&guard{weightCheckEvmKeyAssociationExtension, isEvmKeyCall, p.checkEvmKeyAssociation},
	}
}

// checkColdkeySwap lets an account that announced a swap of its coldkey do
// nothing but go on with the swap or send encrypted transactions, and nothing at
// all if the swap is disputed.
func (p *Pallet) checkColdkeySwap(ctx *frame.Context, who types.AccountID, call *frame.Call) error {
	if !p.ColdkeySwapAnnouncements.Has(ctx, who) {
		return nil
	}
	if p.ColdkeySwapDisputes.Has(ctx, who) {
		return p.Err.ColdkeySwapDisputed
	}
	switch call.Args.(type) {
	case *AnnounceColdkeySwapArgs, *SwapColdkeyAnnouncedArgs, *DisputeColdkeySwapArgs, *ClearColdkeySwapAnnouncementArgs:
		return nil
	}
	if call.Is("MevShield", "submit_encrypted") {
		return nil
	}
	return p.Err.ColdkeySwapAnnounced
}

func isRateLimitedCall(call *frame.Call) bool {
	switch call.Args.(type) {
	case *CommitWeightsArgs, *CommitMechanismWeightsArgs, *SetWeightsArgs, *SetMechanismWeightsArgs, *RegisterNetworkArgs:
		return true
	}
	return false
}

// checkRateLimits refuses weights and network registrations that come too soon.
func (p *Pallet) checkRateLimits(ctx *frame.Context, who types.AccountID, call *frame.Call) error {
	switch a := call.Args.(type) {
	case *CommitWeightsArgs:
		return p.checkWeightsPace(ctx, who, a.Netuid, a.Netuid, p.Err.CommittingWeightsTooFast)
	case *CommitMechanismWeightsArgs:
		return p.checkWeightsPace(ctx, who, a.Netuid, p.MechanismStorageIndex(a.Netuid, a.Mecid), p.Err.CommittingWeightsTooFast)
	case *SetWeightsArgs:
		if !p.CommitRevealWeightsEnabled.Get(ctx, a.Netuid) {
			return p.checkWeightsPace(ctx, who, a.Netuid, a.Netuid, p.Err.SettingWeightsTooFast)
		}
	case *SetMechanismWeightsArgs:
		if !p.CommitRevealWeightsEnabled.Get(ctx, a.Netuid) {
			return p.checkWeightsPace(ctx, who, a.Netuid, p.MechanismStorageIndex(a.Netuid, a.Mecid), p.Err.SettingWeightsTooFast)
		}
	case *RegisterNetworkArgs:
		if !p.PassesRateLimit(ctx, TransactionTypeRegisterNetwork, who) {
			return p.Err.NetworkTxRateLimitExceeded
		}
	}
	return nil
}

// checkWeightsPace leaves hotkeys without a neuron to the call itself.
func (p *Pallet) checkWeightsPace(ctx *frame.Context, who types.AccountID, netuid, index uint16, tooFast error) error {
	uid, ok := p.Uids.Find(ctx, netuid, who)
	if !ok || p.CheckRateLimit(ctx, index, uid, p.CurrentBlockAsU64(ctx)) {
		return nil
	}
	return tooFast
}

func isDelegateTakeCall(call *frame.Call) bool {
	switch call.Args.(type) {
	case *IncreaseTakeArgs, *DecreaseTakeArgs:
		return true
	}
	return false
}

// checkDelegateTake looks at the bounds of a delegate take and whose hotkey it is.
func (p *Pallet) checkDelegateTake(ctx *frame.Context, who types.AccountID, call *frame.Call) error {
	var hotkey types.AccountID
	var take uint16
	switch a := call.Args.(type) {
	case *IncreaseTakeArgs:
		hotkey, take = a.Hotkey, a.Take
	case *DecreaseTakeArgs:
		hotkey, take = a.Hotkey, a.Take
	default:
		return nil
	}
	if take < p.MinDelegateTake.Get(ctx) {
		return p.Err.DelegateTakeTooLow
	}
	if take > p.MaxDelegateTake.Get(ctx) {
		return p.Err.DelegateTakeTooHigh
	}
	return p.DoTakeChecks(ctx, who, hotkey)
}

func isServingCall(call *frame.Call) bool {
	switch call.Args.(type) {
	case *ServeAxonArgs, *ServeAxonTlsArgs, *ServePrometheusArgs:
		return true
	}
	return false
}

// checkServingEndpoints looks at the endpoints that neurons publish.
func (p *Pallet) checkServingEndpoints(ctx *frame.Context, who types.AccountID, call *frame.Call) error {
	switch a := call.Args.(type) {
	case *ServeAxonArgs:
		return p.ValidateServeAxon(ctx, who, a.Netuid, a.IP, a.Port, a.IPType)
	case *ServeAxonTlsArgs:
		return p.ValidateServeAxon(ctx, who, a.Netuid, a.IP, a.Port, a.IPType)
	case *ServePrometheusArgs:
		return p.ValidateServePrometheus(ctx, who, a.Netuid, a.IP, a.Port, a.IPType)
	}
	return nil
}

func isEvmKeyCall(call *frame.Call) bool {
	_, ok := call.Args.(*AssociateEVMKeyArgs)
	return ok
}

// checkEvmKeyAssociation wants the signer to be a neuron that has not named an
// EVM key lately.
func (p *Pallet) checkEvmKeyAssociation(ctx *frame.Context, who types.AccountID, call *frame.Call) error {
	a, ok := call.Args.(*AssociateEVMKeyArgs)
	if !ok {
		return nil
	}
	uid, ok := p.Uids.Find(ctx, a.Netuid, who)
	if !ok {
		return p.Err.HotKeyNotRegisteredInSubNet
	}
	if p.EnsureEvmKeyAssociateRateLimit(ctx, a.Netuid, uid) != nil {
		return p.Err.EvmKeyAssociateRateLimitExceeded
	}
	return nil
}
