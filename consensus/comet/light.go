package comet

import (
	"errors"
	"fmt"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	sm "github.com/cometbft/cometbft/state"
	cmttypes "github.com/cometbft/cometbft/types"
)

// ErrNoLightBlock says that a height is not there (yet, or any more).
var ErrNoLightBlock = errors.New("comet: no such height")

// LightBlock returns what a light client needs of a height, 0 for the latest:
// CometBFT's header, the commit and the validators, as its protobuf message.
func (e *Engine) LightBlock(height int64) ([]byte, error) {
	if e.node == nil {
		return nil, ErrNoLightBlock
	}
	bs := e.node.BlockStore()
	if height == 0 {
		height = bs.Height()
	}
	meta := bs.LoadBlockMeta(height)
	if meta == nil {
		return nil, fmt.Errorf("%w: %d", ErrNoLightBlock, height)
	}
	commit := bs.LoadBlockCommit(height)
	if commit == nil {
		commit = bs.LoadSeenCommit(height)
	}
	vals, err := e.validators(height)
	if err != nil || commit == nil {
		return nil, fmt.Errorf("%w: %d: %w", ErrNoLightBlock, height, err)
	}
	lb := &cmttypes.LightBlock{
		SignedHeader: &cmttypes.SignedHeader{Header: &meta.Header, Commit: commit}, ValidatorSet: vals,
	}
	pb, err := lb.ToProto()
	if err != nil {
		return nil, fmt.Errorf("comet: light block %d: %w", height, err)
	}
	return pb.Marshal()
}

func (e *Engine) validators(height int64) (*cmttypes.ValidatorSet, error) {
	return sm.NewStore(e.stores.part("state"), sm.StoreOptions{}).LoadValidators(height)
}

// Commit returns what proves block number final: the light block that follows
// it, whose header has the block's hash as AppHash.
func (e *Engine) Commit(number uint32) ([]byte, error) { return e.LightBlock(int64(number) + 1) }

func decodeLightBlock(b []byte) (*cmttypes.LightBlock, error) {
	pb := new(cmtproto.LightBlock)
	if err := pb.Unmarshal(b); err != nil {
		return nil, fmt.Errorf("comet: light block: %w", err)
	}
	return cmttypes.LightBlockFromProto(pb)
}
