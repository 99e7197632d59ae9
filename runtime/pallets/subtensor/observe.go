package subtensor

// What a block step tells whoever watches it (frame.Context.Observe). Nothing of
// it is put together, and nothing read for it, when nobody does.

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/yuma"
)

// Stage is a point within a block step.
type Stage string

// The stages, in their order.
const (
	StageBegin   Stage = "begin"
	StageMinted  Stage = "minted"  // registration prices moved, block reward created, weights revealed
	StageEmitted Stage = "emitted" // reward in pools, alpha set aside
	StagePaid    Stage = "paid"    // due epochs have run
	StageEnd     Stage = "end"     // prices, pending children, automatic root claims
)

// Totals are the amounts (rao) that a block step moves, at a stage.
type Totals struct {
	Stage Stage
	Block uint64
	// Issuance is TotalIssuance, Balances that of Balances.
	Issuance, Balances, Stake uint64
	Subnets                   []SubnetTotals
}

// SubnetTotals are a subnet's. All but TAO is alpha.
type SubnetTotals struct {
	Netuid                                uint16
	TAO, AlphaIn, AlphaOut, ProtocolAlpha uint64
	Miners, Validators, Root, OwnerCut    uint64 // pending
}

// Minted is the block reward (rao).
type Minted struct{ TAO uint64 }

// Recycled is what nothing was found to spend on of it (rao).
type Recycled struct{ TAO uint64 }

// Shares says how the block reward is divided between subnets: by price, less
// the part of miner emission withheld, among those whose emission is enabled.
type Shares struct {
	Netuids   []uint16
	Prices    []fixed.U64F64
	Burned    []fixed.U96F32
	Shares    []fixed.U64F64
	Enabled   []bool
	Emissions []fixed.U96F32 // rao
}

// Injected is what a pool got of the block reward: TAO spent in all, of which
// Liquidity became liquidity and Bought entered the pool for alpha; and the
// alpha created beside it. All rao.
type Injected struct {
	Netuid                          uint16
	Terms                           dtao.Terms
	Spent, Liquidity, Bought, Alpha uint64
}

// Bought is alpha that the protocol bought from a pool, in rao.
type Bought struct {
	Netuid      uint16
	Paid, Alpha uint64
}

// SetAside is a subnet's alpha created for participants (rao) and who it is
// kept for; root's part is recycled unless Kept.
type SetAside struct {
	Netuid   uint16
	Created  uint64
	Split    dtao.AlphaSplit
	RootKept bool
}

// EpochRun is an epoch of one mechanism with all it computed.
type EpochRun struct {
	Netuid uint16
	Mecid  uint8
	Input  *yuma.Input
	Trace  *yuma.Trace
	Terms  []EpochTerms // in order of hotkeys
}

// Drained is what an epoch is to distribute.
type Drained struct{ PendingEmission }

// Divided is what an epoch gives, before it is rounded and paid.
type Divided struct {
	Netuid uint16
	Distribution
}

// PaidKind says as what alpha is paid.
type PaidKind string

// Kinds of payments. Those of an owner's hotkeys are withheld: recycled or
// burned. Dividends on root stake are set down as claimable, or staked for the
// hotkey's owner where there is no root stake to claim for.
const (
	PaidOwner         PaidKind = "owner cut"
	PaidIncentive     PaidKind = "incentive"
	PaidRecycled      PaidKind = "incentive recycled"
	PaidBurned        PaidKind = "incentive burned"
	PaidTake          PaidKind = "take"
	PaidDividend      PaidKind = "dividend"
	PaidRootTake      PaidKind = "root take"
	PaidRootClaimable PaidKind = "root claimable"
	PaidRootStake     PaidKind = "root dividend staked"
	PaidBurnedOfChild PaidKind = "childkey burn"
)

// Paid is a payment of alpha (rao).
type Paid struct {
	Netuid uint16
	Kind   PaidKind
	Hotkey types.AccountID
	Alpha  uint64
}

// HotkeyAlpha is the alpha (rao) staked with a hotkey.
type HotkeyAlpha struct {
	Hotkey types.AccountID
	Alpha  uint64
}

// Stakes are the stakes on a subnet in order of hotkeys, told before and after
// an epoch's payments.
type Stakes struct {
	Netuid uint16
	List   []HotkeyAlpha
}

func tellPaid(ctx *frame.Context, netuid uint16, kind PaidKind, hotkey types.AccountID, alpha uint64) {
	if ctx.Observed() && alpha != 0 {
		ctx.Tell(Paid{netuid, kind, hotkey, alpha})
	}
}

func (p *Pallet) tellDrained(ctx *frame.Context, e PendingEmission) {
	if ctx.Observed() {
		ctx.Tell(Drained{e})
		p.tellStakes(ctx, e.Netuid)
	}
}

func (p *Pallet) tellStakes(ctx *frame.Context, netuid uint16) {
	if !ctx.Observed() {
		return
	}
	s := Stakes{Netuid: netuid}
	for keys, alpha := range p.TotalHotkeyAlpha.All(ctx) {
		if keys.B == netuid {
			s.List = append(s.List, HotkeyAlpha{keys.A, alpha})
		}
	}
	slices.SortFunc(s.List, func(a, b HotkeyAlpha) int { return a.Hotkey.Compare(b.Hotkey) })
	ctx.Tell(s)
}

func (p *Pallet) tellStage(ctx *frame.Context, at Stage) {
	if !ctx.Observed() {
		return
	}
	t := Totals{
		Stage: at, Block: p.CurrentBlockAsU64(ctx), Issuance: p.TotalIssuance.Get(ctx),
		Balances: p.Balances.TotalIssuance.Get(ctx), Stake: p.TotalStake.Get(ctx),
	}
	for _, netuid := range p.AllSubnetNetuids(ctx) {
		s := SubnetTotals{
			Netuid: netuid, TAO: p.SubnetTAO.Get(ctx, netuid),
			AlphaIn: p.SubnetAlphaIn.Get(ctx, netuid), AlphaOut: p.SubnetAlphaOut.Get(ctx, netuid),
			ProtocolAlpha: p.SubnetProtocolAlpha.Get(ctx, netuid),
			Miners:        p.PendingServerEmission.Get(ctx, netuid), Validators: p.PendingValidatorEmission.Get(ctx, netuid),
			Root: p.PendingRootAlphaDivs.Get(ctx, netuid), OwnerCut: p.PendingOwnerCut.Get(ctx, netuid),
		}
		t.Subnets = append(t.Subnets, s)
	}
	slices.SortFunc(t.Subnets, func(a, b SubnetTotals) int { return int(a.Netuid) - int(b.Netuid) })
	ctx.Tell(t)
}
