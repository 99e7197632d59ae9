package subtensor

// Mirrors the migrations from to_v1_separate_emission to
// reset_bonds_moving_average, in the order of macros/hooks.rs.

import (
	"fmt"
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/sat"
)

// foundation is the coldkey that early subnets were handed over to.
var foundation = types.AccountID{
	0xfe, 0xab, 0xaa, 0xfe, 0xe2, 0x93, 0xd3, 0xb7, 0x6d, 0xae, 0x30, 0x4e, 0x2f, 0x9d, 0x88, 0x5f,
	0x77, 0xd2, 0xb1, 0x7a, 0xda, 0xb9, 0xe1, 0x7e, 0x92, 0x1b, 0x32, 0x1e, 0xcc, 0xd6, 0x1c, 0x77,
}

// toVersion5 holds the migrations that went by the storage version.
func (m *migrator) toVersion5() {
	if m.storageVersion() < 1 {
		m.read(1)
		m.separateLoadedEmission()
		m.setStorageVersion(1)
	}
	if m.storageVersion() < 2 {
		m.read(1)
	}
	m.createRootNetwork()
	if m.storageVersion() < 3 {
		m.read(2)
		block := m.CurrentBlockAsU64(m.ctx)
		m.SubnetOwner.Put(m.ctx, 1, foundation)
		m.SubnetOwner.Put(m.ctx, 11, foundation)
		m.NetworkRegisteredAt.Put(m.ctx, 1, sat.Add(block, 13*7200))
		m.NetworkRegisteredAt.Put(m.ctx, 11, block)
		m.write(4)
		m.setStorageVersion(3)
	}
	m.deleteEarlySubnet(21, 4)
	m.deleteEarlySubnet(3, 5)
}

// separateLoadedEmission splits loaded emission in servers' and validators'.
func (m *migrator) separateLoadedEmission() {
	type pair = scale.Tuple2[types.AccountID, uint64]
	codec := scale.For[[]pair]()
	prefix := m.LoadedEmission.Prefix()
	keys, values := m.rawPairs(prefix)
	for i, key := range keys {
		m.read(1)
		d := scale.NewDecoder(values[i])
		var old []pair
		codec.Decode(d, &old)
		full := append(append([]byte(nil), prefix...), key...)
		if d.Err() != nil {
			m.write(1)
			m.ctx.State.Delete(full)
			continue
		}
		now := make([]scale.Tuple3[types.AccountID, uint64, uint64], len(old))
		for j, e := range old {
			now[j] = scale.Tuple3[types.AccountID, uint64, uint64]{A: e.A, C: e.B}
		}
		m.ctx.State.Put(full, scale.Encode(now))
		m.read(1)
		m.write(1)
	}
}

func (m *migrator) createRootNetwork() {
	m.read(1)
	if m.NetworksAdded.Get(m.ctx, RootNetuid) {
		return
	}
	m.NetworksAdded.Put(m.ctx, RootNetuid, true)
	m.TotalNetworks.Put(m.ctx, m.TotalNetworks.Get(m.ctx)+1)
	m.MaxAllowedUids.Put(m.ctx, RootNetuid, 64)
	m.MaxAllowedValidators.Put(m.ctx, RootNetuid, 64)
	m.MinAllowedWeights.Put(m.ctx, RootNetuid, 0)
	m.Tempo.Put(m.ctx, RootNetuid, 100)
	m.NetworkRegistrationAllowed.Put(m.ctx, RootNetuid, true)
	m.TargetRegistrationsPerInterval.Put(m.ctx, RootNetuid, 1)
	m.write(7)
	m.clearItem("Triumvirate", "Votes")
	m.clearItem("SenateMembers", "Members")
}

