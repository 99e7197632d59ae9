package subtensor

// Mirrors macros/genesis.rs.

import (
	"encoding/json"
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/dtao/sharepool"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// genesisConfig is the pallet's part of a chain spec. Its stakes, which the
// reference takes but does not use, are left out.
type genesisConfig struct {
	BalancesIssuance uint64  `json:"balancesIssuance"` // rao
	StartCallDelay   *uint64 `json:"startCallDelay"`   // blocks
}

// Alice and the hotkey //Alice_hk own root in the fast variant.
var (
	alice = types.AccountID{
		0xd4, 0x35, 0x93, 0xc7, 0x15, 0xfd, 0xd3, 0x1c, 0x61, 0x14, 0x1a, 0xbd, 0x04, 0xa9, 0x9f, 0xd6,
		0x82, 0x2c, 0x85, 0x58, 0x85, 0x4c, 0xcd, 0xe3, 0x9a, 0x56, 0x84, 0xe7, 0xa5, 0x6d, 0xa2, 0x7d,
	}
	aliceHotkey = types.AccountID{
		0x50, 0x6c, 0x5a, 0x28, 0xf5, 0x1e, 0x84, 0x1b, 0x4d, 0xf2, 0x6a, 0xce, 0x64, 0xa2, 0x3d, 0x69,
		0x05, 0x7f, 0xef, 0xda, 0x24, 0xbc, 0x9a, 0x53, 0xcb, 0x74, 0x19, 0x7f, 0x90, 0x1e, 0x71, 0x28,
	}
)

func (p *Pallet) buildGenesis(ctx *frame.Context, raw json.RawMessage) error {
	var c genesisConfig
	if len(raw) > 0 {
		if err := json.Unmarshal(raw, &c); err != nil {
			return fmt.Errorf("subtensor: genesis: %w", err)
		}
	}
	p.TotalIssuance.Put(ctx, c.BalancesIssuance)
	if c.StartCallDelay != nil {
		p.StartCallDelay.Put(ctx, *c.StartCallDelay)
	}
	p.genesisRoot(ctx)
	p.genesisFirstSubnet(ctx)
	return nil
}

// genesisRoot founds the root network.
func (p *Pallet) genesisRoot(ctx *frame.Context) {
	const root = RootNetuid
	p.addNetwork(ctx, root)
	p.SubnetOwner.Put(ctx, root, prodOrFast(p.cfg, types.AccountID{}, alice))
	p.SubnetOwnerHotkey.Put(ctx, root, prodOrFast(p.cfg, types.AccountID{}, aliceHotkey))
	p.SubnetworkN.Put(ctx, root, 0)
	p.MaxAllowedUids.Put(ctx, root, 64)
	p.TargetRegistrationsPerInterval.Put(ctx, root, 1)
}

// addNetwork writes what both networks of genesis have in common.
func (p *Pallet) addNetwork(ctx *frame.Context, netuid uint16) {
	p.NetworksAdded.Put(ctx, netuid, true)
	p.TotalNetworks.Put(ctx, p.TotalNetworks.Get(ctx)+1)
	p.MaxAllowedValidators.Put(ctx, netuid, 64)
	p.MinAllowedWeights.Put(ctx, netuid, 0)
	p.Tempo.Put(ctx, netuid, 100)
	p.NetworkRegistrationAllowed.Put(ctx, netuid, true)
	p.TokenSymbol.Put(ctx, netuid, p.SymbolForSubnet(netuid))
}

// genesisFirstSubnet founds subnet 1: the zero account owns it, is its only
// neuron, and holds its first alpha.
func (p *Pallet) genesisFirstSubnet(ctx *frame.Context) {
	const (
		netuid = 1
		pool   = 10_000_000_000 // rao of TAO and of alpha
		stake  = 1_000_000_000  // rao of alpha
	)
	var owner types.AccountID
	p.addNetwork(ctx, netuid)
	p.SubnetMechanism.Put(ctx, netuid, 1)
	p.SubnetAlphaIn.Put(ctx, netuid, pool)
	p.SubnetTAO.Put(ctx, netuid, pool)
	p.MaxAllowedUids.Put(ctx, netuid, DefaultMaxAllowedUids)
	p.SubnetOwner.Put(ctx, netuid, owner)
	p.SubnetLocked.Put(ctx, netuid, 1)
	p.LargestLocked.Put(ctx, netuid, 1)

	p.Owner.Put(ctx, owner, owner)
	shares := primitives.SafeFloat(sharepool.FromUint64(stake))
	p.AlphaV2.Put(ctx, owner, owner, netuid, shares)
	p.TotalHotkeyAlpha.Put(ctx, owner, netuid, stake)
	p.TotalHotkeySharesV2.Put(ctx, owner, netuid, shares)
	p.SubnetAlphaOut.Put(ctx, netuid, stake)
	p.StakingHotkeys.Put(ctx, owner, []types.AccountID{owner})
	p.genesisNeuron(ctx, netuid, owner)
}

// genesisNeuron registers the hotkey as the only neuron of a subnet.
func (p *Pallet) genesisNeuron(ctx *frame.Context, netuid uint16, hotkey types.AccountID) {
	block := p.CurrentBlockAsU64(ctx)
	p.SubnetworkN.Put(ctx, netuid, 1)
	p.Active.Put(ctx, netuid, []bool{true})
	p.Emission.Put(ctx, netuid, []uint64{0})
	p.Consensus.Put(ctx, netuid, []uint16{0})
	p.Incentive.Put(ctx, netuid, []uint16{0})
	p.Dividends.Put(ctx, netuid, []uint16{0})
	p.LastUpdate.Put(ctx, netuid, []uint64{block})
	p.ValidatorTrust.Put(ctx, netuid, []uint16{0})
	p.ValidatorPermit.Put(ctx, netuid, []bool{false})
	p.Keys.Put(ctx, netuid, 0, hotkey)
	p.Uids.Put(ctx, netuid, hotkey, 0)
	p.BlockAtRegistration.Put(ctx, netuid, 0, block)
	p.IsNetworkMember.Put(ctx, hotkey, netuid, true)
}
