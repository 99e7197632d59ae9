package subtensor

// Mirrors utils/identity.rs. The reference also bounds the sum of the lengths,
// which the bounds of the fields imply.

import (
	"slices"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Bounds of the fields of identities, in bytes.
const (
	maxIdentityShort = 256
	maxIdentityLong  = 1024
)

func (p *Pallet) setIdentity(ctx *frame.Context, o frame.Origin, a *SetIdentityArgs) error {
	return p.DoSetIdentity(ctx, o, ChainIdentityV2(*a))
}

func (p *Pallet) setSubnetIdentity(ctx *frame.Context, o frame.Origin, a *SetSubnetIdentityArgs) error {
	return p.DoSetSubnetIdentity(ctx, o, a.Netuid, SubnetIdentityV3{
		SubnetName: a.SubnetName, GithubRepo: a.GithubRepo, SubnetContact: a.SubnetContact,
		SubnetURL: a.SubnetURL, Discord: a.Discord, Description: a.Description,
		LogoURL: a.LogoURL, Additional: a.Additional,
	})
}

// DoSetIdentity stores the identity of the signer, who must own a neuron.
func (p *Pallet) DoSetIdentity(ctx *frame.Context, o frame.Origin, identity ChainIdentityV2) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(p.OwnedHotkeys.Get(ctx, coldkey), func(hotkey types.AccountID) bool {
		return p.IsHotkeyRegisteredOnAnyNetwork(ctx, hotkey)
	}) {
		return p.Err.HotKeyNotRegisteredInNetwork
	}
	if !IsValidIdentity(&identity) {
		return p.Err.InvalidIdentity
	}
	p.IdentitiesV2.Put(ctx, coldkey, identity)
	p.Ev.ChainIdentitySet.Deposit(ctx, ChainIdentitySetEvent{coldkey})
	return nil
}

// DoSetSubnetIdentity stores the identity of a subnet that the signer owns.
func (p *Pallet) DoSetSubnetIdentity(ctx *frame.Context, o frame.Origin, netuid uint16, identity SubnetIdentityV3) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if p.SubnetOwner.Get(ctx, netuid) != coldkey {
		return p.Err.NotSubnetOwner
	}
	return p.storeSubnetIdentity(ctx, netuid, &identity)
}

func (p *Pallet) storeSubnetIdentity(ctx *frame.Context, netuid uint16, identity *SubnetIdentityV3) error {
	if !IsValidSubnetIdentity(identity) {
		return p.Err.InvalidIdentity
	}
	p.SubnetIdentitiesV3.Put(ctx, netuid, *identity)
	p.Ev.SubnetIdentitySet.Deposit(ctx, SubnetIdentitySetEvent{netuid})
	return nil
}

// IsValidIdentity reports whether the fields are short enough.
func IsValidIdentity(i *ChainIdentityV2) bool {
	return within(maxIdentityShort, i.Name, i.URL, i.GithubRepo, i.Discord) &&
		within(maxIdentityLong, i.Image, i.Description, i.Additional)
}

// IsValidSubnetIdentity reports whether the fields are short enough.
func IsValidSubnetIdentity(i *SubnetIdentityV3) bool {
	return within(maxIdentityShort, i.SubnetName, i.Discord) &&
		within(maxIdentityLong, i.GithubRepo, i.SubnetContact, i.SubnetURL, i.Description, i.LogoURL, i.Additional)
}

func within(limit int, fields ...[]byte) bool {
	for _, f := range fields {
		if len(f) > limit {
			return false
		}
	}
	return true
}
