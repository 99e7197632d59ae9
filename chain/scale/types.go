package scale

import "cmp"

// U128 is an unsigned 128-bit integer.
type U128 struct{ Lo, Hi uint64 }

// Compare orders by value.
func (v U128) Compare(o U128) int {
	if c := cmp.Compare(v.Hi, o.Hi); c != 0 {
		return c
	}
	return cmp.Compare(v.Lo, o.Lo)
}

// AppendScale appends the 16 bytes of v, little endian.
func (v U128) AppendScale(dst []byte) []byte { return AppendU128(dst, v) }

// DecodeScale reads 16 bytes.
func (v *U128) DecodeScale(d *Decoder) { v.Lo, v.Hi = d.Uint64(), d.Uint64() }

// DescribeScale says that U128 is the primitive u128.
func (U128) DescribeScale() Info { return Info{Primitive: "u128", MinSize: 16} }

// Variant is the first field of a struct that stands for an enum: the index of
// the variant that the value has. Each further field of the struct is one
// variant: its Go name (or scale tag) is the variant's name, the tag
// variant:"N" its index, its type what it carries:
//
//	struct{}                nothing
//	an unnamed struct type  these fields
//	any other type          one unnamed field of that type
//
// Only the field that Variant selects is encoded.
type Variant uint8

// Compact is a Compact<T> that stands on its own (not as a tagged field).
type Compact[T ~uint8 | ~uint16 | ~uint32 | ~uint64] struct{ V T }

// AppendScale appends the compact form.
func (c Compact[T]) AppendScale(dst []byte) []byte { return AppendCompact(dst, uint64(c.V)) }

// DecodeScale reads the compact form and refuses what T can't hold.
func (c *Compact[T]) DecodeScale(d *Decoder) { c.V = T(d.CompactMax(uint64(^T(0)))) }

// DescribeScale describes Compact<T>.
func (Compact[T]) DescribeScale() Info { return Info{Compact: TypeOf[T](), MinSize: 1} }

// CompactU128 is a Compact<u128> that stands on its own.
type CompactU128 struct{ V U128 }

// AppendScale appends the compact form.
func (c CompactU128) AppendScale(dst []byte) []byte { return AppendCompact128(dst, c.V) }

// DecodeScale reads the compact form.
func (c *CompactU128) DecodeScale(d *Decoder) { c.V = d.Compact128() }

// DescribeScale describes Compact<u128>.
func (CompactU128) DescribeScale() Info { return Info{Compact: TypeOf[U128](), MinSize: 1} }

// Tuple1 is (A,).
type Tuple1[A any] struct{ A A }

// DescribeScale says that it is a tuple.
func (Tuple1[A]) DescribeScale() Info { return Info{Tuple: true} }

// Tuple2 is (A, B).
type Tuple2[A, B any] struct {
	A A
	B B
}

// DescribeScale says that it is a tuple.
func (Tuple2[A, B]) DescribeScale() Info { return Info{Tuple: true} }

// Pair makes a Tuple2.
func Pair[A, B any](a A, b B) Tuple2[A, B] { return Tuple2[A, B]{a, b} }

// Tuple3 is (A, B, C).
type Tuple3[A, B, C any] struct {
	A A
	B B
	C C
}

// DescribeScale says that it is a tuple.
func (Tuple3[A, B, C]) DescribeScale() Info { return Info{Tuple: true} }

// Tuple4 is (A, B, C, D).
type Tuple4[A, B, C, D any] struct {
	A A
	B B
	C C
	D D
}

// DescribeScale says that it is a tuple.
func (Tuple4[A, B, C, D]) DescribeScale() Info { return Info{Tuple: true} }

// Tuple5 is (A, B, C, D, E).
type Tuple5[A, B, C, D, E any] struct {
	A A
	B B
	C C
	D D
	E E
}

// DescribeScale says that it is a tuple.
func (Tuple5[A, B, C, D, E]) DescribeScale() Info { return Info{Tuple: true} }

// Size is a length bound at the type level: an empty struct type whose Max
// says how many items a BoundedVec may hold.
type Size interface{ Max() uint32 }

// BoundedVec is a Vec<T> of at most N.Max() items; decoding refuses more.
type BoundedVec[T any, N Size] []T

// DescribeScale describes bounded_collections' BoundedVec.
func (BoundedVec[T, N]) DescribeScale() Info {
	var n N
	return Info{
		Path:     "bounded_collections::bounded_vec::BoundedVec",
		Params:   []Param{{Name: "T", Type: TypeOf[T]()}, {Name: "S"}},
		TypeName: "Vec<T>",
		Bound:    int(n.Max()),
	}
}

// WeakBoundedVec is a Vec<T> whose bound is not enforced when decoding.
type WeakBoundedVec[T any, N Size] []T

// DescribeScale describes bounded_collections' WeakBoundedVec.
func (WeakBoundedVec[T, N]) DescribeScale() Info {
	return Info{
		Path:     "bounded_collections::weak_bounded_vec::WeakBoundedVec",
		Params:   []Param{{Name: "T", Type: TypeOf[T]()}, {Name: "S"}},
		TypeName: "Vec<T>",
		Bound:    -1,
	}
}

// Result is a Result<T, E>.
type Result[T, E any] struct {
	Variant
	Ok  T
	Err E
}

// The variants of Result.
const (
	ResultOk Variant = iota
	ResultErr
)

// DescribeScale describes Result<T, E>.
func (Result[T, E]) DescribeScale() Info {
	return Info{Path: "Result", Params: []Param{{Name: "T", Type: TypeOf[T]()}, {Name: "E", Type: TypeOf[E]()}}}
}
