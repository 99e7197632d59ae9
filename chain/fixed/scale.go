package fixed

import "github.com/tensord/tensord/chain/scale"

// The encodings are those of the crates: little endian bits, and the parts of
// per-things as plain integers.

// AppendScale appends the 16 bytes of x, little endian.
func (x U128) AppendScale(dst []byte) []byte {
	return scale.AppendUint64(scale.AppendUint64(dst, x.Lo), x.Hi)
}

// DecodeScale reads 16 bytes.
func (x *U128) DecodeScale(d *scale.Decoder) { x.Lo, x.Hi = d.Uint64(), d.Uint64() }

// DescribeScale says that it is the primitive u128.
func (U128) DescribeScale() scale.Info { return scale.Info{Primitive: "u128", MinSize: 16} }

// AppendScale appends the 16 bytes of x, little endian.
func (x I128) AppendScale(dst []byte) []byte {
	return scale.AppendUint64(scale.AppendUint64(dst, x.Lo), uint64(x.Hi))
}

// DecodeScale reads 16 bytes.
func (x *I128) DecodeScale(d *scale.Decoder) { x.Lo, x.Hi = d.Uint64(), int64(d.Uint64()) }

// DescribeScale says that it is the primitive i128.
func (I128) DescribeScale() scale.Info { return scale.Info{Primitive: "i128", MinSize: 16} }

// AppendScale appends the bits.
func (x Unsigned[F]) AppendScale(dst []byte) []byte { return x.Bits.AppendScale(dst) }

// DecodeScale reads the bits.
func (x *Unsigned[F]) DecodeScale(d *scale.Decoder) { x.Bits.DecodeScale(d) }

// DescribeScale gives the metadata of substrate_fixed's FixedU128.
func (Unsigned[F]) DescribeScale() scale.Info {
	return scale.Info{Path: "substrate_fixed::FixedU128", Params: fracParam[F](), Shape: unsignedShape, MinSize: 16}
}

// AppendScale appends the bits.
func (x Signed[F]) AppendScale(dst []byte) []byte { return x.Bits.AppendScale(dst) }

// DecodeScale reads the bits.
func (x *Signed[F]) DecodeScale(d *scale.Decoder) { x.Bits.DecodeScale(d) }

// DescribeScale gives the metadata of substrate_fixed's FixedI128.
func (Signed[F]) DescribeScale() scale.Info {
	return scale.Info{Path: "substrate_fixed::FixedI128", Params: fracParam[F](), Shape: signedShape, MinSize: 16}
}
