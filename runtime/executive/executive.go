package executive

import (
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// Errors of blocks that can't be valid.
var (
	ErrInherentPosition = errors.New("executive: an inherent follows a transaction")
	ErrParentHash       = errors.New("executive: the parent hash is not that of the previous block")
	ErrHeader           = errors.New("executive: the block's header is not the one that executing it gives")
	ErrRefused          = errors.New("executive: the block has an extrinsic that is not valid")
)

// Config is what the executive works with.
type Config struct {
	Registry   *frame.Registry
	System     *system.Pallet
	Extensions []Extension
	// Ethereum handles extrinsics that carry their own signature; nil if none do.
	Ethereum SelfContained
	// StateRoot is the root of the state as it is now.
	StateRoot func(ctx *frame.Context) types.Hash
	// Migrations run once when the spec version rises, before the pallets'.
	Migrations func(ctx *frame.Context) types.Weight
}

// SelfContained judges and runs calls that are their own proof of origin.
type SelfContained interface {
	Is(call *frame.Call) bool
	// Check recovers the sender, or fails.
	Check(call *frame.Call) (types.H160, error)
	Validate(ctx *frame.Context, call *frame.Call, sender types.H160, info frame.DispatchInfo, length int) (frame.ValidTransaction, error)
	PreDispatch(ctx *frame.Context, call *frame.Call, sender types.H160, info frame.DispatchInfo, length int) error
}

// Executive runs blocks.
type Executive struct {
	cfg    Config
	verify Verifier
}

// Verifier answers what sig.Verify(msg, who) would.
type Verifier func(sig *types.MultiSignature, msg []byte, who types.AccountID) bool

// New returns an executive.
func New(cfg Config) *Executive {
	return &Executive{cfg: cfg, verify: (*types.MultiSignature).Verify}
}

// SetVerifier replaces the check of signatures by one that may know the answer
// already. It has to be called before the executive is used.
func (e *Executive) SetVerifier(v Verifier) { e.verify = v }

// Extensions returns the transaction extensions in order.
func (e *Executive) Extensions() []Extension { return e.cfg.Extensions }

// InitializeBlock starts a block from its header: number, parent and the
// pre-runtime items of its digest.
func (e *Executive) InitializeBlock(ctx *frame.Context, h *types.Header) {
	sys := e.cfg.System
	sys.BeginBlock(ctx)
	var weight types.Weight
	if e.upgraded(ctx) {
		weight = e.upgrade(ctx)
	}
	var digest types.Digest
	for _, item := range h.Digest.Logs {
		if item.Kind == types.DigestPreRuntime {
			digest.Logs = append(digest.Logs, item)
		}
	}
	sys.Initialize(ctx, h.Number, h.ParentHash, digest)
	for _, p := range e.cfg.Registry.Pallets() {
		if fn := p.Hooks().OnInitialize; fn != nil {
			weight = weight.Add(fn(ctx, h.Number))
		}
	}
	weight = weight.Add(system.Weights.BaseBlock)
	sys.RegisterExtraWeight(ctx, weight, types.Mandatory)
	sys.NoteFinishedInitialize(ctx)
}

func (e *Executive) upgraded(ctx *frame.Context) bool {
	last, ok := e.cfg.System.LastRuntimeUpgrade.Find(ctx)
	v := e.cfg.System.Version()
	return !ok || v.SpecVersion > last.SpecVersion || v.SpecName != last.SpecName
}

func (e *Executive) upgrade(ctx *frame.Context) types.Weight {
	var weight types.Weight
	for _, p := range e.cfg.Registry.Pallets() {
		weight = weight.Add(p.BeforeMigrations(ctx))
	}
	if e.cfg.Migrations != nil {
		weight = weight.Add(e.cfg.Migrations(ctx))
	}
	for _, p := range e.cfg.Registry.Pallets() {
		if fn := p.Hooks().OnRuntimeUpgrade; fn != nil {
			weight = weight.Add(fn(ctx))
		}
	}
	v := e.cfg.System.Version()
	e.cfg.System.LastRuntimeUpgrade.Put(ctx, system.LastRuntimeUpgradeInfo{
		SpecVersion: v.SpecVersion, SpecName: v.SpecName,
	})
	return weight
}

// FinalizeBlock ends the block and returns its header, without seal.
func (e *Executive) FinalizeBlock(ctx *frame.Context) *types.Header {
	sys := e.cfg.System
	if !sys.InherentsApplied.Get(ctx) {
		e.inherentsApplied(ctx)
	}
	sys.NoteFinishedExtrinsics(ctx)
	n := sys.Number.Get(ctx)
	e.onIdle(ctx, n)
	for _, p := range e.cfg.Registry.Pallets() {
		if fn := p.Hooks().OnFinalize; fn != nil {
			fn(ctx, n)
		}
	}
	return sys.Finalize(ctx, func() types.Hash { return e.cfg.StateRoot(ctx) })
}

// inherentsApplied marks the end of the inherents. The poll hooks that FRAME
// runs then don't exist in this runtime; what they registered was zero weight.
func (e *Executive) inherentsApplied(ctx *frame.Context) {
	sys := e.cfg.System
	sys.InherentsApplied.Put(ctx, true)
	if remaining := e.remaining(ctx); remaining.AllGreater(types.Weight{}) {
		sys.RegisterExtraWeight(ctx, types.Weight{}, types.Mandatory)
	}
}

func (e *Executive) remaining(ctx *frame.Context) types.Weight {
	return system.Weights.MaxBlock.Sub(system.TotalWeight(e.cfg.System.BlockWeight.Get(ctx)))
}

// onIdle offers what weight is left to the pallets, beginning with another one
// in each block.
func (e *Executive) onIdle(ctx *frame.Context, n uint32) {
	remaining := e.remaining(ctx)
	if !remaining.AllGreater(types.Weight{}) {
		return
	}
	pallets := e.cfg.Registry.Pallets()
	start := int(n) % len(pallets)
	var used types.Weight
	for i := range pallets {
		fn := pallets[(start+i)%len(pallets)].Hooks().OnIdle
		if fn == nil {
			continue
		}
		used = used.Add(fn(ctx, n, remaining.Sub(used)))
	}
	e.cfg.System.RegisterExtraWeight(ctx, used, types.Mandatory)
}

// ExecuteBlock runs a whole block and compares what it gives with the header
// (without seal).
func (e *Executive) ExecuteBlock(ctx *frame.Context, b *types.Block) error {
	e.InitializeBlock(ctx, &b.Header)
	sys := e.cfg.System
	if n := b.Header.Number; n == 0 || sys.BlockHashOf(ctx, n-1) != b.Header.ParentHash {
		return ErrParentHash
	}
	inherents := true
	for i, xt := range b.Extrinsics {
		isInherent := e.IsInherent(xt)
		if isInherent && !inherents {
			return fmt.Errorf("extrinsic %d: %w", i, ErrInherentPosition)
		}
		inherents = isInherent
		if res := e.ApplyExtrinsic(ctx, xt); res.Refused != nil {
			return fmt.Errorf("extrinsic %d: %w: %w", i, ErrRefused, res.Refused)
		}
		ctx.State.Settle()
	}
	return compareHeaders(&b.Header, e.FinalizeBlock(ctx))
}

func compareHeaders(want, got *types.Header) error {
	switch {
	case want.StateRoot != got.StateRoot:
		return fmt.Errorf("%w: state root %v, computed %v", ErrHeader, want.StateRoot, got.StateRoot)
	case want.ExtrinsicsRoot != got.ExtrinsicsRoot:
		return fmt.Errorf("%w: extrinsics root %v, computed %v", ErrHeader, want.ExtrinsicsRoot, got.ExtrinsicsRoot)
	case string(want.Encode()) != string(got.Encode()):
		return fmt.Errorf("%w: digest %v, computed %v", ErrHeader, want.Digest, got.Digest)
	}
	return nil
}
