package dtao

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
)

// formulas computes, for each name in testdata/reference.txt, the numbers after
// the equals sign from those before it.
var formulas = map[string]func(n []num) []any{
	"roll": func(n []num) []any {
		l := Lock{n[0].u64(), n[1].u64f64(), n[2].u64()}
		k := LockKind{Owner: n[6].u64() == 1, Perpetual: n[7].u64() == 1}
		rolled, lost := l.Roll(n[3].u64(), Rates{n[4].u64(), n[5].u64()}, k)
		return []any{rolled.Mass, rolled.Conviction.Bits, rolled.Updated, lost.Mass, lost.Conviction.Bits}
	},
	"decay": func(n []num) []any { return []any{ExpDecay(n[0].u64(), n[1].u64()).Bits} },
	"terms": func(n []num) []any {
		root := n[3].u96f32()
		t := SubnetTerms(n[0].u96f32(), n[1].u64(), n[2].u64f64(), root)
		s := SplitAlpha(t.AlphaOut, Fraction16(uint16(n[4].u64())), root)
		return []any{t.TaoIn.Bits, t.AlphaIn.Bits, t.ExcessTao.Bits, s.OwnerCut, s.Miners, s.Validators, s.Root}
	},
	"parent": func(n []num) []any {
		var parents []Parent
		for c := n[5:]; len(c) > 0; c = c[4:] {
			parents = append(parents, Parent{c[0].u64(), HotkeyStake{Root: c[1].u64(), Alpha: c[2].u64()}, c[3].u64() == 1})
		}
		key := Childkey{uint16(n[2].u64()), Fraction64(n[3].u64())}
		shares, own := ParentDividends(n[0].u64(), n[1].u64(), parents, key, Fraction64(n[4].u64()))
		var out []any
		for _, s := range shares {
			out = append(out, s.Amount, s.Burned)
		}
		return append(out, own)
	},
	"inherit": func(n []num) []any {
		k := 4 + n[3].u64()
		children := each(n[4:k], num.u64)
		var parents []Inheritance
		for c := n[k:]; len(c) > 0; c = c[2:] {
			parents = append(parents, Inheritance{c[0].u64(), c[1].u64()})
		}
		weight := Fraction64(n[1].u64())
		stake := Inherited(n[0].u64(), children, parents)
		self := SelfContribution(children, HotkeyStake{Alpha: n[0].u64(), Root: n[2].u64()}, weight)
		return []any{stake, self, WeightedStake(stake, n[2].u64(), weight).Bits}
	},
	"move": func(n []num) []any {
		o, d := Reserves{n[0].u64(), n[1].u64()}, Reserves{n[2].u64(), n[3].u64()}
		return []any{MaxMove(o, d, n[4].u64f64(), n[5].u64f64(), n[6].u64()), AddLimitForMove(n[6].u64())}
	},
	"claim": func(n []num) []any {
		rate, _ := ClaimableIncrement(n[0].u64(), n[1].u64())
		stake, claimed := n[2].u64(), n[3].u128()
		owed := RootOwed(rate, stake, claimed)
		return []any{
			rate.Bits, ClaimedAfterStake(claimed, rate, stake), ClaimedAfterUnstake(claimed, rate, stake),
			owed.Bits, OwedAmount(owed),
		}
	},
	"misc": func(n []num) []any {
		weight := MechanismWeight(n[4].u64(), n[5].u64(), true)
		own, rest := SplitTake(n[6].u96f32(), uint16(n[7].u64()))
		share := LeaseShare(n[4].u64(), max(n[5].u64(), 1))
		return []any{
			LockReductionInterval(n[0].u64(), n[1].u64()),
			AccumulateWeighted(n[2].u64(), n[3].u64(), weight, math.MaxUint16),
			WithheldProportion(n[4].u64(), n[5].u64()).Bits,
			own, rest,
			share.Bits, LeaseRefund(share, n[3].u64()), LeaseDividend(share, n[3].u64()),
		}
	},
	"init": func(n []num) []any {
		return []any{valueAndTao(n[0].u64f64(), n[1].u64(), n[2].u64()), FirstAlphaReserve(n[1].u64(), n[0].u64f64())}
	},
}

// testdata/reference.txt was printed by the reference's own formulas in Rust
// on random input, for what the recorded vectors don't cover.
func TestFormulas(t *testing.T) {
	name := "testdata/reference.txt"
	if extra := os.Getenv("DTAO_REFERENCE"); extra != "" {
		name = extra
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	seen := map[string]int{}
	for in := bufio.NewScanner(f); in.Scan(); {
		input, want, _ := strings.Cut(in.Text(), "=")
		words := strings.Fields(input)
		args := make([]num, len(words)-1)
		for i, w := range words[1:] {
			if _, ok := args[i].SetString(w, 10); !ok {
				t.Fatalf("bad number %q", w)
			}
		}
		seen[words[0]]++
		if got := strings.TrimSpace(fmt.Sprintln(formulas[words[0]](args)...)); got != strings.TrimSpace(want) {
			t.Errorf("%s:\ngot  %s\nwant %s", input, got, want)
		}
	}
	for name := range formulas {
		if seen[name] < 10 {
			t.Errorf("%s: only %d cases", name, seen[name])
		}
	}
}
