package subtensor

// Mirrors rpc_info/subnet_info.rs without the hyperparameters (see
// info_hyperparams.go), and rpc_info/dynamic_info.rs.

import (
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func compact[T ~uint8 | ~uint16 | ~uint64](v T) scale.Compact[T] { return scale.Compact[T]{V: v} }

func compacts[T ~uint8 | ~uint16 | ~uint64](v []T) []scale.Compact[T] {
	out := make([]scale.Compact[T], len(v))
	for i := range v {
		out[i].V = v[i]
	}
	return out
}

// addedNetuids returns the netuids of the subnets that exist in ascending order.
func (p *Pallet) addedNetuids(ctx *frame.Context) (netuids []uint16) {
	for netuid, added := range p.NetworksAdded.All(ctx) {
		if added {
			netuids = append(netuids, netuid)
		}
	}
	slices.Sort(netuids)
	return netuids
}

func (p *Pallet) subnetInfo(ctx *frame.Context, netuid uint16) *SubnetInfo {
	if !p.IfSubnetExist(ctx, netuid) {
		return nil
	}
	return &SubnetInfo{
		Netuid:               netuid,
		Rho:                  p.Rho.Get(ctx, netuid),
		Kappa:                p.Kappa.Get(ctx, netuid),
		Difficulty:           p.Difficulty.Get(ctx, netuid),
		ImmunityPeriod:       p.ImmunityPeriod.Get(ctx, netuid),
		MaxAllowedValidators: p.MaxAllowedValidators.Get(ctx, netuid),
		MinAllowedWeights:    p.MinAllowedWeights.Get(ctx, netuid),
		MaxWeightsLimit:      p.MaxWeightLimit(netuid),
		ScalingLawPower:      p.ScalingLawPower.Get(ctx, netuid),
		SubnetworkN:          p.SubnetworkN.Get(ctx, netuid),
		MaxAllowedUIDs:       p.MaxAllowedUids.Get(ctx, netuid),
		BlocksSinceLastStep:  p.BlocksSinceLastStep.Get(ctx, netuid),
		Tempo:                p.Tempo.Get(ctx, netuid),
		Burn:                 p.Burn.Get(ctx, netuid),
		Owner:                p.SubnetOwner.Get(ctx, netuid),
	}
}

func (p *Pallet) subnetInfoV2(ctx *frame.Context, netuid uint16) *SubnetInfov2 {
	s := p.subnetInfo(ctx, netuid)
	if s == nil {
		return nil
	}
	return &SubnetInfov2{
		Netuid: s.Netuid, Rho: s.Rho, Kappa: s.Kappa, Difficulty: s.Difficulty, ImmunityPeriod: s.ImmunityPeriod,
		MaxAllowedValidators: s.MaxAllowedValidators, MinAllowedWeights: s.MinAllowedWeights,
		MaxWeightsLimit: s.MaxWeightsLimit, ScalingLawPower: s.ScalingLawPower, SubnetworkN: s.SubnetworkN,
		MaxAllowedUIDs: s.MaxAllowedUIDs, BlocksSinceLastStep: s.BlocksSinceLastStep, Tempo: s.Tempo,
		NetworkModality: s.NetworkModality, NetworkConnect: s.NetworkConnect, EmissionValue: s.EmissionValues,
		Burn: s.Burn, Owner: s.Owner, Identity: some(p.SubnetIdentitiesV3.Find(ctx, netuid)),
	}
}

// pendingAlpha is the alpha (rao) that the next epoch distributes to neurons.
func (p *Pallet) pendingAlpha(ctx *frame.Context, netuid uint16) uint64 {
	return sat.Add(p.PendingValidatorEmission.Get(ctx, netuid), p.PendingServerEmission.Get(ctx, netuid))
}

func (p *Pallet) dynamicInfo(ctx *frame.Context, netuid uint16) *DynamicInfo {
	if !p.IfSubnetExist(ctx, netuid) {
		return nil
	}
	lastStep := p.LastMechansimStepBlock.Get(ctx, netuid)
	return &DynamicInfo{
		Netuid:               netuid,
		OwnerHotkey:          p.SubnetOwnerHotkey.Get(ctx, netuid),
		OwnerColdkey:         p.SubnetOwner.Get(ctx, netuid),
		SubnetName:           compacts(p.NameForSubnet(ctx, netuid)),
		TokenSymbol:          compacts(p.TokenSymbol.Get(ctx, netuid)),
		Tempo:                p.Tempo.Get(ctx, netuid),
		LastStep:             lastStep,
		BlocksSinceLastStep:  sat.Sub(p.CurrentBlockAsU64(ctx), lastStep),
		AlphaIn:              p.SubnetAlphaIn.Get(ctx, netuid),
		AlphaOut:             p.SubnetAlphaOut.Get(ctx, netuid),
		TaoIn:                p.SubnetTAO.Get(ctx, netuid),
		AlphaOutEmission:     p.SubnetAlphaOutEmission.Get(ctx, netuid),
		AlphaInEmission:      p.SubnetAlphaInEmission.Get(ctx, netuid),
		TaoInEmission:        p.SubnetTaoInEmission.Get(ctx, netuid),
		PendingAlphaEmission: p.pendingAlpha(ctx, netuid),
		SubnetVolume:         p.SubnetVolume.Get(ctx, netuid),
		NetworkRegisteredAt:  p.NetworkRegisteredAt.Get(ctx, netuid),
		SubnetIdentity:       some(p.SubnetIdentitiesV3.Find(ctx, netuid)),
		MovingPrice:          p.SubnetMovingPrice.Get(ctx, netuid),
	}
}
