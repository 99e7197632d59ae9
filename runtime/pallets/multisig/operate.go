package multisig

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
)

// operation is a step of a multisig: an approval by who.
type operation struct {
	who, id   types.AccountID
	threshold uint16
	others    int
	when      *Timepoint // of the first approval; nil for the first approval
	hash      [32]byte
	call      *frame.Call // nil if only the hash is known
	callLen   int
	maxWeight types.Weight
}

func (p *Pallet) asMulti(ctx *frame.Context, o frame.Origin, a *AsMultiArgs) (frame.PostInfo, error) {
	who, id, err := p.begin(o, a.Threshold, a.OtherSignatories)
	if err != nil {
		return frame.PostInfo{}, err
	}
	encoded := a.Call.Encode()
	return p.operate(ctx, &operation{
		who: who, id: id, threshold: a.Threshold, others: len(a.OtherSignatories), when: a.MaybeTimepoint,
		hash: types.Blake2b256(encoded), call: &a.Call, callLen: len(encoded), maxWeight: a.MaxWeight,
	})
}

func (p *Pallet) approveAsMulti(ctx *frame.Context, o frame.Origin, a *ApproveAsMultiArgs) (frame.PostInfo, error) {
	who, id, err := p.begin(o, a.Threshold, a.OtherSignatories)
	if err != nil {
		return frame.PostInfo{}, err
	}
	return p.operate(ctx, &operation{
		who: who, id: id, threshold: a.Threshold, others: len(a.OtherSignatories), when: a.MaybeTimepoint,
		hash: a.CallHash, maxWeight: a.MaxWeight,
	})
}

func (p *Pallet) operate(ctx *frame.Context, op *operation) (frame.PostInfo, error) {
	m, ok := p.Multisigs.Find(ctx, op.id, op.hash)
	if !ok {
		return p.create(ctx, op)
	}
	if op.when == nil {
		return frame.PostInfo{}, p.Err.NoTimepoint
	}
	if m.When != *op.when {
		return frame.PostInfo{}, p.Err.WrongTimepoint
	}
	approvals := uint16(len(m.Approvals))
	pos, approved := slices.BinarySearchFunc(m.Approvals, op.who, types.AccountID.Compare)
	adds := !approved && approvals < op.threshold
	if adds {
		approvals++
	}
	if op.call != nil && approvals >= op.threshold {
		return p.complete(ctx, op, &m)
	}
	if !adds {
		return frame.PostInfo{}, p.Err.AlreadyApproved
	}
	if len(m.Approvals) >= maxSignatories {
		return frame.PostInfo{}, p.Err.TooManySignatories
	}
	m.Approvals = slices.Insert(m.Approvals, pos, op.who)
	p.Multisigs.Put(ctx, op.id, op.hash, m)
	p.Ev.MultisigApproval.Deposit(ctx, MultisigApprovalEvent{op.who, *op.when, op.id, op.hash})
	return frame.Used(weightApprove(op.others, op.callLen)), nil
}

// create stores an operation with its first approval.
func (p *Pallet) create(ctx *frame.Context, op *operation) (frame.PostInfo, error) {
	if op.when != nil {
		return frame.PostInfo{}, p.Err.UnexpectedTimepoint
	}
	amount := deposit(op.threshold)
	if err := p.bal.Reserve(ctx, op.who, amount); err != nil {
		return frame.PostInfo{}, err
	}
	p.Multisigs.Put(ctx, op.id, op.hash, Multisig{
		When: p.timepoint(ctx), Deposit: amount, Depositor: op.who, Approvals: []types.AccountID{op.who},
	})
	p.Ev.NewMultisig.Deposit(ctx, NewMultisigEvent{op.who, op.id, op.hash})
	return frame.Used(weightCreate(op.others, op.callLen)), nil
}

// complete runs the call of an operation with enough approvals.
func (p *Pallet) complete(ctx *frame.Context, op *operation, m *Multisig) (frame.PostInfo, error) {
	if !op.call.Info(ctx).CallWeight.AllLessOrEqual(op.maxWeight) {
		return frame.PostInfo{}, p.Err.MaxWeightTooLow
	}
	p.Multisigs.Remove(ctx, op.id, op.hash)
	p.bal.Unreserve(ctx, m.Depositor, m.Deposit)

	post, err := op.call.Dispatch(ctx, frame.Signed(op.id))
	p.Ev.MultisigExecuted.Deposit(ctx, MultisigExecutedEvent{op.who, *op.when, op.id, op.hash, dispatch.ResultOf(err)})
	if post.ActualWeight == nil {
		return frame.PostInfo{}, nil
	}
	return frame.Used(weightComplete(op.others, op.callLen).Add(*post.ActualWeight)), nil
}

func (p *Pallet) asMultiThreshold1(ctx *frame.Context, o frame.Origin, a *AsMultiThreshold1Args) (frame.PostInfo, error) {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return frame.PostInfo{}, err
	}
	id, err := p.account(who, a.OtherSignatories, 1)
	if err != nil {
		return frame.PostInfo{}, err
	}
	encoded := a.Call.Encode()
	post, err := a.Call.Dispatch(ctx, frame.Signed(id))
	p.Ev.MultisigExecuted.Deposit(ctx, MultisigExecutedEvent{
		who, p.timepoint(ctx), id, types.Blake2b256(encoded), dispatch.ResultOf(err),
	})
	if post.ActualWeight == nil {
		if err == nil {
			post.Pays = types.PaysYes // only a failed call may be free of its own accord
		}
		return post, err
	}
	return frame.Used(weightThreshold1(len(encoded)).Add(*post.ActualWeight)), err
}
