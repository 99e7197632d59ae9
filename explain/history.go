package explain

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime"
)

// Methods of JSON-RPC by which nodes explain blocks.
const (
	MethodEpoch    = "tensord_explainEpoch"
	MethodEmission = "tensord_explainEmission"
)

// Errors of an Explainer. What wraps them says what to do.
var (
	ErrNoSubnet = errors.New("explain: no such subnet")
	ErrNoEpoch  = errors.New("explain: no epoch")
	ErrMissing  = errors.New("explain: not kept")
	ErrBlock    = errors.New("explain: no such block")
)

// Explainer explains blocks of a chain that is kept in a store.
type Explainer struct {
	Runtime *runtime.Runtime
	Store   *store.Store
	// Genesis builds the state of block 0, from which blocks are executed again
	// where the state before a block is gone.
	Genesis func() (*state.Map, error)
	// Most is how many blocks are executed again for one answer, 0 for any.
	Most uint64
	// Progress is called after each of them; it may be nil.
	Progress func(done, all uint64)
}

// Block returns the number of a block given by number or hash, of the best one
// for an empty text.
func (x *Explainer) Block(text string) (uint64, error) {
	tip, ok := x.Store.Tip()
	if !ok {
		return 0, store.ErrEmpty
	}
	if text == "" {
		return tip.Number, nil
	}
	if h, err := types.ParseHash(text); err == nil {
		n, err := x.Store.Number(h)
		if err != nil {
			return 0, fmt.Errorf("%w: %s", ErrBlock, h)
		}
		return n, nil
	}
	n, err := strconv.ParseUint(text, 10, 32)
	switch {
	case err != nil:
		return 0, fmt.Errorf("%w: %q is neither a number nor a hash", ErrBlock, text)
	case n > tip.Number:
		return 0, fmt.Errorf("%w: %d; the best block is %d", ErrBlock, n, tip.Number)
	}
	return n, nil
}

// Step runs the step of a block again.
func (x *Explainer) Step(ctx context.Context, number uint64) (s *Step, err error) {
	if number == 0 {
		return nil, fmt.Errorf("%w: nothing is emitted in block 0", ErrBlock)
	}
	h, err := x.header(number)
	if err != nil {
		return nil, err
	}
	v, release, err := x.Store.At(number - 1)
	if errors.Is(err, store.ErrPruned) {
		m, err := x.replay(ctx, number-1)
		if err != nil {
			return nil, err
		}
		return Run(x.Runtime, m, h)
	}
	if err != nil {
		return nil, err
	}
	defer release()
	failure := store.Try(func() error {
		s, err = Run(x.Runtime, v, h)
		return nil
	})
	return s, errors.Join(failure, err)
}

func (x *Explainer) header(number uint64) (*types.Header, error) {
	info, err := x.Store.Info(number)
	if err != nil {
		return nil, err
	}
	return types.DecodeHeader(info.Header)
}

// replay executes all blocks from genesis on again: the nearest state before a
// pruned one, since pruning takes the oldest first. Every header is compared.
func (x *Explainer) replay(ctx context.Context, number uint64) (state.Reader, error) {
	if x.Most > 0 && number > x.Most {
		return nil, fmt.Errorf("%w: the state of block %d was pruned, and to make it anew from genesis is more than %d blocks to execute: "+
			"stop the node and run tensord explain with --base-path, or ask a node with --state-pruning archive", ErrMissing, number, x.Most)
	}
	if first := x.Store.First(); first > 0 {
		return nil, fmt.Errorf("%w: the state of block %d was pruned, and this database began with the state of block %d, so that earlier blocks "+
			"can't be executed again: ask a node with --state-pruning archive", ErrMissing, number, first)
	}
	zero, err := x.Genesis()
	if err != nil {
		return nil, err
	}
	m := state.NewMoving(zero)
	for n := uint64(1); n <= number; n++ {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := x.execute(m, n); err != nil {
			return nil, fmt.Errorf("block %d, on the way to the pruned state of block %d: %w", n, number, err)
		}
		if x.Progress != nil {
			x.Progress(n, number)
		}
	}
	return m, nil
}

func (x *Explainer) execute(m *state.Moving, number uint64) (err error) {
	h, err := x.header(number)
	if err != nil {
		return err
	}
	body, err := x.Store.Body(number)
	if errors.Is(err, store.ErrUnknown) {
		return fmt.Errorf("%w: its body was pruned (--blocks-pruning)", ErrMissing)
	}
	if err != nil {
		return err
	}
	o := state.NewOverlay(m)
	if err := x.Runtime.Executive().ExecuteBlock(x.Runtime.Context(o), types.Unsealed(h, body)); err != nil {
		return err
	}
	m.Commit(o)
	return nil
}

// Emission follows the reward of a block.
func (x *Explainer) Emission(ctx context.Context, number uint64) (*Emission, error) {
	s, err := x.Step(ctx, number)
	if err != nil {
		return nil, err
	}
	return s.Emission(), nil
}

// Epoch explains the epochs of a subnet's mechanisms in a block; with last, in
// the block of its last epoch up to there.
func (x *Explainer) Epoch(ctx context.Context, netuid uint16, number uint64, last bool) ([]*Epoch, error) {
	ran, known, err := x.lastEpoch(netuid, number)
	if err != nil {
		return nil, err
	}
	if known && (ran == 0 || ran > number) {
		return nil, fmt.Errorf("%w: subnet %d had none up to block %d", ErrNoEpoch, netuid, number)
	}
	if known && last {
		number = ran
	}
	if known && ran != number {
		return nil, fmt.Errorf("%w: none of subnet %d in block %d; the last one before was in block %d", ErrNoEpoch, netuid, number, ran)
	}
	s, err := x.Step(ctx, number)
	if err != nil {
		return nil, err
	}
	if list := s.Epochs(netuid); len(list) > 0 {
		return list, nil
	}
	return nil, fmt.Errorf("%w: none of subnet %d in block %d", ErrNoEpoch, netuid, number)
}

// lastEpoch reads the block of a subnet's last epoch as of a block; known is
// false where that state was pruned.
func (x *Explainer) lastEpoch(netuid uint16, number uint64) (ran uint64, known bool, err error) {
	v, release, err := x.Store.At(number)
	if errors.Is(err, store.ErrPruned) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, err
	}
	defer release()
	err = store.Try(func() error {
		c, p := x.Runtime.Context(state.NewOverlay(v)), x.Runtime.Subtensor()
		if !p.NetworksAdded.Get(c, netuid) {
			return fmt.Errorf("%w: %d does not exist at block %d", ErrNoSubnet, netuid, number)
		}
		ran = p.LastMechansimStepBlock.Get(c, netuid)
		return nil
	})
	return ran, err == nil, err
}

// Mechanism picks a mechanism's epoch.
func Mechanism(list []*Epoch, mecid uint8) ([]*Epoch, error) {
	for _, e := range list {
		if e.Mecid == mecid {
			return []*Epoch{e}, nil
		}
	}
	return nil, fmt.Errorf("%w: the subnet has no mechanism %d, only 0 to %d", ErrNoEpoch, mecid, len(list)-1)
}
