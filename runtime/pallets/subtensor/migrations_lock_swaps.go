package subtensor

// Mirrors migrations/migrate_fix_subnet_hotkey_lock_swaps.rs.

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// lockSwap is a hotkey swap on a subnet that left locks with the old hotkey. An
// empty coldkey stands for all that have one there.
type lockSwap struct {
	netuid                        uint16
	coldkey, oldHotkey, newHotkey string // SS58
}

var lockSwaps = []lockSwap{
	{28, "", "5Ca8L8PkbqXUtzohKtSM3i1naGQxANGLx51kJsEPNB14Admz", "5Evgh9QTXJLxYLusVy3tcY5S6Z3GgRSNDb9AzXUchX5dco3P"},
	{97, "5EWUPMenvyvHdEGUHfUhSTeTDJDLzLkKZq74LFLRWtzcqZiS", "5EU83xGi9piVeTEQsjAod1Jrog7bFKuHRVQekM4LURwXqNdJ", "5DSEX7ww3K5i2rpCuv6cyvQ2nVn1qi7b5Ur86Vqop3muxXcC"},
	{97, "5C53wCYowihKwAxwTKd7ZA8hyzBkZJ1Qqa3Ry7v75Ed6eRNP", "5F1dKAbbJNtf4Yce8ostaU5e1iPfrL6q8cjqH1KUGbBzmees", "5CtNXpjaK79SX9QC1GqRbS3C4KNETT7jh6GgZDrmCxvYrAdJ"},
	{97, "5EWUPMenvyvHdEGUHfUhSTeTDJDLzLkKZq74LFLRWtzcqZiS", "5DAGsDentUAs6Uh9SYJ2uLEQvYRWu1Euqai97AHF3A7RiGoT", "5GsqcuatjJtgSwJuaZWpPV8QWcQ4aHcPkF8DG7oqMNJLoN93"},
	{97, "5C53wCYowihKwAxwTKd7ZA8hyzBkZJ1Qqa3Ry7v75Ed6eRNP", "5CtNXpjaK79SX9QC1GqRbS3C4KNETT7jh6GgZDrmCxvYrAdJ", "5DMN2AnnbUqbnSvbHkXHF7A8JUKBT8vxJJhKkDKG1GCwGDwf"},
	{120, "5D2n9CKP4KQ1FMf1ybm2psFsQSMKkCiCFMRchcvo3EUECFro", "5GCN5Bo2djDGQ6aqVjgdfMzWbLuqhcN5pyNmrbkkJ4n7jZpQ", "5GRaijFsfTR723LeofVrjrq8kNAdyucmT9TPPGdiyrxckwGg"},
	{120, "5EWUPMenvyvHdEGUHfUhSTeTDJDLzLkKZq74LFLRWtzcqZiS", "5EU83xGi9piVeTEQsjAod1Jrog7bFKuHRVQekM4LURwXqNdJ", "5DAGsDentUAs6Uh9SYJ2uLEQvYRWu1Euqai97AHF3A7RiGoT"},
	{97, "5EWUPMenvyvHdEGUHfUhSTeTDJDLzLkKZq74LFLRWtzcqZiS", "5H3Kuy7L7DBSy7BS2c9EBayJYGkHV1pzWtnJm3iXvThT4VUJ", "5CSiRF3sMKt1c3MT4KsRLBWENGkymVE7wA2zUDPsYy6JtpGE"},
	{97, "5C53wCYowihKwAxwTKd7ZA8hyzBkZJ1Qqa3Ry7v75Ed6eRNP", "5Cm7DPowNeA2b8b2ET4EkyqgviZUnsTUqQuqAnGp1SfXuPSw", "5GbMdbCdt4TJ94JUbf22uWGRvf17u99DdKpHuJGyMiexuCKx"},
	{120, "5D2n9CKP4KQ1FMf1ybm2psFsQSMKkCiCFMRchcvo3EUECFro", "5GRaijFsfTR723LeofVrjrq8kNAdyucmT9TPPGdiyrxckwGg", "5CAkU49aHNYcDVLKKYSHnBuuymWr1A7aoAiAhK8FZpNYF6YH"},
	{128, "5DywxdtESjskgPZrDXL86qV44SpPgJuqs9X6noyJJwX9PaSD", "5GRViDgqddpH3qB9A6nqPgMepgum51ZUZ199ksXQuCFsn128", "5Gq2gs4ft5dhhjbHabvVbAhjMCV2RgKmVJKAFCUWiirbRT21"},
	{120, "5D2n9CKP4KQ1FMf1ybm2psFsQSMKkCiCFMRchcvo3EUECFro", "5CAkU49aHNYcDVLKKYSHnBuuymWr1A7aoAiAhK8FZpNYF6YH", "5HbgNXyw4mCMQWLL6Hb7inA2qQ81A8pqw1GFxpcshpKu11Aj"},
	{97, "5C53wCYowihKwAxwTKd7ZA8hyzBkZJ1Qqa3Ry7v75Ed6eRNP", "5CfXcxCex4Up1S2SjP4MhBPM55qioPd8dCt2SEMC94m4M5Md", "5EWk5uun4rdLHfst1DXiU6e4QqTXSNpdkCtGVBGjEkDoorfN"},
	{97, "5EWUPMenvyvHdEGUHfUhSTeTDJDLzLkKZq74LFLRWtzcqZiS", "5HVyG7q3AiMLvG4GvkXTCfarerA3GnJ6a3r8pSVVeUiSLTng", "5GWJ5cdmEAiCL8V9sopDvntQjKtw5ciHy8urPh9AMLkpmtEw"},
	{97, "5C8SMSqb1i3tFao2vwdAnFWM6KA38y5UFCwBCLVr5a48tXtz", "5GCFXhD1E7aY1Eq9hDWe24fXwRe4gqJ4nxw7XcV19SwTgtoq", "5FCXQcqNd8W5CJuTgNvPjR2R82N5TMJ66sPmWPhEDs3GkgZQ"},
	{120, "5EZWeiJunm2PCdsyUCv6UvckY5daLKGrxzRu1K9QHBAYiVhm", "5ECiTKuujAHqf29cUDvsiEPwtAC6Yg3cT8aHJ4riAp41p1bS", "5CMFnjWR72kCMi9rChg3DZAH4MidSLHNfRaKCwyqaTyyRsev"},
	{120, "5EWUPMenvyvHdEGUHfUhSTeTDJDLzLkKZq74LFLRWtzcqZiS", "5DAGsDentUAs6Uh9SYJ2uLEQvYRWu1Euqai97AHF3A7RiGoT", "5HVyG7q3AiMLvG4GvkXTCfarerA3GnJ6a3r8pSVVeUiSLTng"},
	{97, "5C53wCYowihKwAxwTKd7ZA8hyzBkZJ1Qqa3Ry7v75Ed6eRNP", "5GbMdbCdt4TJ94JUbf22uWGRvf17u99DdKpHuJGyMiexuCKx", "5CURjyKkCiSnaSPwMBUJXLC7mkadbPPkKQamyFhdsfb5DnSp"},
	{97, "5EWUPMenvyvHdEGUHfUhSTeTDJDLzLkKZq74LFLRWtzcqZiS", "5CSiRF3sMKt1c3MT4KsRLBWENGkymVE7wA2zUDPsYy6JtpGE", "5EsnHJK89FgF55EYwXtqhUwLu3c14xakyQ8PWoomcFwpxk5e"},
}

