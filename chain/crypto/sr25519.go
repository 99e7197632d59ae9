package crypto

import (
	"crypto/rand"
	"fmt"

	"github.com/oasisprotocol/curve25519-voi/curve"
	"github.com/oasisprotocol/curve25519-voi/curve/scalar"
	"github.com/oasisprotocol/curve25519-voi/primitives/merlin"
	"github.com/oasisprotocol/curve25519-voi/primitives/sr25519"
)

// signingContext separates Substrate's signatures from other uses of sr25519.
var signingContext = sr25519.NewSigningContext([]byte("substrate"))

// VerifySr25519 reports whether sig is pub's signature of msg. Signatures in the
// form from before schnorrkel's audit are refused, as the host function does.
func VerifySr25519(pub [32]byte, msg []byte, sig [64]byte) bool {
	var s sr25519.Signature
	pk, ok := sr25519Key(pub)
	if !ok || s.UnmarshalBinary(sig[:]) != nil {
		return false
	}
	return pk.Verify(signingContext.NewTranscriptBytes(msg), &s)
}

type sr25519Pair struct {
	keys   *sr25519.KeyPair
	secret [64]byte // scalar and nonce
	public [32]byte
	seed   [32]byte
	seeded bool
}

func newSr25519(seed [32]byte) *sr25519Pair {
	mini, err := sr25519.NewMiniSecretKeyFromBytes(seed[:])
	if err != nil {
		panic(fmt.Sprintf("crypto: sr25519 seed of 32 bytes: %v", err))
	}
	p := sr25519FromSecret(mini.ExpandEd25519())
	p.seed, p.seeded = seed, true
	return p
}

func sr25519FromSecret(sk *sr25519.SecretKey) *sr25519Pair {
	p := &sr25519Pair{keys: sk.KeyPair()}
	copy(p.secret[:], mustMarshal(sk))
	copy(p.public[:], mustMarshal(p.keys.PublicKey()))
	return p
}

func mustMarshal(v interface{ MarshalBinary() ([]byte, error) }) []byte {
	b, err := v.MarshalBinary()
	if err != nil {
		panic(fmt.Sprintf("crypto: encoding a valid %T: %v", v, err))
	}
	return b
}

func (p *sr25519Pair) Scheme() Scheme         { return Sr25519 }
func (p *sr25519Pair) Public() []byte         { return append([]byte(nil), p.public[:]...) }
func (p *sr25519Pair) Seed() ([32]byte, bool) { return p.seed, p.seeded }

func (p *sr25519Pair) Sign(msg []byte) []byte {
	sig, err := p.keys.Sign(rand.Reader, signingContext.NewTranscriptBytes(msg))
	if err != nil {
		panic(fmt.Sprintf("crypto: sr25519 signing: %v", err))
	}
	return mustMarshal(sig)
}

func (p *sr25519Pair) derive(j junction) (Pair, error) {
	if j.hard {
		return p.deriveHard(j.code), nil
	}
	return p.deriveSoft(j.code)
}

// derivationTranscript begins what both kinds of derivation hash.
func derivationTranscript(code [32]byte) *merlin.Transcript {
	t := merlin.NewTranscript("SchnorrRistrettoHDKD")
	t.AppendMessage("sign-bytes", nil)
	t.AppendMessage("chain-code", code[:])
	return t
}

func (p *sr25519Pair) deriveHard(code [32]byte) *sr25519Pair {
	t := derivationTranscript(code)
	t.AppendMessage("secret-key", p.secret[:32])
	var seed [32]byte
	t.ExtractBytes(seed[:], "HDKD-hard")
	child := newSr25519(seed)
	if !p.seeded {
		child.seed, child.seeded = [32]byte{}, false
	}
	return child
}

func (p *sr25519Pair) deriveSoft(code [32]byte) (Pair, error) {
	t := derivationTranscript(code)
	step := softStep(t, p.public)
	key, err := scalar.NewFromCanonicalBytes(p.secret[:32])
	if err != nil {
		return nil, fmt.Errorf("crypto: sr25519 scalar: %w", err)
	}
	var secret [64]byte
	if err := key.Add(key, step).ToBytes(secret[:32]); err != nil {
		return nil, fmt.Errorf("crypto: sr25519 scalar: %w", err)
	}
	// The nonce only has to be secret; the reference draws it at random too.
	if _, err := rand.Read(secret[32:]); err != nil {
		return nil, fmt.Errorf("crypto: randomness: %w", err)
	}
	sk, err := sr25519.NewSecretKeyFromBytes(secret[:])
	if err != nil {
		return nil, fmt.Errorf("crypto: sr25519 secret: %w", err)
	}
	return sr25519FromSecret(sk), nil
}

// softStep returns the scalar that one soft derivation adds to the secret key,
// and whose multiple of the base point it adds to the public key.
func softStep(t *merlin.Transcript, public [32]byte) *scalar.Scalar {
	t.AppendMessage("public-key", public[:])
	var wide [64]byte
	t.ExtractBytes(wide[:], "HDKD-scalar")
	step, err := scalar.NewFromBytesModOrderWide(wide[:])
	if err != nil {
		panic(fmt.Sprintf("crypto: scalar of 64 bytes: %v", err))
	}
	return step
}

// DeriveSr25519Public follows the path of a secret URI, all of whose junctions
// must be soft, from a public key.
func DeriveSr25519Public(pub [32]byte, path string) ([32]byte, error) {
	u, err := parseURI(path)
	if err != nil {
		return pub, err
	}
	if u.phrase != "" || u.password != "" {
		return pub, ErrURI
	}
	for _, j := range u.path {
		if j.hard {
			return pub, fmt.Errorf("%w: a public key has no hard derivation", ErrURI)
		}
		var point, step curve.RistrettoPoint
		if _, err := point.SetCompressed((*curve.CompressedRistretto)(&pub)); err != nil {
			return pub, fmt.Errorf("crypto: sr25519 public key: %w", err)
		}
		s := softStep(derivationTranscript(j.code), pub)
		step.MulBasepoint(curve.RISTRETTO_BASEPOINT_TABLE, s)
		var out curve.CompressedRistretto
		out.SetRistrettoPoint(point.Add(&point, &step))
		pub = [32]byte(out)
	}
	return pub, nil
}
