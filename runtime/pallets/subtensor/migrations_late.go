package subtensor

// Mirrors the migrations from fix_childkeys to fix_subnet_hotkey_lock_swaps, in
// the order of macros/hooks.rs.

import (
	"slices"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/scheduler"
	"github.com/tensord/tensord/runtime/sat"
)

// fixChildkeysAndStake mends keys and stake, up to clear_deprecated_registration_maps.
func (m *migrator) fixChildkeysAndStake() {
	ctx := m.ctx
	m.once("migrate_fix_childkeys", func() {
		m.dropEmpty(m.ChildKeys)
		m.dropEmpty(m.ParentKeys)
		m.dropSelfLoops(m.ChildKeys)
		m.dropSelfLoops(m.ParentKeys)
		m.dropUnmatched(m.ChildKeys, m.ParentKeys)
		m.dropUnmatched(m.ParentKeys, m.ChildKeys)
	})
	m.once("migrate_auto_stake_destination", m.spreadAutoStake)
	m.once("kappa_map_to_default", func() {
		for netuid, kappa := range m.Kappa.All(ctx) {
			m.read(1)
			if kappa != DefaultKappa {
				m.Kappa.Put(ctx, netuid, DefaultKappa)
				m.write(1)
			}
		}
	})
	m.once("migrate_remove_tao_dividends", func() {
		m.clearItem("SubtensorModule", "TaoDividendsPerSubnet")
		m.clearItem("SubtensorModule", "PendingAlphaSwapped")
		m.clearItem("SubtensorModule", "PendingRootDivs")
	})
	m.once("migrate_init_tao_flow", func() {
		m.SubnetEmaTaoFlow.Clear(ctx, -1)
		m.write(1)
	})
	m.once("migrate_pending_emissions", m.splitPendingEmission)
	m.once("migrate_reset_unactive_sn", m.resetInactiveSubnets)
	m.once("migrate_remove_old_identity_maps", func() {
		m.clearItem("SubtensorModule", "Identities")
		m.clearItem("SubtensorModule", "SubnetIdentities")
		m.clearItem("SubtensorModule", "SubnetIdentitiesV2")
	})
	m.once("migrate_remove_neuron_axon_cert_prom", m.removeUnknownServing)
	m.once("migrate_fix_staking_hot_keys", m.fixStakingHotkeys)
	m.once("migrate_coldkey_swap_scheduled_to_announcements", m.announceScheduledSwaps)
	m.once("migrate_clear_deprecated_registration_maps_v1", func() {
		m.NetworkPowRegistrationAllowed.Clear(ctx, -1)
		m.POWRegistrationsThisInterval.Clear(ctx, -1)
		m.BurnRegistrationsThisInterval.Clear(ctx, -1)
		m.write(3)
	})
}

// relations is ChildKeys or ParentKeys.
type relations = frame.DoubleMap[types.AccountID, uint16, []scale.Tuple2[uint64, types.AccountID]]

// rewrite replaces the lists for which fn returns another one; empty ones go.
// Nothing changes before all lists were seen.
func (m *migrator) rewrite(r *relations, fn func(of types.AccountID, netuid uint16, list []scale.Tuple2[uint64, types.AccountID]) []scale.Tuple2[uint64, types.AccountID]) {
	type change struct {
		of     types.AccountID
		netuid uint16
		list   []scale.Tuple2[uint64, types.AccountID]
	}
	var changes []change
	for k, list := range r.All(m.ctx) {
		m.read(1)
		if now := fn(k.A, k.B, slices.Clone(list)); len(now) == 0 || !slices.Equal(now, list) {
			changes = append(changes, change{k.A, k.B, now})
		}
	}
	for _, c := range changes {
		if len(c.list) == 0 {
			r.Remove(m.ctx, c.of, c.netuid)
		} else {
			r.Put(m.ctx, c.of, c.netuid, c.list)
		}
		m.write(1)
	}
}

func (m *migrator) dropEmpty(r *relations) {
	m.rewrite(r, func(_ types.AccountID, _ uint16, list []scale.Tuple2[uint64, types.AccountID]) []scale.Tuple2[uint64, types.AccountID] {
		return list
	})
}

