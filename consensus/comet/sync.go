package comet

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	cmtdb "github.com/cometbft/cometbft-db"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/light/provider"
	lightdb "github.com/cometbft/cometbft/light/store/db"
	cmtnode "github.com/cometbft/cometbft/node"
	cmtstate "github.com/cometbft/cometbft/proto/tendermint/state"
	sm "github.com/cometbft/cometbft/state"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// StateSync says how to start from a snapshot: a block that the operator
// trusts, and nodes to ask by JSON-RPC. What they say is checked.
type StateSync struct {
	Number uint32
	Hash   types.Hash
	RPC    []string // URLs
}

// The JSON-RPC method that serves light blocks: takes a height, returns hex.
const LightBlockMethod = "tensord_lightBlock"

const (
	// trustPeriod is how old a trusted block may be: its validators have to be
	// still around.
	trustPeriod = 14 * 24 * time.Hour
	rpcTimeout  = 20 * time.Second
	maxReply    = 64 << 20
)

// syncOptions makes CometBFT start by state sync.
func (e *Engine) syncOptions(ctx context.Context) ([]cmtnode.Option, error) {
	s := e.cfg.Sync
	if err := e.checkLedger(); err != nil {
		return nil, err
	}
	if s == nil || e.cfg.Chain.Tip().Number > e.cfg.Genesis.Number {
		return nil, nil
	}
	if len(s.RPC) == 0 {
		return nil, errors.New("state sync needs the URL of a node")
	}
	p, err := newStateProvider(ctx, e, s)
	if err != nil {
		return nil, fmt.Errorf("state sync: %w", err)
	}
	c := e.comet.StateSync
	c.Enable = true
	// CometBFT wants these for a provider of its own.
	c.RPCServers = []string{"unused", "unused"}
	c.TrustHeight, c.TrustHash = int64(s.Number), hex.EncodeToString(s.Hash[:])
	c.DiscoveryTime = 5 * time.Second
	return []cmtnode.Option{cmtnode.StateProvider(p)}, nil
}

// checkLedger refuses to start where a state was restored and the process
// ended before CometBFT had its part.
func (e *Engine) checkLedger() error {
	if e.cfg.Chain.Tip().Number <= e.cfg.Genesis.Number {
		return nil
	}
	st, err := e.stores.ledger().states.Load()
	if err == nil && st.LastBlockHeight == 0 {
		err = errors.New("the chain has blocks but CometBFT has none: a state sync was interrupted; purge the chain and start again")
	}
	return err
}

// remote asks a node by JSON-RPC.
type remote struct {
	url     string
	chainID string
}

func (r *remote) call(ctx context.Context, method string, out any, params ...any) error {
	ctx, cancel := context.WithTimeout(ctx, rpcTimeout)
	defer cancel()
	if params == nil {
		params = []any{}
	}
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	var reply struct {
		Result json.RawMessage
		Error  *struct {
			Code    int
			Message string
		}
	}
	if err := json.NewDecoder(io.LimitReader(res.Body, maxReply)).Decode(&reply); err != nil {
		return fmt.Errorf("%s: %s: %w", r.url, method, err)
	}
	if reply.Error != nil {
		return fmt.Errorf("%s: %s: %s", r.url, method, reply.Error.Message)
	}
	return json.Unmarshal(reply.Result, out)
}

// ChainID implements provider.Provider.
func (r *remote) ChainID() string { return r.chainID }

func (r *remote) String() string { return r.url }

// LightBlock implements provider.Provider.
func (r *remote) LightBlock(ctx context.Context, height int64) (*cmttypes.LightBlock, error) {
	var b types.Bytes
	if err := r.call(ctx, LightBlockMethod, &b, height); err != nil {
		if strings.Contains(err.Error(), ErrNoLightBlock.Error()) {
			return nil, provider.ErrLightBlockNotFound
		}
		return nil, provider.ErrNoResponse
	}
	lb, err := decodeLightBlock(b)
	if err != nil {
		return nil, provider.ErrBadLightBlock{Reason: err}
	}
	if err := lb.ValidateBasic(r.chainID); err != nil {
		return nil, provider.ErrBadLightBlock{Reason: err}
	}
	return lb, nil
}

// ReportEvidence implements provider.Provider. There is no RPC to report to;
// the light client stops, which is what counts here.
func (r *remote) ReportEvidence(context.Context, cmttypes.Evidence) error { return nil }

