package replay

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
)

// Options say what is compared.
type Options struct {
	// Pallets limits the comparison to these pallets' keys, calls and events;
	// after each block the recorded changes replace the computed ones. Empty
	// compares everything.
	Pallets []string
	// SkipQueries leaves runtime API results out.
	SkipQueries bool
	// Progress is called after each block.
	Progress func(done, all int)
	// Before is called before each block with the state that it stands on.
	Before func(rt *runtime.Runtime, parent state.Reader, h *types.Header) error
}

// Stats count what was compared.
type Stats struct {
	Blocks, Extrinsics, Queries int
	// Execution is the time spent in the runtime, roots included.
	Execution time.Duration
}

// File replays one recorded chain. The error is a *Difference where the chain
// leaves the record.
func File(path string, o Options) (Stats, error) {
	c, err := Open(path)
	if err != nil {
		return Stats{}, err
	}
	return (&run{Chain: c, o: o}).whole()
}

type run struct {
	*Chain
	o     Options
	stats Stats
}

// ErrPallets reports an option that names pallets which don't exist.
var ErrPallets = errors.New("replay: no such pallet")

// Run replays a chain that was loaded before.
func Run(t *Trace, genesis *state.Map, o Options) (Stats, error) {
	return (&run{Chain: New(t, genesis), o: o}).whole()
}

func (r *run) whole() (Stats, error) {
	if err := r.checkPallets(); err != nil {
		return r.stats, err
	}
	err := r.all()
	return r.stats, err
}

// checkPallets makes sure that the listed pallets exist. To list all of them is
// to compare everything.
func (r *run) checkPallets() error {
	listed := map[string]bool{}
	for _, name := range r.o.Pallets {
		if r.rt.Registry().Pallet(name) == nil {
			return fmt.Errorf("%w: %q; choose from %s", ErrPallets, name, strings.Join(r.palletNames(), ", "))
		}
		listed[name] = true
	}
	if len(listed) == len(r.rt.Registry().Pallets()) {
		r.o.Pallets = nil
	}
	return nil
}

func (r *run) palletNames() (names []string) {
	for _, p := range r.rt.Registry().Pallets() {
		names = append(names, p.Name())
	}
	return names
}

func (r *run) all() error {
	if root := types.Hash(r.mem.Trie(trie.V1).Root()); root != r.t.GenesisStateRoot {
		return &Difference{Extrinsic: -1, What: "genesis state root", Want: r.t.GenesisStateRoot.String(), Got: root.String()}
	}
	if err := r.queries(r.t.StartNumber, r.t.GenesisQueries); err != nil {
		return err
	}
	for i := range r.t.Blocks {
		b := &r.t.Blocks[i]
		if err := r.block(b); err != nil {
			return err
		}
		r.stats.Blocks++
		r.stats.Extrinsics += len(b.Extrinsics)
		if r.o.Progress != nil {
			r.o.Progress(i+1, len(r.t.Blocks))
		}
	}
	return nil
}

func (r *run) partial() bool { return len(r.o.Pallets) > 0 }

// wanted reports whether a storage key is compared.
func (r *run) wanted(key []byte) bool {
	if !r.partial() {
		return true
	}
	reg := r.rt.Registry()
	if it := reg.OwnerOf(key); it != nil && (it.String() == "System.Events" || it.String() == "System.EventCount") {
		return false
	}
	p := reg.PalletOf(key)
	return p != nil && slices.Contains(r.o.Pallets, p.Name())
}

