package sudo

import (
	"encoding/json"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/internal/dispatch"
)

// Pallet is the sudo pallet.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events
}

// New returns the pallet.
func New() *Pallet {
	p := &Pallet{Base: frame.NewBase("Sudo", 12, "pallet_sudo::pallet")}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	b := &p.Base
	frame.AddCallPost(b, 0, "sudo", "Runs a call as root.", sudoInfo, p.sudo)
	frame.AddCallPost(b, 1, "sudo_unchecked_weight", "Runs a call as root at the given weight.",
		sudoUncheckedWeightInfo, p.sudoUncheckedWeight)
	frame.AddCallPost(b, 2, "set_key", "Replaces the sudo key.", frame.Fixed[SetKeyArgs](weightSetKey), p.setKey)
	frame.AddCallPost(b, 3, "sudo_as", "Runs a call as signed by the given account.", sudoAsInfo, p.sudoAs)
	frame.AddCallPost(b, 4, "remove_key", "Removes the sudo key for good.",
		frame.Fixed[RemoveKeyArgs](weightRemoveKey), p.removeKey)
	p.Hooks().BuildGenesis = p.buildGenesis
	return p
}

// ensure returns an error unless the origin is root or the sudo key.
func (p *Pallet) ensure(ctx *frame.Context, o frame.Origin) error {
	who, err := frame.EnsureSignedOrRoot(o)
	if err != nil || who == nil {
		return err
	}
	if key, ok := p.Key.Find(ctx); !ok || key != *who {
		return p.Err.RequireSudo
	}
	return nil
}

// free is what calls of the pallet say when they succeeded.
var free = frame.PostInfo{Pays: types.PaysNo}

func (p *Pallet) sudo(ctx *frame.Context, o frame.Origin, a *SudoArgs) (frame.PostInfo, error) {
	return p.asRoot(ctx, o, &a.Call)
}

func (p *Pallet) sudoUncheckedWeight(ctx *frame.Context, o frame.Origin, a *SudoUncheckedWeightArgs) (frame.PostInfo, error) {
	return p.asRoot(ctx, o, &a.Call)
}

func (p *Pallet) asRoot(ctx *frame.Context, o frame.Origin, call *frame.Call) (frame.PostInfo, error) {
	if err := p.ensure(ctx, o); err != nil {
		return frame.PostInfo{}, err
	}
	_, err := call.DispatchBypassFilter(ctx, frame.Root())
	p.Ev.Sudid.Deposit(ctx, SudidEvent{dispatch.ResultOf(err)})
	return free, nil
}

func (p *Pallet) sudoAs(ctx *frame.Context, o frame.Origin, a *SudoAsArgs) (frame.PostInfo, error) {
	if err := p.ensure(ctx, o); err != nil {
		return frame.PostInfo{}, err
	}
	who, err := dispatch.Lookup(&a.Who)
	if err != nil {
		return frame.PostInfo{}, err
	}
	_, err = a.Call.DispatchBypassFilter(ctx, frame.Signed(who))
	p.Ev.SudoAsDone.Deposit(ctx, SudoAsDoneEvent{dispatch.ResultOf(err)})
	return free, nil
}

func (p *Pallet) setKey(ctx *frame.Context, o frame.Origin, a *SetKeyArgs) (frame.PostInfo, error) {
	if err := p.ensure(ctx, o); err != nil {
		return frame.PostInfo{}, err
	}
	who, err := dispatch.Lookup(&a.New)
	if err != nil {
		return frame.PostInfo{}, err
	}
	ev := KeyChangedEvent{New: who}
	if old, ok := p.Key.Find(ctx); ok {
		ev.Old = &old
	}
	p.Ev.KeyChanged.Deposit(ctx, ev)
	p.Key.Put(ctx, who)
	return free, nil
}

func (p *Pallet) removeKey(ctx *frame.Context, o frame.Origin, _ *RemoveKeyArgs) (frame.PostInfo, error) {
	if err := p.ensure(ctx, o); err != nil {
		return frame.PostInfo{}, err
	}
	p.Ev.KeyRemoved.Deposit(ctx, KeyRemovedEvent{})
	p.Key.Kill(ctx)
	return free, nil
}

func (p *Pallet) buildGenesis(ctx *frame.Context, config json.RawMessage) error {
	var cfg struct {
		Key *types.AccountID `json:"key"`
	}
	if err := json.Unmarshal(config, &cfg); err != nil {
		return err
	}
	if cfg.Key != nil {
		p.Key.Put(ctx, *cfg.Key)
	}
	return nil
}