func (m *migrator) dropSelfLoops(r *relations) {
	m.rewrite(r, func(of types.AccountID, _ uint16, list []scale.Tuple2[uint64, types.AccountID]) []scale.Tuple2[uint64, types.AccountID] {
		return slices.DeleteFunc(list, func(o scale.Tuple2[uint64, types.AccountID]) bool { return o.B == of })
	})
}

// dropUnmatched removes relations that the other side does not know of.
func (m *migrator) dropUnmatched(r, other *relations) {
	m.rewrite(r, func(of types.AccountID, netuid uint16, list []scale.Tuple2[uint64, types.AccountID]) []scale.Tuple2[uint64, types.AccountID] {
		return slices.DeleteFunc(list, func(o scale.Tuple2[uint64, types.AccountID]) bool {
			m.read(1)
			return !slices.Contains(other.Get(m.ctx, o.B, netuid), scale.Pair(o.A, of))
		})
	})
}

// spreadAutoStake makes destinations of all subnets into one for each.
func (m *migrator) spreadAutoStake() {
	ctx := m.ctx
	const accountKey = 16 + 32 // blake2_128_concat
	prefix := m.AutoStakeDestination.Prefix()
	keys, _ := m.rawPairs(prefix)
	netuids := m.AllSubnetNetuids(ctx)
	for _, raw := range keys {
		m.read(1)
		if len(raw) < accountKey {
			continue
		}
		coldkey := types.AccountID(raw[16:accountKey])
		old := append(slices.Clone(prefix), raw[:accountKey]...)
		value, ok := ctx.State.Get(old)
		if !ok || len(value) < 32 {
			continue
		}
		hotkey := types.AccountID(value[:32])
		for _, netuid := range withoutRoot(netuids) {
			m.AutoStakeDestination.Put(ctx, coldkey, netuid, hotkey)
			list := m.AutoStakeDestinationColdkeys.Get(ctx, hotkey, netuid)
			if !slices.Contains(list, coldkey) {
				list = append(list, coldkey)
			}
			m.AutoStakeDestinationColdkeys.Put(ctx, hotkey, netuid, list)
		}
		ctx.State.Delete(old)
		m.write(uint64(len(netuids)))
	}
}

// splitPendingEmission divides what was pending between miners and validators.
func (m *migrator) splitPendingEmission() {
	ctx := m.ctx
	prefix := storagePrefix("SubtensorModule", "PendingEmission")
	keys, values := m.rawPairs(prefix)
	for i, raw := range keys {
		k, v := scale.NewDecoder(raw), scale.NewDecoder(values[i])
		netuid, pending := k.Uint16(), v.Uint64()
		if k.Err() != nil || v.Err() != nil {
			continue
		}
		root := fixed.To[fixed.U96F32](m.PendingRootAlphaDivs.Get(ctx, netuid))
		half := fixed.To[fixed.U96F32](pending).SaturatingAdd(root).SaturatingDiv(fixed.To[fixed.U96F32](uint64(2)))
		miners := fixed.SaturatingTo[uint64](half)
		accrue(ctx, m.PendingValidatorEmission, netuid, sat.Sub(pending, miners))
		accrue(ctx, m.PendingServerEmission, netuid, miners)
		m.read(1)
		m.write(2)
	}
	n, _ := ctx.State.ClearPrefix(prefix, -1)
	m.read(uint64(n))
	m.write(uint64(n))
}

// resetInactiveSubnets takes back what subnets got that were never started.
func (m *migrator) resetInactiveSubnets() {
	ctx := m.ctx
	pool := m.NetworkMinLockCost.Get(ctx)
	m.read(1)
	for _, netuid := range withoutRoot(m.AllSubnetNetuids(ctx)) {
		if m.AlphaIssuance(ctx, netuid) == pool || m.FirstEmissionBlockNumber.Has(ctx, netuid) {
			continue
		}
		for _, item := range []*frame.Map[uint16, uint64]{
			m.PendingServerEmission, m.PendingValidatorEmission, m.PendingRootAlphaDivs, m.PendingOwnerCut,
			m.SubnetTaoInEmission, m.SubnetAlphaInEmission, m.SubnetAlphaOutEmission,
		} {
			item.Remove(ctx, netuid)
		}
		m.read(3)
		m.write(7)
	}
}