func (r *run) block(b *Block) error {
	header, err := types.DecodeHeader(b.Header)
	if err != nil {
		return fmt.Errorf("%w: block %d: %w", ErrTrace, b.Number, err)
	}
	if r.o.Before != nil {
		if err := r.o.Before(r.rt, r.mem, header); err != nil {
			return fmt.Errorf("block %d: %w", b.Number, err)
		}
	}
	pool := r.poolChecks(b)
	o := state.NewOverlay(r.mem)
	start := time.Now()
	ctx := r.rt.Context(o)
	exec := r.rt.Executive()
	exec.InitializeBlock(ctx, header)
	for i := range b.Applied {
		if err := r.apply(ctx, b, i); err != nil {
			return err
		}
	}
	r.stats.Execution += time.Since(start)
	if err := r.beforeFinalize(b, ctx); err != nil {
		return err
	}
	start = time.Now()
	got := exec.FinalizeBlock(ctx)
	r.stats.Execution += time.Since(start)
	if err := r.compare(b, o, got); err != nil {
		return err
	}
	if pool != nil {
		return pool
	}
	if r.partial() {
		o = state.NewOverlay(r.mem)
		if err := putRecorded(o, b); err != nil {
			return err
		}
	}
	start = time.Now()
	r.mem.Commit(o)
	r.stats.Execution += time.Since(start)
	return r.queries(b.Number, b.Queries)
}

// putRecorded writes the recorded changes of a block.
func putRecorded(o *state.Overlay, b *Block) error {
	put := func(s *state.Space) func(k, v []byte) {
		return func(k, v []byte) {
			if v == nil {
				s.Delete(k)
			} else {
				s.Put(k, v)
			}
		}
	}
	for id, diff := range b.ChildStorageDiff {
		raw, err := unhex(id)
		if err != nil {
			return err
		}
		if err := putAll(diff, put(o.Child(raw))); err != nil {
			return err
		}
	}
	return putAll(b.StorageDiff, func(k, v []byte) {
		if !state.IsChildKey(k) {
			put(&o.Space)(k, v)
		}
	})
}

func (r *run) apply(ctx *frame.Context, b *Block, i int) error {
	a := &b.Applied[i]
	if err := r.compareInfo(ctx, b, i); err != nil {
		return err
	}
	res := r.rt.Executive().ApplyExtrinsic(ctx, types.Extrinsic(a.Extrinsic))
	if r.partial() && !r.listed(a) {
		return nil
	}
	differs := func(want, got string) error {
		return &Difference{Block: b.Number, Extrinsic: i, What: "result of " + a.CallDebug, Want: want, Got: got}
	}
	if _, panicked := res.Refused.(frame.Panic); panicked != a.Panicked {
		return differs(fmt.Sprintf("panicked: %v, %s", a.Panicked, a.ResultDebug), r.debug(res))
	}
	if a.Panicked || a.Result == nil {
		return nil
	}
	if got := res.AppendScale(nil); !bytes.Equal(got, *a.Result) {
		return differs(a.ResultDebug, r.debug(res))
	}
	return nil
}

// compareInfo compares what is known of a call before it runs.
func (r *run) compareInfo(ctx *frame.Context, b *Block, i int) error {
	a := &b.Applied[i]
	if a.DispatchInfo == nil || r.partial() && !r.listed(a) {
		return nil
	}
	x, err := r.rt.Executive().Decode(types.Extrinsic(a.Extrinsic))
	if err != nil || x.Call.Def.Unbuilt {
		return nil
	}
	info := x.Call.Info(ctx)
	got := *a.DispatchInfo
	got.CallWeight = Weight{info.CallWeight.RefTime, info.CallWeight.ProofSize}
	got.Class, got.PaysFee = info.Class.String(), info.Pays.String()
	if got != *a.DispatchInfo {
		return &Difference{
			Block: b.Number, Extrinsic: i, What: "dispatch info of " + a.CallDebug,
			Want: fmt.Sprint(*a.DispatchInfo), Got: fmt.Sprint(got),
		}
	}
	return nil
}

// listed reports whether the call belongs to a pallet that is compared.
func (r *run) listed(a *Applied) bool {
	x, err := r.rt.Executive().Decode(types.Extrinsic(a.Extrinsic))
	return err != nil || slices.Contains(r.o.Pallets, x.Call.Def.Pallet())
}

func (r *run) debug(res executive.Result) string {
	switch {
	case res.Refused != nil:
		return "refused: " + res.Refused.Error()
	case res.Err != nil:
		return "error: " + r.rt.Registry().ErrorName(frame.AsDispatchError(res.Err))
	}
	return "ok"
}

