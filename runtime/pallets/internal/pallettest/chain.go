// Package pallettest runs pallets for tests: a registry of the pallets in
// question over an empty state, calls as an extrinsic would make them, and the
// events that they deposited.
package pallettest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// ErrFiltered is the error of calls that the base filter refuses.
var ErrFiltered = frame.DispatchError{Kind: frame.KindModule, A: 0, B: 5}

// Chain is a runtime of a few pallets and its state.
type Chain struct {
	Ctx *frame.Context
	Sys *system.Pallet
	Bal *balances.Pallet

	reg *frame.Registry
}

// events keeps deposited events in the state, so that they go with what is
// rolled back.
type events struct{}

var eventsKey = []byte("pallettest:events")

func (events) DepositEvent(ctx *frame.Context, _ []types.Hash, event []byte) {
	ctx.State.AppendItem(eventsKey, scale.AppendBytes(nil, event))
}

// New returns a chain of system, balances and what make adds, at block 1.
func New(t testing.TB, filter func(*frame.Context, *frame.Call) bool,
	add func(sys *system.Pallet, bal *balances.Pallet) []frame.Pallet,
) *Chain {
	t.Helper()
	sys := system.New(system.Config{})
	bal := balances.New(sys)
	pallets := []frame.Pallet{sys, bal}
	if add != nil {
		pallets = append(pallets, add(sys, bal)...)
	}
	reg := frame.NewRegistry(frame.Config{Events: events{}, BaseFilter: filter, ErrCallFiltered: ErrFiltered}, pallets...)
	c := &Chain{Ctx: frame.NewContext(state.NewOverlay(new(state.Map)), reg), Sys: sys, Bal: bal, reg: reg}
	sys.Number.Put(c.Ctx, 1)
	return c
}

// Endow gives an account free balance, which counts in the total issuance.
func (c *Chain) Endow(t testing.TB, who types.AccountID, rao uint64) {
	t.Helper()
	_, err := c.Bal.MintInto(c.Ctx, who, rao)
	require.NoError(t, err)
	c.Events()
}

// Call makes a call of a pallet by its name.
func (c *Chain) Call(pallet, name string, args any) *frame.Call {
	for _, def := range c.reg.Pallet(pallet).Declarations().Calls {
		if def.Name == name {
			return def.New(args)
		}
	}
	panic("pallettest: no call " + pallet + "." + name)
}

// Dispatch makes the call from an origin.
func (c *Chain) Dispatch(o frame.Origin, pallet, name string, args any) (frame.PostInfo, error) {
	return c.Call(pallet, name, args).Dispatch(c.Ctx, o)
}

// Events returns the names of the events deposited since the last time.
func (c *Chain) Events() []string {
	raw, _ := c.Ctx.State.Get(eventsKey)
	c.Ctx.State.Delete(eventsKey)
	if raw == nil {
		return nil
	}
	d := scale.NewDecoder(raw)
	names := make([]string, 0, d.Length(1))
	for range cap(names) {
		event := d.Bytes()
		p := c.reg.PalletAt(event[0])
		for _, def := range p.Declarations().Events {
			if def.Index == event[1] {
				names = append(names, p.Name()+"."+def.Name)
			}
		}
	}
	return names
}

// CheckIssuance fails the test unless the total issuance is the sum of all
// balances.
func (c *Chain) CheckIssuance(t testing.TB) {
	t.Helper()
	var sum uint64
	for _, a := range c.Sys.Account.All(c.Ctx) {
		sum += a.Data.Free + a.Data.Reserved
	}
	require.Equal(t, c.Bal.TotalIssuance.Get(c.Ctx), sum, "total issuance and sum of balances")
}