// removeUnknownServing removes what hotkeys serve that are not registered.
func (m *migrator) removeUnknownServing() {
	ctx := m.ctx
	for netuid := range m.NetworksAdded.Keys(ctx) {
		m.read(1)
		known := make(map[types.AccountID]bool)
		for hotkey := range m.Uids.Keys(ctx, netuid) {
			m.read(1)
			known[hotkey] = true
		}
		removeUnknown(m, m.Axons, netuid, known)
		removeUnknown(m, m.NeuronCertificates, netuid, known)
		removeUnknown(m, m.Prometheus, netuid, known)
	}
}

func removeUnknown[V any](m *migrator, served *frame.DoubleMap[uint16, types.AccountID, V], netuid uint16, known map[types.AccountID]bool) {
	for hotkey := range served.Keys(m.ctx, netuid) {
		m.read(1)
		if !known[hotkey] {
			served.Remove(m.ctx, netuid, hotkey)
			m.write(1)
		}
	}
}

// fixStakingHotkeys adds hotkeys that a coldkey has stake with to its list.
func (m *migrator) fixStakingHotkeys() {
	seen := make(map[types.AccountID]bool)
	for k, alpha := range m.Alpha.All(m.ctx) {
		m.read(1)
		if alpha.IsZero() {
			continue
		}
		hotkey, coldkey := k.A, k.B
		if !seen[coldkey] {
			seen[coldkey] = true
			m.read(1)
		}
		if m.addTo(m.StakingHotkeys, coldkey, hotkey) {
			m.write(1)
		}
	}
}

// announceScheduledSwaps turns scheduled coldkey swaps into announcements and
// takes them off the scheduler's agenda.
func (m *migrator) announceScheduledSwaps() {
	ctx := m.ctx
	ctx.State.Delete(storagePrefix("SubtensorModule", "ColdkeySwapScheduleDuration"))
	ctx.State.Delete(storagePrefix("SubtensorModule", "ColdkeySwapRescheduleDuration"))
	m.write(2)
	now, delay := m.System.Number.Get(ctx), m.ColdkeySwapAnnouncementDelay.Get(ctx)
	prefix := storagePrefix("SubtensorModule", "ColdkeySwapScheduled")
	keys, values := m.rawPairs(prefix)
	for i, raw := range keys {
		d := scale.NewDecoder(values[i])
		when, coldkey := d.Uint32(), d.Next(32)
		if d.Err() != nil || len(raw) < 16+32 {
			continue
		}
		if when > now {
			m.ColdkeySwapAnnouncements.Put(ctx, types.AccountID(raw[16:48]),
				scale.Pair(sat.Sub(when, delay), types.Hash(crypto.Blake2b256(coldkey))))
			m.write(1)
		}
		m.read(1)
	}
	n, _ := ctx.State.ClearPrefix(prefix, -1)
	m.read(uint64(n))
	m.write(uint64(n))
	m.unscheduleSwaps()
}

// unscheduleSwaps removes swap_coldkey calls from the scheduler's agenda.
func (m *migrator) unscheduleSwaps() {
	type agenda = scale.BoundedVec[*scheduler.Scheduled, frame.Max50]
	codec := scale.For[agenda]()
	prefix := storagePrefix("Scheduler", "Agenda")
	keys, values := m.rawPairs(prefix)
	for i, raw := range keys {
		var a agenda
		d := scale.NewDecoder(values[i])
		codec.Decode(d, &a)
		if d.Err() != nil {
			continue
		}
		m.read(1)
		m.write(1)
		for j, s := range a {
			if s != nil && s.Call.Variant == frame.BoundedInline && isSwapColdkey(s.Call.Inline) {
				a[j] = nil
			}
		}
		m.ctx.State.Put(append(slices.Clone(prefix), raw...), codec.Encode(a))
	}
}

// isSwapColdkey tells SubtensorModule.swap_coldkey by its indices and length.
func isSwapColdkey(call []byte) bool {
	return len(call) >= 2+32+32+8 && call[0] == 7 && call[1] == 71
}

