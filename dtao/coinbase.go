package dtao

import (
	"math"

	"github.com/tensord/tensord/chain/fixed"
)

// Mirrors the formulas of pallets/subtensor/src/coinbase/run_coinbase.rs and
// block_step.rs.

// Fraction16 is a take or cut in parts of 65535.
func Fraction16(parts uint16) fixed.U96F32 {
	return u96f32(uint64(parts)).SafeDiv(u96f32(math.MaxUint16))
}

// Fraction64 is a weight or proportion in parts of 2^64-1.
func Fraction64(parts uint64) fixed.U96F32 { return u96f32(parts).SafeDiv(u96f32(math.MaxUint64)) }

// RootProportion returns the weight of root stake among all that earns a
// subnet's dividends. taoWeight is Fraction64 of the stored weight, alpha the
// subnet's issuance.
func RootProportion(rootTao, alpha uint64, taoWeight fixed.U96F32) fixed.U96F32 {
	root := u96f32(rootTao).SaturatingMul(taoWeight)
	return root.SafeDiv(root.SaturatingAdd(u96f32(alpha)))
}

// Terms says what a block puts into a subnet.
type Terms struct {
	TaoIn, AlphaIn fixed.U96F32 // liquidity for the pool
	AlphaOut       fixed.U96F32 // for participants
	ExcessTao      fixed.U96F32 // spent on alpha instead of becoming liquidity
}

// SubnetTerms derives a subnet's terms from its TAO emission, its alpha
// emission (rao) and its price. Liquidity comes in at the price, with no more
// alpha than the root proportion of the alpha emission.
func SubnetTerms(tao fixed.U96F32, alpha uint64, price fixed.U64F64, rootProportion fixed.U96F32) Terms {
	p, out := fixed.SaturatingTo[fixed.U96F32](price), u96f32(alpha)
	t := Terms{TaoIn: tao, AlphaIn: tao.SafeDiv(p), AlphaOut: out}
	if limit := rootProportion.SaturatingMul(out); limit.Less(t.AlphaIn) {
		t.AlphaIn = limit
		t.TaoIn = limit.SaturatingMul(p)
	}
	t.ExcessTao = tao.SaturatingSub(t.TaoIn)
	return t
}

// Amounts returns the terms in rao as the pool takes them.
func (t Terms) Amounts() (taoIn, alphaIn, alphaOut, excessTao uint64) {
	return rao(t.TaoIn), rao(t.AlphaIn), rao(t.AlphaOut), rao(t.ExcessTao)
}

// AlphaSplit says who a block's alpha emission is kept for, in rao.
type AlphaSplit struct {
	OwnerCut   uint64 // 0 if the subnet has the cut switched off
	Miners     uint64
	Validators uint64
	Root       uint64
}

// SplitAlpha splits the alpha emission of a block. After the owner's cut half
// goes to miners, half to validators; root's proportion is taken from the
// validators' half. ownerCut is Fraction16 of the stored cut, zero if off.
func SplitAlpha(alphaOut, ownerCut, rootProportion fixed.U96F32) AlphaSplit {
	cut := alphaOut.SaturatingMul(ownerCut)
	alpha := alphaOut.SaturatingSub(cut)
	root := rootProportion.SaturatingMul(alpha).SaturatingMul(half)
	miners := alpha.SaturatingMul(half)
	validators := alpha.SaturatingSub(miners).SaturatingSub(root)
	return AlphaSplit{rao(cut), rao(miners), rao(validators), rao(root)}
}

// WithheldProportion is the part of a tempo's miner emission that went to the
// owner's hotkeys.
func WithheldProportion(withheld, total uint64) fixed.U96F32 {
	return u96f32(withheld).SafeDiv(u96f32(total))
}

// SplitTake divides a hotkey's dividends between its own take and its
// nominators, in rao.
func SplitTake(dividends fixed.U96F32, take uint16) (own, nominators uint64) {
	t := Fraction16(take).SaturatingMul(dividends)
	return rao(t), rao(dividends.SaturatingSub(t))
}

// Epochs is the schedule of a subnet's epochs.
type Epochs struct {
	Tempo         uint16 // blocks from one epoch to the next; 0 means never
	Last          uint64 // block of the last slot
	Pending       uint64 // block of a requested epoch, 0 if none
	SinceLastStep uint64 // blocks since an epoch succeeded
}

// Due reports whether an epoch's slot has come. maxTempo is the longest the
// subnet may go without.
func (e Epochs) Due(block, maxTempo uint64) bool {
	if e.Tempo == 0 {
		return false
	}
	return e.Pending > 0 && block >= e.Pending ||
		e.SinceLastStep > maxTempo ||
		satSub(block, e.Last) >= uint64(e.Tempo)
}

// UntilNext returns the blocks left until the next regular epoch, the largest
// uint64 if there is none.
func (e Epochs) UntilNext(block uint64) uint64 {
	if e.Tempo == 0 {
		return math.MaxUint64
	}
	return satSub(satAdd(e.Last, uint64(e.Tempo)), block)
}

// Next returns the block of the next epoch, requested ones included; ok is
// false if there is none.
func (e Epochs) Next() (block uint64, ok bool) {
	if e.Tempo == 0 {
		return 0, false
	}
	block = satAdd(e.Last, uint64(e.Tempo))
	if e.Pending > 0 {
		block = min(block, e.Pending)
	}
	return block, true
}
