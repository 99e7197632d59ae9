package commitments

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// Subnets is what the pallet asks of SubtensorModule.
type Subnets interface {
	IsHotkeyRegisteredOnNetwork(ctx *frame.Context, netuid uint16, hotkey types.AccountID) bool
	EpochIndex(ctx *frame.Context, netuid uint16, block uint64) uint64
	CurrentMechanismCount(ctx *frame.Context, netuid uint16) uint8
	MechanismStorageIndex(netuid uint16, mecid uint8) uint16
	DoResetBonds(ctx *frame.Context, index uint16, hotkey types.AccountID) error
}

// Pulses gives the signatures of the beacon's rounds.
type Pulses interface {
	Pulse(ctx *frame.Context, round uint64) (signature []byte, ok bool)
}

// Pallet is Commitments.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys     *system.Pallet
	bal     *balances.Pallet
	subnets Subnets
	pulses  Pulses
}

// New returns the pallet.
func New(sys *system.Pallet, bal *balances.Pallet, subnets Subnets, pulses Pulses) *Pallet {
	p := &Pallet{
		Base: frame.NewBase("Commitments", 18, "pallet_commitments::pallet"),
		sys:  sys, bal: bal, subnets: subnets, pulses: pulses,
	}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	addConstants(&p.Base)
	frame.AddCall(&p.Base, 0, "set_commitment", "Sets the caller's commitment on a subnet. Free.",
		frame.Info[SetCommitmentArgs](weightSetCommitment, types.Normal, types.PaysNo), p.setCommitment)
	frame.AddCall(&p.Base, 2, "set_max_space", "Sets how many bytes a hotkey may commit in an epoch. Root only.",
		frame.Fixed[SetMaxSpaceArgs](weightSetMaxSpace), p.setMaxSpace)
	p.Hooks().OnInitialize = p.reveal
	return p
}

// Weights of the calls, as pallet_commitments::weights::SubstrateWeight has them.
var (
	weightSetCommitment = frame.Cost(33_480_000, 0, 5, 4)
	weightSetMaxSpace   = frame.Cost(2_856_000, 0, 0, 1)
)

func (p *Pallet) setMaxSpace(ctx *frame.Context, o frame.Origin, a *SetMaxSpaceArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.MaxSpace.Put(ctx, a.NewLimit)
	return nil
}

// Commitments returns the encoded commitments of a subnet.
func (p *Pallet) Commitments(ctx *frame.Context, netuid uint16) (all []subtensor.CommitmentOf) {
	for hotkey, reg := range p.CommitmentOf.With(ctx, netuid) {
		all = append(all, subtensor.CommitmentOf{Hotkey: hotkey, Data: registrationCodec.Encode(reg)})
	}
	return all
}

// PurgeNetuid forgets all commitments of a subnet.
func (p *Pallet) PurgeNetuid(ctx *frame.Context, netuid uint16) {
	p.CommitmentOf.ClearPrefix(ctx, netuid, -1)
	p.LastCommitment.ClearPrefix(ctx, netuid, -1)
	p.LastBondsReset.ClearPrefix(ctx, netuid, -1)
	p.RevealedCommitments.ClearPrefix(ctx, netuid, -1)
	p.UsedSpaceOf.ClearPrefix(ctx, netuid, -1)
	index := p.TimelockedIndex.Get(ctx)
	kept := index[:0]
	for _, key := range index {
		if key.A != netuid {
			kept = append(kept, key)
		}
	}
	p.TimelockedIndex.Put(ctx, kept)
}