// deleteEarlySubnet removes a subnet by the rules of its time.
func (m *migrator) deleteEarlySubnet(netuid, version uint16) {
	if m.storageVersion() >= version || !m.IfSubnetExist(m.ctx, netuid) {
		return
	}
	ctx := m.ctx
	m.read(1)
	m.SubnetworkN.Remove(ctx, netuid)
	m.NetworksAdded.Remove(ctx, netuid)
	if n := m.TotalNetworks.Get(ctx); n > 0 {
		m.TotalNetworks.Put(ctx, n-1)
	}
	m.NetworkRegisteredAt.Remove(ctx, netuid)
	m.Uids.ClearPrefix(ctx, netuid, -1)
	m.Keys.ClearPrefix(ctx, netuid, -1)
	m.Bonds.ClearPrefix(ctx, netuid, -1)
	m.Weights.ClearPrefix(ctx, netuid, -1)

	m.Active.Remove(ctx, netuid)
	m.Emission.Remove(ctx, netuid)
	m.Incentive.Remove(ctx, netuid)
	m.Consensus.Remove(ctx, netuid)
	m.Dividends.Remove(ctx, netuid)
	m.LastUpdate.Remove(ctx, netuid)
	m.ValidatorPermit.Remove(ctx, netuid)
	m.ValidatorTrust.Remove(ctx, netuid)

	m.Tempo.Remove(ctx, netuid)
	m.Kappa.Remove(ctx, netuid)
	m.Difficulty.Remove(ctx, netuid)
	m.MaxAllowedUids.Remove(ctx, netuid)
	m.ImmunityPeriod.Remove(ctx, netuid)
	m.ActivityCutoff.Remove(ctx, netuid)
	m.MinAllowedWeights.Remove(ctx, netuid)
	m.RegistrationsThisInterval.Remove(ctx, netuid)
	m.POWRegistrationsThisInterval.Remove(ctx, netuid)
	m.BurnRegistrationsThisInterval.Remove(ctx, netuid)
	m.write(5 + 4 + 8 + 10)
	m.setStorageVersion(version)
}

// populateOwned fills the list of hotkeys of each coldkey if there is none yet.
func (m *migrator) populateOwned() {
	for range m.OwnedHotkeys.Keys(m.ctx) {
		return
	}
	m.read(1)
	for hotkey, coldkey := range m.Owner.All(m.ctx) {
		m.addTo(m.OwnedHotkeys, coldkey, hotkey)
		m.read(2)
		m.write(1)
	}
}

// toRao makes all subnets dynamic ones with a pool.
func (m *migrator) toRao() {
	m.once("migrate_commit_reveal_2_v2", func() {
		m.clearItem("SubtensorModule", "WeightCommitRevealInterval")
		m.clearItem("SubtensorModule", "WeightCommits")
	})
	m.once("migrate_rao", func() {
		netuids := m.AllSubnetNetuids(m.ctx)
		m.read(uint64(len(netuids)))
		m.NetworkMinLockCost.Put(m.ctx, 1_000_000_000)
		m.TaoWeight.Put(m.ctx, 3_320_413_933_267_719_290)
		for _, netuid := range netuids {
			if netuid == RootNetuid {
				m.SubnetAlphaIn.Put(m.ctx, netuid, 1_000_000_000)
				m.SubnetMechanism.Put(m.ctx, netuid, 0)
				m.TokenSymbol.Put(m.ctx, netuid, m.SymbolForSubnet(netuid))
				continue
			}
			m.subnetToRao(netuid)
		}
	})
}

// subnetToRao gives a subnet its pool, returns what was locked beyond that, and
// makes the owner a hotkey of its own.
func (m *migrator) subnetToRao(netuid uint16) {
	ctx, owner := m.ctx, m.SubnetOwner.Get(m.ctx, netuid)
	lock, pool := m.SubnetLocked.Get(ctx, netuid), m.NetworkMinLockCost.Get(ctx)
	var rest uint64
	if lock < pool {
		m.TotalIssuance.Put(ctx, sat.Add(m.TotalIssuance.Get(ctx), pool-lock))
	} else {
		rest = lock - pool
	}
	credit, _ := m.SpendTao(ctx, owner, m.MintTao(ctx, rest), rest)
	m.Balances.DropCredit(ctx, credit)
	m.SubnetLocked.Put(ctx, netuid, 0)
	m.SubnetTAO.Put(ctx, netuid, pool)
	m.TotalStake.Put(ctx, sat.Add(m.TotalStake.Get(ctx), pool))
	m.SubnetAlphaIn.Put(ctx, netuid, pool)
	m.SubnetAlphaOut.Put(ctx, netuid, 0)
	m.SubnetMechanism.Put(ctx, netuid, 1)
	m.TokenSymbol.Put(ctx, netuid, m.SymbolForSubnet(netuid))
	owner, ok := m.SubnetOwner.Find(ctx, netuid)
	if !ok {
		return
	}
	m.SubnetOwnerHotkey.Put(ctx, netuid, owner)
	_ = m.CreateAccountIfNonExistent(ctx, owner, owner)
	if !m.IdentitiesV2.Has(ctx, owner) {
		m.IdentitiesV2.Put(ctx, owner, ChainIdentityV2{Name: fmt.Appendf(nil, "Owner%d", netuid)})
	}
}

