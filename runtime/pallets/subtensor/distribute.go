package subtensor

// Mirrors the second half of coinbase/run_coinbase.rs: who gets what of a
// subnet's emission at the end of an epoch.

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// hotkeyAmount is an amount in rao of alpha for a hotkey. Lists of it are in
// ascending order of hotkeys without duplicates.
type hotkeyAmount struct {
	Hotkey types.AccountID
	Amount fixed.U96F32
}

// Distribution is what an epoch gives to hotkeys.
type Distribution struct {
	Incentives []HotkeyEmission // only Incentive is set
	Alpha      []hotkeyAmount
	Root       []hotkeyAmount
}

// DistributeEmission runs the epochs of a subnet's mechanisms and distributes
// the pending emission by them.
func (p *Pallet) DistributeEmission(ctx *frame.Context, e PendingEmission) {
	total := sat.Add(sat.Add(e.Miners, e.Validators), e.Root)
	emission := p.EpochWithMechanisms(ctx, e.Netuid, total)
	var incentives uint64
	for _, h := range emission {
		incentives = sat.Add(incentives, h.Incentive)
	}
	validators := e.Validators
	if incentives == 0 {
		// Nobody mined: validators get the miners' part as well.
		validators = sat.Add(validators, e.Miners)
	}
	d := p.CalculateDividendAndIncentiveDistribution(ctx, e.Netuid, e.Root, validators, emission)
	p.DistributeDividendsAndIncentives(ctx, e.Netuid, e.OwnerPart, d)
}

// CalculateDividendAndIncentiveDistribution divides pending alpha of validators
// and of root (rao) by the dividends of an epoch.
func (p *Pallet) CalculateDividendAndIncentiveDistribution(ctx *frame.Context, netuid uint16, pendingRoot, pendingValidators uint64, emission []HotkeyEmission) Distribution {
	incentives, dividends := p.CalculateDividendsAndIncentives(ctx, netuid, emission)
	stakes := make([]dtao.HotkeyStake, len(dividends))
	amounts := make([]fixed.U96F32, len(dividends))
	for i, d := range dividends {
		stakes[i] = p.hotkeyStake(ctx, d.Hotkey, netuid)
		amounts[i] = d.Amount
	}
	alpha, root := dtao.DividendDistribution(pendingValidators, pendingRoot, p.TaoWeightValue(ctx), stakes, amounts)
	out := Distribution{incentives, make([]hotkeyAmount, len(dividends)), make([]hotkeyAmount, len(dividends))}
	for i, d := range dividends {
		out.Alpha[i] = hotkeyAmount{d.Hotkey, alpha[i]}
		out.Root[i] = hotkeyAmount{d.Hotkey, root[i]}
	}
	return out
}

func (p *Pallet) hotkeyStake(ctx *frame.Context, hotkey types.AccountID, netuid uint16) dtao.HotkeyStake {
	return dtao.HotkeyStake{
		Alpha: p.StakeForHotkeyOnSubnet(ctx, hotkey, netuid),
		Root:  p.StakeForHotkeyOnSubnet(ctx, hotkey, RootNetuid),
	}
}

// CalculateDividendsAndIncentives adds up what each hotkey gets: incentives as
// they are, dividends shared with parents.
func (p *Pallet) CalculateDividendsAndIncentives(ctx *frame.Context, netuid uint16, emission []HotkeyEmission) ([]HotkeyEmission, []hotkeyAmount) {
	incentives := make(map[types.AccountID]uint64, len(emission))
	dividends := make(map[types.AccountID]fixed.U96F32, len(emission))
	for _, h := range emission {
		incentives[h.Hotkey] = sat.Add(incentives[h.Hotkey], h.Incentive)
		for _, part := range p.ParentChildDividendsDistribution(ctx, h.Hotkey, netuid, h.Dividend) {
			dividends[part.Hotkey] = dividends[part.Hotkey].SaturatingAdd(fixed.To[fixed.U96F32](part.Dividend))
		}
	}
	in := make([]HotkeyEmission, 0, len(incentives))
	for _, hotkey := range sortedAccounts(incentives) {
		in = append(in, HotkeyEmission{Hotkey: hotkey, Incentive: incentives[hotkey]})
	}
	div := make([]hotkeyAmount, 0, len(dividends))
	for _, hotkey := range sortedAccounts(dividends) {
		div = append(div, hotkeyAmount{hotkey, dividends[hotkey]})
	}
	return in, div
}

