package metadata

import (
	"fmt"
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"lukechampine.com/blake3"
)

// Chain is what the digest says of the chain besides its types.
type Chain struct {
	SpecName    string
	SpecVersion uint32
	SS58Prefix  uint16
	Decimals    uint8
	TokenSymbol string
}

// Hash returns the RFC-78 digest of the metadata, false for a runtime whose types
// can't be digested.
func (m *Metadata) Hash() ([32]byte, bool) {
	hash, err := m.hash()
	return hash, err == nil
}

// digestV1 is the version of the digest: the index of its variant.
const digestV1 = 1

// digest hashes the types that an extrinsic may contain, as leaves of a tree, and
// the makeup of extrinsics.
func digest(src *Source) ([32]byte, error) {
	e := newEncoder(src, 15)
	e.pallets() // the numbers of types are those of version 15
	x := e.registerExtrinsic()
	d := &digester{types: e.types, reached: make(map[uint32]bool), refs: make(map[uint32]uint32)}
	d.reach(x.call)
	d.reach(x.address)
	d.reach(x.signature)
	for _, ext := range x.extensions {
		d.reach(ext.explicit)
		d.reach(ext.implicit)
	}
	d.number()

	root := merkleRoot(d.leaves())
	form := blake3.Sum256(d.appendExtrinsic(nil, &x))
	out := append([]byte{digestV1}, root[:]...)
	out = append(out, form[:]...)
	out = scale.AppendUint32(out, src.Chain.SpecVersion)
	out = scale.AppendString(out, src.Chain.SpecName)
	out = scale.AppendUint16(out, src.Chain.SS58Prefix)
	out = append(out, src.Chain.Decimals)
	out = scale.AppendString(out, src.Chain.TokenSymbol)
	return blake3.Sum256(out), d.err
}

// merkleRoot joins the leaves to a tree from the right: the last two nodes become
// one in front of the first.
func merkleRoot(nodes [][32]byte) [32]byte {
	if len(nodes) == 0 {
		return [32]byte{}
	}
	// What is still to be joined is nodes[:end], preceded by what was joined,
	// the newest first: two stacks make the queue.
	var joined [][32]byte
	for len(nodes)+len(joined) > 1 {
		if len(nodes) < 2 {
			slices.Reverse(joined)
			nodes, joined = append(joined, nodes...), nil
		}
		n := len(nodes)
		pair := append(append(make([]byte, 0, 64), nodes[n-2][:]...), nodes[n-1][:]...)
		nodes = nodes[:n-2]
		joined = append(joined, blake3.Sum256(pair))
	}
	return append(joined, nodes...)[0]
}

// digester writes types in the digest's form, in which types without data
// disappear, and primitives and compacts have no entries of their own.
type digester struct {
	types   []*Type
	reached map[uint32]bool
	order   []uint32          // the types that have entries, ascending
	refs    map[uint32]uint32 // their numbers
	err     error
}

func (d *digester) reach(id uint32) {
	if d.reached[id] {
		return
	}
	d.reached[id] = true
	t := d.types[id]
	switch t.Kind {
	case Composite:
		d.reachFields(t.Fields)
	case Variant:
		for _, v := range t.Variants {
			d.reachFields(v.Fields)
		}
	case Sequence, Array:
		d.reach(t.Elem)
	case Tuple:
		for _, item := range t.Items {
			d.reach(item)
		}
	}
}

func (d *digester) reachFields(fields []Field) {
	for _, f := range fields {
		d.reach(f.ID)
	}
}

// number gives the types that have entries their numbers.
func (d *digester) number() {
	for id, t := range d.types {
		if d.reached[uint32(id)] && t.Kind != Primitive && t.Kind != Compact && !t.empty() {
			d.refs[uint32(id)] = uint32(len(d.order))
			d.order = append(d.order, uint32(id))
		}
	}
}

// empty reports whether values of the type have no parts.
func (t *Type) empty() bool {
	switch t.Kind {
	case Composite:
		return len(t.Fields) == 0
	case Variant:
		return len(t.Variants) == 0
	case Tuple:
		return len(t.Items) == 0
	}
	return false
}

