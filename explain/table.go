package explain

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/tensord/tensord/chain/types"
)

// View says what of an explanation is printed. JSON always has all of it.
type View struct {
	// UIDs are the neurons shown, nil for all; sums are of all.
	UIDs []uint16
	// Wide shows whole addresses.
	Wide bool
	// Vectors and Matrices add the intermediate ones, Checks those that add up.
	Vectors, Matrices, Checks bool
}

func (v *View) shows(uid uint16) bool { return v.UIDs == nil || slices.Contains(v.UIDs, uid) }

func (v *View) account(a types.AccountID) string {
	s := a.String()
	if v.Wide {
		return s
	}
	return s[:6] + "…" + s[len(s)-4:]
}

// table aligns columns to the right.
type table struct{ w *tabwriter.Writer }

func newTable(w io.Writer, columns ...any) table {
	t := table{tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)}
	t.row(columns...)
	return t
}

func (t table) row(cells ...any) {
	for _, c := range cells {
		fmt.Fprintf(t.w, "%v\t", c)
	}
	fmt.Fprintln(t.w)
}

func (t table) end() { t.w.Flush() }

// part shows a part of 65535.
func part(v uint16) string { return fmt.Sprintf("%.5f", float64(v)/65535) }

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "-"
}

// short cuts a decimal to ten digits behind the point.
func short(s string) string {
	if i := strings.IndexByte(s, '.'); i >= 0 && len(s) > i+11 {
		return s[:i+11]
	}
	return s
}

// Write prints the epoch: a row a neuron, then what is asked for.
func (e *Epoch) Write(w io.Writer, v View) {
	p := &e.Parameters
	fmt.Fprintf(w, "Epoch of subnet %d, mechanism %d, in block %d: %d rao of alpha\n", e.Netuid, e.Mecid, e.Block, e.Alpha)
	fmt.Fprintf(w, "tempo %d, last epoch %d, activity cutoff %d blocks, kappa %s, bonds penalty %s, bonds moving average %d, Yuma3 %s, liquid alpha %s, commit-reveal %s, stake threshold %d rao, %d validators at most\n\n",
		p.Tempo, p.LastStepBlock, p.ActivityCutoff, part(p.Kappa), part(p.BondsPenalty), p.BondsMovingAverage,
		yes(p.Yuma3), yes(p.LiquidAlpha), yes(p.CommitReveal), p.StakeThreshold, p.MaxValidators)
	t := newTable(w, "uid", "hotkey", "stake", "permit", "active", "vtrust", "consensus", "incentive", "dividends", "as miner", "as validator")
	var server, validator Rao
	for _, n := range e.Neurons {
		server, validator = server+n.Server, validator+n.Validator
		if v.shows(n.UID) {
			t.row(n.UID, v.account(n.Hotkey), n.Stake, yes(n.Permit), yes(n.Active), part(n.ValidatorTrust), part(n.Consensus),
				part(n.Incentive), part(n.Dividend), n.Server, n.Validator)
		}
	}
	t.row("sum", "", "", "", "", "", "", "", "", server, validator)
	t.end()
	fmt.Fprintf(w, "\n%d (as miners) + %d (as validators) + %d (rounding) = %d\n", server, validator, e.Rounding, e.Alpha)
	if v.Vectors {
		e.writeVectors(w, &v)
	}
	if v.Matrices {
		e.writeMatrices(w, &v)
	}
}

// vectorsAbreast is how many vectors fit side by side.
const vectorsAbreast = 5

func (e *Epoch) writeVectors(w io.Writer, v *View) {
	for list := range slices.Chunk(e.Vectors, vectorsAbreast) {
		fmt.Fprintln(w)
		head := []any{"uid"}
		for _, x := range list {
			head = append(head, x.Name)
		}
		t := newTable(w, head...)
		for uid := range int(e.Parameters.N) {
			if !v.shows(uint16(uid)) {
				continue
			}
			row := []any{uid}
			for _, x := range list {
				value := ""
				if uid < len(x.Values) {
					value = short(x.Values[uid])
				}
				row = append(row, value)
			}
			t.row(row...)
		}
		t.end()
	}
}

func (e *Epoch) writeMatrices(w io.Writer, v *View) {
	for _, m := range e.Matrices {
		fmt.Fprintf(w, "\n%s\n", m.Name)
		for uid, row := range m.Rows {
			if len(row) == 0 || !v.shows(uint16(uid)) {
				continue
			}
			fmt.Fprintf(w, "  %d:", uid)
			for _, c := range row {
				fmt.Fprintf(w, " %d=%s", c.UID, short(c.Value))
			}
			fmt.Fprintln(w)
		}
	}
}

// Write prints the way of the reward.
func (e *Emission) Write(w io.Writer, v View) {
	fmt.Fprintf(w, "Block %d creates %d rao of TAO and destroys %d of it again.\n\n", e.Block, e.Reward, e.Recycled)
	fmt.Fprintln(w, "TAO (rao) by subnet")
	t := newTable(w, "subnet", "moving price", "share", "enabled", "TAO", "as liquidity", "for alpha", "unpooled")
	var spent, liquidity, bought, unpooled Rao
	for _, n := range e.Subnets {
		t.row(n.Netuid, short(n.Price), short(n.Share), yes(n.Enabled), n.Spent, n.Liquidity, n.Bought, n.Unpooled)
		spent, liquidity, bought, unpooled = spent+n.Spent, liquidity+n.Liquidity, bought+n.Bought, unpooled+n.Unpooled
	}
	t.row("sum", "", "", "", spent, liquidity, bought, unpooled)
	t.end()
	fmt.Fprintln(w, "\nAlpha (rao) by subnet: into the pool, bought from it, and created for participants")
	t = newTable(w, "subnet", "into pool", "bought", "created", "owner", "miners", "validators", "root", "root recycled", "rounding", "pending")
	for _, n := range e.Subnets {
		t.row(n.Netuid, n.AlphaIn, n.AlphaBought, n.AlphaOut, n.OwnerCut, n.Miners, n.Validators, n.Root, n.RootRecycled, n.Rounding, n.Pending.sum())
	}
	t.end()
	for i := range e.Epochs {
		e.Epochs[i].write(w, &v)
	}
	e.writeChecks(w, &v)
}

func (d *Distribution) write(w io.Writer, v *View) {
	fmt.Fprintf(w, "\nEpoch of subnet %d pays %d rao of alpha: owner %d, miners %d, validators %d, root %d\n",
		d.Netuid, d.Drained.sum(), d.Drained.OwnerCut, d.Drained.Miners, d.Drained.Validators, d.Drained.Root)
	t := newTable(w, "hotkey", "as", "alpha")
	for _, p := range d.Payments {
		t.row(v.account(p.Hotkey), p.Kind, p.Alpha)
	}
	t.row("nobody", "unpaid", d.Unpaid)
	t.row("", "sum", d.Drained.sum())
	t.end()
}

func (e *Emission) writeChecks(w io.Writer, v *View) {
	bad := Failed(e.Checks)
	if v.Checks || len(bad) > 0 {
		fmt.Fprintln(w)
		t := newTable(w, "flows", "state", "")
		for _, c := range e.Checks {
			switch {
			case !c.OK:
				t.row(c.Flows, c.State, "DIFFERS: "+c.What)
			case v.Checks:
				t.row(c.Flows, c.State, c.What)
			}
		}
		t.end()
	}
	fmt.Fprintf(w, "\n%d of %d checks against the state add up.\n", len(e.Checks)-len(bad), len(e.Checks))
}
