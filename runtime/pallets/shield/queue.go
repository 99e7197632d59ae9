package shield

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) storeEncrypted(ctx *frame.Context, o frame.Origin, a *StoreEncryptedArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if p.CounterForPendingExtrinsics.Get(ctx) >= p.MaxPendingExtrinsicsLimit.Get(ctx) {
		return p.Err.TooManyPendingExtrinsics
	}
	index := p.NextPendingExtrinsicIndex.Get(ctx)
	p.insertPending(ctx, index, PendingExtrinsic{
		Who: who, EncryptedCall: a.EncryptedCall, SubmittedAt: p.sys.Number.Get(ctx),
	})
	p.NextPendingExtrinsicIndex.Put(ctx, sat.Add(index, 1))
	p.Ev.ExtrinsicStored.Deposit(ctx, ExtrinsicStoredEvent{Index: index, Who: who})
	return nil
}

func (p *Pallet) insertPending(ctx *frame.Context, index uint32, x PendingExtrinsic) {
	if !p.PendingExtrinsics.Has(ctx, index) {
		p.CounterForPendingExtrinsics.Put(ctx, sat.Add(p.CounterForPendingExtrinsics.Get(ctx), 1))
	}
	p.PendingExtrinsics.Put(ctx, index, x)
}

func (p *Pallet) removePending(ctx *frame.Context, index uint32) {
	if p.PendingExtrinsics.Has(ctx, index) {
		p.CounterForPendingExtrinsics.Put(ctx, sat.Sub(p.CounterForPendingExtrinsics.Get(ctx), 1))
	}
	p.PendingExtrinsics.Remove(ctx, index)
}

// dropPending empties the queue: nothing in it can be decrypted, since the
// runtime is configured without a way to.
func (p *Pallet) dropPending(ctx *frame.Context, now uint32) types.Weight {
	next, count := p.NextPendingExtrinsicIndex.Get(ctx), p.CounterForPendingExtrinsics.Get(ctx)
	weight := frame.RocksDB.Reads(2)
	if count == 0 {
		return weight
	}
	lifetime := p.ExtrinsicLifetime.Get(ctx)
	for index := sat.Sub(next, count); index < next; index++ {
		x, ok := p.PendingExtrinsics.Find(ctx, index)
		if !ok {
			weight = weight.Add(frame.RocksDB.Reads(1))
			continue
		}
		p.removePending(ctx, index)
		weight = weight.Add(frame.RocksDB.ReadsWrites(1, 2))
		if sat.Sub(now, x.SubmittedAt) > lifetime {
			p.Ev.ExtrinsicExpired.Deposit(ctx, ExtrinsicExpiredEvent{Index: index})
		} else {
			p.Ev.ExtrinsicDecodeFailed.Deposit(ctx, ExtrinsicDecodeFailedEvent{Index: index})
		}
	}
	return weight
}
