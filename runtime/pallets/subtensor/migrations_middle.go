package subtensor

// Mirrors the migrations from reset_bonds_moving_average to
// network_lock_cost_2500, in the order of macros/hooks.rs.

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// addTo appends a hotkey to the list of a coldkey unless it is there.
func (m *migrator) addTo(lists *frame.Map[types.AccountID, []types.AccountID], coldkey, hotkey types.AccountID) bool {
	list := lists.Get(m.ctx, coldkey)
	if slices.Contains(list, hotkey) {
		return false
	}
	lists.Put(m.ctx, coldkey, append(list, hotkey))
	return true
}

// resetParameters bounds parameters that owners had set too high.
func (m *migrator) resetParameters() {
	ctx := m.ctx
	m.once("migrate_reset_bonds_moving_average", func() {
		for netuid, v := range m.BondsMovingAverage.All(ctx) {
			m.BondsMovingAverage.Put(ctx, netuid, min(v, 975_000))
			m.read(1)
			m.write(1)
		}
	})
	m.once("migrate_reset_max_burn", func() {
		for netuid := range m.MaxBurn.Keys(ctx) {
			m.MaxBurn.Put(ctx, netuid, 100_000_000_000)
			m.read(1)
			m.write(1)
		}
	})
	m.once("migrate_coldkey_swap_scheduled", func() {
		// Each entry decodes as the empty value it then was: none is removed.
		keys, _ := m.rawPairs(storagePrefix("SubtensorModule", "ColdkeySwapScheduled"))
		m.read(uint64(len(keys)))
	})
}

// fixRoot mends the root network's counters, and what came along with that.
func (m *migrator) fixRoot() {
	ctx := m.ctx
	m.once("migrate_fix_root_subnet_tao", func() {
		var total, hotkeys uint64
		for hotkey := range m.Owner.Keys(ctx) {
			total = sat.Add(total, m.TotalHotkeyAlpha.Get(ctx, hotkey, RootNetuid))
			hotkeys++
		}
		m.read(2 * hotkeys)
		m.SubnetTAO.Put(ctx, RootNetuid, total)
		m.write(1)
	})
	m.eachSubnet("migrate_set_registration_enable", func(netuid uint16) {
		if !m.NetworkRegistrationAllowed.Get(ctx, netuid) {
			m.SetNetworkRegistrationAllowed(ctx, netuid, true)
			m.write(1)
		}
	})
	m.once("migrate_subnet_symbols", func() {
		for _, netuid := range m.AllSubnetNetuids(ctx) {
			m.TokenSymbol.Put(ctx, netuid, m.SymbolForSubnet(netuid))
			m.write(1)
		}
	})
	m.moveCommits()
	m.once("migrate_fix_root_tao_and_alpha_in", func() {
		const staked, unstaked = 2_109_761_275_100_688, 2_179_659_173_851_658
		const diff, root = uint64(unstaked - staked), RootNetuid
		m.SubnetTAO.Put(ctx, root, sat.Sub(m.SubnetTAO.Get(ctx, root), diff))
		m.SubnetAlphaIn.Put(ctx, root, sat.Add(m.SubnetAlphaIn.Get(ctx, root), diff))
		m.SubnetAlphaOut.Put(ctx, root, sat.Sub(m.SubnetAlphaOut.Get(ctx, root), diff))
		old := m.SubnetVolume.Get(ctx, root)
		volume := fixed.U128{Hi: old.Hi, Lo: old.Lo}.SaturatingAdd(fixed.U128From(staked + unstaked))
		m.SubnetVolume.Put(ctx, root, scale.U128{Hi: volume.Hi, Lo: volume.Lo})
		m.TotalStake.Put(ctx, sat.Sub(m.TotalStake.Get(ctx), diff))
		m.write(5)
	})
}

