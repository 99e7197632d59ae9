package dtao

import "github.com/tensord/tensord/chain/fixed"

// Mirrors calculate_dividend_distribution, get_self_contribution and
// get_parent_child_dividends_distribution of
// pallets/subtensor/src/coinbase/run_coinbase.rs.

// HotkeyStake is what a hotkey has at stake, in rao.
type HotkeyStake struct {
	Alpha uint64 // on the subnet
	Root  uint64 // TAO on root
}

// DividendDistribution splits the pending alpha and the pending root alpha
// (rao) among hotkeys. Each hotkey's dividends count for root in the proportion
// of its weighted root stake and for alpha otherwise.
func DividendDistribution(pendingAlpha, pendingRoot uint64, taoWeight fixed.U96F32, stakes []HotkeyStake, dividends []fixed.U96F32) (alpha, root []fixed.U96F32) {
	alpha = make([]fixed.U96F32, len(dividends))
	root = make([]fixed.U96F32, len(dividends))
	var alphaSum, rootSum fixed.U96F32
	for i, d := range dividends {
		weighted := u96f32(stakes[i].Root).SaturatingMul(taoWeight)
		total := u96f32(stakes[i].Alpha).SaturatingAdd(weighted)
		root[i] = d.SaturatingMul(weighted.SafeDiv(total))
		alpha[i] = d.SaturatingSub(root[i])
		rootSum = rootSum.SaturatingAdd(root[i])
		alphaSum = alphaSum.SaturatingAdd(alpha[i])
	}
	for i := range dividends {
		root[i] = u96f32(pendingRoot).SaturatingMul(root[i].SafeDiv(rootSum))
		alpha[i] = u96f32(pendingAlpha).SaturatingMul(alpha[i].SafeDiv(alphaSum))
	}
	return alpha, root
}

// SelfContribution returns the weighted stake a hotkey does not pass on to
// children, in rao. children are their proportions.
func SelfContribution(children []uint64, stake HotkeyStake, taoWeight fixed.U96F32) uint64 {
	kept := u96f32(1)
	for _, c := range children {
		kept = kept.SaturatingSub(Fraction64(c))
	}
	alpha := u96f32(stake.Alpha).SaturatingMul(kept)
	root := u96f32(stake.Root).SaturatingMul(kept).SaturatingMul(taoWeight)
	return rao(alpha.SaturatingAdd(root))
}

// Parent is a hotkey that passes stake on to a child.
type Parent struct {
	Proportion uint64 // part of its stake, of 2^64-1
	Stake      HotkeyStake
	SameOwner  bool // parent and child belong to one coldkey
}

// ParentDividend is what a parent gets of its child's dividends, in rao.
type ParentDividend struct {
	Amount uint64
	Burned uint64 // recycled on the way
}

// Childkey holds the rates a child keeps of its parents' dividends.
type Childkey struct {
	Take uint16       // part of 65535, to the child
	Burn fixed.U96F32 // fraction, recycled
}

// ParentDividends splits a hotkey's dividends (rao) with its parents by
// contributed stake. From parents of another owner the child takes and some is
// burned. own is the hotkey's part, takes included.
func ParentDividends(dividends, selfContribution uint64, parents []Parent, key Childkey, taoWeight fixed.U96F32) (out []ParentDividend, own uint64) {
	emission := u96f32(dividends)
	take := Fraction16(key.Take)

	total := u96f32(selfContribution)
	contributions := make([]fixed.U96F32, len(parents))
	for i, p := range parents {
		part := Fraction64(p.Proportion)
		alpha := u96f32(p.Stake.Alpha).SaturatingMul(part)
		root := u96f32(p.Stake.Root).SaturatingMul(part).SaturatingMul(taoWeight)
		contributions[i] = alpha.SaturatingAdd(root)
		total = total.SaturatingAdd(contributions[i])
	}

	remaining := emission
	var taken fixed.U96F32
	out = make([]ParentDividend, len(parents))
	for i, p := range parents {
		share := emission.SaturatingMul(contributions[i].SafeDiv(total))
		remaining = remaining.SaturatingSub(share)
		if !p.SameOwner {
			burned, kept := key.Burn.SaturatingMul(share), take.SaturatingMul(share)
			share = share.SaturatingSub(burned).SaturatingSub(kept)
			taken = taken.SaturatingAdd(kept)
			out[i].Burned = rao(burned)
		}
		out[i].Amount = rao(share)
	}
	return out, rao(remaining.SaturatingAdd(taken))
}
