package metadata

import (
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// extensionVersion is the version of the set of transaction extensions.
const extensionVersion = 0

func encodeV16(src *Source) []byte {
	e := newEncoder(src, 16)
	e.pallets()
	x := e.registerExtrinsic()
	e.bytes([]byte{types.ExtrinsicV4, types.ExtrinsicV5})
	for _, id := range []uint32{x.address, x.call, x.signature} {
		e.id(id)
	}
	e.compact(1)
	e.byte(extensionVersion)
	e.compact(len(x.extensions))
	for i := range x.extensions {
		e.compact(i)
	}
	e.extensions(x.extensions)
	e.apis()
	e.outerEnums()
	e.compact(0) // no custom metadata
	return e.finish()
}

// configuration writes a pallet's associated types and view functions.
func (e *encoder) configuration(d *frame.Declarations) {
	e.compact(len(d.Associated))
	for _, a := range d.Associated {
		e.str(a.Name)
		e.id(e.Of(a.Type))
		e.docs()
	}
	e.compact(len(d.Views))
	for _, v := range d.Views {
		e.out = append(e.out, v.ID[:]...)
		e.str(v.Name)
		e.params(v.In)
		e.id(e.Of(v.Out))
		e.docs(v.Docs)
		e.obsolete(nil)
	}
}

// obsolete writes, in version 16, whether something is deprecated.
func (e *encoder) obsolete(d *frame.Deprecation) {
	switch {
	case e.version < 16:
	case d == nil:
		e.byte(0)
	default:
		e.deprecation(d)
	}
}

func (e *encoder) deprecation(d *frame.Deprecation) {
	if d.Note == "" {
		e.byte(1)
		return
	}
	e.byte(2)
	e.str(d.Note)
	e.out = appendOption(e.out, d.Since)
}

// oldVariants writes which variants of a call or event enum are deprecated.
func (e *encoder) oldVariants(old []frame.Deprecation) {
	old = slices.Clone(old)
	slices.SortFunc(old, func(a, b frame.Deprecation) int { return int(a.Index) - int(b.Index) })
	e.out = scale.AppendCompact(e.out, uint64(len(old)))
	for i := range old {
		e.byte(old[i].Index)
		e.deprecation(&old[i])
	}
}
