package types

import (
	"bytes"
	"fmt"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// EngineID names a consensus engine in digest items.
type EngineID [4]byte

// Engines that a Subtensor header mentions.
var (
	EngineAura     = EngineID{'a', 'u', 'r', 'a'}
	EngineGrandpa  = EngineID{'F', 'R', 'N', 'K'}
	EngineFrontier = EngineID{'f', 'r', 'o', 'n'}
)

// String returns the four characters.
func (e EngineID) String() string { return string(e[:]) }

// DescribeScale says that it stands for [u8; 4].
func (EngineID) DescribeScale() scale.Info { return scale.Info{As: scale.TypeOf[[4]byte]()} }

// DigestKind is the kind of a digest item, by its index on the chain.
type DigestKind uint8

// The kinds of digest items.
const (
	DigestOther                     DigestKind = 0
	DigestConsensus                 DigestKind = 4
	DigestSeal                      DigestKind = 5
	DigestPreRuntime                DigestKind = 6
	DigestRuntimeEnvironmentUpdated DigestKind = 8
)

// DigestItem is one entry of a header's digest.
type DigestItem struct {
	Kind   DigestKind
	Engine EngineID // zero for DigestOther and DigestRuntimeEnvironmentUpdated
	Data   []byte   // empty for DigestRuntimeEnvironmentUpdated
}

// PreRuntime returns a message from a consensus engine to the runtime.
func PreRuntime(engine EngineID, data []byte) DigestItem {
	return DigestItem{DigestPreRuntime, engine, data}
}

// Consensus returns a message from the runtime to a consensus engine.
func Consensus(engine EngineID, data []byte) DigestItem {
	return DigestItem{DigestConsensus, engine, data}
}

// Seal returns what a consensus engine adds to a finished header.
func Seal(engine EngineID, data []byte) DigestItem {
	return DigestItem{DigestSeal, engine, data}
}

func (k DigestKind) hasEngine() bool {
	return k == DigestConsensus || k == DigestSeal || k == DigestPreRuntime
}

// Is reports whether the item has the kind and engine.
func (i *DigestItem) Is(kind DigestKind, engine EngineID) bool {
	return i.Kind == kind && i.Engine == engine
}

// AppendScale appends the item's encoding.
func (i DigestItem) AppendScale(dst []byte) []byte {
	dst = append(dst, byte(i.Kind))
	if i.Kind == DigestRuntimeEnvironmentUpdated {
		return dst
	}
	if i.Kind.hasEngine() {
		dst = append(dst, i.Engine[:]...)
	}
	return scale.AppendBytes(dst, i.Data)
}

// DecodeScale reads an item.
func (i *DigestItem) DecodeScale(d *scale.Decoder) {
	i.borrow(d)
	i.Data = bytes.Clone(i.Data)
}

// borrow reads an item whose data aliases the input.
func (i *DigestItem) borrow(d *scale.Decoder) {
	*i = DigestItem{Kind: DigestKind(d.Byte())}
	switch {
	case i.Kind.hasEngine():
		copy(i.Engine[:], d.Next(len(i.Engine)))
		i.Data = d.BytesNoCopy()
	case i.Kind == DigestOther:
		i.Data = d.BytesNoCopy()
	case i.Kind != DigestRuntimeEnvironmentUpdated:
		d.Fail(scale.ErrVariant)
	}
}

// digestItemShape is how metadata shows a DigestItem.
type digestItemShape struct {
	scale.Variant
	PreRuntime                engineMessage `variant:"6"`
	Consensus                 engineMessage `variant:"4"`
	Seal                      engineMessage `variant:"5"`
	Other                     []byte        `variant:"0" rust:"Vec<u8>"`
	RuntimeEnvironmentUpdated struct{}      `variant:"8"`
}

type engineMessage = struct {
	Engine [4]byte `scale:"_" rust:"ConsensusEngineId"`
	Data   []byte  `scale:"_" rust:"Vec<u8>"`
}

// DescribeScale describes sp_runtime's DigestItem.
func (DigestItem) DescribeScale() scale.Info {
	return scale.Info{
		Path:    "sp_runtime::generic::digest::DigestItem",
		Shape:   reflect.TypeFor[digestItemShape](),
		MinSize: 1,
	}
}

// MarshalText gives the encoding in hex, as RPC shows digest items.
func (i DigestItem) MarshalText() ([]byte, error) { return []byte(toHex(i.AppendScale(nil))), nil }

// UnmarshalText reads the encoding in hex.
func (i *DigestItem) UnmarshalText(text []byte) error {
	var raw Bytes
	if err := raw.UnmarshalText(text); err != nil {
		return err
	}
	d := scale.NewDecoder(raw)
	i.DecodeScale(d)
	if err := d.End(); err != nil {
		*i = DigestItem{}
		return fmt.Errorf("types: digest item: %w", err)
	}
	return nil
}

// Digest is the list of a header's digest items.
type Digest struct {
	Logs []DigestItem `scale:"logs" rust:"Vec<DigestItem>" json:"logs"`
}

// DescribeScale describes sp_runtime's Digest.
func (Digest) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::generic::digest::Digest"}
}

// MarshalJSON gives {"logs": [...]}, with an empty list rather than null.
func (d Digest) MarshalJSON() ([]byte, error) {
	out := []byte(`{"logs":[`)
	for i, item := range d.Logs {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, '"')
		out = append(out, toHex(item.AppendScale(nil))...)
		out = append(out, '"')
	}
	return append(out, "]}"...), nil
}

// Find returns the data of the first item with the kind and engine.
func (d *Digest) Find(kind DigestKind, engine EngineID) ([]byte, bool) {
	for i := range d.Logs {
		if d.Logs[i].Is(kind, engine) {
			return d.Logs[i].Data, true
		}
	}
	return nil, false
}

// FindInDigest is Find in an encoded digest. The data aliases it.
func FindInDigest(encoded []byte, kind DigestKind, engine EngineID) (data []byte, ok bool) {
	d := scale.NewDecoder(encoded)
	for range d.Length(1) {
		var i DigestItem
		i.borrow(d)
		if !ok && i.Is(kind, engine) {
			data, ok = i.Data, true
		}
	}
	return data, ok && d.Err() == nil
}
