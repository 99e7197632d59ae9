package preimage

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (p *Pallet) notePreimage(ctx *frame.Context, o frame.Origin, a *NotePreimageArgs) (frame.PostInfo, error) {
	who, err := frame.EnsureSignedOrRoot(o)
	if err != nil {
		return frame.PostInfo{}, err
	}
	requested, _, err := p.note(ctx, a.Bytes, who)
	if err != nil {
		return frame.PostInfo{}, err
	}
	if requested || who == nil {
		return frame.PostInfo{Pays: types.PaysNo}, nil
	}
	return frame.PostInfo{}, nil
}

func (p *Pallet) unnotePreimage(ctx *frame.Context, o frame.Origin, a *UnnotePreimageArgs) error {
	who, err := frame.EnsureSignedOrRoot(o)
	if err != nil {
		return err
	}
	return p.unnote(ctx, a.Hash, who)
}

func (p *Pallet) requestPreimage(ctx *frame.Context, o frame.Origin, a *RequestPreimageArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.Request(ctx, a.Hash)
	return nil
}

func (p *Pallet) unrequestPreimage(ctx *frame.Context, o frame.Origin, a *UnrequestPreimageArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	return p.unrequest(ctx, a.Hash)
}

func (p *Pallet) ensureUpdated(ctx *frame.Context, o frame.Origin, a *EnsureUpdatedArgs) (frame.PostInfo, error) {
	if _, err := frame.EnsureSigned(o); err != nil {
		return frame.PostInfo{}, err
	}
	if len(a.Hashes) == 0 {
		return frame.PostInfo{}, p.Err.TooFew
	}
	if len(a.Hashes) > maxUpgrades {
		return frame.PostInfo{}, p.Err.TooMany
	}
	updated := 0
	for _, h := range a.Hashes {
		if p.update(ctx, h) {
			updated++
		}
	}
	if updated*10 < len(a.Hashes)*paysBelowTenths {
		return frame.PostInfo{}, nil
	}
	return frame.PostInfo{Pays: types.PaysNo}, nil
}
