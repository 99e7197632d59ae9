package balances

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// genesisConfig is the pallet's part of a chain spec. Balances are pairs of
// account and rao; devAccounts is a triple of count, rao each, and a secret URI
// in which {} stands for the account's number (null: "//Sender//{}").
type genesisConfig struct {
	Balances    []genesisBalance    `json:"balances"`
	DevAccounts *genesisDevAccounts `json:"devAccounts"`
}

type genesisBalance struct {
	who  types.AccountID
	free uint64
}

// UnmarshalJSON reads the pair [account, rao].
func (b *genesisBalance) UnmarshalJSON(data []byte) error {
	return decodeTuple(data, 2, &b.who, &b.free)
}

type genesisDevAccounts struct {
	count uint32
	free  uint64
	uri   *string
}

// UnmarshalJSON reads the triple [count, rao, URI].
func (d *genesisDevAccounts) UnmarshalJSON(data []byte) error {
	return decodeTuple(data, 3, &d.count, &d.free, &d.uri)
}

func decodeTuple(data []byte, n int, parts ...any) error {
	var raw []json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	if len(raw) != n {
		return fmt.Errorf("balances: %d values where %d belong", len(raw), n)
	}
	for i, part := range parts {
		if err := json.Unmarshal(raw[i], part); err != nil {
			return err
		}
	}
	return nil
}

var errGenesisDeposit = errors.New("balances: a genesis balance is below the existential deposit")

func (p *Pallet) buildGenesis(ctx *frame.Context, config json.RawMessage) error {
	var cfg genesisConfig
	if err := json.Unmarshal(config, &cfg); err != nil {
		return err
	}
	var issuance uint64
	seen := make(map[types.AccountID]bool, len(cfg.Balances))
	for _, b := range cfg.Balances {
		if b.free < ExistentialDeposit {
			return errGenesisDeposit
		}
		if seen[b.who] {
			return fmt.Errorf("balances: two genesis balances of %v", b.who)
		}
		seen[b.who] = true
		issuance += b.free
	}
	p.TotalIssuance.Put(ctx, issuance)
	if cfg.DevAccounts != nil {
		if err := p.endowDevAccounts(ctx, cfg.DevAccounts); err != nil {
			return err
		}
	}
	for _, b := range cfg.Balances {
		p.sys.IncProviders(ctx, b.who)
		data := primitives.NewAccountData()
		data.Free = b.free
		p.store(ctx, b.who, data)
	}
	return nil
}

// endowDevAccounts gives balance to derived accounts. It does not count in the
// total issuance.
func (p *Pallet) endowDevAccounts(ctx *frame.Context, d *genesisDevAccounts) error {
	uri := "//Sender//{}"
	if d.uri != nil {
		uri = *d.uri
	}
	switch {
	case d.count == 0:
		return errors.New("balances: no genesis dev accounts asked for")
	case d.free < ExistentialDeposit:
		return errGenesisDeposit
	case !strings.Contains(uri, "{}"):
		return errors.New("balances: no {} in the URI of genesis dev accounts")
	}
	for i := range d.count {
		pair, err := crypto.FromURI(crypto.Sr25519, strings.ReplaceAll(uri, "{}", strconv.FormatUint(uint64(i), 10)))
		if err != nil {
			return err
		}
		if err := p.mutateDust(ctx, types.AccountOf(pair), func(a *primitives.AccountData) { a.Free = d.free }); err != nil {
			return err
		}
	}
	return nil
}