// fixBalancesAndLocks holds the rest: from fix_bad_hk_swap on.
func (m *migrator) fixBalancesAndLocks() {
	ctx := m.ctx
	m.once("migrate_fix_bad_hk_swap", func() {
		m.read(1)
		if m.onMainNetwork() {
			m.undoBadSwap()
		}
	})
	m.once("migrate_fix_root_claimed_overclaim", func() {
		if m.onMainNetwork() {
			m.clearOverclaims()
		}
	})
	m.once("migrate_subnet_balances", m.mintSubnetBalances)
	m.once("migrate_fix_total_issuance_evm_fees", func() {
		m.TotalIssuance.Put(ctx, m.Balances.TotalIssuance.Get(ctx))
		m.read(2)
		m.write(1)
	})
	m.once("migrate_remove_deprecated_conviction_maps", func() {
		m.charge(m.Lock.Clear(ctx, -1))
		m.charge(m.HotkeyLock.Clear(ctx, -1))
		m.MaturityRate.Kill(ctx)
		m.UnlockRate.Kill(ctx)
		m.write(2)
	})
	m.once("migrate_reset_tnet_conviction_locks", func() {
		m.charge(m.Lock.Clear(ctx, -1))
		m.charge(m.HotkeyLock.Clear(ctx, -1))
		m.charge(m.DecayingHotkeyLock.Clear(ctx, -1))
		m.charge(m.OwnerLock.Clear(ctx, -1))
		m.charge(m.DecayingOwnerLock.Clear(ctx, -1))
		m.charge(m.DecayingLock.Clear(ctx, -1))
	})
	m.once("dynamic_tempo_v1", func() {
		m.seedSchedules()
		m.convertCommits()
	})
	m.once("migrate_populate_locking_coldkeys", m.populateLockingColdkeys)
	m.once("migrate_tao_in_refund_deployment_block", func() {
		m.TaoInRefundDeploymentBlock.Put(ctx, m.CurrentBlockAsU64(ctx))
		m.write(1)
	})
	m.once("migrate_fix_subnet_hotkey_lock_swaps", m.fixLockSwaps)
}

// undoBadSwap takes from coldkeys what a hotkey swap gave them too much, and
// divides that among those who lost.
func (m *migrator) undoBadSwap() {
	ctx, hotkey := m.ctx, account(badSwapHotkey)
	m.read(1)
	var burned, lost uint64
	for _, d := range badSwapDiffs {
		m.read(3)
		if d.diff <= 0 {
			lost += uint64(-d.diff)
			continue
		}
		coldkey := account(d.coldkey)
		excess := min(uint64(d.diff), m.StakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, badSwapNetuid))
		m.DecreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, badSwapNetuid, excess)
		m.read(3)
		m.write(3)
		burned = sat.Add(burned, excess)
	}
	perLost := fixed.To[fixed.U64F64](burned).SafeDiv(fixed.To[fixed.U64F64](lost))
	for _, d := range badSwapDiffs {
		if d.diff < 0 {
			back := fixed.To[fixed.U64F64](uint64(-d.diff)).SaturatingMul(perLost)
			m.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, account(d.coldkey), badSwapNetuid, fixed.SaturatingTo[uint64](back))
			m.read(3)
			m.write(3)
		}
	}
}

// clearOverclaims removes the claimable rates of hotkeys without root stake.
func (m *migrator) clearOverclaims() {
	for _, address := range overclaimedHotkeys {
		hotkey := account(address)
		m.read(1)
		if m.StakeForHotkeyOnSubnet(m.ctx, hotkey, RootNetuid) == 0 {
			m.RootClaimable.Remove(m.ctx, hotkey)
			m.write(1)
		}
	}
}

// charge counts the keys that clearing a map removed.
func (m *migrator) charge(n int, _ bool) {
	m.read(uint64(n))
	m.write(uint64(n))
}