// moveCommits brings timelocked commits into their present form.
func (m *migrator) moveCommits() {
	ctx := m.ctx
	m.once("crv3_commits_add_block_v1", func() {
		type commit = scale.Tuple4[types.AccountID, uint64, scale.BoundedVec[uint8, frame.Max5000], uint64]
		for k, old := range m.CRV3WeightCommits.All(ctx) {
			m.CRV3WeightCommits.Remove(ctx, k.A, k.B)
			m.read(1)
			m.write(1)
			netuid, _, err := m.NetuidAndSubid(ctx, k.A)
			if err != nil {
				netuid = RootNetuid
			}
			block := m.FirstBlockOfEpoch(ctx, netuid, k.B)
			now := make([]commit, len(old))
			for i, c := range old {
				now[i] = commit{A: c.A, B: block, C: c.B, D: c.C}
			}
			m.CRV3WeightCommitsV2.Put(ctx, k.A, k.B, now)
		}
	})
	m.once("migrate_commit_reveal_settings", func() {
		netuids := m.AllSubnetNetuids(ctx)
		m.read(2 * uint64(len(netuids)))
		for _, netuid := range withoutRoot(netuids) {
			if !m.CommitRevealWeightsEnabled.Get(ctx, netuid) {
				m.CommitRevealWeightsEnabled.Put(ctx, netuid, true)
				m.write(1)
			}
			if m.RevealPeriodEpochs.Get(ctx, netuid) == 0 {
				m.RevealPeriodEpochs.Put(ctx, netuid, MinCommitRevealPeriods)
				m.write(1)
			}
		}
	})
	m.once("crv3_v2_to_timelocked_v1", func() {
		for k, commits := range m.CRV3WeightCommitsV2.All(ctx) {
			m.CRV3WeightCommitsV2.Remove(ctx, k.A, k.B)
			m.TimelockedWeightCommits.Put(ctx, k.A, k.B, commits)
			m.read(1)
			m.write(1)
		}
	})
}

// migrateRateLimits moves last blocks into LastRateLimitedBlock and gives its
// keys their present form.
func (m *migrator) migrateRateLimits() {
	ctx := m.ctx
	m.once("migrate_network_last_registered", func() {
		key := storagePrefix("SubtensorModule", "NetworkLastRegistered")
		if raw, ok := ctx.State.Get(key); ok {
			d := scale.NewDecoder(raw)
			if block := d.Uint64(); d.Err() == nil {
				m.SetNetworkLastLockBlock(ctx, block)
			}
			ctx.State.Delete(key)
		}
		m.write(2)
		m.read(1)
	})
	m.moveLastBlocks("migrate_last_tx_block", m.LastTxBlock, lastTxKey)
	m.moveLastBlocks("migrate_last_tx_block_childkey_take", m.LastTxBlockChildKeyTake, lastChildkeyTakeKey)
	m.moveLastBlocks("migrate_last_tx_block_delegate_take", m.LastTxBlockDelegateTake, lastDelegateTakeKey)
	m.once("migrate_rate_limit_keys", m.reencodeRateLimitKeys)
	m.once("migrate_remove_add_stake_burn_rate_limit", func() {
		for key := range m.LastRateLimitedBlock.Keys(ctx) {
			m.read(1)
			if key.Variant == RateLimitKeyIsAddStakeBurn {
				m.LastRateLimitedBlock.Remove(ctx, key)
				m.write(1)
			}
		}
	})
}

func (m *migrator) moveLastBlocks(name string, old *frame.Map[types.AccountID, uint64], key func(types.AccountID) RateLimitKey) {
	m.once(name, func() {
		for account, block := range old.All(m.ctx) {
			old.Remove(m.ctx, account)
			m.LastRateLimitedBlock.Put(m.ctx, key(account), block)
			m.read(2)
			m.write(2)
		}
	})
}

// reencodeRateLimitKeys moves entries whose key is of the time before owners'
// updates were among the variants.
func (m *migrator) reencodeRateLimitKeys() {
	children, delegates := m.childRelated(), m.delegates()
	prefix := m.LastRateLimitedBlock.Prefix()
	keys, values := m.rawPairs(prefix)
	m.read(uint64(len(keys)))
	for i, raw := range keys {
		key, ok := rateLimitKeyFromLegacy(raw, children, delegates)
		d := scale.NewDecoder(values[i])
		block := d.Uint64()
		if !ok || d.Err() != nil {
			continue
		}
		m.read(1)
		if now, ok := m.LastRateLimitedBlock.Find(m.ctx, key); ok {
			block = max(block, now)
		}
		m.LastRateLimitedBlock.Put(m.ctx, key, block)
		old := append(append([]byte(nil), prefix...), raw...)
		if !slices.Equal(old, m.LastRateLimitedBlock.Key(key)) {
			m.ctx.State.Delete(old)
			m.write(1)
		}
		m.write(1)
	}
}

