package evm

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// ErrGenesisAccounts refuses contracts in a genesis configuration.
var ErrGenesisAccounts = errors.New("evm: accounts in a genesis configuration are not built yet; leave evm.accounts empty")

// Pallet is EVM.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events
}

// New declares the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("EVM", 22, "pallet_evm::pallet")}
	p.Storage = newStorage(&p.Base)
	p.Err = newErrors(&p.Base)
	p.Ev = newEvents(&p.Base)
	p.addCalls()
	p.Hooks().BuildGenesis = p.buildGenesis
	return p
}

// buildGenesis stores who may create contracts, nobody included.
func (p *Pallet) buildGenesis(ctx *frame.Context, config json.RawMessage) error {
	var c struct {
		Accounts    map[string]json.RawMessage `json:"accounts"`
		Whitelisted []types.H160               `json:"whitelisted"`
	}
	if err := json.Unmarshal(config, &c); err != nil {
		return fmt.Errorf("evm: genesis: %w", err)
	}
	if len(c.Accounts) > 0 {
		return ErrGenesisAccounts
	}
	p.WhitelistedCreators.Put(ctx, c.Whitelisted)
	return nil
}
