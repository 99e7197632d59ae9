package genesis

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"slices"

	"github.com/tensord/tensord/chain/types"
)

// snapshotFile is what the reference reads finney's first balances and stakes
// from, in its working directory.
const snapshotFile = "snapshot.json"

//go:embed data/finney-snapshot.json.gz
var finneySnapshot []byte

// snapshot is the state of the chain that finney took over: by address, with
// amounts in rao.
type snapshot struct {
	Stakes   map[string]map[string]holding `json:"stakes"` // by coldkey, hotkey
	Balances map[string]uint64             `json:"balances"`
}

// holding is a stake and the uid of the hotkey.
type holding struct {
	amount uint64
	uid    uint16
}

func (h *holding) UnmarshalJSON(b []byte) error {
	var list []uint64
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	if len(list) != 2 || list[1] > math.MaxUint16 {
		return fmt.Errorf("a stake is [rao, uid], not %.60s", b)
	}
	h.amount, h.uid = list[0], uint16(list[1])
	return nil
}

// readSnapshot reads a snapshot, plain or gzipped.
func readSnapshot(b []byte) (*snapshot, error) {
	if bytes.HasPrefix(b, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(bytes.NewReader(b))
		if err != nil {
			return nil, err
		}
		if b, err = io.ReadAll(z); err != nil {
			return nil, err
		}
	}
	s := new(snapshot)
	if err := json.Unmarshal(b, s); err != nil {
		return nil, jsonError(b, err)
	}
	if s.Stakes == nil || s.Balances == nil {
		return nil, fmt.Errorf(`"stakes" and "balances" are needed`)
	}
	return s, nil
}

// account is an address with its bytes, by which lists are ordered.
type account struct {
	id      types.AccountID
	address string
}

func accounts[V any](m map[string]V) ([]account, error) {
	out := make([]account, 0, len(m))
	for address := range maps.Keys(m) {
		id, err := types.ParseAccountID(address)
		if err != nil {
			return nil, fmt.Errorf("address %q: %w", address, err)
		}
		out = append(out, account{id, address})
	}
	slices.SortFunc(out, func(a, b account) int { return a.id.Compare(b.id) })
	return out, nil
}

func (s *snapshot) config() (*config, error) {
	c := new(config)
	sub := &subtensorConfig{Stakes: []any{}}
	coldkeys, err := accounts(s.Stakes)
	if err != nil {
		return nil, err
	}
	for _, cold := range coldkeys {
		hotkeys, err := accounts(s.Stakes[cold.address])
		if err != nil {
			return nil, err
		}
		list := []any{}
		for _, hot := range hotkeys {
			h := s.Stakes[cold.address][hot.address]
			list = append(list, []any{hot.address, []any{h.amount, h.uid}})
		}
		sub.Stakes = append(sub.Stakes, []any{cold.address, list})
	}
	holders, err := accounts(s.Balances)
	if err != nil {
		return nil, err
	}
	for _, h := range holders {
		amount := s.Balances[h.address]
		if sub.Issuance+amount < amount {
			return nil, fmt.Errorf("the sum of the balances overflows 64 bits")
		}
		sub.Issuance += amount
		c.Balances.Balances = append(c.Balances.Balances, balance{h.address, amount})
	}
	c.authorities(finneyAuthorities)
	c.Sudo.Key = finneySudo
	c.Subtensor = sub
	return c, nil
}

// finney is the main network, from the given snapshot, that of the working
// directory or the one that comes with the node.
func finney(o Options) (*Spec, error) {
	b, name := finneySnapshot, "the node's own snapshot"
	file := o.Snapshot
	if _, err := os.Stat(snapshotFile); file == "" && err == nil {
		file = snapshotFile
	}
	if file != "" {
		var err error
		if b, err = os.ReadFile(file); err != nil {
			return nil, fmt.Errorf("genesis: finney's snapshot: %w", err)
		}
		name = file
	}
	s, err := readSnapshot(b)
	if err != nil {
		return nil, fmt.Errorf("genesis: finney's snapshot (%s): %w", name, err)
	}
	c, err := s.config()
	if err != nil {
		return nil, fmt.Errorf("genesis: finney's snapshot (%s): %w", name, err)
	}
	return network("TAO", "Live", []string{
		"/dns/bootnode.finney.chain.opentensor.ai/tcp/30333/ws/p2p/12D3KooWRwbMb85RWnT8DSXSYMWQtuDwh4LJzndoRrTDotTR5gDC",
	}, c)
}
