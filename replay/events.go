package replay

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// record is one event of a block: the phase and the event as they are encoded.
type record struct {
	phase []byte
	event []byte // pallet index, event index, fields
	text  string
}

const initialization = 2

// splitEvents takes System.Events apart with the pallets' declarations.
func splitEvents(reg *frame.Registry, raw []byte) ([]record, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	d := scale.NewDecoder(raw)
	out := make([]record, 0, d.Length(1))
	for range cap(out) {
		start := d.Offset()
		if d.Byte() == 0 {
			d.Uint32()
		}
		rec := record{phase: d.Since(start)}
		start = d.Offset()
		pallet, index := reg.PalletAt(d.Byte()), d.Byte()
		if pallet == nil {
			return out, fmt.Errorf("%w: event of an unknown pallet", ErrTrace)
		}
		defs := pallet.Declarations().Events
		i := slices.IndexFunc(defs, func(e *frame.EventDef) bool { return e.Index == index })
		if i < 0 {
			return out, fmt.Errorf("%w: unknown event %d of %s", ErrTrace, index, pallet.Name())
		}
		defs[i].Skip(d, reg)
		rec.event = d.Since(start)
		for range d.Length(32) {
			d.Next(32)
		}
		rec.text = fmt.Sprintf("phase 0x%x %s.%s 0x%x", rec.phase, pallet.Name(), defs[i].Name, rec.event[2:])
		if d.Err() != nil {
			return out, d.Err()
		}
		out = append(out, rec)
	}
	return out, d.Err()
}

// compareEvents compares the events of the listed pallets one by one; those of
// the initialization phase only in a full replay, since unlisted pallets cause
// some.
func (r *run) compareEvents(b *Block, o *state.Overlay) error {
	want, got, err := r.blockEvents(b, o)
	if err != nil {
		return err
	}
	if r.partial() {
		want, got = r.listedEvents(want), r.listedEvents(got)
	}
	for i := range max(len(want), len(got)) {
		w, g := "none", "none"
		if i < len(want) {
			w = want[i].text
		}
		if i < len(got) {
			g = got[i].text
		}
		if w != g {
			recs := want
			if i >= len(want) {
				recs = got
			}
			return &Difference{
				Block: b.Number, Extrinsic: b.appliedAt(recs[i].phase), What: fmt.Sprintf("event %d", i), Want: w, Got: g,
			}
		}
	}
	return nil
}

func (r *run) listedEvents(in []record) []record {
	return slices.DeleteFunc(slices.Clone(in), func(rec record) bool {
		name := r.rt.Registry().PalletAt(rec.event[0]).Name()
		return rec.phase[0] == initialization || !slices.Contains(r.o.Pallets, name)
	})
}

// blockEvents returns the recorded and the computed events of a block.
func (r *run) blockEvents(b *Block, o *state.Overlay) (want, got []record, err error) {
	reg := r.rt.Registry()
	key := r.rt.System().Events.Key()
	recorded := r.mem.Get(key)
	if v, ok := b.StorageDiff[types.Bytes(key).String()]; ok {
		recorded = nil
		if v != nil {
			recorded = *v
		}
	}
	computed, _ := o.Get(key)
	if bytes.Equal(recorded, computed) {
		return nil, nil, nil
	}
	if want, err = splitEvents(reg, recorded); err != nil {
		return nil, nil, err
	}
	got, err = splitEvents(reg, computed)
	return want, got, err
}

// appliedAt returns which of the applied extrinsics a phase is about, -1 if none.
func (b *Block) appliedAt(phase []byte) int {
	if len(phase) < 5 {
		return -1
	}
	left := int(binary.LittleEndian.Uint32(phase[1:]))
	for i := range b.Applied {
		if !b.Applied[i].Included {
			continue
		}
		if left == 0 {
			return i
		}
		left--
	}
	return -1
}
