package binding

import (
	"context"
	"errors"
	"fmt"
	goruntime "runtime"
	"strings"
	"sync"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/sigs"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/runtime"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/shield"
)

// Runtime is the runtime as a node needs it.
type Runtime struct {
	r    *runtime.Runtime
	sigs *sigs.Cache
}

var (
	_ node.Runtime  = (*Runtime)(nil)
	_ node.Preparer = (*Runtime)(nil)
)

// signatures is how many good signatures are remembered: twice what pool and
// blocks hold at their limits.
const signatures = 50_000

// New binds a runtime, which must not be in use yet.
func New(r *runtime.Runtime) *Runtime {
	b := &Runtime{r: r, sigs: sigs.New(signatures)}
	r.Executive().SetVerifier(b.sigs.Verify)
	return b
}

// Forget forgets what signatures were found to be good.
func (b *Runtime) Forget() { b.sigs.Forget() }

// Prepare checks the signatures of extrinsics ahead of time on all processors,
// as they are in the block after at, whose state base is.
func (b *Runtime) Prepare(base state.Reader, at types.Hash, xts []types.Extrinsic) {
	parts := max(1, min(goruntime.GOMAXPROCS(0), len(xts)/leastPart))
	panics := make([]any, parts)
	var wg sync.WaitGroup
	for p := range parts {
		part := xts[p*len(xts)/parts : (p+1)*len(xts)/parts]
		wg.Go(func() {
			defer func() { panics[p] = recover() }()
			b.prepare(state.NewOverlay(base), at, part)
		})
	}
	wg.Wait()
	for _, r := range panics {
		if r != nil {
			panic(r)
		}
	}
}

// leastPart is from how many extrinsics another processor pays.
const leastPart = 16

func (b *Runtime) prepare(o *state.Overlay, at types.Hash, xts []types.Extrinsic) {
	ctx, exec, sys := b.r.Context(o), b.r.Executive(), b.r.System()
	sys.Initialize(ctx, sys.Number.Get(ctx)+1, at, types.Digest{})
	claims := make([]sigs.Claim, 0, len(xts))
	for _, xt := range xts {
		if c, ok := claim(ctx, exec, xt); ok {
			claims = append(claims, c)
		}
	}
	b.sigs.Prepare(claims)
}

// claim returns the signature of an extrinsic, with what it is over. Whatever
// is wrong with the extrinsic shows when it is judged.
func claim(ctx *frame.Context, exec *executive.Executive, xt types.Extrinsic) (c sigs.Claim, ok bool) {
	defer func() {
		r := recover()
		if f, disk := r.(*store.Failure); disk {
			panic(f)
		}
		ok = ok && r == nil
	}()
	x, err := exec.Decode(xt)
	if err != nil || x.Kind != types.Signed {
		return c, false
	}
	who, ok := x.Address.Account()
	if !ok {
		return c, false
	}
	msg, err := exec.SigningPayload(ctx, x)
	return sigs.Claim{Sig: &x.Signature, Msg: msg, Who: who}, err == nil
}

// Initialize begins a block.
func (b *Runtime) Initialize(o *state.Overlay, h *types.Header) (notes []node.Note, err error) {
	defer caught(&err)
	ctx := b.r.Context(o)
	b.r.Executive().InitializeBlock(ctx, h)
	return notesOf(ctx), nil
}

func notesOf(ctx *frame.Context) (out []node.Note) {
	for _, n := range ctx.Notes() {
		out = append(out, node.Note(n))
	}
	return out
}

// caught turns a panic of the chain's own (the reference's runtime would panic,
// too) into an error. Any other is a bug and goes on.
func caught(err *error) {
	switch r := recover().(type) {
	case nil:
	case frame.Panic:
		*err = r
	default:
		panic(r)
	}
}

// Inherents returns the inherents in the order of the pallets.
func (b *Runtime) Inherents(o *state.Overlay, data node.Inherents) (out []types.Extrinsic, err error) {
	defer caught(&err)
	ctx := b.r.Context(o)
	for _, p := range b.r.Registry().Pallets() {
		create := p.Hooks().CreateInherent
		if create == nil {
			continue
		}
		if call := create(ctx, frame.InherentData(data)); call != nil {
			out = append(out, types.NewBare(call.Encode()))
		}
	}
	return out, nil
}

// CheckInherents compares a block's inherents with the data.
func (b *Runtime) CheckInherents(o *state.Overlay, blk *types.Block, data node.Inherents) (err error) {
	defer caught(&err)
	ctx := b.r.Context(o)
	exec := b.r.Executive()
	for i, xt := range blk.Extrinsics {
		if !exec.IsInherent(xt) {
			break // those that follow are no inherents, or the block is refused
		}
		x, err := exec.Decode(xt)
		if err != nil {
			return fmt.Errorf("extrinsic %d: %w", i, err)
		}
		check := b.r.Registry().PalletAt(x.Call.Def.PalletIndex()).Hooks().CheckInherent
		if check == nil {
			continue
		}
		if err := check(ctx, x.Call, frame.InherentData(data)); err != nil {
			return fmt.Errorf("extrinsic %d: %w", i, err)
		}
	}
	return nil
}

