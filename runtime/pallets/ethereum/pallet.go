package ethereum

import (
	"encoding/json"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/sat"
)

// blockHashCount is how many blocks' Ethereum hashes are kept.
const blockHashCount = 2400

// blockGasLimit is the gas of one block.
const blockGasLimit = 75_000_000

// schemaKey holds the version of the pallet's storage, of which this is V3.
var (
	schemaKey = []byte(":ethereum_schema")
	schemaV3  = []byte{3}
)

// Deps is what the pallet needs of the runtime.
type Deps struct {
	System *system.Pallet
	// Author returns the block author's Ethereum address, zero if unknown.
	Author func(ctx *frame.Context) types.H160
	// Now returns the block's time in milliseconds.
	Now func(ctx *frame.Context) uint64
	// StateRoot returns the root of the state as it is now.
	StateRoot func(ctx *frame.Context) types.Hash
}

// Pallet is Ethereum.
type Pallet struct {
	frame.Base
	Storage
	Err  Errors
	Ev   Events
	deps Deps
}

// New declares the pallet.
func New(deps Deps) *Pallet {
	p := &Pallet{Base: frame.NewBase("Ethereum", 21, "pallet_ethereum::pallet"), deps: deps}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.PlainEvents()
	p.addCalls()
	h := p.Hooks()
	h.OnInitialize, h.OnFinalize = p.onInitialize, p.onFinalize
	h.OnRuntimeUpgrade = func(ctx *frame.Context) types.Weight {
		ctx.State.Put(schemaKey, schemaV3)
		return frame.RocksDB.Writes(1)
	}
	h.BuildGenesis = func(ctx *frame.Context, _ json.RawMessage) error {
		p.storeBlock(ctx, 0)
		ctx.State.Put(schemaKey, schemaV3)
		return nil
	}
	return p
}

func (p *Pallet) onInitialize(*frame.Context, uint32) types.Weight {
	return frame.RocksDB.ReadsWrites(2, 2).Add(system.KillStorageWeight(1))
}

func (p *Pallet) onFinalize(ctx *frame.Context, n uint32) {
	header := p.storeBlock(ctx, uint64(n))
	hash := header.Hash()
	log := append([]byte{postLogHashes}, hash[:]...)
	p.deps.System.DepositLog(ctx, types.Consensus(types.EngineFrontier, append(log, 0)))
	if old := sat.Sub(sat.Sub(n, blockHashCount), 1); old != 0 {
		p.BlockHash.Remove(ctx, types.U256From(uint64(old)))
	}
}

// postLogHashes marks a digest log of the block's hash and its transactions' hashes.
const postLogHashes = 1

// storeBlock makes the Ethereum block of a Substrate block.
func (p *Pallet) storeBlock(ctx *frame.Context, number uint64) *Header {
	h := Header{
		OmmersHash:       emptyOmmers,
		Beneficiary:      p.deps.Author(ctx),
		StateRoot:        p.deps.StateRoot(ctx),
		TransactionsRoot: emptyTrie,
		ReceiptsRoot:     emptyTrie,
		Number:           types.U256From(number),
		GasLimit:         types.U256From(blockGasLimit),
		Timestamp:        p.deps.Now(ctx),
	}
	if number > 0 {
		h.ParentHash = p.BlockHash.Get(ctx, types.U256From(number-1))
	}
	p.CurrentBlock.Put(ctx, Block{Header: h})
	p.CurrentReceipts.Put(ctx, nil)
	p.CurrentTransactionStatuses.Put(ctx, nil)
	p.BlockHash.Put(ctx, h.Number, h.Hash())
	return &h
}