func sortedAccounts[V any](m map[types.AccountID]V) []types.AccountID {
	keys := make([]types.AccountID, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, types.AccountID.Compare)
	return keys
}

// SelfContribution returns the weighted stake that a hotkey does not pass on to
// children, in rao.
func (p *Pallet) SelfContribution(ctx *frame.Context, hotkey types.AccountID, netuid uint16) uint64 {
	children := p.ChildKeys.Get(ctx, hotkey, netuid)
	proportions := make([]uint64, len(children))
	for i, c := range children {
		proportions[i] = c.A
	}
	return dtao.SelfContribution(proportions, p.hotkeyStake(ctx, hotkey, netuid), p.TaoWeightValue(ctx))
}

// ParentChildDividendsDistribution shares a hotkey's dividends (rao) with its
// parents and recycles what is burned on the way. The hotkey's own part comes
// last; only Dividend is set.
func (p *Pallet) ParentChildDividendsDistribution(ctx *frame.Context, hotkey types.AccountID, netuid uint16, dividends uint64) []HotkeyEmission {
	keys := p.ParentKeys.Get(ctx, hotkey, netuid)
	if len(keys) == 0 {
		// Nothing to share, whatever the stake.
		return []HotkeyEmission{{Hotkey: hotkey, Dividend: dividends}}
	}
	owner := p.Owner.Get(ctx, hotkey)
	parents := make([]dtao.Parent, len(keys))
	for i, k := range keys {
		parents[i] = dtao.Parent{
			Proportion: k.A,
			Stake:      p.hotkeyStake(ctx, k.B, netuid),
			SameOwner:  p.Owner.Get(ctx, k.B) == owner,
		}
	}
	rates := dtao.Childkey{Take: p.ChildkeyTakeValue(ctx, hotkey, netuid), Burn: p.CkBurn(ctx)}
	parts, own := dtao.ParentDividends(dividends, p.SelfContribution(ctx, hotkey, netuid), parents, rates, p.TaoWeightValue(ctx))
	out := make([]HotkeyEmission, 0, len(parts)+1)
	for i, part := range parts {
		tellPaid(ctx, netuid, PaidBurnedOfChild, keys[i].B, part.Burned)
		p.RecycleSubnetAlpha(ctx, netuid, part.Burned)
		out = append(out, HotkeyEmission{Hotkey: keys[i].B, Dividend: part.Amount})
	}
	return append(out, HotkeyEmission{Hotkey: hotkey, Dividend: own})
}

// DistributeDividendsAndIncentives pays an epoch's earnings out as stake.
func (p *Pallet) DistributeDividendsAndIncentives(ctx *frame.Context, netuid uint16, ownerCut uint64, d Distribution) {
	if ctx.Observed() {
		ctx.Tell(Divided{netuid, d})
	}
	p.payOwner(ctx, netuid, ownerCut)
	p.payMiners(ctx, netuid, d.Incentives)

	p.AlphaDividendsPerSubnet.ClearPrefix(ctx, netuid, -1)
	for _, h := range d.Alpha {
		nominators := p.payTake(ctx, netuid, h, PaidTake)
		tellPaid(ctx, netuid, PaidDividend, h.Hotkey, nominators)
		p.IncreaseStakeForHotkeyOnSubnet(ctx, h.Hotkey, netuid, nominators)
		p.AlphaDividendsPerSubnet.Put(ctx, netuid, h.Hotkey, nominators)
		p.TotalHotkeyAlphaLastEpoch.Put(ctx, h.Hotkey, netuid, p.TotalHotkeyAlpha.Get(ctx, h.Hotkey, netuid))
	}

	p.RootAlphaDividendsPerSubnet.ClearPrefix(ctx, netuid, -1)
	for _, h := range d.Root {
		nominators := p.payTake(ctx, netuid, h, PaidRootTake)
		p.IncreaseRootClaimableForHotkeyAndSubnet(ctx, h.Hotkey, netuid, nominators)
		p.RootAlphaDividendsPerSubnet.Put(ctx, netuid, h.Hotkey, nominators)
	}
}

