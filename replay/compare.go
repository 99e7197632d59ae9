package replay

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Difference is the first place at which a replay leaves the record.
type Difference struct {
	Block     uint32
	Extrinsic int // index in the list of applied extrinsics, -1 if none
	What      string
	Want, Got string
	// More has further differences of the block, one a line.
	More []string
}

func (d *Difference) Error() string {
	where := fmt.Sprintf("block %d", d.Block)
	if d.Extrinsic >= 0 {
		where += fmt.Sprintf(", extrinsic %d", d.Extrinsic)
	}
	text := fmt.Sprintf("%s: %s\n    recorded: %s\n    computed: %s", where, d.What, d.Want, d.Got)
	return strings.Join(append([]string{text}, d.More...), "\n  ")
}

// keyDiff is a storage key with what was recorded and what was computed.
type keyDiff struct{ key, want, got, before []byte }

func (k *keyDiff) String() string {
	return fmt.Sprintf("recorded: %s, computed: %s, before: %s", show(k.want), show(k.got), show(k.before))
}

// diffKeys lists where the overlay's changes and the recorded ones differ, in
// key order, for the keys that wanted accepts.
func diffKeys(base state.Reader, changes []state.Change, record map[string]*types.Bytes, wanted func(key []byte) bool) []keyDiff {
	got := make(map[string][]byte, len(changes))
	for _, c := range changes {
		got["0x"+hex.EncodeToString(c.Key)] = c.Value
	}
	keys := slices.Collect(maps.Keys(got))
	for k := range record {
		if _, ok := got[k]; !ok {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	var out []keyDiff
	for _, k := range keys {
		raw, _ := hex.DecodeString(k[2:])
		if !wanted(raw) {
			continue
		}
		before := base.Get(raw)
		d := keyDiff{key: raw, want: before, got: before, before: before}
		if v, ok := record[k]; ok {
			d.want = nil
			if v != nil {
				d.want = nonNil(*v)
			}
		}
		if v, ok := got[k]; ok {
			d.got = v
		}
		if (d.want == nil) != (d.got == nil) || !bytes.Equal(d.want, d.got) {
			out = append(out, d)
		}
	}
	return out
}

// maxMore is how many further keys are listed.
const maxMore = 11

// storageDifference reports the first of the keys that differ, with the
// extrinsic that wrote it last, and names the others.
func (r *run) storageDifference(b *Block, o *state.Overlay, diffs []keyDiff) error {
	reg, first := r.rt.Registry(), &diffs[0]
	d := &Difference{
		Block: b.Number, Extrinsic: r.writer(b, first.key), What: "storage " + describeKey(reg, first.key),
		Want: show(first.want), Got: show(first.got), More: []string{"  before:   " + show(first.before)},
	}
	if n := len(diffs) - 1; n > 0 {
		d.More = append(d.More, fmt.Sprintf("and %d more keys:", n))
		for i := range diffs[1:min(len(diffs), maxMore+1)] {
			d.More = append(d.More, describeKey(reg, diffs[i+1].key)+" "+diffs[i+1].String())
		}
	}
	if err := r.compareEvents(b, o); err != nil {
		d.More = append(d.More, "first differing event: "+err.Error())
	}
	return d
}

// writer runs the block again and returns the last extrinsic that changed the
// key, -1 if none did.
func (r *run) writer(b *Block, key []byte) int {
	header, err := types.DecodeHeader(b.Header)
	if err != nil {
		return -1
	}
	ctx := r.rt.Context(state.NewOverlay(r.mem))
	r.rt.Executive().InitializeBlock(ctx, header)
	last := -1
	before, had := ctx.State.Get(key)
	for i := range b.Applied {
		r.rt.Executive().ApplyExtrinsic(ctx, types.Extrinsic(b.Applied[i].Extrinsic))
		after, has := ctx.State.Get(key)
		if has != had || !bytes.Equal(before, after) {
			last = i
		}
		before, had = slices.Clone(after), has
	}
	return last
}

func describeKey(reg *frame.Registry, key []byte) string {
	if it := reg.OwnerOf(key); it != nil {
		return fmt.Sprintf("%v [0x%x] key 0x%x", it, key[32:], key)
	}
	return fmt.Sprintf("key 0x%x (%q)", key, printable(key))
}

func printable(key []byte) string {
	return strings.Map(func(r rune) rune {
		if r < 32 || r > 126 {
			return '.'
		}
		return r
	}, string(key))
}

// maxShown is how many bytes of a value are shown.
const maxShown = 1024

func show(v []byte) string {
	if v == nil {
		return "absent"
	}
	if len(v) > maxShown {
		return fmt.Sprintf("0x%x… (%d bytes)", v[:maxShown], len(v))
	}
	return fmt.Sprintf("0x%x", v)
}
