package commitments

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/timelock"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// maxReveals is how many revealed fields of a hotkey are kept.
const maxReveals = 10

// reveal opens the locked fields whose round is there. Those that don't open are
// lost. The weight is what the reference counts.
func (p *Pallet) reveal(ctx *frame.Context, now uint32) types.Weight {
	weight := frame.RocksDB.Reads(1)
	for _, key := range p.TimelockedIndex.Get(ctx) {
		weight = weight.Add(frame.RocksDB.Reads(1))
		reg, ok := p.CommitmentOf.Find(ctx, key.A, key.B)
		if !ok || !has(reg.Info.Fields, kindTimelock) {
			weight = weight.Add(p.dropIndex(ctx, key))
			continue
		}
		weight = weight.Add(p.revealFields(ctx, now, key, reg))
	}
	return weight
}

func (p *Pallet) dropIndex(ctx *frame.Context, key scale.Tuple2[uint16, types.AccountID]) types.Weight {
	index := p.TimelockedIndex.Get(ctx)
	index.Remove(key)
	p.TimelockedIndex.Put(ctx, index)
	return frame.RocksDB.ReadsWrites(1, 1)
}

func (p *Pallet) revealFields(ctx *frame.Context, now uint32, key scale.Tuple2[uint16, types.AccountID], reg Registration) types.Weight {
	var (
		weight   types.Weight
		remain   []Data
		revealed [][]byte
	)
	for _, f := range reg.Info.Fields {
		if f.Kind != kindTimelock {
			remain = append(remain, f)
			continue
		}
		weight = weight.Add(frame.RocksDB.Reads(1))
		signature, ok := p.pulses.Pulse(ctx, f.RevealRound)
		if !ok {
			remain = append(remain, f)
		} else if plain, err := open(f.Bytes, signature); err != nil {
			p.Note(ctx, "reveal of a commitment", fmt.Errorf("subnet %d, %s: %w", key.A, key.B, err))
		} else {
			revealed = append(revealed, plain)
		}
	}
	if len(remain) == len(reg.Info.Fields) {
		return weight
	}
	if len(revealed) > 0 {
		p.keepRevealed(ctx, now, key, revealed)
		weight = weight.Add(frame.RocksDB.ReadsWrites(1, 1))
	}
	reg.Info.Fields = remain
	if len(remain) == 0 {
		p.CommitmentOf.Remove(ctx, key.A, key.B)
	} else {
		p.CommitmentOf.Put(ctx, key.A, key.B, reg)
	}
	weight = weight.Add(frame.RocksDB.Writes(1))
	if !has(remain, kindTimelock) {
		weight = weight.Add(p.dropIndex(ctx, key))
	}
	return weight
}

var errEmpty = errors.New("nothing is in it")

// open returns what is locked in ciphertext, which is something.
func open(ciphertext, signature []byte) ([]byte, error) {
	plain, err := timelock.Open(ciphertext, bytes.TrimPrefix(signature, []byte("0x")))
	if errors.Is(err, timelock.ErrAbort) {
		frame.Abort(err.Error())
	}
	if err == nil && len(plain) == 0 {
		err = errEmpty
	}
	return plain, err
}

func (p *Pallet) keepRevealed(ctx *frame.Context, now uint32, key scale.Tuple2[uint16, types.AccountID], revealed [][]byte) {
	all := p.RevealedCommitments.Get(ctx, key.A, key.B)
	for _, data := range revealed {
		all = append(all, scale.Pair(data, uint64(now)))
		p.Ev.CommitmentRevealed.Deposit(ctx, CommitmentRevealedEvent{key.A, key.B})
	}
	p.RevealedCommitments.Put(ctx, key.A, key.B, all[max(0, len(all)-maxReveals):])
}
