package rpc

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
)

// Node is what the methods need of the node. Fields that may be nil say so;
// the methods that need them are not there then.
type Node struct {
	Info    Info
	Chain   Chain
	Runtime Runtime
	Pool    Pool
	Network Network
	Heads   *Heads
	// Keys is nil on a node that keeps none.
	Keys Keystore
	// Sealer is nil unless blocks can be made by request.
	Sealer Sealer
	// Offchain may be nil.
	Offchain Offchain
	// Logs may be nil.
	Logs LogFilter
	// Archive tells that no state and no body is ever discarded.
	Archive bool
	// VirtualCode is answered to reads of :code where the state has none. It
	// has to differ between runtimes whose metadata differs: clients take its
	// hash for the runtime's identity.
	VirtualCode []byte
}

// CodeKey is the storage key of the runtime's code.
const CodeKey = ":code"

// Read returns a storage value, the virtual code included.
func (n *Node) Read(r state.Reader, key []byte) []byte {
	v := r.Get(key)
	if v == nil && string(key) == CodeKey {
		return n.VirtualCode
	}
	return v
}

// Info is what the chain spec and the build say.
type Info struct {
	ChainName  string          // "Bittensor"
	ChainType  any             // "Local", "Development", "Live" or {"Custom": s}
	Properties json.RawMessage // an object
	ImplName   string          // "Subtensor Node"
	Version    string
}

// Import is a block that has become the best and final one.
type Import struct {
	Hash   types.Hash
	Header *types.Header
	// Changes are the changed pairs of the top trie, sorted by key.
	Changes []state.Change
}

// Chain is the chain as far as it is final. It is used by many goroutines.
type Chain interface {
	Genesis() types.Hash
	// Best returns the latest block, which is final.
	Best() (hash types.Hash, number uint32)
	// HashAt returns the hash of a block by number.
	HashAt(number uint32) (hash types.Hash, ok bool, err error)
	// Header returns nil for an unknown block.
	Header(h types.Hash) (*types.Header, error)
	// Body returns nil for an unknown block or one whose body is discarded, an
	// empty list for a block without extrinsics.
	Body(h types.Hash) ([]types.Extrinsic, error)
	// Justifications returns what proves a block final, if there is anything.
	Justifications(h types.Hash) ([]Justification, error)
	// State returns the state after a block; the error is *UnknownBlock if there
	// is none. It is called for every read, so it should be cheap.
	State(h types.Hash) (State, error)
	// Imports returns a channel of all blocks from here on, in order. Blocks may
	// be left out only while the node catches up with others. Its reader is
	// quick. It is closed when ctx is done.
	Imports(ctx context.Context) <-chan Import
}

// Justification is a proof of finality in the form of a consensus engine.
type Justification struct {
	Engine types.EngineID
	Data   []byte
}

// State is the state after a block. It is used by one goroutine.
type State interface {
	state.Reader
	// ReadProof returns the trie nodes that prove the values, or the absence,
	// of keys: of the top trie if child is nil, else of the default child
	// trie with that id.
	ReadProof(child []byte, keys [][]byte) ([][]byte, error)
	// MerkleValue returns the Merkle value (the encoding if it is short, its
	// hash otherwise) of the node at key or of the closest one below it.
	MerkleValue(child []byte, key []byte) (value []byte, ok bool, err error)
	// Close releases the state.
	Close()
}

// Runtime runs runtime API functions.
type Runtime interface {
	// Version returns the runtime's version at a block.
	Version(at types.Hash) (*types.RuntimeVersion, error)
	// Call runs a function, named Api_function, on the state after a block.
	// The error is *UnknownBlock or *NoFunction where these fit.
	Call(ctx context.Context, at types.Hash, function string, args []byte) ([]byte, error)
}

// Pool is the pool of extrinsics. Its refusals are *txpool.Error; any other
// error means that the extrinsic could not be judged. A context bounds the
// submission, not the watch.
type Pool interface {
	Submit(ctx context.Context, xt types.Extrinsic) (types.Hash, error)
	SubmitAndWatch(ctx context.Context, xt types.Extrinsic) (Watch, error)
	// Ready returns the ready extrinsics in their order.
	Ready() []types.Extrinsic
	// Remove removes and bans extrinsics, and those that need them. It returns
	// the hashes of all that went.
	Remove(hashes []types.Hash) []types.Hash
	// NextNonce returns the first nonce from nonce on that no ready extrinsic
	// of the account uses.
	NextNonce(account types.AccountID, nonce uint32) uint32
}

// Watch is a stream of what becomes of an extrinsic. A block that it names can
// be read already.
type Watch interface {
	Events() <-chan txpool.Event
	Stop()
}

// Network is the node among others.
type Network interface {
	Health() Health
	PeerID() string
	// ListenAddresses returns multiaddresses that end in /p2p/<id>.
	ListenAddresses() []string
	Peers() []Peer
	// State is for people to read.
	State() any
	Sync() SyncState
	// Roles are Full or Authority.
	Roles() []string
	Reserved() []string
	AddReserved(multiaddr string) error
	RemoveReserved(peerID string) error
}

// Peer is a connected node.
type Peer struct {
	ID         string     `json:"peerId"`
	Roles      string     `json:"roles"`
	BestHash   types.Hash `json:"bestHash"`
	BestNumber uint32     `json:"bestNumber"`
}

// SyncState are block numbers.
type SyncState struct {
	Starting uint32 `json:"startingBlock"`
	Current  uint32 `json:"currentBlock"`
	Highest  uint32 `json:"highestBlock"`
}

// KeyType names the use of a key: aura, gran.
type KeyType [4]byte

// Keystore holds the node's keys.
type Keystore interface {
	// Insert stores the key of a secret URI, which must have the public key.
	Insert(t KeyType, suri string, public []byte) error
	Has(t KeyType, public []byte) bool
	// Rotate makes new session keys and returns the public ones as the runtime
	// encodes them.
	Rotate() ([]byte, error)
}

// Sealer makes blocks by request. Its errors are *Error where the reference
// has a code for them.
type Sealer interface {
	// Create makes a block on parent, or on the best block if parent is nil.
	Create(ctx context.Context, empty, finalize bool, parent *types.Hash) (types.Hash, error)
	Finalize(ctx context.Context, h types.Hash) error
}

// Offchain is the node's own persistent storage for offchain workers.
type Offchain interface {
	Get(key []byte) []byte // nil if there is none
	Set(key, value []byte) error
	Remove(key []byte) error
}

// LogFilter is the logging of the running node.
type LogFilter interface {
	Add(directives string) error
	Reset() error
}

// UnknownBlock says that a block, or the state after it, is not there.
type UnknownBlock struct {
	Hash types.Hash
	// Discarded tells that only the state is gone.
	Discarded bool
}

func (e *UnknownBlock) Error() string {
	if e.Discarded {
		return fmt.Sprintf("State already discarded for %s", e.Hash)
	}
	return fmt.Sprintf("Header was not found in the database: %s", e.Hash)
}

// NoFunction says that the runtime has no API function of a name.
type NoFunction struct{ Name string }

func (e *NoFunction) Error() string { return "Exported method " + e.Name + " is not found" }

// ErrEmptyPool is a Sealer's refusal to make an empty block.
var ErrEmptyPool = &Error{
	Code:    12_000,
	Message: "Transaction pool is empty, set create_empty to true, if you want to create empty blocks",
}

// NoParent is a Sealer's answer to a parent that it does not know.
func NoParent(h types.Hash) *Error {
	return Errorf(13_000, "Supplied parent_hash: %s doesn't exist in chain", h)
}
