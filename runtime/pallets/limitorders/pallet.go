package limitorders

import (
	"encoding/json"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Staking is what the pallet needs of the pallet that keeps stakes.
type Staking interface {
	RegisterPalletHotkey(ctx *frame.Context, coldkey, hotkey types.AccountID) error
	PalletHotkeyRegistered(ctx *frame.Context, coldkey, hotkey types.AccountID) bool
}

// Pallet is LimitOrders.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	staking Staking
}

// New declares the pallet.
func New(staking Staking) *Pallet {
	p := &Pallet{staking: staking, Base: frame.NewBase("LimitOrders", 32, "pallet_limit_orders::pallet")}
	p.Storage = newStorage(&p.Base)
	p.Err = newErrors(&p.Base)
	p.Ev = newEvents(&p.Base)
	addConstants(&p.Base)
	p.addCalls()
	p.Hooks().BuildGenesis = p.buildGenesis
	p.Hooks().OnRuntimeUpgrade = p.registerHotkeyOnce
	return p
}

// buildGenesis gives the pallet its hotkey and enables it; on chains that are
// older than the pallet it starts disabled.
func (p *Pallet) buildGenesis(ctx *frame.Context, _ json.RawMessage) error {
	p.registerHotkey(ctx)
	p.LimitOrdersEnabled.Put(ctx, true)
	return nil
}

// registerHotkeyOnce is the migration that gives the pallet its hotkey.
func (p *Pallet) registerHotkeyOnce(ctx *frame.Context) types.Weight {
	name := scale.BoundedVec[uint8, frame.Max128]("migrate_register_pallet_hotkey")
	weight := frame.RocksDB.Reads(1)
	if p.HasMigrationRun.Get(ctx, name) {
		return weight
	}
	weight = weight.Add(frame.RocksDB.Reads(1))
	if !p.staking.PalletHotkeyRegistered(ctx, palletAccount, palletHotkey) {
		p.registerHotkey(ctx)
		weight = weight.Add(frame.RocksDB.Writes(3))
	}
	p.HasMigrationRun.Put(ctx, name, true)
	return weight.Add(frame.RocksDB.Writes(1))
}

// registerHotkey leaves things as they are if somebody else owns the hotkey.
func (p *Pallet) registerHotkey(ctx *frame.Context) {
	if err := p.staking.RegisterPalletHotkey(ctx, palletAccount, palletHotkey); err != nil {
		p.Note(ctx, "pallet hotkey", err)
	}
}
