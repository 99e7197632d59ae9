package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) burn(ctx *frame.Context, o frame.Origin, a *BurnArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	keep := Expendable
	if a.KeepAlive {
		keep = Preserve
	}
	_, err = p.BurnFrom(ctx, who, a.Value, keep, Exact, Polite)
	return err
}

// burnInfo has the two weights the wrong way round, as the reference has.
func burnInfo(_ *frame.Context, a *BurnArgs) frame.DispatchInfo {
	w := weightBurnKeepAlive
	if a.KeepAlive {
		w = weightBurnAllowDeath
	}
	return frame.DispatchInfo{CallWeight: w, Class: types.Normal, Pays: types.PaysYes}
}
