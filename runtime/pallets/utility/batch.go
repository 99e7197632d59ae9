package utility

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// checkBatch refuses bare origins and long batches.
func (p *Pallet) checkBatch(o frame.Origin, calls int) error {
	if o.Kind == frame.CallerNone {
		return frame.ErrBadOrigin
	}
	if calls > batchedCallsLimit {
		return p.Err.TooManyCalls
	}
	return nil
}

func (p *Pallet) batch(ctx *frame.Context, o frame.Origin, a *BatchArgs) (frame.PostInfo, error) {
	if err := p.checkBatch(o, len(a.Calls)); err != nil {
		return frame.PostInfo{}, err
	}
	var used types.Weight
	for i := range a.Calls {
		w, err := run(ctx, o, &a.Calls[i])
		used = used.Add(w)
		if err != nil {
			p.Ev.BatchInterrupted.Deposit(ctx, BatchInterruptedEvent{uint32(i), frame.AsDispatchError(err)})
			return frame.Used(weightBatch(i + 1).Add(used)), nil
		}
		p.Ev.ItemCompleted.Deposit(ctx, ItemCompletedEvent{})
	}
	p.Ev.BatchCompleted.Deposit(ctx, BatchCompletedEvent{})
	return frame.Used(weightBatch(len(a.Calls)).Add(used)), nil
}

func (p *Pallet) runBatchAll(ctx *frame.Context, o frame.Origin, a *BatchAllArgs) (frame.PostInfo, error) {
	if err := p.checkBatch(o, len(a.Calls)); err != nil {
		return frame.PostInfo{}, err
	}
	inner := o
	if !o.IsRoot() {
		inner = o.WithFilter(func(c *frame.Call) bool { return c.Def != p.batchAll })
	}
	var used types.Weight
	for i := range a.Calls {
		w, err := run(ctx, inner, &a.Calls[i])
		used = used.Add(w)
		if err != nil {
			return frame.Used(weightBatchAll(i + 1).Add(used)), err
		}
		p.Ev.ItemCompleted.Deposit(ctx, ItemCompletedEvent{})
	}
	p.Ev.BatchCompleted.Deposit(ctx, BatchCompletedEvent{})
	return frame.Used(weightBatchAll(len(a.Calls)).Add(used)), nil
}

func (p *Pallet) forceBatch(ctx *frame.Context, o frame.Origin, a *ForceBatchArgs) (frame.PostInfo, error) {
	if err := p.checkBatch(o, len(a.Calls)); err != nil {
		return frame.PostInfo{}, err
	}
	var used types.Weight
	failed := false
	for i := range a.Calls {
		w, err := run(ctx, o, &a.Calls[i])
		used = used.Add(w)
		if err != nil {
			failed = true
			p.Ev.ItemFailed.Deposit(ctx, ItemFailedEvent{frame.AsDispatchError(err)})
		} else {
			p.Ev.ItemCompleted.Deposit(ctx, ItemCompletedEvent{})
		}
	}
	if failed {
		p.Ev.BatchCompletedWithErrors.Deposit(ctx, BatchCompletedWithErrorsEvent{})
	} else {
		p.Ev.BatchCompleted.Deposit(ctx, BatchCompletedEvent{})
	}
	return frame.Used(weightForceBatch(len(a.Calls)).Add(used)), nil
}
