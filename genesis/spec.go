package genesis

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"

	"github.com/tensord/tensord/chain/types"
)

// Spec is a chain spec.
type Spec struct {
	Name        string
	ID          string
	ChainType   json.RawMessage // a string, or {"Custom": string}
	BootNodes   []string
	ProtocolID  string
	Properties  json.RawMessage // an object
	BadBlocks   []types.Hash
	ForkBlocks  json.RawMessage
	Substitutes map[string]string // code by block, of chains that ran other code
	Fast        bool              // the chain needs the fast variant of the runtime
	Faucet      bool              // the chain needs the standard variant with the faucet

	// Exactly one of these is set.
	Config json.RawMessage // what each pallet makes its first state of
	Raw    *RawState
}

// RawState is a state, pair by pair.
type RawState struct {
	Top      map[string][]byte
	Children map[string]map[string][]byte // by id of the default child trie
}

// document is a spec in JSON.
type document struct {
	Name        string            `json:"name"`
	ID          string            `json:"id"`
	ChainType   json.RawMessage   `json:"chainType"`
	BootNodes   []string          `json:"bootNodes"`
	Telemetry   json.RawMessage   `json:"telemetryEndpoints"`
	ProtocolID  *string           `json:"protocolId"`
	Properties  json.RawMessage   `json:"properties"`
	ForkBlocks  json.RawMessage   `json:"forkBlocks"`
	BadBlocks   []types.Hash      `json:"badBlocks"`
	Substitutes map[string]string `json:"codeSubstitutes"`
	Tensord     *extension        `json:"tensord,omitempty"`
	Genesis     documentGenesis   `json:"genesis"`
}

// extension is what a spec says to tensord alone.
type extension struct {
	Fast   bool `json:"fast,omitempty"`
	Faucet bool `json:"faucet,omitempty"`
}

type documentGenesis struct {
	Raw            *rawJSON            `json:"raw,omitempty"`
	RuntimeGenesis *runtimeGenesisJSON `json:"runtimeGenesis,omitempty"`
}

type rawJSON struct {
	Top      map[string]types.Bytes            `json:"top"`
	Children map[string]map[string]types.Bytes `json:"childrenDefault"`
}

type runtimeGenesisJSON struct {
	Code   *types.Bytes    `json:"code,omitempty"`
	Patch  json.RawMessage `json:"patch,omitempty"`
	Config json.RawMessage `json:"config,omitempty"`
}

// Read reads a spec from a file.
func Read(file string) (*Spec, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("genesis: chain spec: %w", err)
	}
	s, err := Parse(b)
	if err != nil {
		return nil, fmt.Errorf("%w (in %s)", err, file)
	}
	return s, nil
}

// Parse reads a spec in either form.
func Parse(b []byte) (*Spec, error) {
	var d document
	if err := json.Unmarshal(b, &d); err != nil {
		return nil, fmt.Errorf("genesis: chain spec: %w", jsonError(b, err))
	}
	s := &Spec{
		Name: d.Name, ID: d.ID, ChainType: d.ChainType, BootNodes: d.BootNodes, Properties: d.Properties,
		BadBlocks: d.BadBlocks, ForkBlocks: d.ForkBlocks, Substitutes: d.Substitutes,
	}
	if d.Tensord != nil {
		s.Fast, s.Faucet = d.Tensord.Fast, d.Tensord.Faucet
	}
	if d.ProtocolID != nil {
		s.ProtocolID = *d.ProtocolID
	}
	if err := s.checkHead(); err != nil {
		return nil, err
	}
	return s, s.setGenesis(&d.Genesis)
}

// jsonError says where in the text an error is.
func jsonError(b []byte, err error) error {
	var s *json.SyntaxError
	var t *json.UnmarshalTypeError
	var at int64
	switch {
	case errors.As(err, &s):
		at = s.Offset
	case errors.As(err, &t):
		at = t.Offset
	default:
		return err
	}
	at = min(at, int64(len(b)))
	return fmt.Errorf("line %d: %w", 1+bytes.Count(b[:at], []byte("\n")), err)
}

