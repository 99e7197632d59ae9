package comet

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/p2p/snapshot"
)

// app is our side of CometBFT. Its consensus methods are called by one
// goroutine at a time, the others besides.
type app struct {
	abci.BaseApplication
	chain   consensus.Chain
	genesis Genesis
	intake  *intake
	snaps   *snapshot.Manager
	restore *snapshot.Restore
	retain  uint32
	now     func() time.Time
	log     *slog.Logger

	// following returns the validators of the height after one that is being
	// voted on, nil if CometBFT is at another.
	following func(height int64) *cmttypes.ValidatorSet
	// pace takes how long the next height has to wait.
	pace func(time.Duration)
	// signed learns whose signatures a commit has.
	signed func(height int64, addresses [][]byte)
	fatal  func(error)

	cache   cache
	decided consensus.Candidate // between FinalizeBlock and Commit
}

// cache keeps the blocks that were executed on the tip, so that none is
// executed twice. There is about one a round.
type cache struct {
	mu   sync.Mutex
	list []consensus.Candidate
}

const cached = 4

func (c *cache) add(x consensus.Candidate) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.list) == cached {
		c.list = append(c.list[:0], c.list[1:]...)
	}
	c.list = append(c.list, x)
}

// find returns the block with this hash and body. The hash alone would do for
// honest proposers: it commits to the body.
func (c *cache) find(h types.Hash, body [][]byte) consensus.Candidate {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, x := range c.list {
		if x.Hash() == h && sameBody(x.Body(), body) {
			return x
		}
	}
	return nil
}

func (c *cache) clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.list)
	c.list = c.list[:0]
}

func sameBody(a []types.Extrinsic, b [][]byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if string(a[i]) != string(b[i]) {
			return false
		}
	}
	return true
}

// Info tells how far the chain is. At the block where the network starts
// CometBFT wants to hear 0.
func (a *app) Info(context.Context, *abci.RequestInfo) (*abci.ResponseInfo, error) {
	tip := a.chain.Tip()
	res := &abci.ResponseInfo{
		Data: "tensord", AppVersion: appVersion, LastBlockAppHash: tip.Hash[:],
	}
	if tip.Number > a.genesis.Number {
		res.LastBlockHeight = int64(tip.Number)
	}
	return res, nil
}

// InitChain answers with the hash of the block that the network starts from.
func (a *app) InitChain(_ context.Context, req *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
	tip := a.chain.Tip()
	if tip.Number != a.genesis.Number || tip.Hash != a.genesis.Hash {
		return nil, fmt.Errorf("comet: start at block %d %s, not at the genesis block %d %s",
			tip.Number, tip.Hash, a.genesis.Number, a.genesis.Hash)
	}
	if want := int64(a.genesis.Number) + 1; req.InitialHeight != want {
		return nil, fmt.Errorf("comet: initial height %d, want %d", req.InitialHeight, want)
	}
	return &abci.ResponseInitChain{AppHash: tip.Hash[:]}, nil
}

// Query answers nothing: there is RPC for that.
func (a *app) Query(context.Context, *abci.RequestQuery) (*abci.ResponseQuery, error) {
	return &abci.ResponseQuery{Code: 1, Log: "use the node's JSON-RPC"}, nil
}

// CheckTx is not reachable: CometBFT's own RPC is off.
func (a *app) CheckTx(context.Context, *abci.RequestCheckTx) (*abci.ResponseCheckTx, error) {
	return &abci.ResponseCheckTx{Code: 1, Log: "use the node's JSON-RPC"}, nil
}

// txsSize is how much of a block's data transactions take.
func txsSize(txs [][]byte) int64 {
	var n int64
	for _, tx := range txs {
		n += txSize(len(tx))
	}
	return n
}

// txSize is what a transaction of n bytes takes: a tag and its length besides.
func txSize(n int) int64 {
	size := int64(n) + 2
	for l := n; l >= 0x80; l >>= 7 {
		size++
	}
	return size
}
