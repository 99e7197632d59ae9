package subtensor

// Mirrors coinbase/reveal_commits.rs: timelocked weights that became readable.

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/timelock"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

// weightsPayload is what a timelocked commit contains.
type weightsPayload struct {
	Hotkey     []byte
	UIDs       []uint16
	Values     []uint16
	VersionKey uint64
}

// legacyWeightsPayload is its older form.
type legacyWeightsPayload struct {
	UIDs       []uint16
	Values     []uint16
	VersionKey uint64
}

var (
	weightsPayloadCodec       = scale.For[weightsPayload]()
	legacyWeightsPayloadCodec = scale.For[legacyWeightsPayload]()
)

// RevealCrv3Commits reveals the commits of all subnets whose epoch is not
// deferred in this block.
func (p *Pallet) RevealCrv3Commits(ctx *frame.Context, subnets []uint16, block uint64) {
	waiting := p.subnetsWithCommits(ctx)
	if len(waiting) == 0 {
		return
	}
	deferred := p.EpochsDeferredThisBlock(ctx, subnets, block)
	for _, netuid := range subnets {
		if waiting[netuid] && !deferred[netuid] {
			p.RevealCrv3CommitsForSubnet(ctx, netuid)
		}
	}
}

// subnetsWithCommits returns the subnets that have timelocked commits in any
// mechanism: in most blocks none or few, so that the others need no look-ups.
func (p *Pallet) subnetsWithCommits(ctx *frame.Context) map[uint16]bool {
	const hash = 8 // of twox_64_concat
	var subnets map[uint16]bool
	prefix := p.TimelockedWeightCommits.Prefix()
	ctx.State.Iterate(prefix, nil, func(key, _ []byte) bool {
		if subnets == nil {
			subnets = make(map[uint16]bool)
		}
		if key = key[len(prefix):]; len(key) >= hash+2 {
			subnets[p.Netuid(binary.LittleEndian.Uint16(key[hash:]))] = true
		}
		return true
	})
	return subnets
}

// RevealCrv3CommitsForSubnet forgets a subnet's expired commits and reveals those
// whose epoch has come. Commits whose round is not known yet stay for the
// following blocks.
func (p *Pallet) RevealCrv3CommitsForSubnet(ctx *frame.Context, netuid uint16) {
	period := p.RevealPeriodEpochs.Get(ctx, netuid)
	epoch := p.CurrentEpochWithLookahead(ctx, netuid)
	reveal := sat.Sub(epoch, period)
	for mecid := range p.MechanismCountCurrent.Get(ctx, netuid) {
		index := p.MechanismStorageIndex(netuid, mecid)
		for committed := range p.TimelockedWeightCommits.Keys(ctx, index) {
			if committed < reveal {
				p.TimelockedWeightCommits.Remove(ctx, index, committed)
			}
		}
		if epoch < period {
			return
		}
		commits := p.TimelockedWeightCommits.Take(ctx, index, reveal)
		early := commits[:0]
		for _, c := range commits {
			who, commit, round := c.A, c.C, c.D
			signature, ok := p.Drand.Pulse(ctx, round)
			if !ok {
				early = append(early, c)
				continue
			}
			if err := p.revealCommit(ctx, netuid, mecid, who, commit, signature); err != nil {
				p.Note(ctx, "reveal of weights", fmt.Errorf("subnet %d, %s: %w", netuid, who, err))
				continue
			}
			p.Ev.TimelockedWeightsRevealed.Deposit(ctx, TimelockedWeightsRevealedEvent{index, who})
		}
		if len(early) > 0 {
			p.TimelockedWeightCommits.Put(ctx, index, reveal, early)
		}
	}
}

var errPayload = errors.New("the commit holds no weights of its sender")

// revealCommit opens a commit and sets the weights in it. A commit that can't be
// opened, or whose weights can't be set, is lost.
func (p *Pallet) revealCommit(ctx *frame.Context, netuid uint16, mecid uint8, who types.AccountID, commit, signature []byte) error {
	plain, err := timelock.Open(commit, bytes.TrimPrefix(signature, []byte("0x")))
	if errors.Is(err, timelock.ErrAbort) {
		frame.Abort(err.Error())
	}
	if err != nil {
		return err
	}
	w, ok := decodeWeightsPayload(plain, who)
	if !ok {
		return errPayload
	}
	return p.DoSetMechanismWeights(ctx, frame.Signed(who), netuid, mecid, w.UIDs, w.Values, w.VersionKey)
}

// decodeWeightsPayload reads either form of payload. The newer one names its
// hotkey, which must be who; where that is no account, the older form is tried.
func decodeWeightsPayload(plain []byte, who types.AccountID) (w legacyWeightsPayload, ok bool) {
	var v weightsPayload
	d := scale.NewDecoder(plain)
	weightsPayloadCodec.Decode(d, &v)
	if d.Err() == nil && len(v.Hotkey) >= len(who) {
		return legacyWeightsPayload{v.UIDs, v.Values, v.VersionKey}, types.AccountID(v.Hotkey[:len(who)]) == who
	}
	d = scale.NewDecoder(plain)
	legacyWeightsPayloadCodec.Decode(d, &w)
	return w, d.Err() == nil
}
