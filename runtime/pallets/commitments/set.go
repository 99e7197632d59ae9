package commitments

import (
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// minSpace is how many bytes any commitment counts for.
const minSpace = 100

// Deposits in rao.
const (
	initialDeposit = 0
	fieldDeposit   = 0
)

var registrationCodec = scale.For[Registration]()

func (p *Pallet) setCommitment(ctx *frame.Context, o frame.Origin, a *SetCommitmentArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if !p.subnets.IsHotkeyRegisteredOnNetwork(ctx, a.Netuid, who) {
		return p.Err.AccountNotAllowedCommit
	}
	now, fields := p.sys.Number.Get(ctx), a.Info.Fields
	usage := p.UsedSpaceOf.Get(ctx, a.Netuid, who)
	if epoch := p.subnets.EpochIndex(ctx, a.Netuid, uint64(now)); usage.LastEpoch != epoch {
		usage = UsageTracker{LastEpoch: epoch}
	}
	if has(fields, kindResetBonds) {
		p.LastBondsReset.Put(ctx, a.Netuid, who, now)
		p.resetBonds(ctx, a.Netuid, who)
	}
	if usage.UsedSpace = sat.Add(usage.UsedSpace, space(fields)); usage.UsedSpace > uint64(p.MaxSpace.Get(ctx)) {
		return p.Err.SpaceLimitExceeded
	}
	p.UsedSpaceOf.Put(ctx, a.Netuid, who, usage)

	reg := Registration{Deposit: initialDeposit + fieldDeposit*uint64(len(fields)), Block: now, Info: a.Info}
	if err := p.adjustDeposit(ctx, who, p.CommitmentOf.Get(ctx, a.Netuid, who).Deposit, reg.Deposit); err != nil {
		return err
	}
	p.CommitmentOf.Put(ctx, a.Netuid, who, reg)
	p.LastCommitment.Put(ctx, a.Netuid, who, now)

	index, key := p.TimelockedIndex.Get(ctx), scale.Pair(a.Netuid, who)
	if i := slices.IndexFunc(fields, func(f Data) bool { return f.Kind == kindTimelock }); i >= 0 {
		p.Ev.TimelockCommitment.Deposit(ctx, TimelockCommitmentEvent{a.Netuid, who, fields[i].RevealRound})
		index.Insert(key)
	} else {
		p.Ev.Commitment.Deposit(ctx, CommitmentEvent{a.Netuid, who})
		index.Remove(key)
	}
	p.TimelockedIndex.Put(ctx, index)
	return nil
}

func has(fields []Data, kind uint8) bool {
	return slices.ContainsFunc(fields, func(f Data) bool { return f.Kind == kind })
}

// space returns how many bytes the fields count for.
func space(fields []Data) (n uint64) {
	for _, f := range fields {
		n += uint64(len(f.Bytes))
	}
	return max(n, minSpace)
}

// resetBonds resets the bonds of a hotkey in all mechanisms of a subnet, where
// that is allowed.
func (p *Pallet) resetBonds(ctx *frame.Context, netuid uint16, who types.AccountID) {
	for mecid := range p.subnets.CurrentMechanismCount(ctx, netuid) {
		_ = p.subnets.DoResetBonds(ctx, p.subnets.MechanismStorageIndex(netuid, mecid), who)
	}
}

func (p *Pallet) adjustDeposit(ctx *frame.Context, who types.AccountID, old, now uint64) error {
	switch {
	case now > old:
		return p.bal.Reserve(ctx, who, now-old)
	case old > now && p.bal.Unreserve(ctx, who, old-now) != 0:
		return p.Err.UnexpectedUnreserveLeftover
	}
	return nil
}
