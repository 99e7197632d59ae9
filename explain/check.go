package explain

import (
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// Check compares what was said to be moved with what the state says.
type Check struct {
	What  string `json:"what"`
	Flows Rao    `json:"flows"`
	State Rao    `json:"state"`
	OK    bool   `json:"ok"`
}

// Failed returns the checks that do not add up.
func Failed(list []Check) (out []Check) {
	for _, c := range list {
		if !c.OK {
			out = append(out, c)
		}
	}
	return out
}

// checker collects the checks of a block.
type checker struct {
	s *Step
	e *Emission
}

func (c checker) add(flows, state Rao, format string, args ...any) {
	c.e.Checks = append(c.e.Checks, Check{fmt.Sprintf(format, args...), flows, state, flows == state})
}

// check compares every flow with the change of the state it has to make.
func (s *Step) check(e *Emission) {
	c := checker{s, e}
	e.Checks = []Check{}
	c.tao()
	c.subnets()
	c.drained()
	stakes := all[subtensor.Stakes](s)
	for i := range e.Epochs {
		c.stakes(&e.Epochs[i], stakes[2*i].List, stakes[2*i+1].List)
	}
	c.claims()
}

func (c checker) tao() {
	var spent, pooled Rao
	for _, n := range c.e.Subnets {
		spent += n.Spent
		pooled += n.Liquidity + n.Bought
	}
	c.add(spent+c.e.Recycled, c.e.Reward, "reward = spent on subnets + recycled")
	begin, minted, emitted := c.s.totals(subtensor.StageBegin), c.s.totals(subtensor.StageMinted), c.s.totals(subtensor.StageEmitted)
	kept := c.e.Reward - c.e.Recycled
	c.add(kept, Rao(emitted.Issuance-begin.Issuance), "TAO issuance")
	c.add(kept, Rao(emitted.Balances-begin.Balances), "Balances' issuance")
	c.add(pooled, Rao(emitted.Stake-minted.Stake), "total stake")
}

// subnets compares each subnet's amounts before and after emission.
func (c checker) subnets() {
	flows := make(map[uint16]SubnetEmission)
	for _, n := range c.e.Subnets {
		flows[n.Netuid] = n
	}
	a, b := c.s.totals(subtensor.StageMinted), c.s.totals(subtensor.StageEmitted)
	for i, before := range a.Subnets {
		after, n := b.Subnets[i], flows[before.Netuid]
		add := func(what string, flow Rao, before, after uint64) {
			c.add(flow, Rao(after-before), "subnet %d: %s", a.Subnets[i].Netuid, what)
		}
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

// drained compares what epochs distribute with what was pending, and sees that
// they touch nothing else.
func (c checker) drained() {
	epochs := make(map[uint16]Distribution)
	for _, d := range c.e.Epochs {
		epochs[d.Netuid] = d
	}
	a, b := c.s.totals(subtensor.StageEmitted), c.s.totals(subtensor.StagePaid)
	c.add(0, Rao(b.Stake-a.Stake), "epochs leave the total stake (TAO)")
	for i, before := range a.Subnets {
		d, after := epochs[before.Netuid], b.Subnets[i]
		add := func(what string, flow Rao, before, after uint64) {
			c.add(flow, Rao(after-before), "subnet %d: %s", a.Subnets[i].Netuid, what)
		}
		var recycled Rao
		for _, p := range d.Payments {
			if p.Kind == subtensor.PaidRecycled || p.Kind == subtensor.PaidBurnedOfChild {
				recycled += p.Alpha
			}
		}
		add("alpha recycled by the epoch", -recycled, before.AlphaOut, after.AlphaOut)
		add("the epoch leaves TAO in the pool", 0, before.TAO, after.TAO)
		add("the epoch leaves alpha in the pool", 0, before.AlphaIn, after.AlphaIn)
		add("distributed of owner's pending", -d.Drained.OwnerCut, before.OwnerCut, after.OwnerCut)
		add("distributed of miners' pending", -d.Drained.Miners, before.Miners, after.Miners)
		add("distributed of validators' pending", -d.Drained.Validators, before.Validators, after.Validators)
		add("distributed of root's pending", -d.Drained.Root, before.Root, after.Root)
	}
}

// staked tells which payments end up as stake with the hotkey.
var staked = map[subtensor.PaidKind]bool{
	subtensor.PaidOwner: true, subtensor.PaidIncentive: true, subtensor.PaidTake: true,
	subtensor.PaidDividend: true, subtensor.PaidRootTake: true, subtensor.PaidRootStake: true,
}

// stakes compares each hotkey's payments with its stake before and after.
func (c checker) stakes(d *Distribution, before, after []subtensor.HotkeyAlpha) {
	flows, change := make(map[types.AccountID]Rao), make(map[types.AccountID]Rao)
	var order []types.AccountID
	seen := make(map[types.AccountID]bool)
	note := func(h types.AccountID) {
		if !seen[h] {
			seen[h] = true
			order = append(order, h)
		}
	}
	for _, p := range d.Payments {
		if staked[p.Kind] {
			note(p.Hotkey)
			flows[p.Hotkey] += p.Alpha
		}
	}
	for _, h := range after {
		change[h.Hotkey] = Rao(h.Alpha)
	}
	for _, h := range before {
		change[h.Hotkey] -= Rao(h.Alpha)
	}
	for _, list := range [][]subtensor.HotkeyAlpha{before, after} {
		for _, h := range list {
			if change[h.Hotkey] != 0 {
				note(h.Hotkey)
			}
		}
	}
	for _, h := range order {
		c.add(flows[h], change[h], "subnet %d: stake with %s", d.Netuid, h)
	}
}

// claims sees that what follows the epochs, the automatic claims of root
// dividends, only moves TAO between pools.
func (c checker) claims() {
	a, b := c.s.totals(subtensor.StagePaid), c.s.totals(subtensor.StageEnd)
	var tao Rao
	for i, before := range a.Subnets {
		tao += Rao(b.Subnets[i].TAO - before.TAO)
	}
	c.add(0, tao, "root claims leave the TAO of all pools")
	c.add(0, Rao(b.Issuance-a.Issuance), "root claims leave TAO issuance")
}
