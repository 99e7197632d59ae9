package crypto

import (
	"crypto/ed25519"

	voi "github.com/oasisprotocol/curve25519-voi/primitives/ed25519"

	"github.com/tensord/tensord/chain/scale"
)

// zip215 are the rules of ed25519-zebra, which the host function uses: any
// encoding of points of any order, a canonical scalar, the equation times eight.
// The standard library's are stricter, so that it only signs here.
var zip215 = &voi.Options{Verify: voi.VerifyOptionsZIP_215}

// VerifyEd25519 reports whether sig is pub's signature of msg by the rules of
// ZIP 215.
func VerifyEd25519(pub [32]byte, msg []byte, sig [64]byte) bool {
	return voi.VerifyWithOptions(pub[:], msg, sig[:], zip215)
}

type ed25519Pair struct{ key ed25519.PrivateKey }

func newEd25519(seed [32]byte) *ed25519Pair {
	return &ed25519Pair{ed25519.NewKeyFromSeed(seed[:])}
}

func (p *ed25519Pair) Scheme() Scheme         { return Ed25519 }
func (p *ed25519Pair) Public() []byte         { return append([]byte(nil), p.key[32:]...) }
func (p *ed25519Pair) Sign(msg []byte) []byte { return ed25519.Sign(p.key, msg) }
func (p *ed25519Pair) Seed() ([32]byte, bool) { return [32]byte(p.key[:32]), true }

func (p *ed25519Pair) derive(j junction) (Pair, error) {
	seed, err := hardSeed("Ed25519HDKD", p, j)
	return newEd25519(seed), err
}

// hardSeed is the hard derivation of the schemes that have no other.
func hardSeed(label string, p Pair, j junction) ([32]byte, error) {
	if !j.hard {
		return [32]byte{}, ErrSoftJunction
	}
	seed, _ := p.Seed()
	b := scale.AppendString(nil, label)
	return Blake2b256(append(append(b, seed[:]...), j.code[:]...)), nil
}
