package explain

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// Emission follows a block's reward. Amounts are rao, of TAO where the name
// says so and of alpha elsewhere; shares and prices are exact decimals.
type Emission struct {
	Block uint32 `json:"block"`
	// Reward is the TAO created; what nothing was found to spend on is
	// destroyed again.
	Reward   Rao `json:"rewardTao"`
	Recycled Rao `json:"recycledTao"`
	// Subnets are those emitted to, in the order of the runtime.
	Subnets []SubnetEmission `json:"subnets"`
	// Epochs are those that ran in the block.
	Epochs []Distribution `json:"epochs"`
	// Checks compare all this with the state.
	Checks []Check `json:"checks"`
}

// SubnetEmission is a subnet's part: TAO into its pool, alpha into the pool and
// alpha set aside.
type SubnetEmission struct {
	Netuid uint16 `json:"netuid"`
	// Price and MinerBurned (the part of miners' alpha that owners were denied)
	// make the share; Emission is the subnet's TAO with its fraction, of which
	// those whose emission is not enabled get none.
	Price       string `json:"movingPrice"`
	MinerBurned string `json:"minerBurned"`
	Share       string `json:"share"`
	Enabled     bool   `json:"emissionEnabled"`
	Emission    string `json:"emissionTao"`
	// Terms are what the pool was offered of it.
	Terms Terms `json:"terms"`
	// TAO spent is what became liquidity, what bought alpha, and what a refused
	// purchase left on the subnet's account.
	Spent       Rao `json:"spentTao"`
	Liquidity   Rao `json:"liquidityTao"`
	Bought      Rao `json:"boughtForTao"`
	Unpooled    Rao `json:"unpooledTao"`
	AlphaIn     Rao `json:"alphaIn"`
	AlphaBought Rao `json:"alphaBought"`
	// AlphaOut is created for participants: the sum of the six that follow.
	AlphaOut     Rao `json:"alphaOut"`
	OwnerCut     Rao `json:"ownerCut"`
	Miners       Rao `json:"miners"`
	Validators   Rao `json:"validators"`
	Root         Rao `json:"root"`
	RootRecycled Rao `json:"rootRecycled"`
	Rounding     Rao `json:"rounding"`
	// Pending is what is set aside for the next epoch, this block's included.
	Pending Pending `json:"pending"`
}

// Terms are exact amounts before they are cut to whole rao.
type Terms struct {
	TaoIn     string `json:"taoIn"`
	AlphaIn   string `json:"alphaIn"`
	AlphaOut  string `json:"alphaOut"`
	ExcessTao string `json:"excessTao"`
}

// Pending is alpha set aside.
type Pending struct {
	OwnerCut   Rao `json:"ownerCut"`
	Miners     Rao `json:"miners"`
	Validators Rao `json:"validators"`
	Root       Rao `json:"root"`
}

func (p Pending) sum() Rao { return p.OwnerCut + p.Miners + p.Validators + p.Root }

// Distribution is what an epoch pays out of what was set aside since the last.
type Distribution struct {
	Netuid  uint16  `json:"netuid"`
	Drained Pending `json:"drained"`
	// Hotkeys has what the dividends give each of them, before rounding and takes.
	Hotkeys  []Divided `json:"hotkeys"`
	Payments []Payment `json:"payments"`
	// Unpaid is what is left of what was drained: rounding, and parts for which
	// there was nobody.
	Unpaid Rao `json:"unpaid"`
}

// Divided is what an epoch gives a hotkey: alpha and root dividends with their
// fractions.
type Divided struct {
	Hotkey    types.AccountID `json:"hotkey"`
	Incentive Rao             `json:"incentive"`
	Alpha     string          `json:"alphaDividend"`
	Root      string          `json:"rootDividend"`
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
		Subnets: []SubnetEmission{},
	}
	shares := one[subtensor.Shares](s)
	at := make(map[uint16]int)
	for i, netuid := range shares.Netuids {
		at[netuid] = i
		e.Subnets = append(e.Subnets, SubnetEmission{
			Netuid: netuid, Price: shares.Prices[i].String(), MinerBurned: shares.Burned[i].String(),
			Share: shares.Shares[i].String(), Enabled: shares.Enabled[i], Emission: shares.Emissions[i].String(),
		})
	}
	for _, b := range all[subtensor.Bought](s) {
		if i, ok := at[b.Netuid]; ok {
			e.Subnets[i].AlphaBought += Rao(b.Alpha)
		}
	}
	for _, in := range all[subtensor.Injected](s) {
		e.Subnets[at[in.Netuid]].injected(in)
	}
	for _, a := range all[subtensor.SetAside](s) {
		e.Subnets[at[a.Netuid]].setAside(a)
	}
	for _, t := range s.totals(subtensor.StageEmitted).Subnets {
		if i, ok := at[t.Netuid]; ok {
			e.Subnets[i].Pending = Pending{Rao(t.OwnerCut), Rao(t.Miners), Rao(t.Validators), Rao(t.Root)}
		}
	}
	e.Epochs = s.distributions()
	s.check(e)
	return e
}

func (n *SubnetEmission) injected(in subtensor.Injected) {
	n.Terms = Terms{in.Terms.TaoIn.String(), in.Terms.AlphaIn.String(), in.Terms.AlphaOut.String(), in.Terms.ExcessTao.String()}
	n.Spent, n.Liquidity, n.Bought, n.AlphaIn = Rao(in.Spent), Rao(in.Liquidity), Rao(in.Bought), Rao(in.Alpha)
	n.Unpooled = n.Spent - n.Liquidity - n.Bought
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
	out := []Distribution{}
	at := make(map[uint16]int)
	for _, event := range s.events {
		switch v := event.(type) {
		case subtensor.Drained:
			at[v.Netuid] = len(out)
			d := Distribution{
				Netuid:  v.Netuid,
				Drained: Pending{Rao(v.OwnerPart), Rao(v.Miners), Rao(v.Validators), Rao(v.Root)},
			}
			d.Unpaid = d.Drained.sum()
			out = append(out, d)
		case subtensor.Divided:
			if i, ok := at[v.Netuid]; ok {
				out[i].Hotkeys = divided(v)
			}
		case subtensor.Paid:
			if i, ok := at[v.Netuid]; ok {
				out[i].Payments = append(out[i].Payments, Payment{v.Kind, v.Hotkey, Rao(v.Alpha)})
				out[i].Unpaid -= Rao(v.Alpha)
			}
		}
	}
	return out
}

// divided joins incentives and dividends by hotkey, in the order of incentives,
// those who only get dividends (parents) last.
func divided(v subtensor.Divided) []Divided {
	out := make([]Divided, 0, len(v.Incentives))
	at := make(map[types.AccountID]int)
	row := func(h types.AccountID) *Divided {
		i, ok := at[h]
		if !ok {
			i = len(out)
			at[h] = i
			out = append(out, Divided{Hotkey: h, Alpha: "0", Root: "0"})
		}
		return &out[i]
	}
	for _, h := range v.Incentives {
		row(h.Hotkey).Incentive = Rao(h.Incentive)
	}
	for _, h := range v.Alpha {
		row(h.Hotkey).Alpha = h.Amount.String()
	}
	for _, h := range v.Root {
		row(h.Hotkey).Root = h.Amount.String()
	}
	return out
}

// totals returns what the state held at a stage.
func (s *Step) totals(at subtensor.Stage) (t subtensor.Totals) {
	for _, t = range all[subtensor.Totals](s) {
		if t.Stage == at {
			return t
		}
	}
	return subtensor.Totals{}
}