// lockOf is a lock and whose it is.
type lockOf struct {
	coldkey types.AccountID
	state   LockState
}

// fixLockSwaps moves the locks to the new hotkeys.
func (m *migrator) fixLockSwaps() {
	for _, s := range lockSwaps {
		from, err := types.ParseAccountID(s.oldHotkey)
		if err != nil {
			continue
		}
		to, err := types.ParseAccountID(s.newHotkey)
		if err != nil {
			continue
		}
		locks, ok := m.takeLocks(s, from)
		if !ok {
			continue
		}
		m.read(uint64(len(locks)) + 1)
		m.write(uint64(len(locks)))
		for _, l := range locks {
			m.relocate(s.netuid, l, from, to)
		}
	}
}

// takeLocks removes the locks to be moved.
func (m *migrator) takeLocks(s lockSwap, from types.AccountID) (locks []lockOf, ok bool) {
	if s.coldkey != "" {
		coldkey, err := types.ParseAccountID(s.coldkey)
		if err != nil {
			return nil, false
		}
		if state, ok := m.Lock.Find(m.ctx, coldkey, s.netuid, from); ok {
			locks = append(locks, lockOf{coldkey, state})
		}
	} else {
		for k, state := range m.Lock.All(m.ctx) {
			if k.B == s.netuid && k.C == from {
				locks = append(locks, lockOf{k.A, state})
			}
		}
	}
	for _, l := range locks {
		m.Lock.Remove(m.ctx, l.coldkey, s.netuid, from)
	}
	return locks, true
}

