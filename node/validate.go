package node

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
)

// validator judges extrinsics for the pool.
type validator Chain

// Validate judges on the best state, whichever block the pool had in mind: the
// chain may have moved on, and the pool notices.
func (v *validator) Validate(_ context.Context, _ txpool.Hash, src txpool.Source, xt []byte) (txpool.Validity, error) {
	v.stats.judging.Add(1)
	defer v.stats.judged.Add(1)
	return (*Chain)(v).validate(src, xt)
}

func (c *Chain) validate(src txpool.Source, xt types.Extrinsic) (_ txpool.Validity, err error) {
	view, tip, release, err := c.best()
	if err != nil {
		return txpool.Validity{}, fmt.Errorf("node: %w", err)
	}
	defer release()
	defer func() {
		r := recover()
		if f, ok := r.(*store.Failure); ok {
			err = f
		} else if r != nil {
			c.cfg.Log.Error("BUG: judging a transaction panicked; it is refused",
				"hash", xt.Hash(), "panic", r, "bytes", types.Bytes(xt).String(), "stack", string(debug.Stack()))
			err = &txpool.Error{Kind: txpool.Invalid, Reason: fmt.Sprint(errPanic)}
		}
	}()
	valid, err := c.cfg.Runtime.Validate(state.NewOverlay(view), src, xt, tip.Hash)
	if e := new(txpool.Error); err != nil && !errors.As(err, &e) {
		err = &txpool.Error{Kind: txpool.Trapped, Reason: "Execution failed: " + Trapped(err).Error()}
	}
	return valid, err
}

// Trapped says of a runtime that gave up what the reference's node says. Where
// that shows a stack of Wasm, we show what was wrong.
func Trapped(err error) error {
	return fmt.Errorf("Execution aborted due to trap: wasm trap: wasm `unreachable` instruction executed\n%w", err)
}

// Prepare lets the runtime work ahead on extrinsics about to be judged.
func (c *Chain) Prepare(xts [][]byte) {
	p, ok := c.cfg.Runtime.(Preparer)
	if !ok {
		return
	}
	view, tip, release, err := c.best()
	if err != nil {
		return
	}
	defer release()
	list := make([]types.Extrinsic, len(xts))
	for i, xt := range xts {
		list[i] = xt
	}
	// A disk that fails does so again when the extrinsics are judged.
	_ = store.Try(func() error {
		p.Prepare(view, tip.Hash, list)
		return nil
	})
}
