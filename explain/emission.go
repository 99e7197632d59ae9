package explain

import (
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// Emission follows a block's reward. All amounts are rao.
type Emission struct {
	Block    uint32 `json:"block"`
	Reward   Rao    `json:"reward"`
	Recycled Rao    `json:"recycled"`
	// Subnets are those emitted to, in the order of the runtime.
	Subnets []SubnetEmission `json:"subnets"`
	Epochs  []Distribution   `json:"epochs"`
	Checks  []Check          `json:"checks"`
}

// SubnetEmission is a subnet's part: TAO into its pool, alpha into the pool and
// alpha set aside.
type SubnetEmission struct {
	Netuid uint16 `json:"netuid"`
	Price  string `json:"movingPrice"`
	Share  string `json:"share"` // of the reward, with the fraction that is cut off
	// TAO spent is what became liquidity, what bought alpha, and what a refused
	// purchase left on the subnet's account.
	Spent       Rao `json:"taoSpent"`
	Liquidity   Rao `json:"taoLiquidity"`
	Bought      Rao `json:"taoForAlpha"`
	AlphaIn     Rao `json:"alphaIn"`
	AlphaBought Rao `json:"alphaBought"`
	// Alpha created for participants is the sum of the following five.
	AlphaOut     Rao `json:"alphaOut"`
	OwnerCut     Rao `json:"ownerCut"`
	Miners       Rao `json:"miners"`
	Validators   Rao `json:"validators"`
	Root         Rao `json:"root"`
	RootRecycled Rao `json:"rootRecycled"`
	Rounding     Rao `json:"rounding"`
}

// Distribution is what an epoch pays out of what was set aside since the last.
type Distribution struct {
	Netuid     uint16    `json:"netuid"`
	OwnerCut   Rao       `json:"ownerCut"`
	Miners     Rao       `json:"miners"`
	Validators Rao       `json:"validators"`
	Root       Rao       `json:"root"`
	Payments   []Payment `json:"payments"`
	// Rounding is what nobody was paid.
	Rounding Rao `json:"rounding"`
}

// Payment is alpha for a hotkey, or withheld from it.
type Payment struct {
	Kind   subtensor.PaidKind `json:"kind"`
	Hotkey types.AccountID    `json:"hotkey"`
	Alpha  Rao                `json:"alpha"`
}

// Emission follows the block's reward.
func (s *Step) Emission() *Emission {
	e := &Emission{
		Block: s.Number, Reward: Rao(one[subtensor.Minted](s).TAO), Recycled: Rao(one[subtensor.Recycled](s).TAO),
	}
	shares := one[subtensor.Shares](s)
	at := make(map[uint16]int)
	for i, netuid := range shares.Netuids {
		at[netuid] = i
		e.Subnets = append(e.Subnets, SubnetEmission{
			Netuid: netuid, Price: shares.Prices[i].String(), Share: shares.Emissions[i].String(),
		})
	}
	for _, b := range all[subtensor.Bought](s) {
		if i, ok := at[b.Netuid]; ok {
			e.Subnets[i].AlphaBought += Rao(b.Alpha)
		}
	}
	for _, in := range all[subtensor.Injected](s) {
		n := &e.Subnets[at[in.Netuid]]
		n.Spent, n.Liquidity, n.Bought, n.AlphaIn = Rao(in.Spent), Rao(in.Liquidity), Rao(in.Bought), Rao(in.Alpha)
	}
	for _, a := range all[subtensor.SetAside](s) {
		e.Subnets[at[a.Netuid]].setAside(a)
	}
	e.Epochs = s.distributions()
	s.checkTAO(e)
	s.checkAlpha(e)
	s.checkStakes(e)
	return e
}

func (n *SubnetEmission) setAside(a subtensor.SetAside) {
	n.AlphaOut, n.OwnerCut = Rao(a.Created), Rao(a.Split.OwnerCut)
	n.Miners, n.Validators = Rao(a.Split.Miners), Rao(a.Split.Validators)
	if n.Root = Rao(a.Split.Root); !a.RootKept {
		n.Root, n.RootRecycled = 0, n.Root
	}
	n.Rounding = n.AlphaOut - n.OwnerCut - n.Miners - n.Validators - n.Root - n.RootRecycled
}

func (s *Step) distributions() []Distribution {
	var out []Distribution
	at := make(map[uint16]int)
	for _, event := range s.events {
		switch v := event.(type) {
		case subtensor.Drained:
			at[v.Netuid] = len(out)
			out = append(out, Distribution{
				Netuid: v.Netuid, OwnerCut: Rao(v.OwnerPart), Miners: Rao(v.Miners),
				Validators: Rao(v.Validators), Root: Rao(v.Root),
				Rounding: Rao(v.OwnerPart) + Rao(v.Miners) + Rao(v.Validators) + Rao(v.Root),
			})
		case subtensor.Paid:
			if i, ok := at[v.Netuid]; ok {
				out[i].Payments = append(out[i].Payments, Payment{v.Kind, v.Hotkey, Rao(v.Alpha)})
				out[i].Rounding -= Rao(v.Alpha)
			}
		}
	}
	return out
}

// totals returns what the state held at two stages, the subnets by netuid.
func (s *Step) totals(from, to subtensor.Stage) (a, b subtensor.Totals) {
	for _, t := range all[subtensor.Totals](s) {
		switch t.Stage {
		case from:
			a = t
		case to:
			b = t
		}
	}
	return a, b
}

func (s *Step) checkTAO(e *Emission) {
	var spent, pooled Rao
	for _, n := range e.Subnets {
		spent += n.Spent
		pooled += n.Liquidity + n.Bought
	}
	e.Checks = append(e.Checks, check("reward = spent on subnets + recycled", spent+e.Recycled, e.Reward))
	a, b := s.totals(subtensor.StageBegin, subtensor.StageEmitted)
	e.Checks = append(e.Checks,
		check("TAO issuance", e.Reward-e.Recycled, Rao(b.Issuance-a.Issuance)),
		check("Balances' issuance", e.Reward-e.Recycled, Rao(b.Balances-a.Balances)))
	a, b = s.totals(subtensor.StageMinted, subtensor.StageEmitted)
	e.Checks = append(e.Checks, check("total stake", pooled, Rao(b.Stake-a.Stake)))
}

func (s *Step) checkAlpha(e *Emission) {
	flows := make(map[uint16]SubnetEmission)
	for _, n := range e.Subnets {
		flows[n.Netuid] = n
	}
	a, b := s.totals(subtensor.StageMinted, subtensor.StageEmitted)
	for i, before := range a.Subnets {
		after, n := b.Subnets[i], flows[before.Netuid]
		add := func(what string, flow Rao, before, after uint64) {
			e.Checks = append(e.Checks, check(fmt.Sprintf("subnet %d: %s", n.Netuid, what), flow, Rao(after-before)))
		}
		n.Netuid = before.Netuid
		add("TAO in the pool", n.Liquidity+n.Bought, before.TAO, after.TAO)
		add("alpha in the pool", n.AlphaIn-n.AlphaBought, before.AlphaIn, after.AlphaIn)
		add("alpha outside", n.AlphaOut+n.AlphaBought-n.RootRecycled, before.AlphaOut, after.AlphaOut)
		add("protocol's alpha", n.AlphaBought, before.ProtocolAlpha, after.ProtocolAlpha)
		add("pending for owner", n.OwnerCut, before.OwnerCut, after.OwnerCut)
		add("pending for miners", n.Miners, before.Miners, after.Miners)
		add("pending for validators", n.Validators, before.Validators, after.Validators)
		add("pending for root", n.Root, before.Root, after.Root)
	}
}

// staked tells which payments end up as stake with the hotkey.
var staked = map[subtensor.PaidKind]bool{
	subtensor.PaidOwner: true, subtensor.PaidIncentive: true, subtensor.PaidTake: true,
	subtensor.PaidDividend: true, subtensor.PaidRootTake: true, subtensor.PaidRootStake: true,
}

// checkStakes compares each hotkey's payments with its stake, and the alpha
// destroyed with what is left outside the pool.
func (s *Step) checkStakes(e *Emission) {
	told := all[subtensor.Stakes](s)
	a, b := s.totals(subtensor.StageEmitted, subtensor.StagePaid)
	for i, d := range e.Epochs {
		flows, change := make(map[types.AccountID]Rao), make(map[types.AccountID]Rao)
		var recycled Rao
		for _, p := range d.Payments {
			switch {
			case staked[p.Kind]:
				flows[p.Hotkey] += p.Alpha
			case p.Kind == subtensor.PaidRecycled, p.Kind == subtensor.PaidBurnedOfChild:
				recycled += p.Alpha
			}
		}
		order := told[2*i+1].List
		for _, h := range order {
			change[h.Hotkey] = Rao(h.Alpha)
		}
		for _, h := range told[2*i].List {
			change[h.Hotkey] -= Rao(h.Alpha)
		}
		for _, h := range order {
			if flows[h.Hotkey] != 0 || change[h.Hotkey] != 0 {
				e.Checks = append(e.Checks, check(fmt.Sprintf("subnet %d: stake with %s", d.Netuid, h.Hotkey), flows[h.Hotkey], change[h.Hotkey]))
			}
		}
		for j, n := range a.Subnets {
			if n.Netuid == d.Netuid {
				e.Checks = append(e.Checks, check(fmt.Sprintf("subnet %d: alpha recycled by the epoch", d.Netuid), recycled, Rao(n.AlphaOut-b.Subnets[j].AlphaOut)))
			}
		}
	}
}
