package fixed

import "github.com/tensord/tensord/chain/scale"

// The encodings are those of the crates: little endian bits, and the parts of
// per-things as plain integers. They follow from the order of the fields, so that
// where memory is little endian, too, values are copied as they are.

// DescribeScale says that it is the primitive u128.
func (U128) DescribeScale() scale.Info { return scale.Info{Primitive: "u128", MinSize: 16} }

// DescribeScale says that it is the primitive i128.
func (I128) DescribeScale() scale.Info { return scale.Info{Primitive: "i128", MinSize: 16} }

// DescribeScale gives the metadata of substrate_fixed's FixedU128.
func (Unsigned[F]) DescribeScale() scale.Info {
	return scale.Info{Path: "substrate_fixed::FixedU128", Params: fracParam[F](), Shape: unsignedShape, MinSize: 16}
}

// DescribeScale gives the metadata of substrate_fixed's FixedI128.
func (Signed[F]) DescribeScale() scale.Info {
	return scale.Info{Path: "substrate_fixed::FixedI128", Params: fracParam[F](), Shape: signedShape, MinSize: 16}
}
