package types

import (
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/scale"
)

// Extrinsic is an encoded extrinsic with its length prefix, as blocks contain it
// and RPC shows it.
type Extrinsic []byte

// ErrExtrinsic says that bytes are not the outer form of an extrinsic.
var ErrExtrinsic = errors.New("types: malformed extrinsic")

// ErrExtrinsicVersion says that an extrinsic has a version byte that this chain
// doesn't know.
var ErrExtrinsicVersion = errors.New("types: unknown extrinsic version")

// AppendScale appends the extrinsic as it is.
func (x Extrinsic) AppendScale(dst []byte) []byte { return append(dst, x...) }

// DecodeScale reads a length prefix and that many bytes.
func (x *Extrinsic) DecodeScale(d *scale.Decoder) {
	start := d.Offset()
	d.BytesNoCopy()
	if d.Err() != nil {
		*x = nil
		return
	}
	*x = append(Extrinsic(nil), d.Since(start)...)
}

// DescribeScale says that it stands for Vec<u8>, whose encoding it has.
func (Extrinsic) DescribeScale() scale.Info {
	return scale.Info{As: scale.TypeOf[[]byte](), MinSize: 1}
}

// Hash returns the hash by which RPC and the pool know the extrinsic.
func (x Extrinsic) Hash() Hash { return Blake2b256(x) }

// MarshalText gives the hex form.
func (x Extrinsic) MarshalText() ([]byte, error) { return Bytes(x).MarshalText() }

// UnmarshalText reads the hex form.
func (x *Extrinsic) UnmarshalText(text []byte) error { return (*Bytes)(x).UnmarshalText(text) }

// Body returns what follows the length prefix, which must be exact.
func (x Extrinsic) Body() ([]byte, error) {
	d := scale.NewDecoder(x)
	body := d.BytesNoCopy()
	if err := d.End(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrExtrinsic, err)
	}
	return body, nil
}

// MayBeBare reports whether the version byte is that of a bare extrinsic. The
// rest may be nonsense all the same.
func (x Extrinsic) MayBeBare() bool {
	body, err := x.Body()
	return err == nil && len(body) > 0 && body[0]>>6 == 0
}

// PreambleKind is how an extrinsic is authorized.
type PreambleKind uint8

// The kinds of extrinsics.
const (
	// Bare extrinsics carry neither signature nor extensions: inherents, and
	// transactions that a pallet validates itself.
	Bare PreambleKind = iota
	// Signed extrinsics carry an address, a signature and extensions.
	Signed
	// General extrinsics carry extensions only.
	General
)

// The versions of the extrinsic format.
const (
	ExtrinsicV4 = 4
	ExtrinsicV5 = 5
)

const (
	versionMask = 0x3f
	bareBits    = 0x00
	generalBits = 0x40
	signedBits  = 0x80
)

// Preamble is what an extrinsic says before its extensions (if it has any) and
// its call.
type Preamble struct {
	Kind             PreambleKind
	Version          uint8          // ExtrinsicV4 or ExtrinsicV5
	ExtensionVersion uint8          // of General ones
	Address          MultiAddress   // of Signed ones
	Signature        MultiSignature // of Signed ones
}

var (
	addressCodec   = scale.For[MultiAddress]()
	signatureCodec = scale.For[MultiSignature]()
)

// DecodePreamble reads a preamble and leaves d at the extensions, or at the call
// if p is Bare. The errors are d's.
func DecodePreamble(d *scale.Decoder, p *Preamble) {
	*p = Preamble{}
	first := d.Byte()
	if d.Err() != nil {
		return
	}
	p.Version = first & versionMask
	switch kind := first &^ versionMask; {
	case kind == bareBits && (p.Version == ExtrinsicV4 || p.Version == ExtrinsicV5):
		p.Kind = Bare
	case kind == signedBits && p.Version == ExtrinsicV4:
		p.Kind = Signed
		addressCodec.Decode(d, &p.Address)
		signatureCodec.Decode(d, &p.Signature)
	case kind == generalBits && p.Version == ExtrinsicV5:
		p.Kind = General
		p.ExtensionVersion = d.Byte()
	default:
		d.Fail(ErrExtrinsicVersion)
	}
	if d.Err() != nil {
		*p = Preamble{}
	}
}

// AppendScale appends the preamble.
func (p *Preamble) AppendScale(dst []byte) []byte {
	switch p.Kind {
	case Signed:
		dst = addressCodec.Append(append(dst, signedBits|ExtrinsicV4), &p.Address)
		return signatureCodec.Append(dst, &p.Signature)
	case General:
		return append(dst, generalBits|ExtrinsicV5, p.ExtensionVersion)
	}
	return append(dst, bareBits|p.Version)
}

// Parse splits an extrinsic into its preamble and the rest: extensions and
// call, which only the runtime can tell apart. The rest aliases x.
func (x Extrinsic) Parse() (p Preamble, rest []byte, err error) {
	body, err := x.Body()
	if err != nil {
		return p, nil, err
	}
	d := scale.NewDecoder(body)
	DecodePreamble(d, &p)
	if err := d.Err(); err != nil {
		return p, nil, fmt.Errorf("%w: %w", ErrExtrinsic, err)
	}
	return p, d.Rest(), nil
}

// NewExtrinsic joins a preamble and the encoded extensions and call.
func NewExtrinsic(p *Preamble, rest []byte) Extrinsic {
	body := append(p.AppendScale(make([]byte, 0, 104+len(rest))), rest...)
	return scale.AppendBytes(make([]byte, 0, 4+len(body)), body)
}

// NewBare returns a bare extrinsic of version 5, as inherents have it.
func NewBare(call []byte) Extrinsic {
	return NewExtrinsic(&Preamble{Kind: Bare, Version: ExtrinsicV5}, call)
}

// NewSigned returns a signed extrinsic of version 4.
func NewSigned(signer AccountID, sig MultiSignature, extensions, call []byte) Extrinsic {
	p := Preamble{Kind: Signed, Version: ExtrinsicV4, Address: AddressOf(signer), Signature: sig}
	return NewExtrinsic(&p, append(append([]byte(nil), extensions...), call...))
}
