package system

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Limits of the runtime.
const (
	blockHashCount = 2400     // blocks
	maxConsumers   = 16       // consumers of one account
	maxBlockLength = 10 << 20 // bytes
	ss58Prefix     = 42
)

// The storage keys that the client knows without metadata.
var (
	extrinsicIndexKey    = []byte(":extrinsic_index")
	intrablockEntropyKey = []byte(":intrablock_entropy")
	heapPagesKey         = []byte(":heappages")
	codeKey              = []byte(":code")
)

// Config is what the pallet needs to know of the runtime.
type Config struct {
	Version types.RuntimeVersion
	// OrderedRoot is the trie root of a list, keyed by compact index.
	OrderedRoot func(values [][]byte) [32]byte
	// CodeVersion extracts the runtime version from code that is offered as an
	// upgrade; false if it is no runtime.
	CodeVersion func(code []byte) (types.RuntimeVersion, bool)
}

// Pallet is frame_system.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events
	cfg Config
}

// New declares the pallet.
func New(cfg Config) *Pallet {
	p := &Pallet{Base: frame.NewBase("System", 0, "frame_system::pallet"), cfg: cfg}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.addConstants()
	p.addCalls()
	p.Hooks().BuildGenesis = p.buildGenesis
	p.Hooks().ValidateUnsigned = p.validateUnsigned
	return p
}

// Version returns the runtime's version.
func (p *Pallet) Version() types.RuntimeVersion { return p.cfg.Version }
