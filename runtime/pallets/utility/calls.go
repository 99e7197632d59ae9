package utility

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
)

func (p *Pallet) asDerivative(ctx *frame.Context, o frame.Origin, a *AsDerivativeArgs) (frame.PostInfo, error) {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return frame.PostInfo{}, err
	}
	derived := frame.Caller{Kind: frame.CallerSigned, Account: types.DerivativeAccount(who, a.Index)}
	info := a.Call.Info(ctx)
	post, err := a.Call.Dispatch(ctx, o.WithCaller(derived))
	return frame.Used(weightAsDerivative.Add(post.ActualOr(info))), err
}

func (p *Pallet) dispatchAs(ctx *frame.Context, o frame.Origin, a *DispatchAsArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	_, err := a.Call.DispatchBypassFilter(ctx, frame.From(a.AsOrigin))
	p.Ev.DispatchedAs.Deposit(ctx, DispatchedAsEvent{dispatch.ResultOf(err)})
	return nil
}

func (p *Pallet) dispatchAsFallible(ctx *frame.Context, o frame.Origin, a *DispatchAsFallibleArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	if _, err := a.Call.DispatchBypassFilter(ctx, frame.From(a.AsOrigin)); err != nil {
		return err
	}
	p.Ev.DispatchedAs.Deposit(ctx, DispatchedAsEvent{dispatch.ResultOf(nil)})
	return nil
}

func (p *Pallet) withWeight(ctx *frame.Context, o frame.Origin, a *WithWeightArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	_, err := a.Call.DispatchBypassFilter(ctx, frame.Root())
	return err
}

func (p *Pallet) ifElse(ctx *frame.Context, o frame.Origin, a *IfElseArgs) (frame.PostInfo, error) {
	if o.Kind == frame.CallerNone {
		return frame.PostInfo{}, frame.ErrBadOrigin
	}
	used, mainErr := run(ctx, o, &a.Main)
	used = weightIfElse.Add(used)
	if mainErr == nil {
		p.Ev.IfElseMainSuccess.Deposit(ctx, IfElseMainSuccessEvent{})
		return frame.Used(used), nil
	}
	w, err := run(ctx, o, &a.Fallback)
	used = used.Add(w)
	if err != nil {
		return frame.Used(used), err
	}
	p.Ev.IfElseFallbackCalled.Deposit(ctx, IfElseFallbackCalledEvent{frame.AsDispatchError(mainErr)})
	return frame.Used(used), nil
}
