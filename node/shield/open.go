package shield

import (
	"crypto/mlkem"
	"encoding/binary"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
)

// wrapped is an encrypted extrinsic as the call submit_encrypted carries it:
// key hash, length of the encapsulated secret (u16), that secret, nonce, and
// the sealed extrinsic.
type wrapped struct {
	key    [16]byte
	kem    []byte
	nonce  []byte
	sealed []byte
}

func parse(b []byte) (w wrapped, ok bool) {
	if len(b) < len(w.key)+2 {
		return w, false
	}
	b = b[copy(w.key[:], b):]
	n := int(binary.LittleEndian.Uint16(b))
	b = b[2:]
	if len(b) <= n+chacha20poly1305.NonceSizeX {
		return w, false
	}
	w.kem, b = b[:n], b[n:]
	w.nonce, w.sealed = b[:chacha20poly1305.NonceSizeX], b[chacha20poly1305.NonceSizeX:]
	return w, true
}

// keyPending is where the state says which key the author of the next block
// has announced.
var keyPending = func() []byte {
	a, b := crypto.TwoX128Of("MevShield"), crypto.TwoX128Of("PendingKey")
	return append(a[:], b[:]...)
}()

// Opener opens wrappers while a block is built.
type Opener struct {
	Keys *Keys
	// Ciphertext returns what a submit_encrypted extrinsic carries, false for
	// any other extrinsic.
	Ciphertext func(xt types.Extrinsic) ([]byte, bool)
}

// Open tells whether xt wraps another extrinsic. inner is nil unless the key is
// the one due in this block and this author's.
func (s *Opener) Open(o *state.Overlay, xt types.Extrinsic) (is bool, size int, inner func() types.Extrinsic) {
	if len(xt) < mlkem.CiphertextSize768 {
		return false, 0, nil // nothing that a key could open
	}
	b, ok := s.Ciphertext(xt)
	if !ok {
		return false, 0, nil
	}
	w, ok := parse(b)
	if !ok {
		return false, 0, nil
	}
	p := s.Keys.find(w.key)
	if p == nil || !due(o.Base().Get(keyPending), w.key) {
		return true, 0, nil
	}
	return true, max(0, len(w.sealed)-chacha20poly1305.Overhead), func() types.Extrinsic { return p.open(&w) }
}

// due compares a key's hash with the announced key.
func due(pending []byte, hash [16]byte) bool {
	d := scale.NewDecoder(pending)
	key := d.BytesNoCopy()
	if len(key) == 0 || d.End() != nil {
		return false
	}
	var h [16]byte
	crypto.TwoX128(&h, key)
	return h == hash
}

// open decrypts. What is not an extrinsic is nil.
func (p *pair) open(w *wrapped) types.Extrinsic {
	secret, err := p.secret.Decapsulate(w.kem)
	if err != nil {
		return nil
	}
	aead, err := chacha20poly1305.NewX(secret)
	if err != nil {
		return nil
	}
	plain, err := aead.Open(nil, w.nonce, w.sealed, nil)
	if err != nil {
		return nil
	}
	d := scale.NewDecoder(plain)
	d.BytesNoCopy()
	if d.Err() != nil {
		return nil
	}
	return plain[:d.Offset()]
}
