package replay

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/refdata"
)

// ErrTrace reports a file that is no recorded chain.
var ErrTrace = errors.New("replay: not a recorded chain")

// Trace is a recorded chain.
type Trace struct {
	Name             string                  `json:"name"`
	Preset           string                  `json:"preset"`
	GenesisFile      string                  `json:"genesisFile"`
	GenesisOverrides map[string]*types.Bytes `json:"genesisOverrides"`
	StartNumber      uint32                  `json:"startNumber"`
	GenesisHash      types.Hash              `json:"genesisHash"`
	GenesisStateRoot types.Hash              `json:"genesisStateRoot"`
	GenesisQueries   []Query                 `json:"genesisQueries"`
	Blocks           []Block                 `json:"blocks"`
}

// Block is a recorded block.
type Block struct {
	Number           uint32                             `json:"number"`
	Hash             types.Hash                         `json:"hash"`
	ParentHash       types.Hash                         `json:"parentHash"`
	StateRoot        types.Hash                         `json:"stateRoot"`
	Header           types.Bytes                        `json:"header"`
	HeaderPreSeal    types.Bytes                        `json:"headerPreSeal"`
	Extrinsics       []types.Bytes                      `json:"extrinsics"`
	Applied          []Applied                          `json:"applied"`
	Weight           map[string]Weight                  `json:"weight"`
	StorageDiff      map[string]*types.Bytes            `json:"storageDiff"`
	ChildStorageDiff map[string]map[string]*types.Bytes `json:"childStorageDiff"`
	BeforeFinalize   map[string]*types.Bytes            `json:"beforeFinalize"`
	Queries          []Query                            `json:"queries"`
}

// Weight is a weight as recorded.
type Weight struct {
	RefTime   uint64 `json:"refTime"`
	ProofSize uint64 `json:"proofSize"`
}

// Applied is an extrinsic that was given to the block, included or refused.
type Applied struct {
	Kind         string        `json:"kind"`
	Signer       string        `json:"signer"` // secret URI of who signed
	Call         *types.Bytes  `json:"call"`
	CallDebug    string        `json:"callDebug"`
	Extrinsic    types.Bytes   `json:"extrinsic"`
	Included     bool          `json:"included"`
	Panicked     bool          `json:"panicked"`
	Result       *types.Bytes  `json:"result"`
	ResultDebug  string        `json:"resultDebug"`
	PoolValidity *types.Bytes  `json:"poolValidity"`
	DispatchInfo *DispatchInfo `json:"dispatchInfo"`
}

// DispatchInfo is what was known of a call before it ran.
type DispatchInfo struct {
	CallWeight Weight `json:"callWeight"`
	Class      string `json:"class"`
	PaysFee    string `json:"paysFee"`
}

// Query is a runtime API call and its result, nil if it panicked.
type Query struct {
	Method string       `json:"method"`
	Args   types.Bytes  `json:"args"`
	Result *types.Bytes `json:"result"`
}

// Load reads a recorded chain, plain or gzipped.
func Load(path string) (*Trace, error) {
	raw, err := refdata.ReadFile(path)
	if err != nil {
		return nil, err
	}
	t := new(Trace)
	if err := json.Unmarshal(raw, t); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrTrace, path, err)
	}
	if len(t.Blocks) == 0 {
		return nil, fmt.Errorf("%w: %s has no blocks", ErrTrace, path)
	}
	return t, nil
}

// genesisName is the file that the chain starts from.
func (t *Trace) genesisName() string {
	if t.GenesisFile != "" {
		return t.GenesisFile
	}
	return "genesis-" + t.Preset + ".json"
}

// Fast reports whether the chain was recorded from the fast variant.
func (t *Trace) Fast() bool { return strings.Contains(t.genesisName(), "-fast") }

// genesisFile is the part of a genesis file that a replay needs.
type genesisFile struct {
	Top map[string]types.Bytes `json:"top"`
}

// Genesis builds the state before the first block. The genesis file is looked
// for beside the trace and one folder above.
func (t *Trace) Genesis(path string) (*state.Map, error) {
	dir := filepath.Dir(path)
	var raw []byte
	var err error
	for _, d := range []string{dir, filepath.Dir(dir)} {
		raw, err = refdata.ReadFile(filepath.Join(d, t.genesisName()))
		if !errors.Is(err, os.ErrNotExist) {
			break
		}
	}
	if err != nil {
		return nil, fmt.Errorf("replay: genesis of %s: %w", path, err)
	}
	var g genesisFile
	if err := json.Unmarshal(raw, &g); err != nil {
		return nil, fmt.Errorf("replay: %s: %w", t.genesisName(), err)
	}
	m := new(state.Map)
	for k, v := range g.Top {
		key, err := unhex(k)
		if err != nil {
			return nil, err
		}
		m.Put(key, nonNil(v))
	}
	return m, putAll(t.GenesisOverrides, m.Put)
}

func nonNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

// putAll hands every pair of a recorded diff to put; nil deletes.
func putAll(diff map[string]*types.Bytes, put func(key, value []byte)) error {
	for k, v := range diff {
		key, err := unhex(k)
		if err != nil {
			return err
		}
		if v == nil {
			put(key, nil)
		} else {
			put(key, nonNil(*v))
		}
	}
	return nil
}

func unhex(s string) ([]byte, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return nil, fmt.Errorf("%w: %.20q: %w", ErrTrace, s, err)
	}
	return b, nil
}
