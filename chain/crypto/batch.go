package crypto

import (
	voi "github.com/oasisprotocol/curve25519-voi/primitives/ed25519"
	"github.com/oasisprotocol/curve25519-voi/primitives/sr25519"
)

// Batch verifies many signatures at once, at about half the cost each. The
// result of every signature is that of its Verify function (but for a chance of
// 2^-128 that a batch with a wrong one passes). The zero Batch is empty and
// ready; it must not be copied or shared between goroutines.
type Batch struct {
	sr      *sr25519.BatchVerifier
	ed      *voi.BatchVerifier
	srIndex []int
	edIndex []int
	results []bool
}

// Len returns how many signatures were added.
func (b *Batch) Len() int { return len(b.results) }

// AddResult adds one whose result is known already.
func (b *Batch) AddResult(ok bool) { b.results = append(b.results, ok) }

// AddSr25519 adds what VerifySr25519 would check. It keeps nothing of msg.
func (b *Batch) AddSr25519(pub [32]byte, msg []byte, sig [64]byte) {
	var s sr25519.Signature
	pk, ok := sr25519Key(pub)
	if !ok || s.UnmarshalBinary(sig[:]) != nil {
		b.AddResult(false)
		return
	}
	if b.sr == nil {
		b.sr = sr25519.NewBatchVerifier()
	}
	b.srIndex = append(b.srIndex, len(b.results))
	b.sr.Add(pk, signingContext.NewTranscriptBytes(msg), &s)
	b.AddResult(false)
}

// AddEd25519 adds what VerifyEd25519 would check.
func (b *Batch) AddEd25519(pub [32]byte, msg []byte, sig [64]byte) {
	if b.ed == nil {
		b.ed = voi.NewBatchVerifier()
	}
	b.edIndex = append(b.edIndex, len(b.results))
	b.ed.AddWithOptions(pub[:], msg, sig[:], zip215)
	b.AddResult(false)
}

// Verify returns the result of each signature, in the order added.
func (b *Batch) Verify() []bool {
	if b.sr != nil {
		_, valid := b.sr.Verify(nil)
		for i, ok := range valid {
			b.results[b.srIndex[i]] = ok
		}
	}
	if b.ed != nil {
		_, valid := b.ed.Verify(nil)
		for i, ok := range valid {
			b.results[b.edIndex[i]] = ok
		}
	}
	return b.results
}
