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
}

func (d *Difference) Error() string {
	where := fmt.Sprintf("block %d", d.Block)
	if d.Extrinsic >= 0 {
		where += fmt.Sprintf(", extrinsic %d", d.Extrinsic)
	}
	return fmt.Sprintf("%s: %s\n    recorded: %s\n    computed: %s", where, d.What, d.Want, d.Got)
}

// diffKeys lists where the overlay's changes and the recorded ones differ, in
// key order, for the keys that wanted accepts.
func diffKeys(reg *frame.Registry, base state.Reader, changes []state.Change, record map[string]*types.Bytes, wanted func(key []byte) bool) []string {
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
	var out []string
	for _, k := range keys {
		raw, _ := hex.DecodeString(k[2:])
		if !wanted(raw) {
			continue
		}
		before := base.Get(raw)
		want, ok := record[k]
		wantValue := before
		if ok {
			wantValue = nil
			if want != nil {
				wantValue = nonNil(*want)
			}
		}
		gotValue, ok := got[k]
		if !ok {
			gotValue = before
		}
		if (wantValue == nil) == (gotValue == nil) && bytes.Equal(wantValue, gotValue) {
			continue
		}
		out = append(out, describeKey(reg, raw)+"\n    recorded: "+show(wantValue)+"\n    computed: "+
			show(gotValue)+"\n    before:   "+show(before))
	}
	return out
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
