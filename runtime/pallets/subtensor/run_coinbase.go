package subtensor

// Mirrors the first half of coinbase/run_coinbase.rs: a block's emission on its
// way into pools and pending dividends, and the start of epochs.

import (
	"errors"
	"fmt"
	"slices"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/dtao"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/sat"
)

// RunCoinbase distributes the block's TAO to the subnets emitted to and runs the
// epochs that are due. subnets are all but root.
func (p *Pallet) RunCoinbase(ctx *frame.Context, subnets, emitTo []uint16, credit balances.Credit) {
	emission := fixed.To[fixed.U96F32](uint64(credit))
	p.SubnetRootSellTao.Clear(ctx, -1)

	prices := p.movingPrices(ctx, emitTo)
	emissions := p.SubnetBlockEmissions(ctx, emitTo, prices, emission)
	p.EmitToSubnets(ctx, emitTo, emissions, credit, dtao.RootSells(prices))
	p.tellStage(ctx, StageEmitted)

	pending := p.DrainPending(ctx, subnets, p.CurrentBlockAsU64(ctx))
	p.DistributeEmissionsToSubnets(ctx, pending)
}

// SubnetTerms returns what the block puts into each subnet.
func (p *Pallet) SubnetTerms(ctx *frame.Context, emitTo []uint16, emissions []fixed.U96F32) []dtao.Terms {
	root := p.rootWeight(ctx)
	terms := make([]dtao.Terms, len(emitTo))
	for _, i := range ascending(emitTo) {
		netuid := emitTo[i]
		issuance := p.AlphaIssuance(ctx, netuid)
		alpha, _ := p.BlockEmissionForIssuance(ctx, issuance)
		price := p.Swap.CurrentAlphaPrice(ctx, netuid)
		terms[i] = dtao.SubnetTerms(emissions[i], alpha, price, root.proportion(issuance))
	}
	return terms
}

// ascending returns the positions of netuids in ascending order of these, which
// storage order is not beyond 255.
func ascending(netuids []uint16) []int {
	order := make([]int, len(netuids))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return int(netuids[a]) - int(netuids[b]) })
	return order
}

// EmitToSubnets puts the block's emission into pools and sets aside what is for
// participants. With rootSells, root's part is kept for root, else it is recycled.
func (p *Pallet) EmitToSubnets(ctx *frame.Context, emitTo []uint16, emissions []fixed.U96F32, credit balances.Credit, rootSells bool) {
	terms := p.SubnetTerms(ctx, emitTo, emissions)
	p.InjectAndMaybeSwap(ctx, emitTo, terms, credit)
	cut := p.FloatSubnetOwnerCut(ctx)
	root := p.rootWeight(ctx)
	for i, netuid := range emitTo {
		p.setAside(ctx, netuid, terms[i], cut, root, rootSells)
	}
}

// setAside mints a subnet's alpha for participants and notes who it is for.
func (p *Pallet) setAside(ctx *frame.Context, netuid uint16, t dtao.Terms, cut fixed.U96F32, root rootWeight, rootSells bool) {
	_, _, created, _ := t.Amounts()
	p.SubnetAlphaOutEmission.Put(ctx, netuid, created)
	p.ResolveToAlphaOut(ctx, p.MintAlpha(ctx, netuid, created))

	hasCut := p.OwnerCutEnabled.Get(ctx, netuid)
	if !hasCut {
		cut = fixed.U96F32{}
	}
	split := dtao.SplitAlpha(t.AlphaOut, cut, root.proportion(p.AlphaIssuance(ctx, netuid)))
	if ctx.Observed() {
		ctx.Tell(SetAside{netuid, created, split, rootSells})
	}
	if hasCut {
		accrue(ctx, p.PendingOwnerCut, netuid, split.OwnerCut)
	}
	accrue(ctx, p.PendingServerEmission, netuid, split.Miners)
	accrue(ctx, p.PendingValidatorEmission, netuid, split.Validators)
	if rootSells {
		accrue(ctx, p.PendingRootAlphaDivs, netuid, split.Root)
	} else {
		p.RecycleSubnetAlpha(ctx, netuid, split.Root)
	}
}

// accrue adds to a stored amount, saturating.
func accrue(ctx *frame.Context, m *frame.Map[uint16, uint64], netuid uint16, amount uint64) {
	m.Put(ctx, netuid, sat.Add(m.Get(ctx, netuid), amount))
}

// InjectAndMaybeSwap spends the block's TAO: as liquidity, and on alpha for the
// protocol where it exceeds what the pool takes. What is left is recycled.
func (p *Pallet) InjectAndMaybeSwap(ctx *frame.Context, emitTo []uint16, terms []dtao.Terms, credit balances.Credit) {
	for i, netuid := range emitTo {
		taoIn, alphaIn, _, excess := terms[i].Amounts()
		tao, alpha := p.Swap.AdjustProtocolLiquidity(ctx, netuid, taoIn, alphaIn)
		var bought, injected uint64
		before := credit
		if excess > 0 {
			credit, bought = p.buyAlpha(ctx, netuid, credit, excess)
		}
		p.SubnetExcessTao.Put(ctx, netuid, bought)
		p.SubnetAlphaInEmission.Put(ctx, netuid, alpha)
		p.ResolveToAlphaIn(ctx, p.MintAlpha(ctx, netuid, alpha))
		if tao > 0 {
			credit, injected = p.injectTao(ctx, netuid, credit, tao)
		}
		p.SubnetTaoInEmission.Put(ctx, netuid, injected)
		if ctx.Observed() {
			ctx.Tell(Injected{netuid, terms[i], uint64(before - credit), injected, bought, alpha})
		}
	}
	if ctx.Observed() {
		ctx.Tell(Recycled{uint64(credit)})
	}
	p.RecycleCredit(ctx, credit)
}

