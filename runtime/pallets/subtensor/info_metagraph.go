package subtensor

// Mirrors the metagraphs of rpc_info/metagraph.rs; for those with selected
// fields see info_selective.go.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// graphs builds metagraphs.
type graphs struct {
	*Pallet
	ctx   *frame.Context
	block uint64
	// identities are all that there are if complete is set, else those of the
	// owners met so far, nil where an owner has none.
	identities map[types.AccountID]*ChainIdentityV2
	complete   bool
	// Of the subnet at hand:
	keys      []neuronKey
	axons     map[types.AccountID]AxonInfo
	dividends map[types.AccountID]uint64
}

func (p *Pallet) newGraphs(ctx *frame.Context) *graphs {
	return &graphs{
		Pallet: p, ctx: ctx, block: p.CurrentBlockAsU64(ctx),
		identities: make(map[types.AccountID]*ChainIdentityV2),
		axons:      make(map[types.AccountID]AxonInfo), dividends: make(map[types.AccountID]uint64),
	}
}

// newGraphsOfAll is newGraphs for graphs of all subnets: with so many neurons,
// reading all identities at once is cheaper.
func (p *Pallet) newGraphsOfAll(ctx *frame.Context) *graphs {
	g := p.newGraphs(ctx)
	g.complete = true
	for coldkey, identity := range p.IdentitiesV2.All(ctx) {
		g.identities[coldkey] = &identity
	}
	return g
}

func (p *Pallet) metagraph(ctx *frame.Context, netuid uint16) *Metagraph {
	ctx.State.ReadThrough(true)
	defer ctx.State.ReadThrough(false)
	return p.newGraphs(ctx).metagraph(netuid)
}

func (p *Pallet) allMetagraphs(ctx *frame.Context) []*Metagraph {
	ctx.State.ReadThrough(true)
	defer ctx.State.ReadThrough(false)
	g := p.newGraphsOfAll(ctx)
	netuids := p.AllSubnetNetuids(ctx)
	out := make([]*Metagraph, len(netuids))
	for i, netuid := range netuids {
		out[i] = g.metagraph(netuid)
	}
	return out
}

// mechagraph is the metagraph of a subnet with the incentives and updates of one
// of its mechanisms, under the mechanism's storage index as netuid.
func (p *Pallet) mechagraph(ctx *frame.Context, netuid uint16, mecid uint8) *Metagraph {
	if p.EnsureMechanismExists(ctx, netuid, mecid) != nil {
		return nil
	}
	m := p.metagraph(ctx, netuid)
	if m != nil {
		p.asMechanism(ctx, m, p.MechanismStorageIndex(netuid, mecid))
	}
	return m
}

func (p *Pallet) asMechanism(ctx *frame.Context, m *Metagraph, index uint16) {
	m.Netuid = index
	m.LastUpdate = compacts(p.LastUpdate.Get(ctx, index))
	m.Incentives = compacts(p.Incentive.Get(ctx, index))
}

func (p *Pallet) allMechagraphs(ctx *frame.Context) (out []*Metagraph) {
	ctx.State.ReadThrough(true)
	defer ctx.State.ReadThrough(false)
	g := p.newGraphsOfAll(ctx)
	for _, netuid := range p.AllSubnetNetuids(ctx) {
		mechanisms := p.MechanismCountCurrent.Get(ctx, netuid)
		if mechanisms == 0 {
			continue
		}
		base := g.metagraph(netuid)
		for mecid := range mechanisms {
			if base == nil || p.EnsureMechanismExists(ctx, netuid, mecid) != nil {
				out = append(out, nil)
				continue
			}
			m := *base
			p.asMechanism(ctx, &m, p.MechanismStorageIndex(netuid, mecid))
			out = append(out, &m)
		}
	}
	return out
}

func (g *graphs) metagraph(netuid uint16) *Metagraph {
	if !g.IfSubnetExist(g.ctx, netuid) {
		return nil
	}
	m := &Metagraph{}
	g.addSubnet(netuid, m)
	g.addParameters(netuid, m)
	g.addKeys(netuid, m)
	g.addIdentities(netuid, m)
	g.addAxons(netuid, m)
	g.addVectors(netuid, m)
	g.addRegistrations(netuid, m)
	g.addStakes(netuid, m)
	g.addDividends(netuid, m)
	return m
}

