package system

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) addCalls() {
	b := &p.Base
	set := frame.Cost(164_247_810_000, 67035, 1, 1)
	authorize := frame.Cost(15_570_000, 0, 0, 1)
	frame.AddCallPost(b, 0, "remark", "Does nothing; the bytes stay in the block.", remarkInfo, p.remark)
	frame.AddCall(b, 1, "set_heap_pages", "Sets the heap pages of a WebAssembly runtime.",
		operational[SetHeapPagesArgs](frame.Cost(2_836_000, 0, 0, 1)), p.setHeapPages)
	frame.AddCallPost(b, 2, "set_code", "Upgrades the runtime.", operational[SetCodeArgs](set), p.setCode)
	frame.AddCallPost(b, 3, "set_code_without_checks", "Replaces the runtime without looking at its version.",
		operational[SetCodeWithoutChecksArgs](set), p.setCodeWithoutChecks)
	frame.AddCall(b, 4, "set_storage", "Writes raw storage items.", setStorageInfo, p.setStorage)
	frame.AddCall(b, 5, "kill_storage", "Removes raw storage items.", killStorageInfo, p.killStorage)
	frame.AddCall(b, 6, "kill_prefix", "Removes raw storage items by prefix.", killPrefixInfo, p.killPrefix)
	frame.AddCall(b, 7, "remark_with_event", "Deposits an event with the hash of the bytes.",
		remarkWithEventInfo, p.remarkWithEvent)
	frame.AddCall(b, 9, "authorize_upgrade", "Lets anyone supply the runtime of the given hash.",
		operational[AuthorizeUpgradeArgs](authorize), p.authorizeUpgrade)
	frame.AddCall(b, 10, "authorize_upgrade_without_checks", "The same without looking at its version.",
		operational[AuthorizeUpgradeWithoutChecksArgs](authorize), p.authorizeUpgradeWithoutChecks)
	frame.AddCallPost(b, 11, "apply_authorized_upgrade", "Supplies the runtime that was authorized.",
		operational[ApplyAuthorizedUpgradeArgs](frame.Cost(166_858_158_000, 67035, 2, 2)), p.applyAuthorizedUpgrade)
}

func operational[A any](w types.Weight) func(*frame.Context, *A) frame.DispatchInfo {
	return frame.Info[A](w, types.Operational, types.PaysYes)
}

// perItem is the info of an operational call whose weight grows with n.
func perItem(base, each types.Weight, n uint64) frame.DispatchInfo {
	return frame.DispatchInfo{CallWeight: base.Add(each.Mul(n)), Class: types.Operational}
}

func remarkInfo(_ *frame.Context, a *RemarkArgs) frame.DispatchInfo {
	w := types.NewWeight(1_586_000, 0).Add(types.NewWeight(10_920, 0).Mul(uint64(len(a.Remark))))
	return frame.DispatchInfo{CallWeight: w}
}

func (p *Pallet) remark(*frame.Context, frame.Origin, *RemarkArgs) (frame.PostInfo, error) {
	return frame.PostInfo{}, nil
}

func (p *Pallet) setHeapPages(ctx *frame.Context, o frame.Origin, a *SetHeapPagesArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	ctx.State.Put(heapPagesKey, encodeU64(a.Pages))
	p.DepositLog(ctx, types.DigestItem{Kind: types.DigestRuntimeEnvironmentUpdated})
	return nil
}

func setStorageInfo(_ *frame.Context, a *SetStorageArgs) frame.DispatchInfo {
	return perItem(types.NewWeight(1_565_000, 0), frame.Cost(733_648, 0, 0, 1), uint64(len(a.Items)))
}

func (p *Pallet) setStorage(ctx *frame.Context, o frame.Origin, a *SetStorageArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	for _, item := range a.Items {
		ctx.State.Put(item.A, item.B)
	}
	return nil
}

func killStorageInfo(_ *frame.Context, a *KillStorageArgs) frame.DispatchInfo {
	return frame.DispatchInfo{CallWeight: KillStorageWeight(uint64(len(a.Keys))), Class: types.Operational}
}

func (p *Pallet) killStorage(ctx *frame.Context, o frame.Origin, a *KillStorageArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	for _, key := range a.Keys {
		ctx.State.Delete(key)
	}
	return nil
}

func killPrefixInfo(_ *frame.Context, a *KillPrefixArgs) frame.DispatchInfo {
	n := uint64(a.Subkeys) + 1
	n = min(n, 1<<32-1)
	return perItem(types.NewWeight(2_964_000, 0), frame.Cost(1_340_742, 70, 1, 1), n)
}

func (p *Pallet) killPrefix(ctx *frame.Context, o frame.Origin, a *KillPrefixArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	ctx.State.ClearPrefix(a.Prefix, int(a.Subkeys))
	return nil
}

func remarkWithEventInfo(_ *frame.Context, a *RemarkWithEventArgs) frame.DispatchInfo {
	w := types.NewWeight(4_725_000, 0).Add(types.NewWeight(12_386, 0).Mul(uint64(len(a.Remark))))
	return frame.DispatchInfo{CallWeight: w}
}

func (p *Pallet) remarkWithEvent(ctx *frame.Context, o frame.Origin, a *RemarkWithEventArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	p.Ev.Remarked.Deposit(ctx, RemarkedEvent{who, types.Blake2b256(a.Remark)})
	return nil
}