// buyAlpha spends excess rao of a credit on the subnet's alpha. It returns what
// is left of the credit and how much entered the pool.
func (p *Pallet) buyAlpha(ctx *frame.Context, netuid uint16, credit balances.Credit, excess uint64) (rest balances.Credit, paid uint64) {
	account, ok := p.SubnetAccountId(ctx, netuid)
	if !ok {
		return credit, 0
	}
	if rest, ok = p.SpendTao(ctx, account, credit, excess); !ok {
		p.noteUnspent(ctx, netuid, excess, rest)
		return rest, 0
	}
	swap, err := p.SwapTaoForAlpha(ctx, netuid, excess, p.Swap.MaxPrice(), true)
	if err != nil {
		p.Note(ctx, "purchase of alpha", fmt.Errorf("subnet %d, %d rao: %w", netuid, excess, err))
		return rest, 0
	}
	if ctx.Observed() {
		ctx.Tell(Bought{netuid, swap.AmountPaidIn, swap.AmountPaidOut})
	}
	accrue(ctx, p.SubnetProtocolAlpha, netuid, swap.AmountPaidOut)
	p.RecordProtocolInflow(ctx, netuid, swap.AmountPaidIn)
	return rest, swap.AmountPaidIn
}

// injectTao makes tao rao of a credit liquidity. It returns what is left of the
// credit and how much was injected.
func (p *Pallet) injectTao(ctx *frame.Context, netuid uint16, credit balances.Credit, tao uint64) (rest balances.Credit, injected uint64) {
	account, ok := p.SubnetAccountId(ctx, netuid)
	if !ok {
		return credit, 0
	}
	if rest, ok = p.SpendTao(ctx, account, credit, tao); !ok {
		p.noteUnspent(ctx, netuid, tao, rest)
		return rest, 0
	}
	accrue(ctx, p.SubnetTAO, netuid, tao)
	p.TotalStake.Put(ctx, sat.Add(p.TotalStake.Get(ctx), tao))
	p.RecordProtocolInflow(ctx, netuid, tao)
	return rest, tao
}

var (
	errUnspent   = errors.New("the block's TAO could not be spent")
	errDuplicate = errors.New("a hotkey has two uids")
)

func (p *Pallet) noteUnspent(ctx *frame.Context, netuid uint16, tao uint64, credit balances.Credit) {
	p.Note(ctx, "block reward not spent", fmt.Errorf("%w: subnet %d, %d rao of %d", errUnspent, netuid, tao, uint64(credit)))
}

// PendingEmission is what participants of a subnet earned since its last epoch,
// in rao of alpha.
type PendingEmission struct {
	Netuid                              uint16
	Miners, Validators, Root, OwnerPart uint64
}

// DrainPending counts a block for each subnet and takes the pending emission of
// those whose epoch runs now, in ascending order of netuids.
func (p *Pallet) DrainPending(ctx *frame.Context, subnets []uint16, block uint64) (pending []PendingEmission) {
	left := p.MaxEpochsPerBlock.Get(ctx)
	for _, netuid := range subnets {
		schedule := p.epochs(ctx, netuid)
		schedule.SinceLastStep = sat.Add(schedule.SinceLastStep, 1)
		p.BlocksSinceLastStep.Put(ctx, netuid, schedule.SinceLastStep)
		if !schedule.Due(block, uint64(MaxTempo)) {
			continue
		}
		if left == 0 {
			p.PendingEpochAt.Put(ctx, netuid, sat.Add(block, 1))
			p.Ev.EpochDeferred.Deposit(ctx, EpochDeferredEvent{Netuid: netuid, FromBlock: block, ToBlock: sat.Add(block, 1)})
			continue
		}
		if p.IsEpochInputStateConsistent(ctx, netuid) {
			p.BlocksSinceLastStep.Put(ctx, netuid, 0)
			pending = append(pending, p.drain(ctx, netuid))
			left--
			p.ChangeSubnetOwnerIfNeeded(ctx, netuid)
		} else {
			p.Note(ctx, "epoch skipped", fmt.Errorf("%w on subnet %d", errDuplicate, netuid))
			p.Ev.EpochSkipped.Deposit(ctx, EpochSkippedEvent{Netuid: netuid, Block: block})
		}
		p.LastEpochBlock.Put(ctx, netuid, block)
		p.PendingEpochAt.Put(ctx, netuid, 0)
		p.SubnetEpochIndex.Put(ctx, netuid, sat.Add(p.SubnetEpochIndex.Get(ctx, netuid), 1))
	}
	slices.SortFunc(pending, func(a, b PendingEmission) int { return int(a.Netuid) - int(b.Netuid) })
	return pending
}

func (p *Pallet) drain(ctx *frame.Context, netuid uint16) PendingEmission {
	take := func(m *frame.Map[uint16, uint64]) uint64 {
		v := m.Get(ctx, netuid)
		m.Put(ctx, netuid, 0)
		return v
	}
	return PendingEmission{
		Netuid:     netuid,
		Miners:     take(p.PendingServerEmission),
		Validators: take(p.PendingValidatorEmission),
		Root:       take(p.PendingRootAlphaDivs),
		OwnerPart:  take(p.PendingOwnerCut),
	}
}

// DistributeEmissionsToSubnets runs the epochs that were drained for.
func (p *Pallet) DistributeEmissionsToSubnets(ctx *frame.Context, pending []PendingEmission) {
	block := p.CurrentBlockAsU64(ctx)
	for _, e := range pending {
		p.tellDrained(ctx, e)
		p.DistributeEmission(ctx, e)
		p.tellStakes(ctx, e.Netuid)
		p.LastMechansimStepBlock.Put(ctx, e.Netuid, block)
	}
}
