package balances

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) upgradeAccounts(ctx *frame.Context, o frame.Origin, a *UpgradeAccountsArgs) (frame.PostInfo, error) {
	if _, err := frame.EnsureSigned(o); err != nil {
		return frame.PostInfo{}, err
	}
	upgraded := 0
	for _, who := range a.Who {
		if p.EnsureUpgraded(ctx, who) {
			upgraded++
		}
	}
	if len(a.Who) > 0 && upgraded*10 >= len(a.Who)*9 {
		return frame.PostInfo{Pays: types.PaysNo}, nil
	}
	return frame.PostInfo{}, nil
}

func upgradeAccountsInfo(_ *frame.Context, a *UpgradeAccountsArgs) frame.DispatchInfo {
	w := weightUpgradeAccounts.Add(weightUpgradeAccountsPerAccount.Mul(uint64(len(a.Who))))
	return frame.DispatchInfo{CallWeight: w, Class: types.Normal, Pays: types.PaysYes}
}
