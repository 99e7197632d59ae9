package subtensor

// Mirrors subnets/uids.rs without trimming, see trim.go.

import (
	"encoding/binary"
	"slices"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// setElement stores v as element i of a vector. The vector is stored even if it
// is too short to change.
func setElement[T any](ctx *frame.Context, m *frame.Map[uint16, []T], netuid, i uint16, v T) {
	all := m.Get(ctx, netuid)
	if int(i) < len(all) {
		all[i] = v
	}
	m.Put(ctx, netuid, all)
}

// pushElement appends v to a vector.
func pushElement[T any](ctx *frame.Context, m *frame.Map[uint16, []T], netuid uint16, v T) {
	m.Put(ctx, netuid, append(m.Get(ctx, netuid), v))
}

// ClearNeuron resets what epochs and weights say about a neuron.
func (p *Pallet) ClearNeuron(ctx *frame.Context, netuid, uid uint16) {
	setElement(ctx, p.Emission, netuid, uid, 0)
	setElement(ctx, p.Consensus, netuid, uid, 0)
	for mecid := range p.MechanismCountCurrent.Get(ctx, netuid) {
		index := p.MechanismStorageIndex(netuid, mecid)
		setElement(ctx, p.Incentive, index, uid, 0)
		p.Bonds.Remove(ctx, index, uid)
		p.Weights.Remove(ctx, index, uid)
		zeroWeightsOn(ctx, p.Weights, index, uid)
	}
	setElement(ctx, p.Dividends, netuid, uid, 0)
	setElement(ctx, p.StakeWeight, netuid, uid, 0)
	setElement(ctx, p.ValidatorTrust, netuid, uid, 0)
	setElement(ctx, p.ValidatorPermit, netuid, uid, false)
}

// zeroWeightsOn sets all weights on target to 0. Rows without such a weight need
// not be written, and most rows need not even be decoded.
func zeroWeightsOn(ctx *frame.Context, m *linkMap, index, target uint16) {
	type row struct{ key, value []byte }
	var changed []row
	ctx.State.Iterate(m.PrefixOf(index), nil, func(key, value []byte) bool {
		if v := zeroLinksTo(value, target); v != nil {
			changed = append(changed, row{slices.Clone(key), v})
		}
		return true
	})
	for _, r := range changed {
		ctx.State.Put(r.key, r.value)
	}
}

// zeroLinksTo returns an encoded row with the links to target set to 0, nil if
// that changes nothing.
func zeroLinksTo(row []byte, target uint16) (changed []byte) {
	d := scale.NewDecoder(row)
	n := d.Length(4)
	start := d.Offset()
	links := d.Next(4 * n)
	if d.Err() != nil {
		return nil
	}
	for i := 0; i+4 <= len(links); i += 4 {
		if binary.LittleEndian.Uint16(links[i:]) != target || links[i+2]|links[i+3] == 0 {
			continue
		}
		if changed == nil {
			changed = slices.Clone(row[:d.Offset()])
		}
		changed[start+i+2], changed[start+i+3] = 0, 0
	}
	return changed
}

// ReplaceNeuron gives a neuron's uid to another hotkey and forgets the old one.
// The subnet owner's hotkey stays: then nothing happens.
func (p *Pallet) ReplaceNeuron(ctx *frame.Context, netuid, uid uint16, hotkey types.AccountID, block uint64) {
	old := p.Keys.Get(ctx, netuid, uid)
	if owner, ok := p.SubnetOwnerHotkey.Find(ctx, netuid); ok && owner == old {
		return
	}
	p.Uids.Remove(ctx, netuid, old)
	p.AssociatedEvmAddress.Remove(ctx, netuid, uid)
	p.IsNetworkMember.Remove(ctx, old, netuid)

	p.SetActiveForUid(ctx, netuid, uid, true)
	p.addMember(ctx, netuid, uid, hotkey, block)

	p.Axons.Remove(ctx, netuid, old)
	p.NeuronCertificates.Remove(ctx, netuid, old)
	p.Prometheus.Remove(ctx, netuid, old)

	p.ClearNeuron(ctx, netuid, uid)
	for mecid := range p.MechanismCountCurrent.Get(ctx, netuid) {
		p.SetLastUpdateForUid(ctx, p.MechanismStorageIndex(netuid, mecid), uid, block)
	}
}

// AppendNeuron adds a neuron with the next uid.
func (p *Pallet) AppendNeuron(ctx *frame.Context, netuid uint16, hotkey types.AccountID, block uint64) {
	uid := p.SubnetworkN.Get(ctx, netuid)
	p.SubnetworkN.Put(ctx, netuid, sat.Add(uid, 1))

	pushElement(ctx, p.Active, netuid, true)
	pushElement(ctx, p.Emission, netuid, 0)
	pushElement(ctx, p.Consensus, netuid, 0)
	for mecid := range p.MechanismCountCurrent.Get(ctx, netuid) {
		index := p.MechanismStorageIndex(netuid, mecid)
		pushElement(ctx, p.Incentive, index, 0)
		p.SetLastUpdateForUid(ctx, index, uid, block)
	}
	pushElement(ctx, p.Dividends, netuid, 0)
	pushElement(ctx, p.ValidatorTrust, netuid, 0)
	pushElement(ctx, p.ValidatorPermit, netuid, false)
	p.addMember(ctx, netuid, uid, hotkey, block)
}

// addMember ties a hotkey to a uid.
func (p *Pallet) addMember(ctx *frame.Context, netuid, uid uint16, hotkey types.AccountID, block uint64) {
	p.Keys.Put(ctx, netuid, uid, hotkey)
	p.Uids.Put(ctx, netuid, hotkey, uid)
	p.BlockAtRegistration.Put(ctx, netuid, uid, block)
	p.IsNetworkMember.Put(ctx, hotkey, netuid, true)
}

// IsUidExistOnNetwork reports whether the uid is taken.
func (p *Pallet) IsUidExistOnNetwork(ctx *frame.Context, netuid, uid uint16) bool {
	return p.Keys.Has(ctx, netuid, uid)
}

// IsHotkeyRegisteredOnNetwork reports whether the hotkey has a uid on the subnet.
func (p *Pallet) IsHotkeyRegisteredOnNetwork(ctx *frame.Context, netuid uint16, hotkey types.AccountID) bool {
	return p.Uids.Has(ctx, netuid, hotkey)
}

// HotkeyForNetAndUid returns the hotkey that has a uid.
func (p *Pallet) HotkeyForNetAndUid(ctx *frame.Context, netuid, uid uint16) (types.AccountID, error) {
	hotkey, ok := p.Keys.Find(ctx, netuid, uid)
	if !ok {
		return hotkey, p.Err.HotKeyNotRegisteredInSubNet
	}
	return hotkey, nil
}

// UidForNetAndHotkey returns the uid that a hotkey has.
func (p *Pallet) UidForNetAndHotkey(ctx *frame.Context, netuid uint16, hotkey types.AccountID) (uint16, error) {
	uid, ok := p.Uids.Find(ctx, netuid, hotkey)
	if !ok {
		return 0, p.Err.HotKeyNotRegisteredInSubNet
	}
	return uid, nil
}

// StakeForUidAndSubnetwork returns all stake (rao of alpha) on a neuron's hotkey.
func (p *Pallet) StakeForUidAndSubnetwork(ctx *frame.Context, netuid, uid uint16) uint64 {
	hotkey, ok := p.Keys.Find(ctx, netuid, uid)
	if !ok {
		return 0
	}
	return p.StakeForHotkeyOnSubnet(ctx, hotkey, netuid)
}

// RegisteredNetworksForHotkey returns the subnets that a hotkey has a uid on, in
// storage order.
func (p *Pallet) RegisteredNetworksForHotkey(ctx *frame.Context, hotkey types.AccountID) []uint16 {
	var out []uint16
	for netuid, member := range p.IsNetworkMember.With(ctx, hotkey) {
		if member {
			out = append(out, netuid)
		}
	}
	return out
}

// IsHotkeyRegisteredOnAnyNetwork reports whether a hotkey has a uid anywhere.
func (p *Pallet) IsHotkeyRegisteredOnAnyNetwork(ctx *frame.Context, hotkey types.AccountID) bool {
	for _, member := range p.IsNetworkMember.With(ctx, hotkey) {
		if member {
			return true
		}
	}
	return false
}

// IsHotkeyRegisteredOnSpecificNetwork reports whether a hotkey is noted as a
// member of a subnet.
func (p *Pallet) IsHotkeyRegisteredOnSpecificNetwork(ctx *frame.Context, hotkey types.AccountID, netuid uint16) bool {
	return p.IsNetworkMember.Has(ctx, hotkey, netuid)
}