// The references to types that have no entries.
const (
	refCompact = 15 // of u8; those of u16 … u256 follow
	refVoid    = 21
	refByID    = 22
)

func (d *digester) appendRef(dst []byte, id uint32) []byte {
	t := d.types[id]
	switch {
	case t.Kind == Primitive:
		return append(dst, primitiveIndex[t.Prim])
	case t.Kind == Compact:
		return append(dst, d.compactRef(t.Elem))
	case t.empty():
		return append(dst, refVoid)
	}
	return scale.AppendCompact(append(dst, refByID), uint64(d.refs[id]))
}

// compactRef looks for the one integer within a compact type.
func (d *digester) compactRef(id uint32) byte {
	for {
		t := d.types[id]
		switch {
		case t.empty():
			return refVoid
		case t.Kind == Composite && len(t.Fields) == 1:
			id = t.Fields[0].ID
		case t.Kind == Tuple && len(t.Items) == 1:
			id = t.Items[0]
		case t.Kind == Primitive && primitiveIndex[t.Prim] >= primitiveIndex["u8"] && primitiveIndex[t.Prim] <= primitiveIndex["u256"]:
			return refCompact + primitiveIndex[t.Prim] - primitiveIndex["u8"]
		default:
			d.err = fmt.Errorf("metadata: type %d can't be compact", id)
			return refVoid
		}
	}
}

// leaves hashes the types: of an enum each variant is a leaf.
func (d *digester) leaves() [][32]byte {
	var out [][32]byte
	for _, id := range d.order {
		t := d.types[id]
		path := scale.AppendCompact(nil, uint64(len(t.Path)))
		for _, s := range t.Path {
			path = scale.AppendString(path, s)
		}
		leaf := func(def []byte) {
			out = append(out, blake3.Sum256(scale.AppendCompact(append(slices.Clone(path), def...), uint64(d.refs[id]))))
		}
		if t.Kind != Variant {
			leaf(d.appendDef(nil, t))
			continue
		}
		variants := slices.Clone(t.Variants)
		slices.SortStableFunc(variants, func(a, b Variants) int { return int(a.Index) - int(b.Index) })
		for _, v := range variants {
			leaf(d.appendVariant(nil, v))
		}
	}
	return out
}

func (d *digester) appendVariant(dst []byte, v Variants) []byte {
	dst = scale.AppendString(append(dst, byte(Variant)), v.Name)
	dst = d.appendFields(dst, v.Fields)
	return scale.AppendCompact(dst, uint64(v.Index))
}

func (d *digester) appendDef(dst []byte, t *Type) []byte {
	dst = append(dst, byte(t.Kind))
	switch t.Kind {
	case Composite:
		return d.appendFields(dst, t.Fields)
	case Sequence:
		return d.appendRef(dst, t.Elem)
	case Array:
		return d.appendRef(scale.AppendUint32(dst, t.Len), t.Elem)
	}
	dst = scale.AppendCompact(dst, uint64(len(t.Items)))
	for _, id := range t.Items {
		dst = d.appendRef(dst, id)
	}
	return dst
}

func (d *digester) appendFields(dst []byte, fields []Field) []byte {
	dst = scale.AppendCompact(dst, uint64(len(fields)))
	for _, f := range fields {
		dst = appendOption(dst, f.Name)
		dst = d.appendRef(dst, f.ID)
		dst = appendOption(dst, f.TypeName)
	}
	return dst
}

func (d *digester) appendExtrinsic(dst []byte, x *extrinsic) []byte {
	dst = append(dst, types.ExtrinsicV4)
	dst = d.appendRef(dst, x.address)
	dst = d.appendRef(dst, x.call)
	dst = d.appendRef(dst, x.signature)
	dst = scale.AppendCompact(dst, uint64(len(x.extensions)))
	for _, ext := range x.extensions {
		dst = scale.AppendString(dst, ext.name)
		dst = d.appendRef(dst, ext.explicit)
		dst = d.appendRef(dst, ext.implicit)
	}
	return dst
}
