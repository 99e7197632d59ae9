package subtensor

// Mirrors on_runtime_upgrade of macros/hooks.rs and migrations/mod.rs.

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// migrator runs migrations and counts what they are charged for.
type migrator struct {
	*Pallet
	ctx           *frame.Context
	reads, writes uint64
}

func (m *migrator) read(n uint64)  { m.reads += n }
func (m *migrator) write(n uint64) { m.writes += n }

func (m *migrator) hasRun(name string) bool {
	m.read(1)
	return m.HasMigrationRun.Get(m.ctx, []byte(name))
}

func (m *migrator) setRun(name string) { m.HasMigrationRun.Put(m.ctx, []byte(name), true) }

// once runs a migration that leaves its name behind, unless it is there.
func (m *migrator) once(name string, run func()) {
	if m.hasRun(name) {
		return
	}
	run()
	m.setRun(name)
	m.write(1)
}

// storagePrefix returns the prefix of an item, which may be one of the past.
func storagePrefix(pallet, item string) []byte {
	p, i := crypto.TwoX128Of(pallet), crypto.TwoX128Of(item)
	return append(p[:], i[:]...)
}

// clearItem removes an item of the past and all its keys.
func (m *migrator) clearItem(pallet, item string) {
	n, _ := m.ctx.State.ClearPrefix(storagePrefix(pallet, item), -1)
	m.write(uint64(n))
}

// rawPairs returns the pairs below a prefix, keys without it.
func (m *migrator) rawPairs(prefix []byte) (keys, values [][]byte) {
	m.ctx.State.Iterate(prefix, nil, func(key, value []byte) bool {
		keys = append(keys, append([]byte(nil), key[len(prefix):]...))
		values = append(values, value)
		return true
	})
	return keys, values
}

// storageVersion returns the version that the pallet's state was written by.
func (m *migrator) storageVersion() uint16 {
	raw, ok := m.ctx.State.Get(m.storageVersionKey())
	if !ok || len(raw) < 2 {
		return 0
	}
	return uint16(raw[0]) | uint16(raw[1])<<8
}

func (m *migrator) setStorageVersion(v uint16) {
	m.ctx.State.Put(m.storageVersionKey(), []byte{byte(v), byte(v >> 8)})
	m.write(1)
}

func (m *migrator) storageVersionKey() []byte {
	return storagePrefix(m.Name(), ":__STORAGE_VERSION__:")
}

// MigrateInitTotalIssuanceOnce recomputes stake and issuance from subnets and
// balances. It runs before all pallets' migrations.
func (p *Pallet) MigrateInitTotalIssuanceOnce(ctx *frame.Context) types.Weight {
	const name = "migrate_init_total_issuance_once"
	if p.HasMigrationRun.Get(ctx, []byte(name)) {
		return frame.RocksDB.Reads(1)
	}
	var subnets uint64
	for range p.NetworksAdded.Keys(ctx) {
		subnets++
	}
	stake := p.totalSubnetTao(ctx)
	p.TotalStake.Put(ctx, stake)
	p.TotalIssuance.Put(ctx, sat.Add(p.Balances.TotalIssuance.Get(ctx), stake))
	p.HasMigrationRun.Put(ctx, []byte(name), true)
	return frame.RocksDB.ReadsWrites(subnets+6, 3)
}

func (p *Pallet) totalSubnetTao(ctx *frame.Context) (total uint64) {
	for _, tao := range p.SubnetTAO.All(ctx) {
		total = sat.Add(total, tao)
	}
	return total
}

// onRuntimeUpgrade runs all migrations there ever were; those that ran before
// do nothing.
func (p *Pallet) onRuntimeUpgrade(ctx *frame.Context) types.Weight {
	m := &migrator{Pallet: p, ctx: ctx}
	m.toVersion5()
	m.populateOwned()
	m.toRao()
	m.toDynamicSubnets()
	m.removeOrphans()
	m.resetParameters()
	m.fixRoot()
	m.migrateRateLimits()
	m.resetNetworkParameters()
	m.fixChildkeysAndStake()
	m.fixBalancesAndLocks()
	return frame.RocksDB.ReadsWrites(m.reads, m.writes)
}
