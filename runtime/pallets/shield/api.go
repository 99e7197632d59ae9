package shield

import (
	"github.com/cloudflare/circl/kem/mlkem/mlkem768"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
)

// APIs returns the runtime APIs of the pallet.
func (p *Pallet) APIs(exec *executive.Executive) []*frame.API {
	return []*frame.API{{
		Name: "ShieldApi", Version: 1, Docs: "Shielded transactions, for authors.",
		Methods: []*frame.APIMethod{
			frame.Method("try_decode_shielded_tx", "Returns the parts of a shielded transaction, if it is one and its signature is good.",
				func(ctx *frame.Context, in *tryDecodeShieldedTxIn) *ShieldedTransaction {
					call, err := exec.CheckedCall(ctx, in.Uxt.Extrinsic)
					if err != nil {
						return nil
					}
					return p.shielded(call)
				}),
			frame.Method("is_shielded_using_current_key", "Reports whether a key's hash is that of the key with which this block's author decrypts.",
				p.isShieldedUsingCurrentKey),
			frame.Method("try_unshield_tx", "Decrypts a shielded transaction with a decapsulation key.",
				func(_ *frame.Context, in *tryUnshieldTxIn) *frame.UncheckedExtrinsic {
					return unshieldExtrinsic(exec, in.DecKeyBytes, &in.ShieldedTx)
				}),
		},
	}}
}

func (p *Pallet) shielded(call *frame.Call) *ShieldedTransaction {
	if call.Def != p.submit {
		return nil
	}
	a, _ := frame.ArgsOf[SubmitEncryptedArgs](call)
	t, ok := Parse(a.Ciphertext)
	if !ok {
		return nil
	}
	return &t
}

// The state is that of the block before, whose PendingKey is the author's now.
func (p *Pallet) isShieldedUsingCurrentKey(ctx *frame.Context, in *isShieldedUsingCurrentKeyIn) bool {
	key, ok := p.PendingKey.Find(ctx)
	if !ok {
		return false
	}
	var sum [16]byte
	crypto.TwoX128(&sum, key)
	return sum == in.KeyHash
}

// What follows the extrinsic in the plain text does not count.
func unshieldExtrinsic(exec *executive.Executive, key []byte, t *ShieldedTransaction) *frame.UncheckedExtrinsic {
	plain, ok := Unshield(key, t)
	if !ok {
		return nil
	}
	var xt types.Extrinsic
	xt.DecodeScale(scale.NewDecoder(plain))
	if xt == nil {
		return nil
	}
	if _, err := exec.Decode(xt); err != nil {
		return nil
	}
	return &frame.UncheckedExtrinsic{Extrinsic: xt}
}

// Unshield decrypts a shielded transaction with an ML-KEM-768 decapsulation key
// in its expanded form of 2400 bytes.
func Unshield(key []byte, t *ShieldedTransaction) (plain []byte, ok bool) {
	var sk mlkem768.PrivateKey
	if len(key) != mlkem768.PrivateKeySize || len(t.KemCt) != mlkem768.CiphertextSize || sk.Unpack(key) != nil {
		return nil, false
	}
	shared := make([]byte, mlkem768.SharedKeySize)
	sk.DecapsulateTo(shared, t.KemCt)
	aead, err := chacha20poly1305.NewX(shared)
	if err != nil {
		return nil, false
	}
	plain, err = aead.Open(nil, t.Nonce[:], t.AeadCt, nil)
	return plain, err == nil
}