// Apply executes an extrinsic.
func (b *Runtime) Apply(o *state.Overlay, xt types.Extrinsic) error {
	res := b.r.Executive().ApplyExtrinsic(b.r.Context(o), xt)
	return refusal(res.Refused)
}

// refusal translates why an extrinsic can't be in a block.
func refusal(err error) error {
	var v frame.ValidityError
	if !errors.As(err, &v) {
		return err
	}
	if v.Unknown {
		return &txpool.Error{Kind: txpool.Unknown, Reason: unknownReason(v)}
	}
	return &txpool.Error{
		Kind: txpool.Invalid, Reason: v.Error(),
		// A wrong signature stays wrong and a used nonce used; the rest may
		// become valid with time, funds or another state.
		Transient: v != frame.InvalidBadProof && v != frame.InvalidStale && v != frame.InvalidBadSigner,
		Exhausts:  v == frame.InvalidExhaustsResources,
		Mandatory: v == frame.InvalidBadMandatory,
	}
}

// unknownReason is how Substrate's RPC names an UnknownTransaction.
func unknownReason(v frame.ValidityError) string {
	switch v {
	case frame.UnknownCannotLookup:
		return "CannotLookup"
	case frame.UnknownNoUnsignedValidator:
		return "NoUnsignedValidator"
	}
	return fmt.Sprintf("Custom(%d)", v.Code)
}

// Ciphertext returns what a MevShield.submit_encrypted extrinsic carries.
func (b *Runtime) Ciphertext(xt types.Extrinsic) ([]byte, bool) {
	x, err := b.r.Executive().Decode(xt)
	if err != nil || !x.Call.Is("MevShield", "submit_encrypted") {
		return nil, false
	}
	args, ok := frame.ArgsOf[shield.SubmitEncryptedArgs](x.Call)
	if !ok {
		return nil, false
	}
	return args.Ciphertext, true
}

// Finalize ends the block.
func (b *Runtime) Finalize(o *state.Overlay) (h *types.Header, err error) {
	defer caught(&err)
	return b.r.Executive().FinalizeBlock(b.r.Context(o)), nil
}

// Execute executes a whole block.
func (b *Runtime) Execute(o *state.Overlay, blk *types.Block) (notes []node.Note, err error) {
	defer caught(&err)
	ctx := b.r.Context(o)
	err = b.r.Executive().ExecuteBlock(ctx, blk)
	return notesOf(ctx), err
}

// Validate judges an extrinsic for the pool.
func (b *Runtime) Validate(o *state.Overlay, src txpool.Source, xt types.Extrinsic, at types.Hash) (txpool.Validity, error) {
	v, err := b.r.Executive().ValidateTransaction(b.r.Context(o), frame.TransactionSource(src), xt, at)
	if err != nil {
		return txpool.Validity{}, refusal(err)
	}
	if x, err := b.r.Executive().Decode(xt); err == nil && x.Call.Def.Unbuilt {
		// No block could have it; who sends it shall hear so.
		return txpool.Validity{}, refusal(frame.InvalidCall)
	}
	return txpool.Validity{
		Priority: v.Priority, Requires: v.Requires, Provides: v.Provides, Longevity: v.Longevity, Propagate: v.Propagate,
	}, nil
}

// Calls answers runtime API calls for RPC.
type Calls struct {
	R      *runtime.Runtime
	States interface {
		State(at types.Hash) (rpc.State, error)
	}
}

var _ rpc.Runtime = Calls{}

// Version returns the version of the runtime, which is the same at all blocks.
func (c Calls) Version(at types.Hash) (*types.RuntimeVersion, error) {
	s, err := c.States.State(at)
	if err != nil {
		return nil, err
	}
	s.Close()
	v := c.R.Version()
	return &v, nil
}

// Call runs a function on the state after a block; what it writes is lost.
func (c Calls) Call(_ context.Context, at types.Hash, function string, args []byte) ([]byte, error) {
	s, err := c.States.State(at)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	res, err := c.R.Call(state.NewOverlay(s), function, args)
	switch {
	case errors.Is(err, frame.ErrNoAPI):
		return nil, &rpc.NoFunction{Name: strings.TrimSpace(function)}
	case err != nil && !errors.Is(err, frame.ErrUnbuilt):
		return nil, node.Trapped(err)
	}
	return res, err
}