// addSubnet fills in what the subnet is, and its pool.
func (g *graphs) addSubnet(netuid uint16, m *Metagraph) {
	ctx := g.ctx
	m.Netuid = netuid
	m.Name = compacts(g.NameForSubnet(ctx, netuid))
	m.Symbol = compacts(g.TokenSymbol.Get(ctx, netuid))
	m.Identity = some(g.SubnetIdentitiesV3.Find(ctx, netuid))
	m.NetworkRegisteredAt = g.NetworkRegisteredAt.Get(ctx, netuid)
	m.OwnerHotkey = g.SubnetOwnerHotkey.Get(ctx, netuid)
	m.OwnerColdkey = g.SubnetOwner.Get(ctx, netuid)
	m.Block = g.block
	m.Tempo = g.Tempo.Get(ctx, netuid)
	m.LastStep = g.LastMechansimStepBlock.Get(ctx, netuid)
	m.BlocksSinceLastStep = sat.Sub(g.block, m.LastStep)
	m.AlphaIn = g.SubnetAlphaIn.Get(ctx, netuid)
	m.AlphaOut = g.SubnetAlphaOut.Get(ctx, netuid)
	m.TaoIn = g.SubnetTAO.Get(ctx, netuid)
	m.AlphaOutEmission = g.SubnetAlphaOutEmission.Get(ctx, netuid)
	m.AlphaInEmission = g.SubnetAlphaInEmission.Get(ctx, netuid)
	m.TaoInEmission = g.SubnetTaoInEmission.Get(ctx, netuid)
	m.PendingAlphaEmission = g.pendingAlpha(ctx, netuid)
	m.SubnetVolume = g.SubnetVolume.Get(ctx, netuid)
	m.MovingPrice = g.SubnetMovingPrice.Get(ctx, netuid)
}

// addParameters fills in the subnet's hyperparameters.
func (g *graphs) addParameters(netuid uint16, m *Metagraph) {
	ctx := g.ctx
	m.Rho = g.Rho.Get(ctx, netuid)
	m.Kappa = g.Kappa.Get(ctx, netuid)
	m.MinAllowedWeights = g.MinAllowedWeights.Get(ctx, netuid)
	m.MaxWeightsLimit = g.MaxWeightLimit(netuid)
	m.WeightsVersion = g.WeightsVersionKey.Get(ctx, netuid)
	m.WeightsRateLimit = g.WeightsSetRateLimit.Get(ctx, netuid)
	m.ActivityCutoff = g.ActivityCutoffBlocks(ctx, netuid)
	m.MaxValidators = g.MaxAllowedValidators.Get(ctx, netuid)
	m.NumUIDs = g.SubnetworkN.Get(ctx, netuid)
	m.MaxUIDs = g.MaxAllowedUids.Get(ctx, netuid)
	m.Burn = g.Burn.Get(ctx, netuid)
	m.Difficulty = g.Difficulty.Get(ctx, netuid)
	m.RegistrationAllowed = g.NetworkRegistrationAllowed.Get(ctx, netuid)
	m.PowRegistrationAllowed = g.NetworkPowRegistrationAllowed.Get(ctx, netuid)
	m.ImmunityPeriod = g.ImmunityPeriod.Get(ctx, netuid)
	m.MinDifficulty = g.MinDifficulty.Get(ctx, netuid)
	m.MaxDifficulty = g.MaxDifficulty.Get(ctx, netuid)
	m.MinBurn = g.MinBurn.Get(ctx, netuid)
	m.MaxBurn = g.MaxBurn.Get(ctx, netuid)
	m.AdjustmentAlpha = g.AdjustmentAlpha.Get(ctx, netuid)
	m.AdjustmentInterval = g.AdjustmentInterval.Get(ctx, netuid)
	m.TargetRegsPerInterval = g.TargetRegistrationsPerInterval.Get(ctx, netuid)
	m.MaxRegsPerBlock = g.MaxRegistrationsPerBlock.Get(ctx, netuid)
	m.ServingRateLimit = g.ServingRateLimit.Get(ctx, netuid)
	m.CommitRevealWeightsEnabled = g.CommitRevealWeightsEnabled.Get(ctx, netuid)
	m.CommitRevealPeriod = g.RevealPeriodEpochs.Get(ctx, netuid)
	m.LiquidAlphaEnabled = g.LiquidAlphaOn.Get(ctx, netuid)
	alphas := g.AlphaValues.Get(ctx, netuid)
	m.AlphaHigh, m.AlphaLow = alphas.B, alphas.A
	m.BondsMovingAvg = g.BondsMovingAverage.Get(ctx, netuid)
}

