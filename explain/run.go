package explain

import (
	"fmt"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime"
	"github.com/tensord/tensord/runtime/frame"
)

// Step is what the step of one block told.
type Step struct {
	Number uint32
	events []any
}

// Run begins a block on its parent's state and records what its step tells.
// Nothing is written to parent.
func Run(rt *runtime.Runtime, parent state.Reader, h *types.Header) (s *Step, err error) {
	defer func() {
		if r := recover(); r != nil {
			p, ok := r.(frame.Panic)
			if !ok {
				panic(r)
			}
			s, err = nil, fmt.Errorf("explain: block %d: %w", h.Number, p)
		}
	}()
	s = &Step{Number: h.Number}
	ctx := rt.Context(state.NewOverlay(parent))
	ctx.Observe(func(what any) { s.events = append(s.events, what) })
	pre, _, _ := h.WithoutSeal(types.EngineAura)
	rt.Executive().InitializeBlock(ctx, &pre)
	return s, nil
}

// all returns what was told of one type, in order.
func all[T any](s *Step) (out []T) {
	for _, e := range s.events {
		if v, ok := e.(T); ok {
			out = append(out, v)
		}
	}
	return out
}

// one returns the first of a type, or its zero value.
func one[T any](s *Step) (v T) {
	if l := all[T](s); len(l) > 0 {
		return l[0]
	}
	return v
}

// Rao is an amount of TAO or alpha, or a difference of two. It is a string in
// JSON, whose numbers are not exact beyond 2^53.
type Rao int64

// MarshalText writes the decimal number.
func (r Rao) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "%d", int64(r)), nil }

// UnmarshalText reads a decimal number.
func (r *Rao) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "%d", (*int64)(r))
	return err
}
