package aura

import (
	"encoding/binary"
	"encoding/json"
	"fmt"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

// MaxAuthorities is how many authorities there may be.
const MaxAuthorities = 32

// Config is what the runtime sets.
type Config struct {
	// SlotDuration is the length of a slot in milliseconds.
	SlotDuration uint64
	// Proposer is the engine whose pre-runtime digest item, where there is one,
	// names the author's index as a u32 instead of the slot. Zero: none.
	Proposer types.EngineID
	// AfterNext is the same for the author of the block after the next.
	AfterNext types.EngineID
}

// Pallet is the Aura pallet.
type Pallet struct {
	frame.Base
	Storage

	sys *system.Pallet
	cfg Config
}

// New returns the pallet.
func New(sys *system.Pallet, cfg Config) *Pallet {
	p := &Pallet{Base: frame.NewBase("Aura", 3, "pallet_aura::pallet"), sys: sys, cfg: cfg}
	p.Storage = newStorage(&p.Base)
	addConstants(&p.Base, cfg.SlotDuration)
	p.Hooks().OnInitialize = p.onInitialize
	p.Hooks().BuildGenesis = p.buildGenesis
	return p
}

// SlotDuration returns the length of a slot in milliseconds.
func (p *Pallet) SlotDuration() uint64 { return p.cfg.SlotDuration }

func (p *Pallet) onInitialize(ctx *frame.Context, _ uint32) types.Weight {
	slot, ok := p.slot(ctx)
	if !ok {
		return frame.RocksDB.Reads(1)
	}
	if p.CurrentSlot.Get(ctx).Value >= slot {
		frame.Abort("the slot does not rise")
	}
	p.CurrentSlot.Put(ctx, primitives.Slot{Value: slot})
	if p.Authorities.Exists(ctx) && len(p.Authorities.Get(ctx)) == 0 {
		frame.Abort("no authorities to divide slots among")
	}
	return frame.RocksDB.ReadsWrites(2, 1)
}

// preRuntime returns what the block's digest has for the pallets from an engine.
func (p *Pallet) preRuntime(ctx *frame.Context, engine types.EngineID) ([]byte, bool) {
	digest, _ := ctx.State.Get(p.sys.Digest.Key())
	return types.FindInDigest(digest, types.DigestPreRuntime, engine)
}

// slot returns the slot that the block's digest names.
func (p *Pallet) slot(ctx *frame.Context) (slot uint64, ok bool) {
	data, ok := p.preRuntime(ctx, types.EngineAura)
	if !ok || len(data) < 8 {
		return 0, false
	}
	return binary.LittleEndian.Uint64(data), true
}

// OnTimestampSet panics unless the time lies in the current slot.
func (p *Pallet) OnTimestampSet(ctx *frame.Context, now uint64) {
	if p.CurrentSlot.Get(ctx).Value != now/p.cfg.SlotDuration {
		frame.Abort("the time is not in the current slot")
	}
}

// ChangeAuthorities replaces the authorities at once and logs the change in the
// digest. An empty list is ignored.
func (p *Pallet) ChangeAuthorities(ctx *frame.Context, authorities []primitives.AuraID) {
	if len(authorities) == 0 {
		return
	}
	p.Authorities.Put(ctx, authorities)
	const authoritiesChange = 1 // variant of the engine's consensus log
	p.sys.DepositLog(ctx, types.Consensus(types.EngineAura, append([]byte{authoritiesChange}, scale.Encode(authorities)...)))
}

// AuthorIndex returns the index of the block's author among the authorities;
// false if the digest doesn't tell.
func (p *Pallet) AuthorIndex(ctx *frame.Context) (uint32, bool) {
	if i, ok := p.indexIn(ctx, p.cfg.Proposer); ok {
		return i, true
	}
	slot, ok := p.slot(ctx)
	if !ok {
		return 0, false
	}
	n := len(p.Authorities.Get(ctx))
	if n == 0 {
		frame.Abort("no authorities to divide slots among")
	}
	return uint32(slot % uint64(n)), true
}

// AfterNextIndex returns the index of who is to make the block after the next:
// as the digest tells, or else two turns on, as Aura's authors take them.
func (p *Pallet) AfterNextIndex(ctx *frame.Context) (uint32, bool) {
	if i, ok := p.indexIn(ctx, p.cfg.AfterNext); ok {
		return i, true
	}
	i, ok := p.AuthorIndex(ctx)
	n := uint64(len(p.Authorities.Get(ctx)))
	if !ok || uint64(i) >= n {
		return 0, false
	}
	return uint32((uint64(i) + 2) % n), true
}

// indexIn returns the index that an engine's pre-runtime item names.
func (p *Pallet) indexIn(ctx *frame.Context, engine types.EngineID) (uint32, bool) {
	if engine == (types.EngineID{}) {
		return 0, false
	}
	data, ok := p.preRuntime(ctx, engine)
	if !ok || len(data) < 4 {
		return 0, false
	}
	return binary.LittleEndian.Uint32(data), true
}

// Author returns the account of the block's author, false if there is none.
func (p *Pallet) Author(ctx *frame.Context) (types.AccountID, bool) {
	i, ok := p.AuthorIndex(ctx)
	if !ok {
		return types.AccountID{}, false
	}
	authorities := p.Authorities.Get(ctx)
	if uint64(i) >= uint64(len(authorities)) {
		return types.AccountID{}, false
	}
	return types.AccountID(authorities[i].Public), true
}

func (p *Pallet) buildGenesis(ctx *frame.Context, config json.RawMessage) error {
	var cfg struct {
		Authorities []types.AccountID `json:"authorities"`
	}
	if err := json.Unmarshal(config, &cfg); err != nil {
		return err
	}
	if len(cfg.Authorities) > MaxAuthorities {
		return fmt.Errorf("aura: %d genesis authorities, %d are possible", len(cfg.Authorities), MaxAuthorities)
	}
	if len(cfg.Authorities) == 0 {
		return nil
	}
	ids := make([]primitives.AuraID, len(cfg.Authorities))
	for i, a := range cfg.Authorities {
		ids[i].Public = a
	}
	p.Authorities.Put(ctx, ids)
	return nil
}
