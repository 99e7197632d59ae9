package comet

import (
	"context"
	"errors"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/p2p/snapshot"
)

func (a *app) snapshot(number uint32) {
	if a.snaps != nil {
		a.snaps.Committed(number)
	}
}

// ListSnapshots tells peers which states they can start from.
func (a *app) ListSnapshots(context.Context, *abci.RequestListSnapshots) (*abci.ResponseListSnapshots, error) {
	res := &abci.ResponseListSnapshots{}
	if a.snaps == nil {
		return res, nil
	}
	list, err := a.snaps.List()
	if err != nil {
		a.log.Error("snapshots can't be listed", "err", err)
		return res, nil
	}
	for _, s := range list {
		res.Snapshots = append(res.Snapshots, &abci.Snapshot{
			Height: uint64(s.Number), Format: snapshot.Format, Chunks: s.Chunks, Hash: s.Hash[:], Metadata: s.Description,
		})
	}
	return res, nil
}

// LoadSnapshotChunk gives a peer a part of a snapshot, nothing if it is gone.
func (a *app) LoadSnapshotChunk(_ context.Context, req *abci.RequestLoadSnapshotChunk) (*abci.ResponseLoadSnapshotChunk, error) {
	if a.snaps == nil || req.Format != snapshot.Format {
		return &abci.ResponseLoadSnapshotChunk{}, nil
	}
	b, err := a.snaps.Chunk(uint32(req.Height), req.Chunk)
	if err != nil {
		a.log.Warn("no snapshot chunk to give", "err", err)
	}
	return &abci.ResponseLoadSnapshotChunk{Chunk: b}, nil
}

// OfferSnapshot decides whether to restore a snapshot. The block's hash comes
// from headers that the validators signed.
func (a *app) OfferSnapshot(_ context.Context, req *abci.RequestOfferSnapshot) (*abci.ResponseOfferSnapshot, error) {
	answer := func(r abci.ResponseOfferSnapshot_Result) (*abci.ResponseOfferSnapshot, error) {
		return &abci.ResponseOfferSnapshot{Result: r}, nil
	}
	s := req.Snapshot
	switch {
	case a.snaps == nil || s == nil:
		return answer(abci.ResponseOfferSnapshot_ABORT)
	case s.Format != snapshot.Format:
		return answer(abci.ResponseOfferSnapshot_REJECT_FORMAT)
	case len(s.Hash) != 32 || len(req.AppHash) != 32 || s.Height != uint64(uint32(s.Height)):
		return answer(abci.ResponseOfferSnapshot_REJECT)
	}
	info := snapshot.Info{Number: uint32(s.Height), Chunks: s.Chunks, Hash: [32]byte(s.Hash), Description: s.Metadata}
	r, err := a.snaps.Restore(info, types.Hash(req.AppHash))
	if errors.Is(err, snapshot.ErrFormat) {
		a.log.Warn("snapshot refused", "height", s.Height, "err", err)
		return answer(abci.ResponseOfferSnapshot_REJECT_SENDER)
	}
	if err != nil {
		a.log.Error("no snapshot can be restored", "err", err)
		return answer(abci.ResponseOfferSnapshot_ABORT)
	}
	a.restore = r
	return answer(abci.ResponseOfferSnapshot_ACCEPT)
}

// ApplySnapshotChunk takes the next part of the snapshot being restored.
func (a *app) ApplySnapshotChunk(_ context.Context, req *abci.RequestApplySnapshotChunk) (*abci.ResponseApplySnapshotChunk, error) {
	if a.restore == nil {
		return &abci.ResponseApplySnapshotChunk{Result: abci.ResponseApplySnapshotChunk_ABORT}, nil
	}
	done, err := a.restore.Apply(req.Index, req.Chunk)
	switch {
	case errors.Is(err, snapshot.ErrChunk):
		a.log.Warn("bad snapshot chunk", "index", req.Index, "from", req.Sender)
		return &abci.ResponseApplySnapshotChunk{
			Result:        abci.ResponseApplySnapshotChunk_RETRY,
			RefetchChunks: []uint32{req.Index}, RejectSenders: []string{req.Sender},
		}, nil
	case err != nil:
		a.log.Error("snapshot can't be restored", "err", err)
		a.restore = nil
		return &abci.ResponseApplySnapshotChunk{Result: abci.ResponseApplySnapshotChunk_REJECT_SNAPSHOT}, nil
	}
	if done {
		a.restore = nil
		tip := a.chain.Tip()
		a.log.Info("state restored from a snapshot", "number", tip.Number, "hash", tip.Hash)
	}
	return &abci.ResponseApplySnapshotChunk{Result: abci.ResponseApplySnapshotChunk_ACCEPT}, nil
}