// addKeys fills in hotkeys and their owners by uid. A uid without a hotkey has
// that of all zeros.
func (g *graphs) addKeys(netuid uint16, m *Metagraph) {
	n := g.SubnetworkN.Get(g.ctx, netuid)
	m.Hotkeys, m.Coldkeys = make([]types.AccountID, n), make([]types.AccountID, n)
	g.keys = g.keys[:0]
	for uid, hotkey := range g.Keys.With(g.ctx, netuid) {
		if uid < n {
			m.Hotkeys[uid] = hotkey
			g.keys = append(g.keys, neuronKey{uid, hotkey})
		}
	}
	for uid, hotkey := range m.Hotkeys {
		m.Coldkeys[uid] = g.Owner.Get(g.ctx, hotkey)
	}
}

// addIdentities fills in the owners' identities; m has the owners.
func (g *graphs) addIdentities(_ uint16, m *Metagraph) {
	m.Identities = make([]*ChainIdentityV2, len(m.Coldkeys))
	for uid, coldkey := range m.Coldkeys {
		identity, ok := g.identities[coldkey]
		if !ok && !g.complete {
			identity = some(g.IdentitiesV2.Find(g.ctx, coldkey))
			g.identities[coldkey] = identity
		}
		m.Identities[uid] = identity
	}
}

// addAxons fills in endpoints by uid; m has the hotkeys.
func (g *graphs) addAxons(netuid uint16, m *Metagraph) {
	m.Axons = make([]AxonInfo, len(m.Hotkeys))
	clear(g.axons)
	for hotkey, axon := range g.Axons.With(g.ctx, netuid) {
		g.axons[hotkey] = axon
	}
	for uid, hotkey := range m.Hotkeys {
		m.Axons[uid] = g.axons[hotkey]
	}
}

// addVectors fills in the results of the last epoch.
func (g *graphs) addVectors(netuid uint16, m *Metagraph) {
	v := g.neuronVectors(g.ctx, netuid)
	m.Active, m.ValidatorPermit = v.active, v.permit
	m.LastUpdate, m.Emission = compacts(v.lastUpdate), compacts(v.emission)
	m.Dividends, m.Incentives, m.Consensus = compacts(v.dividends), compacts(v.incentive), compacts(v.consensus)
}

// addRegistrations fills in when the neurons were registered.
func (g *graphs) addRegistrations(netuid uint16, m *Metagraph) {
	m.BlockAtRegistration = make([]scale.Compact[uint64], len(m.Hotkeys))
	for uid, block := range g.BlockAtRegistration.With(g.ctx, netuid) {
		if int(uid) < len(m.BlockAtRegistration) {
			m.BlockAtRegistration[uid].V = block
		}
	}
}

// addStakes fills in the stake that counts for the neurons, which addKeys has met.
func (g *graphs) addStakes(netuid uint16, m *Metagraph) {
	total, alpha, tao := g.stakeWeightsOf(g.ctx, netuid, func(yield func(uint16, types.AccountID) bool) {
		for _, k := range g.keys {
			if !yield(k.UID, k.Hotkey) {
				return
			}
		}
	})
	m.TotalStake, m.AlphaStake, m.TaoStake = wholeRao(total), wholeRao(alpha), wholeRao(tao)
}

func wholeRao(v []fixed.I64F64) []scale.Compact[uint64] {
	out := make([]scale.Compact[uint64], len(v))
	for i, x := range v {
		out[i].V = fixed.SaturatingTo[uint64](x)
	}
	return out
}

// addDividends fills in the dividends of the last epoch by hotkey; there are none
// in TAO any more.
func (g *graphs) addDividends(netuid uint16, m *Metagraph) {
	m.TaoDividendsPerHotkey = make([]scale.Tuple2[types.AccountID, scale.Compact[uint64]], len(m.Hotkeys))
	m.AlphaDividendsPerHotkey = make([]scale.Tuple2[types.AccountID, scale.Compact[uint64]], len(m.Hotkeys))
	clear(g.dividends)
	for hotkey, alpha := range g.AlphaDividendsPerSubnet.With(g.ctx, netuid) {
		g.dividends[hotkey] = alpha
	}
	for uid, hotkey := range m.Hotkeys {
		m.TaoDividendsPerHotkey[uid].A = hotkey
		m.AlphaDividendsPerHotkey[uid] = scale.Pair(hotkey, compact(g.dividends[hotkey]))
	}
}