// rateLimitKeyFromLegacy reads a key of the former numbering. Takes count only
// for accounts that have to do with them: other bytes may be of the new numbering.
func rateLimitKeyFromLegacy(raw []byte, children, delegates map[types.AccountID]bool) (k RateLimitKey, ok bool) {
	if len(raw) == 1 && raw[0] == 1 {
		return RateLimitKey{Variant: RateLimitKeyIsNetworkLastRegistered}, true
	}
	if len(raw) != 33 {
		return k, false
	}
	account := types.AccountID(raw[1:])
	switch raw[0] {
	case 2:
		return lastTxKey(account), true
	case 3:
		return lastChildkeyTakeKey(account), children[account]
	case 4:
		return lastDelegateTakeKey(account), delegates[account]
	}
	return k, false
}

// childRelated returns all accounts that are parent or child of another.
func (m *migrator) childRelated() map[types.AccountID]bool {
	accounts := make(map[types.AccountID]bool)
	add := func(of types.AccountID, others []scale.Tuple2[uint64, types.AccountID]) {
		m.read(1)
		accounts[of] = true
		for _, o := range others {
			accounts[o.B] = true
		}
	}
	for k, list := range m.ChildKeys.All(m.ctx) {
		add(k.A, list)
	}
	for k, pending := range m.PendingChildKeys.All(m.ctx) {
		add(k.B, pending.A)
	}
	for k, list := range m.ParentKeys.All(m.ctx) {
		add(k.A, list)
	}
	return accounts
}

func (m *migrator) delegates() map[types.AccountID]bool {
	accounts := make(map[types.AccountID]bool)
	for account := range m.Delegates.All(m.ctx) {
		m.read(1)
		accounts[account] = true
	}
	return accounts
}

// resetNetworkParameters sets what the registration of subnets costs and takes.
func (m *migrator) resetNetworkParameters() {
	ctx := m.ctx
	m.once("migrate_remove_network_modality", func() {
		networks := m.TotalNetworks.Get(ctx)
		m.read(1)
		prefix := storagePrefix("SubtensorModule", "NetworkModality")
		for netuid := range networks {
			ctx.State.ClearPrefix(scale.AppendUint16(slices.Clone(prefix), netuid), -1)
			m.write(1)
		}
	})
	m.once("migrate_network_immunity_period", func() {
		m.NetworkImmunityPeriod.Put(ctx, 864_000)
		m.write(1)
		m.Ev.NetworkImmunityPeriodSet.Deposit(ctx, NetworkImmunityPeriodSetEvent{864_000})
	})
	m.once("subnet_limit_to_default", func() {
		m.read(1)
		if m.SubnetLimit.Get(ctx) != DefaultSubnetLimit {
			m.SubnetLimit.Put(ctx, DefaultSubnetLimit)
			m.write(1)
		}
	})
	m.once("migrate_network_lock_reduction_interval", func() {
		start := sat.Add(m.CurrentBlockAsU64(ctx), 50_400)
		m.NetworkLockReductionInterval.Put(ctx, 57_600)
		m.NetworkRateLimit.Put(ctx, 28_800)
		m.SetNetworkLastLock(ctx, 1_000_000_000_000)
		m.SetNetworkLastLockBlock(ctx, start)
		m.NetworkRegistrationStartBlock.Put(ctx, start)
		m.write(5)
	})
	m.once("migrate_restore_subnet_locked", func() {
		for _, l := range restoredSubnetLocks {
			m.SubnetLocked.Put(ctx, l.netuid, l.rao)
			m.write(1)
		}
	})
	m.once("migrate_network_lock_cost_2500", func() {
		m.SetNetworkLastLock(ctx, 1_250_000_000_000)
		m.SetNetworkLastLockBlock(ctx, max(1, m.CurrentBlockAsU64(ctx)))
		m.write(2)
	})
}
