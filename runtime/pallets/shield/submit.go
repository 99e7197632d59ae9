package shield

import (
	"encoding/binary"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// submitEncrypted only says that the wrapper is in the block.
func (p *Pallet) submitEncrypted(ctx *frame.Context, o frame.Origin, a *SubmitEncryptedArgs) error {
	who, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	id := crypto.Blake2b256(scale.AppendBytes(who[:], a.Ciphertext))
	p.Ev.EncryptedSubmitted.Deposit(ctx, EncryptedSubmittedEvent{ID: id, Who: who})
	return nil
}

// Parse takes the ciphertext of submit_encrypted apart: hash of the key, length
// of the encapsulated key in two bytes, encapsulated key, nonce, and the
// encrypted extrinsic, which can't be empty.
func Parse(b []byte) (t ShieldedTransaction, ok bool) {
	const lenSize = 2
	if len(b) < len(t.KeyHash)+lenSize {
		return t, false
	}
	b = b[copy(t.KeyHash[:], b):]
	n := int(binary.LittleEndian.Uint16(b))
	b = b[lenSize:]
	if len(b) <= n+len(t.Nonce) {
		return ShieldedTransaction{}, false
	}
	t.KemCt, b = b[:n:n], b[n:]
	t.AeadCt = b[copy(t.Nonce[:], b):]
	return t, true
}

// WellFormed reports whether a call is not a shielded transaction, or one that
// parses.
func (p *Pallet) WellFormed(call *frame.Call) bool {
	if call.Def != p.submit {
		return true
	}
	a, _ := frame.ArgsOf[SubmitEncryptedArgs](call)
	_, ok := Parse(a.Ciphertext)
	return ok
}
