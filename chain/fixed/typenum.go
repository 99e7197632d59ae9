package fixed

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// Metadata lists the number of fractional bits as a type: typenum's binary
// number, most significant bit first, UTerm at its core. These empty types
// spell the two numbers in use, 32 (100000) and 64 (1000000).
type (
	uTerm          struct{}
	bit0           struct{}
	bit1           struct{}
	uInt[U, B any] struct {
		Msb U `rust:"U"`
		Lsb B `rust:"B"`
	}
	typenum1  = uInt[uTerm, bit1]
	typenum2  = uInt[typenum1, bit0]
	typenum4  = uInt[typenum2, bit0]
	typenum8  = uInt[typenum4, bit0]
	typenum16 = uInt[typenum8, bit0]
	typenum32 = uInt[typenum16, bit0]
	typenum64 = uInt[typenum32, bit0]
)

func (uTerm) DescribeScale() scale.Info { return scale.Info{Path: "substrate_typenum::uint::UTerm"} }
func (bit0) DescribeScale() scale.Info  { return scale.Info{Path: "substrate_typenum::bit::B0"} }
func (bit1) DescribeScale() scale.Info  { return scale.Info{Path: "substrate_typenum::bit::B1"} }

func (uInt[U, B]) DescribeScale() scale.Info {
	return scale.Info{
		Path:   "substrate_typenum::uint::UInt",
		Params: []scale.Param{{Name: "U", Type: scale.TypeOf[U]()}, {Name: "B", Type: scale.TypeOf[B]()}},
	}
}

// The forms that metadata gives the numbers, which have codecs of their own.
var (
	unsignedShape = reflect.TypeFor[struct {
		Bits U128 `rust:"u128"`
	}]()
	signedShape = reflect.TypeFor[struct {
		Bits I128 `rust:"i128"`
	}]()
)

func fracParam[F Frac]() []scale.Param {
	switch fracBits[F]() {
	case 32:
		return []scale.Param{{Name: "Frac", Type: scale.TypeOf[typenum32]()}}
	case 64:
		return []scale.Param{{Name: "Frac", Type: scale.TypeOf[typenum64]()}}
	}
	return []scale.Param{{Name: "Frac"}}
}

// DescribeScale gives the metadata of substrate_fixed's FixedI64.
func (I32F32) DescribeScale() scale.Info {
	return scale.Info{
		Path: "substrate_fixed::FixedI64", Params: []scale.Param{{Name: "Frac", Type: scale.TypeOf[typenum32]()}},
		FieldName: "bits", TypeName: "i64",
	}
}

// DescribeScale gives the metadata path.
func (Percent) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_arithmetic::per_things::Percent", TypeName: "u8"}
}

// DescribeScale gives the metadata path.
func (Permill) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_arithmetic::per_things::Permill", TypeName: "u32"}
}

// DescribeScale gives the metadata path.
func (Perbill) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_arithmetic::per_things::Perbill", TypeName: "u32"}
}

// DescribeScale gives the metadata path.
func (Perquintill) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_arithmetic::per_things::Perquintill", TypeName: "u64"}
}
