package demo

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/runtime"
	"github.com/tensord/tensord/runtime/frame"
)

// Config of the demo.
type Config struct {
	Chain   rpc.Chain
	Submit  func(context.Context, types.Extrinsic) (types.Hash, error)
	Runtime *runtime.Runtime
	Log     *slog.Logger
}

// patience is how many blocks an extrinsic has to show an effect before it is
// sent again.
const patience = 5

// Demo drives the accounts.
type Demo struct {
	cfg     Config
	call    caller
	alice   account
	subnets []*subnet
	// sent is the block at which something was sent for last, by account.
	sent map[types.AccountID]uint32
	told bool
}

// New returns a demo.
func New(cfg Config) *Demo {
	d := &Demo{cfg: cfg, call: caller{cfg.Runtime.Registry()}, sent: make(map[types.AccountID]uint32)}
	d.alice, d.subnets = accounts()
	return d
}

// ErrNotSudo says that the demo can't set up its subnets.
var ErrNotSudo = errors.New("demo: Alice does not hold sudo on this chain, only presets dev and local are for --demo")

// Run looks at every block until ctx is done.
func (d *Demo) Run(ctx context.Context) {
	imports := d.cfg.Chain.Imports(ctx)
	d.look(ctx) // the genesis block is not imported
	for range imports {
		d.look(ctx)
	}
}

func (d *Demo) look(ctx context.Context) {
	err := store.Try(func() error { return d.step(ctx) })
	if err != nil && ctx.Err() == nil {
		d.cfg.Log.Warn("demo", "err", err)
	}
}

// step does what is next at the best block.
func (d *Demo) step(ctx context.Context) error {
	hash, number := d.cfg.Chain.Best()
	s, err := d.cfg.Chain.State(hash)
	if err != nil {
		return err
	}
	defer s.Close()
	v := &view{d: d, ctx: d.cfg.Runtime.Context(state.NewOverlay(s)), hash: hash, number: number}
	netuids := v.netuids()
	if len(netuids) < len(d.subnets) {
		return v.setUp(ctx, netuids)
	}
	if !d.told {
		d.told = true
		d.cfg.Log.Info("demo: subnets are open", "netuids", fmt.Sprint(netuids), "validators", validators, "miners", miners)
	}
	for i, sub := range d.subnets {
		if err := v.setWeights(ctx, sub, netuids[i]); err != nil {
			return err
		}
	}
	return nil
}

// view is the chain at a block.
type view struct {
	d      *Demo
	ctx    *frame.Context
	hash   types.Hash
	number uint32
	begun  bool
}

// netuids returns the subnets that are open, in their order.
func (v *view) netuids() (out []uint16) {
	p := v.d.cfg.Runtime.Subtensor()
	for _, s := range v.d.subnets {
		for netuid := range p.NetworksAdded.Keys(v.ctx) {
			if hotkey, ok := p.SubnetOwnerHotkey.Find(v.ctx, netuid); ok && hotkey == s.validators[0].id {
				out = append(out, netuid)
			}
		}
	}
	return out
}

// due reports whether something is to be sent for an account, which is noted.
func (v *view) due(who types.AccountID) bool {
	if at, ok := v.d.sent[who]; ok && v.number < at+patience {
		return false
	}
	v.d.sent[who] = v.number
	return true
}

// setUp opens the subnets that are not there yet, all at once.
func (v *view) setUp(ctx context.Context, open []uint16) error {
	if key, ok := v.d.cfg.Runtime.Sudo().Key.Find(v.ctx); !ok || key != v.d.alice.id {
		return ErrNotSudo
	}
	if !v.due(v.d.alice.id) {
		return nil
	}
	tempo := uint16(setTempoSlow)
	if v.d.cfg.Runtime.Variant() == runtime.Fast {
		tempo = setTempo
	}
	p := v.d.cfg.Runtime.Subtensor()
	calls := []frame.Call{v.d.call.limits()}
	for i := len(open); i < len(v.d.subnets); i++ {
		netuid := p.NextNetuid(v.ctx)
		p.NetworksAdded.Put(v.ctx, netuid, true) // in the overlay, which is thrown away
		calls = append(calls, v.d.call.open(v.d.subnets[i], netuid, tempo))
	}
	return v.send(ctx, v.d.alice, calls...)
}

// setWeights has the validators of a subnet set weights once an epoch.
func (v *view) setWeights(ctx context.Context, s *subnet, netuid uint16) error {
	p := v.d.cfg.Runtime.Subtensor()
	ran := p.LastMechansimStepBlock.Get(v.ctx, netuid)
	var uids, minerUIDs []uint16
	for uid := range p.SubnetworkN.Get(v.ctx, netuid) {
		uids = append(uids, uid)
	}
	for _, m := range s.miners {
		if uid, ok := p.Uids.Find(v.ctx, netuid, m.id); ok {
			minerUIDs = append(minerUIDs, uid)
		}
	}
	updated := p.LastUpdateValue(v.ctx, netuid)
	for _, who := range s.validators {
		uid, ok := p.Uids.Find(v.ctx, netuid, who.id)
		if !ok || !p.MayValidate(v.ctx, netuid, uid) || int(uid) >= len(updated) {
			continue
		}
		// Registration counts as an update, so look at the weights themselves, too.
		_, set := p.Weights.Find(v.ctx, netuid, uid)
		if set && updated[uid] > ran || !v.due(who.id) {
			continue
		}
		epoch := p.SubnetEpochIndex.Get(v.ctx, netuid)
		if err := v.send(ctx, who, v.d.call.weights(netuid, uids, minerUIDs, epoch)); err != nil {
			return fmt.Errorf("weights of %s on subnet %d: %w", who.id, netuid, err)
		}
	}
	return nil
}

// send signs calls and hands them to the pool.
func (v *view) send(ctx context.Context, who account, calls ...frame.Call) error {
	sys, exec := v.d.cfg.Runtime.System(), v.d.cfg.Runtime.Executive()
	nonce := sys.Account.Get(v.ctx, who.id).Nonce
	if !v.begun {
		v.begun = true
		sys.Initialize(v.ctx, v.number+1, v.hash, types.Digest{})
	}
	for i := range calls {
		// An immortal era, nonce, no tip, no hash of the metadata.
		extra := scale.AppendCompact([]byte{0}, uint64(nonce)+uint64(i))
		extra = append(scale.AppendCompact(extra, 0), 0)
		draft := types.NewSigned(who.id, types.MultiSignature{Variant: types.KeySr25519}, extra, calls[i].Encode())
		x, err := exec.Decode(draft)
		if err != nil {
			return err
		}
		msg, err := exec.SigningPayload(v.ctx, x)
		if err != nil {
			return err
		}
		xt := types.NewSigned(who.id, types.Sign(who.Pair, msg), extra, calls[i].Encode())
		if _, err := v.d.cfg.Submit(ctx, xt); err != nil {
			return err
		}
	}
	return nil
}