// relocate moves one lock and its part of the aggregates. A lock for which there
// is one at the destination is dropped.
func (m *migrator) relocate(netuid uint16, l lockOf, from, to types.AccountID) {
	conflict := m.Lock.Has(m.ctx, l.coldkey, netuid, to)
	m.read(1)
	toOwner := m.SubnetOwnerHotkey.Get(m.ctx, netuid) == to
	if !toOwner || conflict {
		m.aggregateOf(netuid, l.coldkey, from, func(sum LockState, ok bool) (LockState, bool) {
			sum.LockedMass = sat.Sub(sum.LockedMass, l.state.LockedMass)
			sum.Conviction = sum.Conviction.SaturatingSub(l.state.Conviction)
			return sum, ok && (sum.LockedMass != 0 || sum.Conviction != fixed.U64F64{})
		})
		m.read(2)
		m.write(1)
	}
	if conflict {
		return
	}
	m.Lock.Put(m.ctx, l.coldkey, netuid, to, l.state)
	m.write(1)
	if !toOwner {
		m.aggregateOf(netuid, l.coldkey, to, func(sum LockState, ok bool) (LockState, bool) {
			if !ok {
				return l.state, true
			}
			sum.LockedMass = sat.Add(sum.LockedMass, l.state.LockedMass)
			sum.Conviction = sum.Conviction.SaturatingAdd(l.state.Conviction)
			sum.LastUpdate = max(sum.LastUpdate, l.state.LastUpdate)
			return sum, true
		})
		m.read(2)
		m.write(1)
	}
}

// aggregateOf changes the sum that locks with a hotkey count in; fn returns
// whether there is one afterwards.
func (m *migrator) aggregateOf(netuid uint16, coldkey, hotkey types.AccountID, fn func(sum LockState, ok bool) (LockState, bool)) {
	decaying, ok := m.DecayingLock.Find(m.ctx, coldkey, netuid)
	perpetual := ok && !decaying
	if m.SubnetOwnerHotkey.Get(m.ctx, netuid) == hotkey {
		sums := m.DecayingOwnerLock
		if perpetual {
			sums = m.OwnerLock
		}
		if now, keep := fn(sums.Find(m.ctx, netuid)); keep {
			sums.Put(m.ctx, netuid, now)
		} else {
			sums.Remove(m.ctx, netuid)
		}
		return
	}
	var sums *frame.DoubleMap[uint16, types.AccountID, LockState] = m.DecayingHotkeyLock
	if perpetual {
		sums = m.HotkeyLock
	}
	if now, keep := fn(sums.Find(m.ctx, netuid, hotkey)); keep {
		sums.Put(m.ctx, netuid, hotkey, now)
	} else {
		sums.Remove(m.ctx, netuid, hotkey)
	}
}