func (s *Spec) checkHead() error {
	if s.Name == "" || s.ID == "" {
		return errors.New("genesis: a chain spec needs name and id")
	}
	for _, c := range s.ID {
		if c == '/' || c == '\\' || c == 0 {
			return fmt.Errorf("genesis: chain id %q can't be the name of a folder", s.ID)
		}
	}
	if s.ID == "." || s.ID == ".." {
		return fmt.Errorf("genesis: chain id %q can't be the name of a folder", s.ID)
	}
	if isNull(s.ChainType) {
		s.ChainType = json.RawMessage(`"Live"`)
	}
	if isNull(s.Properties) {
		s.Properties = json.RawMessage(`{}`)
	}
	var props map[string]any
	if err := json.Unmarshal(s.Properties, &props); err != nil {
		return fmt.Errorf("genesis: properties: %w", err)
	}
	return nil
}

func isNull(m json.RawMessage) bool { return len(m) == 0 || string(m) == "null" }

var errGenesis = errors.New(`genesis: the chain spec's "genesis" needs either "raw" or "runtimeGenesis" with "patch" or "config"`)

func (s *Spec) setGenesis(g *documentGenesis) error {
	switch {
	case g.Raw != nil && g.RuntimeGenesis == nil:
		return s.setRaw(g.Raw)
	case g.Raw != nil || g.RuntimeGenesis == nil:
		return errGenesis
	}
	r := g.RuntimeGenesis
	if isNull(r.Patch) == isNull(r.Config) {
		return errGenesis
	}
	if s.Config = r.Patch; isNull(s.Config) {
		s.Config = r.Config
	}
	return nil
}

func (s *Spec) setRaw(r *rawJSON) error {
	s.Raw = &RawState{Top: make(map[string][]byte, len(r.Top)), Children: map[string]map[string][]byte{}}
	if err := unhexKeys(s.Raw.Top, r.Top); err != nil {
		return err
	}
	for hexID, pairs := range r.Children {
		var id types.Bytes
		if err := id.UnmarshalText([]byte(hexID)); err != nil {
			return fmt.Errorf("genesis: child trie %q: %w", hexID, err)
		}
		child := make(map[string][]byte, len(pairs))
		if err := unhexKeys(child, pairs); err != nil {
			return err
		}
		s.Raw.Children[string(id)] = child
	}
	return nil
}

func unhexKeys(to map[string][]byte, from map[string]types.Bytes) error {
	for k, v := range from {
		var key types.Bytes
		if err := key.UnmarshalText([]byte(k)); err != nil {
			return fmt.Errorf("genesis: storage key %q: %w", k, err)
		}
		to[string(key)] = v
	}
	return nil
}

// JSON returns the spec as Substrate writes it, indented by two spaces.
func (s *Spec) JSON() ([]byte, error) {
	d := document{
		Name: s.Name, ID: s.ID, ChainType: s.ChainType, BootNodes: s.BootNodes, Properties: s.Properties,
		ForkBlocks: s.ForkBlocks, BadBlocks: s.BadBlocks, Substitutes: s.Substitutes,
		Telemetry: json.RawMessage("null"),
	}
	if d.BootNodes == nil {
		d.BootNodes = []string{}
	}
	if s.ProtocolID != "" {
		d.ProtocolID = &s.ProtocolID
	}
	if isNull(d.ForkBlocks) {
		d.ForkBlocks = json.RawMessage("null")
	}
	if d.BadBlocks == nil {
		d.BadBlocks = []types.Hash{}
	}
	if d.Substitutes == nil {
		d.Substitutes = map[string]string{}
	}
	if s.Fast || s.Faucet {
		d.Tensord = &extension{Fast: s.Fast, Faucet: s.Faucet}
	}
	if s.Raw != nil {
		d.Genesis.Raw = s.Raw.json()
	} else {
		d.Genesis.RuntimeGenesis = &runtimeGenesisJSON{Patch: s.Config}
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(&d); err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	return out.Bytes(), nil
}

func (r *RawState) json() *rawJSON {
	out := &rawJSON{Top: hexKeys(r.Top), Children: map[string]map[string]types.Bytes{}}
	for id, pairs := range r.Children {
		out.Children[types.Bytes(id).String()] = hexKeys(pairs)
	}
	return out
}

func hexKeys(pairs map[string][]byte) map[string]types.Bytes {
	out := make(map[string]types.Bytes, len(pairs))
	for k, v := range pairs {
		out[types.Bytes(k).String()] = v
	}
	return out
}

// Clone returns a copy whose lists may be changed.
func (s *Spec) Clone() *Spec {
	c := *s
	c.BootNodes = append([]string(nil), s.BootNodes...)
	c.Substitutes = maps.Clone(s.Substitutes)
	return &c
}
