package evmchainid

import (
	"encoding/json"

	"github.com/tensord/tensord/runtime/frame"
)

// Pallet is the chain id pallet.
type Pallet struct {
	frame.Base
	Storage
}

// New returns the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("EVMChainId", 23, "pallet_evm_chain_id::pallet")}
	p.Storage = newStorage(&p.Base)
	p.Hooks().BuildGenesis = p.buildGenesis
	return p
}

func (p *Pallet) buildGenesis(ctx *frame.Context, config json.RawMessage) error {
	var cfg struct {
		ChainID uint64 `json:"chainId"`
	}
	if err := json.Unmarshal(config, &cfg); err != nil {
		return err
	}
	p.ChainId.Put(ctx, cfg.ChainID)
	return nil
}
