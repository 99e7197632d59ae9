package comet

import (
	"encoding/hex"
	"errors"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// appVersion is the version of the rules by which blocks of ours travel in
// CometBFT's.
const appVersion = 1

const (
	// maxBody is the runtime's limit on the length of a block's extrinsics, in
	// bytes.
	maxBody = 10 << 20
	// overhead is room for the header, evidence, the commit and protobuf.
	overhead = 2 << 20
	// evidenceAge is for how long misbehaviour can be proven.
	evidenceAge = 48 * time.Hour
)

// genesisTime is that of every network: blocks have their own timestamps, and
// the spec alone has to give it.
var genesisTime = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)

// ChainID returns the CometBFT chain id of the chain with this block 0.
func ChainID(genesis types.Hash) string { return "tensord-" + hex.EncodeToString(genesis[:16]) }

// Genesis is what follows from the chain spec.
type Genesis struct {
	Hash types.Hash // of block 0, or of the block whose state was imported
	// Number is 0, or that of the block whose state was imported.
	Number      uint32
	Authorities []consensus.Authority
	Slots       consensus.Slots
}

// doc returns CometBFT's genesis document.
func (g *Genesis) doc() (*cmttypes.GenesisDoc, error) {
	list := valid(g.Authorities)
	if len(list) == 0 {
		return nil, errors.New("comet: the chain spec names no Grandpa authority")
	}
	doc := &cmttypes.GenesisDoc{
		GenesisTime:     genesisTime,
		ChainID:         ChainID(g.Hash),
		InitialHeight:   int64(g.Number) + 1,
		ConsensusParams: g.params(),
		AppHash:         g.Hash[:],
	}
	for _, a := range list {
		doc.Validators = append(doc.Validators, cmttypes.GenesisValidator{
			PubKey: ed25519.PubKey(a.Vote[:]), Power: power(a.Weight, len(list)),
		})
	}
	return doc, doc.ValidateAndComplete()
}

func (g *Genesis) params() *cmttypes.ConsensusParams {
	p := cmttypes.DefaultConsensusParams()
	p.Block.MaxBytes = maxBody + overhead
	p.Block.MaxGas = -1
	p.Evidence.MaxAgeDuration = evidenceAge
	p.Evidence.MaxAgeNumBlocks = int64(evidenceAge / (time.Duration(g.Slots.Duration) * time.Millisecond))
	p.Validator.PubKeyTypes = []string{cmttypes.ABCIPubKeyTypeEd25519}
	p.Version.App = appVersion
	return p
}