// payTake stakes a validator's take for its owner and returns what is left for
// nominators, in rao.
func (p *Pallet) payTake(ctx *frame.Context, netuid uint16, h hotkeyAmount, as PaidKind) uint64 {
	own, nominators := dtao.SplitTake(h.Amount, p.Delegates.Get(ctx, h.Hotkey))
	tellPaid(ctx, netuid, as, h.Hotkey, own)
	p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, h.Hotkey, p.Owner.Get(ctx, h.Hotkey), netuid, own)
	return nominators
}

// payOwner stakes the owner's cut, shares it with a lease's contributors, and
// locks it if the owner wants that.
func (p *Pallet) payOwner(ctx *frame.Context, netuid uint16, cut uint64) {
	coldkey, ok := p.SubnetOwner.Find(ctx, netuid)
	if !ok {
		return
	}
	hotkey, ok := p.SubnetOwnerHotkey.Find(ctx, netuid)
	if !ok {
		return
	}
	tellPaid(ctx, netuid, PaidOwner, hotkey, cut)
	p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, cut)
	if lease, ok := p.SubnetUidToLeaseId.Find(ctx, netuid); ok {
		p.DistributeLeasedNetworkDividends(ctx, lease, cut)
	}
	p.AutoLockOwnerCut(ctx, netuid, cut)
}

// payMiners stakes the incentives. Those of the owner's hotkeys are withheld,
// and their part of all is kept for the next blocks' emission.
func (p *Pallet) payMiners(ctx *frame.Context, netuid uint16, incentives []HotkeyEmission) {
	owners := p.ownerHotkeys(ctx, netuid, p.SubnetOwner.Get(ctx, netuid))
	var total, withheld uint64
	for _, h := range incentives {
		total = sat.Add(total, h.Incentive)
		if slices.Contains(owners, h.Hotkey) {
			withheld = sat.Add(withheld, h.Incentive)
			if p.RecycleOrBurn.Get(ctx, netuid) == RecycleOrBurnEnumRecycle {
				tellPaid(ctx, netuid, PaidRecycled, h.Hotkey, h.Incentive)
				p.RecycleSubnetAlpha(ctx, netuid, h.Incentive)
			} else {
				tellPaid(ctx, netuid, PaidBurned, h.Hotkey, h.Incentive)
				p.BurnSubnetAlpha(ctx, netuid, h.Incentive)
			}
			continue
		}
		owner := p.Owner.Get(ctx, h.Hotkey)
		destination, ok := p.AutoStakeDestination.Find(ctx, owner, netuid)
		if ok {
			p.Ev.AutoStakeAdded.Deposit(ctx, AutoStakeAddedEvent{
				Netuid: netuid, Destination: destination, Hotkey: h.Hotkey, Owner: owner, Incentive: h.Incentive,
			})
		} else {
			destination = h.Hotkey
		}
		tellPaid(ctx, netuid, PaidIncentive, destination, h.Incentive)
		p.IncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, destination, owner, netuid, h.Incentive)
	}
	p.MinerBurned.Put(ctx, netuid, dtao.WithheldProportion(withheld, total))
}

// ownerHotkeys returns the hotkeys of a subnet's owner that are registered on
// it, the latest registration first; the owner hotkey leads if it is not among
// the owned ones.
func (p *Pallet) ownerHotkeys(ctx *frame.Context, netuid uint16, coldkey types.AccountID) []types.AccountID {
	type neuron struct {
		block  uint64
		uid    uint16
		hotkey types.AccountID
	}
	var neurons []neuron
	for _, hotkey := range p.OwnedHotkeys.Get(ctx, coldkey) {
		if uid, ok := p.Uids.Find(ctx, netuid, hotkey); ok {
			neurons = append(neurons, neuron{p.BlockAtRegistration.Get(ctx, netuid, uid), uid, hotkey})
		}
	}
	slices.SortStableFunc(neurons, func(a, b neuron) int {
		switch {
		case a.block > b.block:
			return -1
		case a.block < b.block:
			return 1
		}
		return int(a.uid) - int(b.uid)
	})
	hotkeys := make([]types.AccountID, 0, len(neurons)+1)
	for _, n := range neurons {
		hotkeys = append(hotkeys, n.hotkey)
	}
	if owner, ok := p.SubnetOwnerHotkey.Find(ctx, netuid); ok && p.Uids.Has(ctx, netuid, owner) &&
		!slices.Contains(hotkeys, owner) {
		hotkeys = slices.Insert(hotkeys, 0, owner)
	}
	return hotkeys
}