// beforeFinalize compares the transient keys that the record has.
func (r *run) beforeFinalize(b *Block, ctx *frame.Context) error {
	if r.partial() {
		return nil
	}
	for k, v := range b.BeforeFinalize {
		key, err := unhex(k)
		if err != nil {
			return err
		}
		var want []byte
		if v != nil {
			want = nonNil(*v)
		}
		got, ok := ctx.State.Get(key)
		if !ok {
			got = nil
		}
		if (want == nil) != (got == nil) || !bytes.Equal(want, got) {
			return &Difference{
				Block: b.Number, Extrinsic: -1, What: "before finalization: " + describeKey(r.rt.Registry(), key),
				Want: show(want), Got: show(got),
			}
		}
	}
	return nil
}

func (r *run) compare(b *Block, o *state.Overlay, got *types.Header) error {
	edits := o.Edits(trie.V1)
	if diffs := diffKeys(r.mem, edits[0].Changes, b.StorageDiff, r.wanted); len(diffs) > 0 {
		return r.storageDifference(b, o, diffs)
	}
	if err := r.compareEvents(b, o); err != nil || r.partial() {
		return err
	}
	if want := string(b.HeaderPreSeal); want != string(got.Encode()) {
		return &Difference{
			Block: b.Number, Extrinsic: -1, What: "header",
			Want: b.HeaderPreSeal.String(), Got: types.Bytes(got.Encode()).String(),
		}
	}
	return r.compareWeight(b, o)
}

func (r *run) compareWeight(b *Block, o *state.Overlay) error {
	raw, _ := o.Get(r.rt.System().BlockWeight.Key())
	used := r.rt.System().BlockWeight.Get(r.rt.Context(o))
	for class, got := range map[string]types.Weight{
		"normal": used.Normal, "operational": used.Operational, "mandatory": used.Mandatory,
	} {
		if want := b.Weight[class]; raw != nil && (want.RefTime != got.RefTime || want.ProofSize != got.ProofSize) {
			return &Difference{
				Block: b.Number, Extrinsic: -1, What: "weight of class " + class,
				Want: fmt.Sprint(want), Got: fmt.Sprint(got),
			}
		}
	}
	return nil
}

// poolChecks validates the block's transactions on the parent state as the pool
// does.
func (r *run) poolChecks(b *Block) error {
	if r.partial() {
		return nil
	}
	for i := range b.Applied {
		a := &b.Applied[i]
		if a.PoolValidity == nil {
			continue
		}
		ctx := r.rt.Context(state.NewOverlay(r.mem))
		valid, err := r.rt.Executive().ValidateTransaction(ctx, frame.SourceExternal, types.Extrinsic(a.Extrinsic), b.ParentHash)
		if got := executive.AppendValidity(nil, valid, err); !bytes.Equal(got, *a.PoolValidity) {
			return &Difference{
				Block: b.Number, Extrinsic: i, What: "pool validity of " + a.CallDebug,
				Want: a.PoolValidity.String(), Got: types.Bytes(got).String(),
			}
		}
	}
	return nil
}

func (r *run) queries(number uint32, queries []Query) error {
	if r.o.SkipQueries || r.partial() {
		return nil
	}
	for _, q := range queries {
		got, err := r.rt.Call(state.NewOverlay(r.mem), q.Method, q.Args)
		switch {
		case q.Result == nil && err != nil:
		case q.Result == nil:
			return &Difference{Block: number, Extrinsic: -1, What: queryName(q), Want: "no result", Got: types.Bytes(got).String()}
		case err != nil:
			return &Difference{Block: number, Extrinsic: -1, What: queryName(q), Want: q.Result.String(), Got: err.Error()}
		case !bytes.Equal(got, *q.Result):
			return &Difference{Block: number, Extrinsic: -1, What: queryName(q), Want: q.Result.String(), Got: types.Bytes(got).String()}
		}
		r.stats.Queries++
	}
	return nil
}

func queryName(q Query) string { return fmt.Sprintf("runtime API %s(%v)", q.Method, q.Args) }
