package comet

import (
	"bytes"
	"math"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/ed25519"
	sm "github.com/cometbft/cometbft/state"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
)

// powerUnit is the voting power of one unit of Grandpa's weight. CometBFT
// compares a validator's power with a third of the total, rounded down: with
// small numbers one of four would count as able to halt the chain.
const powerUnit = 1000

// power returns the voting power for a weight when there are n authorities.
func power(weight uint64, n int) int64 {
	limit := uint64(cmttypes.MaxTotalVotingPower) / uint64(max(1, n))
	if weight > limit/powerUnit {
		return int64(limit)
	}
	return int64(weight * powerUnit)
}

// valid returns the authorities that can be validators, each key once.
func valid(list []consensus.Authority) []consensus.Authority {
	seen := make(map[[32]byte]bool, len(list))
	out := make([]consensus.Authority, 0, len(list))
	for _, a := range list {
		if a.Weight > 0 && !seen[a.Vote] {
			seen[a.Vote] = true
			out = append(out, a)
		}
	}
	return out
}

func sameVoters(a, b []consensus.Authority) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Vote != b[i].Vote || a[i].Weight != b[i].Weight {
			return false
		}
	}
	return true
}

// validatorUpdates returns what turns CometBFT's validators from those of
// before into those of after. A network can't be without validators: where
// after has none, nothing changes.
func validatorUpdates(before, after []consensus.Authority) []abci.ValidatorUpdate {
	if sameVoters(before, after) {
		return nil
	}
	before, after = valid(before), valid(after)
	if len(after) == 0 {
		return nil
	}
	old := make(map[[32]byte]int64, len(before))
	for _, a := range before {
		old[a.Vote] = power(a.Weight, len(before))
	}
	var out []abci.ValidatorUpdate
	for _, a := range after {
		p := power(a.Weight, len(after))
		if old[a.Vote] != p {
			out = append(out, abci.UpdateValidator(a.Vote[:], p, ed25519.KeyType))
		}
		delete(old, a.Vote)
	}
	for _, a := range before {
		if _, gone := old[a.Vote]; gone {
			out = append(out, abci.UpdateValidator(a.Vote[:], 0, ed25519.KeyType))
		}
	}
	return out
}

// following returns the validators of the height after the given one, with
// whose turn it is, while CometBFT decides on the given one; else nil.
func (s *stores) following(height int64) *cmttypes.ValidatorSet {
	st, err := sm.NewStore(s.part("state"), sm.StoreOptions{DiscardABCIResponses: true}).Load()
	if err != nil || st.IsEmpty() {
		return nil
	}
	current := st.LastBlockHeight + 1
	if st.LastBlockHeight == 0 {
		current = st.InitialHeight
	}
	if current != height {
		return nil
	}
	return st.NextValidators
}

// afterNext returns the digest item that names who is to propose two heights
// after this one. CometBFT's order of turns is not that of the authorities, so
// it is asked. There is no item if it can't tell.
func (a *app) afterNext(tip *consensus.Tip, height int64) []types.DigestItem {
	set := a.following(height)
	if set.IsNilOrEmpty() {
		return nil
	}
	i, ok := indexOf(tip.Authorities, set.CopyIncrementProposerPriority(1).GetProposer().Address)
	if !ok {
		return nil
	}
	return []types.DigestItem{consensus.AfterNextItem(i)}
}

// afterNextIn returns that item of a header, if it has one.
func afterNextIn(h *types.Header) []types.DigestItem {
	for i := range h.Digest.Logs {
		if item := h.Digest.Logs[i]; item.Is(types.DigestPreRuntime, consensus.EngineAfterNext) {
			return []types.DigestItem{item}
		}
	}
	return nil
}

// indexOf returns the position of the authority with a CometBFT address.
func indexOf(list []consensus.Authority, address []byte) (uint32, bool) {
	for i, a := range list {
		if bytes.Equal(ed25519.PubKey(a.Vote[:]).Address(), address) && i <= math.MaxUint32 {
			return uint32(i), true
		}
	}
	return 0, false
}