// anchor finds the CometBFT header that commits to the trusted block and
// checks that its validators are those of that block's state, which a storage
// proof under the block's own header shows.
func (r *remote) anchor(ctx context.Context, s *StateSync) (*cmttypes.LightBlock, error) {
	lb, err := r.LightBlock(ctx, int64(s.Number)+1)
	if err != nil {
		return nil, fmt.Errorf("light block %d: %w", s.Number+1, err)
	}
	if !bytes.Equal(lb.AppHash, s.Hash[:]) {
		return nil, fmt.Errorf("block %d is %X there, not %s", s.Number, []byte(lb.AppHash), s.Hash)
	}
	if err := lb.ValidatorSet.VerifyCommitLight(r.chainID, lb.Commit.BlockID, lb.Height, lb.Commit); err != nil {
		return nil, err
	}
	var h types.Header
	if err := r.call(ctx, "chain_getHeader", &h, s.Hash); err != nil {
		return nil, err
	}
	if h.Hash() != s.Hash {
		return nil, errors.New("header does not have its hash")
	}
	a, b := crypto.TwoX128Of("Grandpa"), crypto.TwoX128Of("Authorities")
	key := types.Bytes(append(a[:], b[:]...))
	var proof struct{ Proof []types.Bytes }
	if err := r.call(ctx, "state_getReadProof", &proof, []types.Bytes{key}, s.Hash); err != nil {
		return nil, err
	}
	nodes := make([][]byte, len(proof.Proof))
	for i, n := range proof.Proof {
		nodes[i] = n
	}
	value, err := trie.NewProof(h.StateRoot, nodes).Get(key)
	if err != nil {
		return nil, fmt.Errorf("proof of the authorities: %w", err)
	}
	return lb, sameSet(value, lb.ValidatorSet)
}

var voters = scale.For[[]struct {
	Key    [32]byte
	Weight uint64
}]()

// sameSet compares Grandpa.Authorities with CometBFT's validators.
func sameSet(value []byte, set *cmttypes.ValidatorSet) error {
	list, err := voters.DecodeAll(value)
	if err != nil {
		return fmt.Errorf("authorities: %w", err)
	}
	authorities := make([]consensus.Authority, len(list))
	for i, v := range list {
		authorities[i] = consensus.Authority{Vote: v.Key, Weight: v.Weight}
	}
	authorities = valid(authorities)
	same := len(authorities) == set.Size()
	for _, a := range authorities {
		_, v := set.GetByAddress(ed25519.PubKey(a.Vote[:]).Address())
		same = same && v != nil && v.VotingPower == power(a.Weight, len(authorities))
	}
	if !same {
		return errors.New("the validators are not the block's authorities; trust another block, they may just have changed")
	}
	return nil
}

// stateProvider gives CometBFT verified states.
type stateProvider struct {
	mu     sync.Mutex // the light client is for one goroutine
	lc     *light.Client
	doc    *cmttypes.GenesisDoc
	params *cmttypes.ConsensusParams
}

func newStateProvider(ctx context.Context, e *Engine, s *StateSync) (*stateProvider, error) {
	var all []provider.Provider
	for _, url := range s.RPC {
		all = append(all, &remote{url: url, chainID: e.doc.ChainID})
	}
	if len(all) == 1 {
		all = append(all, all[0])
	}
	trusted, err := all[0].(*remote).anchor(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("trusted block %d %s: %w", s.Number, s.Hash, err)
	}
	lc, err := light.NewClient(ctx, e.doc.ChainID,
		light.TrustOptions{Period: trustPeriod, Height: trusted.Height, Hash: trusted.Hash()},
		all[0], all[1:], lightdb.New(cmtdb.NewMemDB(), ""),
		light.Logger(&logger{log: e.cfg.Log, failure: func(error) {}}), light.MaxRetryAttempts(5))
	if err != nil {
		return nil, err
	}
	return &stateProvider{lc: lc, doc: e.doc, params: e.doc.ConsensusParams}, nil
}

func (p *stateProvider) at(ctx context.Context, height uint64) (*cmttypes.LightBlock, error) {
	return p.lc.VerifyLightBlockAtHeight(ctx, int64(height), time.Now())
}

// AppHash implements statesync.StateProvider. The state after a height is
// needed together with the two headers that follow it.
func (p *stateProvider) AppHash(ctx context.Context, height uint64) ([]byte, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	next, err := p.at(ctx, height+1)
	if err != nil {
		return nil, err
	}
	if _, err := p.at(ctx, height+2); err != nil {
		return nil, err
	}
	return next.AppHash, nil
}

// Commit implements statesync.StateProvider.
func (p *stateProvider) Commit(ctx context.Context, height uint64) (*cmttypes.Commit, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	b, err := p.at(ctx, height)
	if err != nil {
		return nil, err
	}
	return b.Commit, nil
}

// State implements statesync.StateProvider.
func (p *stateProvider) State(ctx context.Context, height uint64) (sm.State, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var b [3]*cmttypes.LightBlock
	for i := range b {
		var err error
		if b[i], err = p.at(ctx, height+uint64(i)); err != nil {
			return sm.State{}, err
		}
	}
	last, now, next := b[0], b[1], b[2]
	if !bytes.Equal(now.ConsensusHash, p.params.Hash()) {
		return sm.State{}, errors.New("comet: consensus parameters differ from those of the chain spec")
	}
	return sm.State{
		ChainID:       p.doc.ChainID,
		InitialHeight: p.doc.InitialHeight,
		Version:       cmtstate.Version{Consensus: now.Version, Software: version.TMCoreSemVer},

		LastBlockHeight: last.Height, LastBlockTime: last.Time, LastBlockID: last.Commit.BlockID,
		LastValidators: last.ValidatorSet, Validators: now.ValidatorSet, NextValidators: next.ValidatorSet,
		LastHeightValidatorsChanged: next.Height,

		ConsensusParams: *p.params, LastHeightConsensusParamsChanged: now.Height,
		AppHash: now.AppHash, LastResultsHash: now.LastResultsHash,
	}, nil
}
