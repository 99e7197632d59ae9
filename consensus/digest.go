package consensus

import (
	"encoding/binary"
	"errors"

	"github.com/tensord/tensord/chain/types"
)

// The engine ids of the digest items that CometBFT's engine adds. They are
// pre-runtime items and stand behind Aura's slot in this order.
var (
	// EngineProposer names the proposer: the index, u32 little endian, of its
	// entry in Grandpa.Authorities (and so in Aura.Authorities) of the parent.
	EngineProposer = types.EngineID{'c', 'm', 't', 'p'}
	// EngineAfterNext names in the same way who is to propose two blocks later,
	// if the votes of every height succeed in their first round.
	EngineAfterNext = types.EngineID{'c', 'm', 't', 'n'}
	// EngineEvidence reports misbehaviour that was proven to the validators.
	EngineEvidence = types.EngineID{'c', 'm', 't', 'e'}
)

// SlotItem returns the digest item that tells Aura the slot.
func SlotItem(slot uint64) types.DigestItem {
	return types.PreRuntime(types.EngineAura, binary.LittleEndian.AppendUint64(nil, slot))
}

// ErrSlot says that a header has no slot where it has to be.
var ErrSlot = errors.New("consensus: the header's first digest item is not its slot")

// SlotOf returns the slot of a header. That of block 0 is 0.
func SlotOf(h *types.Header) (uint64, error) {
	if h.Number == 0 {
		return 0, nil
	}
	if len(h.Digest.Logs) == 0 {
		return 0, ErrSlot
	}
	item := &h.Digest.Logs[0]
	if !item.Is(types.DigestPreRuntime, types.EngineAura) || len(item.Data) != 8 {
		return 0, ErrSlot
	}
	return binary.LittleEndian.Uint64(item.Data), nil
}

// ProposerItem returns the digest item that names the proposer.
func ProposerItem(index uint32) types.DigestItem {
	return types.PreRuntime(EngineProposer, binary.LittleEndian.AppendUint32(nil, index))
}

// ProposerOf returns the index of the proposer that a digest names.
func ProposerOf(d *types.Digest) (index uint32, ok bool) {
	data, ok := d.Find(types.DigestPreRuntime, EngineProposer)
	if !ok || len(data) != 4 {
		return 0, false
	}
	return binary.LittleEndian.Uint32(data), true
}

// AfterNextItem returns the digest item that names who is to propose two
// blocks later.
func AfterNextItem(index uint32) types.DigestItem {
	return types.PreRuntime(EngineAfterNext, binary.LittleEndian.AppendUint32(nil, index))
}

// SealItem returns the seal of an Aura author.
func SealItem(sig [64]byte) types.DigestItem { return types.Seal(types.EngineAura, sig[:]) }