// mintSubnetBalances puts pools and locks into the subnets' accounts, and makes
// both counts of issuance agree.
func (m *migrator) mintSubnetBalances() {
	ctx := m.ctx
	mint := func(netuid uint16, amount func() uint64) (minted uint64) {
		account, ok := m.SubnetAccountId(ctx, netuid)
		if !ok {
			return 0
		}
		minted = amount()
		credit, _ := m.SpendTao(ctx, account, m.MintTao(ctx, minted), minted)
		m.Balances.DropCredit(ctx, credit)
		m.read(2)
		m.write(2)
		return minted
	}
	var pools uint64
	for netuid, tao := range m.SubnetTAO.All(ctx) {
		pools = sat.Add(pools, mint(netuid, func() uint64 { return tao }))
	}
	for netuid, locked := range m.SubnetLocked.All(ctx) {
		mint(netuid, func() uint64 { return sat.Sub(locked, m.NetworkMinLockCost.Get(ctx)) })
	}
	issuance := sat.Sub(m.TotalIssuance.Get(ctx), pools)
	m.TotalIssuance.Put(ctx, issuance)
	m.read(2)
	if total := m.Balances.TotalIssuance.Get(ctx); total != issuance {
		m.TotalIssuance.Put(ctx, total)
		m.write(1)
	}
}

// seedSchedules derives the state of schedules from the former rule, by which
// epochs ran where (block + netuid + 1) % (tempo + 1) was 0.
func (m *migrator) seedSchedules() {
	ctx, block := m.ctx, m.CurrentBlockAsU64(m.ctx)
	netuids := slices.Collect(m.Tempo.Keys(ctx))
	m.read(uint64(len(netuids)))
	for _, netuid := range netuids {
		tempo := uint64(m.Tempo.Get(ctx, netuid))
		m.read(1)
		if tempo == 0 {
			continue
		}
		adjusted := block + uint64(netuid) + 1
		untilNext := sat.Sub(tempo, adjusted%(tempo+1))
		m.LastEpochBlock.Put(ctx, netuid, sat.Sub(block, sat.Sub(tempo, untilNext)))
		m.SubnetEpochIndex.Put(ctx, netuid, adjusted/(tempo+1))
		cutoff := uint64(m.ActivityCutoff.Get(ctx, netuid))
		factor := (cutoff*1000 + tempo - 1) / tempo
		factor = min(max(factor, uint64(MinActivityCutoffFactorMilli)), uint64(MaxActivityCutoffFactorMilli))
		m.ActivityCutoffFactorMilli.Put(ctx, netuid, uint32(factor))
		m.read(1)
		m.write(3)
	}
}

// convertCommits notes the epoch of each commit by the former rule.
func (m *migrator) convertCommits() {
	ctx := m.ctx
	type entry struct {
		key     scale.Tuple2[uint16, types.AccountID]
		commits []scale.Tuple4[types.Hash, uint64, uint64, uint64]
	}
	var entries []entry
	for k, commits := range m.WeightCommits.All(ctx) {
		entries = append(entries, entry{k, commits})
	}
	m.read(uint64(len(entries)))
	for _, e := range entries {
		netuid, _, err := m.NetuidAndSubid(ctx, e.key.A)
		if err != nil {
			netuid = RootNetuid
		}
		tempo := uint64(m.Tempo.Get(ctx, netuid))
		m.read(1)
		for i, c := range e.commits {
			e.commits[i].B = sat.Add(c.B, uint64(netuid)+1) / (tempo + 1)
			e.commits[i].C, e.commits[i].D = c.B, 0
		}
		m.WeightCommits.Put(ctx, e.key.A, e.key.B, e.commits)
		m.write(1)
	}
}

// populateLockingColdkeys brings all locks forward, which also lists them by
// subnet and hotkey, and drops those that are gone.
func (m *migrator) populateLockingColdkeys() {
	ctx, now, rates := m.ctx, m.CurrentBlockAsU64(m.ctx), m.lockRates(m.ctx)
	var keys []scale.Tuple3[types.AccountID, uint16, types.AccountID]
	for k := range m.Lock.All(ctx) {
		keys = append(keys, k)
	}
	m.read(uint64(len(keys)))
	for _, k := range keys {
		c := m.convictionOn(ctx, k.A, k.B, k.C, now)
		c.Roll(now, rates)
		if c.Lock.IsZero() {
			m.write(3)
		} else {
			m.write(2)
		}
		m.saveConviction(ctx, k.A, k.B, k.C, c)
	}
}