// toDynamicSubnets holds the migrations of the first months after that.
func (m *migrator) toDynamicSubnets() {
	ctx := m.ctx
	m.once("migrate_fix_is_network_member", func() {
		n, _ := m.IsNetworkMember.Clear(ctx, -1)
		m.read(uint64(n))
		m.write(uint64(n))
		for k, hotkey := range m.Keys.All(ctx) {
			m.IsNetworkMember.Put(ctx, hotkey, k.A, true)
			m.read(1)
			m.write(1)
		}
	})
	m.once("migrate_subnet_volume", func() {
		prefix := m.SubnetVolume.Prefix()
		keys, values := m.rawPairs(prefix)
		for i, raw := range keys {
			if d := scale.NewDecoder(values[i]); len(values[i]) >= 8 {
				ctx.State.Put(append(slices.Clone(prefix), raw...), scale.Encode(scale.U128{Lo: d.Uint64()}))
				m.read(1)
				m.write(1)
			}
		}
	})
	m.eachSubnet("migrate_set_min_burn_1", func(netuid uint16) {
		m.SetMinBurn(ctx, netuid, InitialMinBurn)
		m.write(1)
	})
	m.eachSubnet("migrate_set_min_difficulty", func(netuid uint16) {
		m.SetMinDifficulty(ctx, netuid, 10_000_000)
		m.write(1)
	})
	m.once("migrate_remove_stake_map", func() { m.clearItem("SubtensorModule", "Stake") })
	m.once("migrate_remove_unused_maps_and_values", func() {
		m.clearItem("SubtensorModule", "EmissionValues")
		m.clearItem("SubtensorModule", "NetworkMaxStake")
		ctx.State.Delete([]byte("SubtensorModule::SubnetLimit"))
	})
	m.setFirstEmission()
	m.once("migrate_remove_zero_total_hotkey_alpha", func() {
		for k, alpha := range m.TotalHotkeyAlpha.All(ctx) {
			if alpha == 0 {
				m.TotalHotkeyAlpha.Remove(ctx, k.A, k.B)
				m.read(1)
				m.write(1)
			}
		}
	})
	m.once("migrate_revealed_commitments_v2", func() { m.clearItem("Commitments", "RevealedCommitments") })
	m.once("migrate_set_subtoken_enabled", func() {
		for _, netuid := range m.AllSubnetNetuids(ctx) {
			m.SubtokenEnabled.Put(ctx, netuid, netuid == RootNetuid || m.FirstEmissionBlockNumber.Has(ctx, netuid))
			m.write(1)
		}
	})
}

// eachSubnet is once for every subnet but root.
func (m *migrator) eachSubnet(name string, run func(netuid uint16)) {
	m.once(name, func() {
		netuids := m.AllSubnetNetuids(m.ctx)
		m.read(uint64(len(netuids)))
		for _, netuid := range netuids {
			if netuid != RootNetuid {
				run(netuid)
			}
		}
	})
}

// setFirstEmission starts the emission of all subnets.
func (m *migrator) setFirstEmission() {
	const name = "migrate_set_first_emission_block_number"
	if m.hasRun(name) {
		return
	}
	netuids := m.AllSubnetNetuids(m.ctx)
	for _, netuid := range withoutRoot(netuids) {
		m.FirstEmissionBlockNumber.Put(m.ctx, netuid, m.CurrentBlockAsU64(m.ctx))
	}
	m.setRun(name)
	m.read(2)
	m.write(max(1, uint64(len(netuids))))
}

// removeOrphans removes items that the pallet no longer has.
func (m *migrator) removeOrphans() {
	m.once("migrate_remove_total_hotkey_coldkey_stakes_this_interval", func() {
		m.clearItem("SubtensorModule", "TotalHotkeyColdkeyStakesThisInterval")
	})
	m.once("migrate_remove_commitments_rate_limit", func() { m.clearItem("Commitments", "RateLimit") })
	for _, o := range [][2]string{
		{"migrate_remove_last_hotkey_coldkey_emission_on_netuid", "LastHotkeyColdkeyEmissionOnNetuid"},
		{"migrate_remove_subnet_alpha_emission_sell", "SubnetAlphaEmissionSell"},
		{"migrate_remove_neurons_to_prune_at_next_epoch", "NeuronsToPruneAtNextEpoch"},
		{"migrate_remove_total_stake_at_dynamic", "TotalStakeAtDynamic"},
		{"migrate_remove_subnet_name", "SubnetName"},
		{"migrate_remove_network_min_allowed_uids", "NetworkMinAllowedUids"},
		{"migrate_remove_dynamic_block", "DynamicBlock"},
	} {
		m.once(o[0], func() { m.clearItem("SubtensorModule", o[1]) })
	}
}
