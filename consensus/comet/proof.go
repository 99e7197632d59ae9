package comet

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cometbft/cometbft/crypto/ed25519"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	sm "github.com/cometbft/cometbft/state"
	cmtstore "github.com/cometbft/cometbft/store"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// ErrProof says that a block does not come with what proves that the validators
// decided it.
var ErrProof = errors.New("comet: the block's proof is wrong")

// Ledger is CometBFT's own stores, while CometBFT does not run.
type Ledger struct {
	blocks *cmtstore.BlockStore
	states sm.Store
}

// OpenLedger opens the stores in a database, which stays the caller's.
func OpenLedger(d db.DB) *Ledger { return (&stores{db: d}).ledger() }

func (s *stores) ledger() *Ledger {
	return &Ledger{
		blocks: cmtstore.NewBlockStore(s.part("blockstore")),
		states: sm.NewStore(s.part("state"), sm.StoreOptions{DiscardABCIResponses: true}),
	}
}

// Proof returns what CometBFT has besides the header and the body of a block:
// its own block around them and the votes for it. It is nil where they are not
// kept (any more).
func (l *Ledger) Proof(number uint32) ([]byte, error) {
	block, commit := l.blocks.LoadBlock(int64(number)), l.blocks.LoadBlockCommit(int64(number))
	if commit == nil {
		commit = l.blocks.LoadSeenCommit(int64(number))
	}
	if block == nil || commit == nil {
		return nil, nil
	}
	block.Data.Txs = nil // they are what is proven
	pb, err := block.ToProto()
	if err != nil {
		return nil, fmt.Errorf("comet: block %d: %w", number, err)
	}
	b, err := pb.Marshal()
	if err != nil {
		return nil, fmt.Errorf("comet: block %d: %w", number, err)
	}
	c, err := commit.ToProto().Marshal()
	if err != nil {
		return nil, fmt.Errorf("comet: commit %d: %w", number, err)
	}
	out := binary.LittleEndian.AppendUint32(make([]byte, 0, 4+len(b)+len(c)), uint32(len(b)))
	return append(append(out, b...), c...), nil
}

// proven is a block that a proof speaks of.
type proven struct {
	block  *cmttypes.Block
	parts  *cmttypes.PartSet
	id     cmttypes.BlockID
	commit *cmttypes.Commit
}

// openProof puts the block together that was voted on.
func openProof(proof []byte, h *types.Header, body []types.Extrinsic) (*proven, error) {
	fail := func(err error) (*proven, error) { return nil, fmt.Errorf("%w: %w", ErrProof, err) }
	if len(proof) < 4 || uint64(binary.LittleEndian.Uint32(proof)) > uint64(len(proof)-4) {
		return fail(errors.New("impossible length"))
	}
	n := 4 + binary.LittleEndian.Uint32(proof)
	var pb cmtproto.Block
	var pc cmtproto.Commit
	if err := errors.Join(pb.Unmarshal(proof[4:n]), pc.Unmarshal(proof[n:])); err != nil {
		return fail(err)
	}
	pb.Data.Txs = pack(h, body)
	p := &proven{}
	var err error
	if p.block, err = cmttypes.BlockFromProto(&pb); err != nil { // checks that the hashes fit
		return fail(err)
	}
	if p.commit, err = cmttypes.CommitFromProto(&pc); err != nil {
		return fail(err)
	}
	if p.parts, err = p.block.MakePartSet(cmttypes.BlockPartSizeBytes); err != nil {
		return fail(err)
	}
	p.id = cmttypes.BlockID{Hash: p.block.Hash(), PartSetHeader: p.parts.Header()}
	return p, nil
}

// CheckProof checks that the validators of a chain decided a block. The
// validators are the authorities after the block before the parent, since a
// change is in force two blocks later.
func CheckProof(proof []byte, genesis types.Hash, validators []consensus.Authority, h *types.Header, body []types.Extrinsic) error {
	p, err := openProof(proof, h, body)
	if err != nil {
		return err
	}
	list := valid(validators)
	set := make([]*cmttypes.Validator, len(list))
	for i, a := range list {
		set[i] = cmttypes.NewValidator(ed25519.PubKey(a.Vote[:]), power(a.Weight, len(list)))
	}
	if err := cmttypes.NewValidatorSet(set).VerifyCommit(ChainID(genesis), p.id, int64(h.Number), p.commit); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}
