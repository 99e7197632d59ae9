package subtensor

// Mirrors the proofs of work of subnets/registration.rs. Only the faucet of the
// fast variant still takes them.

import (
	"encoding/binary"
	"math"
	"math/bits"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

const (
	faucetDifficulty uint64 = 1_000_000
	faucetAmount     uint64 = 1_000_000_000_000 // rao
	faucetWorkBlocks uint64 = 3                 // for how long work is good
)

func (p *Pallet) faucet(ctx *frame.Context, o frame.Origin, a *FaucetArgs) error {
	return p.DoFaucet(ctx, o, a.BlockNumber, a.Nonce, a.Work)
}

// DoFaucet mints TAO for the signer in return for work.
func (p *Pallet) DoFaucet(ctx *frame.Context, o frame.Origin, block, nonce uint64, work []byte) error {
	coldkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	now := p.CurrentBlockAsU64(ctx)
	if block > now || now-block >= faucetWorkBlocks {
		return p.Err.InvalidWorkBlock
	}
	if len(work) != len(types.Hash{}) {
		frame.Abort("work is not a hash")
	}
	hash := types.Hash(work)
	if !HashMeetsDifficulty(hash, faucetDifficulty) {
		return p.Err.InvalidDifficulty
	}
	if p.CreateSealHash(ctx, block, nonce, coldkey) != hash {
		return p.Err.InvalidSeal
	}
	p.UsedWork.Put(ctx, work, now)
	rest, _ := p.SpendTao(ctx, coldkey, p.MintTao(ctx, faucetAmount), faucetAmount)
	p.Balances.DropCredit(ctx, rest)
	p.Ev.Faucet.Deposit(ctx, FaucetEvent{coldkey, faucetAmount})
	return nil
}

// HashMeetsDifficulty reports whether hash, read as a little-endian number, times
// the difficulty stays below 2^256.
func HashMeetsDifficulty(hash types.Hash, difficulty uint64) bool {
	var carry uint64
	for i := 0; i < len(hash); i += 8 {
		hi, lo := bits.Mul64(binary.LittleEndian.Uint64(hash[i:]), difficulty)
		_, c := bits.Add64(lo, carry, 0)
		carry = hi + c
	}
	return carry == 0
}

// CreateSealHash returns the hash that a nonce gives for a key at a block.
func (p *Pallet) CreateSealHash(ctx *frame.Context, block, nonce uint64, key types.AccountID) types.Hash {
	if block > math.MaxUint32 {
		frame.Abort("block number out of range")
	}
	parent := p.System.BlockHash.Get(ctx, uint32(block))
	bound := crypto.Keccak256(append(parent[:], key[:]...))
	inner := crypto.Sha2_256(append(binary.LittleEndian.AppendUint64(nil, nonce), bound[:]...))
	return crypto.Keccak256(inner[:])
}
