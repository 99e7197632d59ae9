package scale

import (
	"bytes"
	"encoding/hex"
	"math"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

type plainEnum uint8

func (plainEnum) DescribeScale() Info {
	return Info{Path: "x::Plain", Variants: []string{"A", "", "C"}}
}

// flipped is a byte with an encoding of its own, to be seen in slices and arrays too.
type flipped uint8

func (f flipped) AppendScale(dst []byte) []byte { return append(dst, ^byte(f)) }
func (f *flipped) DecodeScale(d *Decoder)       { *f = flipped(^d.Byte()) }
func (flipped) DescribeScale() Info             { return Info{Primitive: "u8", MinSize: 1} }

type account struct {
	Nonce, Consumers, Providers, Sufficients uint32
	Data                                     struct {
		Free, Reserved, Frozen uint64
		Flags                  struct{ V U128 }
	}
}

type padded struct {
	A uint8
	B uint64
	C uint8
	D uint16
}

type skipping struct {
	A      uint16
	Hidden uint16 `scale:"-"`
	B      uint16
	unseen uint16 // only its place in memory counts
}

type max3 struct{}

func (max3) Max() uint32 { return 3 }

type shape struct {
	Variant
	Dot    struct{}
	Circle uint32 `variant:"7"`
	Rect   struct {
		W uint16 `scale:",compact"`
		H []uint8
	}
	Label  string `scale:"label_of" variant:"12"`
	Nested *[]shapeLeaf
}

type shapeLeaf struct {
	Variant
	X [2]bool
	Y plainEnum
}

type doubled struct {
	Variant
	A uint8
	B uint8 `variant:"0"`
}

type everything struct {
	B     bool
	I8    int8
	U16   uint16
	I32   int32
	U64   uint64
	Big   U128
	C8    uint8  `scale:",compact"`
	C64   uint64 `scale:",compact"`
	C128  U128   `scale:",compact"`
	S     string
	Opt   *uint32
	Vec   []uint16
	Vecs  [][]byte
	Arr   [3]account
	Pads  []padded
	Enum  plainEnum
	Flip  []flipped
	Flips [2]flipped
	Shape shape
	Few   BoundedVec[uint32, max3]
	Pair  Tuple2[uint8, string]
	Res   Result[uint8, string]
	Unit  struct{}
}

func ptr[T any](v T) *T { return &v }

func checkCodec[T any](t *testing.T, v T, want string) {
	t.Helper()
	enc := Encode(v)
	require.Equal(t, strings.ReplaceAll(want, " ", ""), hex.EncodeToString(enc))
	back, err := DecodeAll[T](enc)
	require.NoError(t, err)
	require.Equal(t, v, back)
	for n := range enc {
		got, err := DecodeAll[T](enc[:n])
		require.Error(t, err)
		require.Zero(t, got)
	}
	got, err := DecodeAll[T](append(enc, 0))
	require.ErrorIs(t, err, ErrTrailing)
	require.Zero(t, got)
	prefix, n, err := For[T]().DecodePrefix(append(enc, 0))
	require.NoError(t, err)
	require.Equal(t, len(enc), n)
	require.Equal(t, v, prefix)
	require.LessOrEqual(t, For[T]().MinSize(), len(enc))
}

func TestKnownEncodings(t *testing.T) {
	checkCodec(t, true, "01")
	checkCodec(t, int8(-1), "ff")
	checkCodec(t, uint16(0x1234), "3412")
	checkCodec(t, int32(-2), "feffffff")
	checkCodec(t, uint64(1), "0100000000000000")
	checkCodec(t, U128{1, 2}, "0100000000000000 0200000000000000")
	checkCodec(t, "héy", "10 68c3a979")
	checkCodec(t, []byte{}, "00")
	checkCodec(t, []byte{1, 2}, "08 0102")
	checkCodec(t, []uint16{1, 2}, "08 0100 0200")
	checkCodec(t, [2][2]uint16{{1, 2}, {3, 4}}, "0100 0200 0300 0400")
	checkCodec(t, [][]byte{{1}, {}}, "08 0401 00")
	checkCodec(t, (*uint16)(nil), "00")
	checkCodec(t, ptr(uint16(5)), "01 0500")
	checkCodec(t, ptr(ptr(false)), "01 01 00")
	checkCodec(t, plainEnum(2), "02")
	checkCodec(t, []plainEnum{0, 2}, "08 00 02")
	checkCodec(t, []flipped{0, 1}, "08 ff fe")
	checkCodec(t, [2]flipped{0, 1}, "ff fe")
	checkCodec(t, padded{1, 2, 3, 4}, "01 0200000000000000 03 0400")
	checkCodec(t, []padded{{1, 2, 3, 4}}, "04 01 0200000000000000 03 0400")
	checkCodec(t, skipping{A: 1, B: 2}, "0100 0200")
	checkCodec(t, []skipping{{A: 1, B: 2}, {A: 3, B: 4}}, "08 0100 0200 0300 0400")
	checkCodec(t, Compact[uint32]{V: 64}, "0101")
	checkCodec(t, Pair(uint8(1), "a"), "01 0461")
	checkCodec(t, Tuple3[uint8, uint8, uint16]{1, 2, 3}, "01 02 0300")
	checkCodec(t, shape{Variant: 0}, "00")
	checkCodec(t, shape{Variant: 7, Circle: 9}, "07 09000000")
	rect := shape{Variant: 2}
	rect.Rect.W, rect.Rect.H = 64, []byte{5}
	checkCodec(t, rect, "02 0101 0405")
	checkCodec(t, shape{Variant: 12, Label: "x"}, "0c 0478")
	checkCodec(t, shape{Variant: 4, Nested: &[]shapeLeaf{{X: [2]bool{true, false}}, {Variant: 1, Y: 2}}},
		"04 01 08 00 0100 01 02")
	checkCodec(t, BTreeSet[uint16]{1, 256}, "08 0100 0001")
	checkCodec(t, BTreeMap[uint8, string]{{1, "a"}, {2, ""}}, "08 01 0461 02 00")
	checkCodec(t, Result[uint8, string]{Variant: ResultErr, Err: "e"}, "01 0465")
	checkCodec(t, struct{}{}, "")
	checkCodec(t, account{Nonce: 1, Providers: 2, Data: struct {
		Free, Reserved, Frozen uint64
		Flags                  struct{ V U128 }
	}{Free: 3, Flags: struct{ V U128 }{U128{0, 1 << 63}}}},
		"01000000 00000000 02000000 00000000 0300000000000000 0000000000000000 0000000000000000"+
			"00000000000000000000000000000080")
}

func TestCompact(t *testing.T) {
	for v, want := range map[uint64]string{
		0: "00", 1: "04", 63: "fc", 64: "0101", 1<<14 - 1: "fdff", 1 << 14: "02000100",
		1<<30 - 1: "feffffff", 1 << 30: "0300000040", 1<<32 - 1: "03ffffffff", 1 << 32: "070000000001",
		1 << 48: "0f00000000000001", 1 << 56: "130000000000000001", math.MaxUint64: "13ffffffffffffffff",
	} {
		enc := AppendCompact(nil, v)
		require.Equal(t, want, hex.EncodeToString(enc))
		require.Equal(t, len(enc), CompactLen(v))
		require.Equal(t, enc, AppendCompact128(nil, U128{Lo: v}))
		d := NewDecoder(enc)
		require.Equal(t, v, d.Compact())
		require.NoError(t, d.End())
	}
	for _, v := range []U128{{0, 1}, {7, 1 << 20}, {math.MaxUint64, math.MaxUint64}} {
		d := NewDecoder(AppendCompact128(nil, v))
		require.Equal(t, v, d.Compact128())
		require.NoError(t, d.End())
		d = NewDecoder(AppendCompact128(nil, v))
		d.Compact()
		require.ErrorIs(t, d.Err(), ErrCompact)
	}
}

func TestCompactInLongerFormIsRefused(t *testing.T) {
	for _, enc := range []string{
		"0100", "fd00", "02000000", "feff0000", "0300000000", "03ffffff3f",
		"070000000000", "07ffffffff00", "13ffffffffffffff00", "1300000000000000",
		"33" + strings.Repeat("00", 16), "33" + strings.Repeat("ff", 15) + "00",
		"37" + strings.Repeat("ff", 17), "ff" + strings.Repeat("ff", 67),
	} {
		b, err := hex.DecodeString(enc)
		require.NoError(t, err)
		d := NewDecoder(b)
		require.Zero(t, d.Compact128())
		require.Error(t, d.End(), enc)
	}
	for _, c := range []struct {
		enc string
		max uint64
	}{{"0104", 255}, {"02000400", math.MaxUint16}, {"070000000001", math.MaxUint32}} {
		b, _ := hex.DecodeString(c.enc)
		d := NewDecoder(b)
		require.Zero(t, d.CompactMax(c.max))
		require.ErrorIs(t, d.Err(), ErrCompact)
	}
	_, err := DecodeAll[Compact[uint8]]([]byte{1, 4})
	require.ErrorIs(t, err, ErrCompact)
}

func TestInvalidValues(t *testing.T) {
	fails := func(err, want error) { t.Helper(); require.ErrorIs(t, err, want) }
	_, err := DecodeAll[bool]([]byte{2})
	fails(err, ErrBool)
	_, err = DecodeAll[*uint8]([]byte{2, 0})
	fails(err, ErrBool)
	_, err = DecodeAll[plainEnum]([]byte{1})
	fails(err, ErrVariant)
	_, err = DecodeAll[plainEnum]([]byte{3})
	fails(err, ErrVariant)
	_, err = DecodeAll[shape]([]byte{1})
	fails(err, ErrVariant)
	_, err = DecodeAll[string]([]byte{8, 0xc3, 0x28})
	fails(err, ErrUTF8)
	_, err = DecodeAll[string]([]byte{12, 0xed, 0xa0, 0x80})
	fails(err, ErrUTF8)
	_, err = DecodeAll[BoundedVec[uint32, max3]](Encode(make([]uint32, 4)))
	fails(err, ErrBound)
	_, err = DecodeAll[BoundedVec[[]byte, max3]](Encode(make([][]byte, 4)))
	fails(err, ErrBound)
	got, err := DecodeAll[WeakBoundedVec[uint32, max3]](Encode(make([]uint32, 4)))
	require.NoError(t, err)
	require.Len(t, got, 4)
}

func TestMistakesInTypesPanic(t *testing.T) {
	require.Panics(t, func() { For[doubled]() })
	require.Panics(t, func() { For[map[string]int]() })
	require.Panics(t, func() { For[float64]() })
	require.Panics(t, func() { For[int]() })
	require.Panics(t, func() {
		For[struct {
			S string `scale:",compact"`
		}]()
	})
	require.Panics(t, func() { Encode(shape{Variant: 9}) })
	require.Panics(t, func() { orderOf[*int]() })
}

func TestBTreesAreSortedOnDecoding(t *testing.T) {
	set, err := DecodeAll[BTreeSet[uint16]](Encode([]uint16{256, 1, 256, 7, 1}))
	require.NoError(t, err)
	require.Equal(t, BTreeSet[uint16]{1, 7, 256}, set)
	set.Insert(2)
	set.Insert(2)
	set.Remove(7)
	set.Remove(8)
	require.Equal(t, BTreeSet[uint16]{1, 2, 256}, set)
	require.True(t, set.Contains(256))
	require.False(t, set.Contains(3))

	type pair = Entry[Tuple2[uint16, [2]byte], string]
	key := func(n uint16, a, b byte) Tuple2[uint16, [2]byte] { return Pair(n, [2]byte{a, b}) }
	m, err := DecodeAll[BTreeMap[Tuple2[uint16, [2]byte], string]](Encode([]pair{
		{key(256, 0, 0), "a"}, {key(1, 2, 0), "b"}, {key(1, 1, 9), "c"}, {key(1, 2, 0), "last"},
	}))
	require.NoError(t, err)
	require.Equal(t, BTreeMap[Tuple2[uint16, [2]byte], string]{
		{key(1, 1, 9), "c"}, {key(1, 2, 0), "last"}, {key(256, 0, 0), "a"},
	}, m)
	c := m.Clone()
	c.Put(key(1, 1, 9), "changed")
	c.Put(key(2, 0, 0), "new")
	c.Remove(key(256, 0, 0))
	v, ok := c.Get(key(1, 1, 9))
	require.True(t, ok)
	require.Equal(t, "changed", v)
	_, ok = c.Get(key(256, 0, 0))
	require.False(t, ok)
	v, _ = m.Get(key(1, 1, 9))
	require.Equal(t, "c", v)
}

type named uint32

type odd struct{ Lo, Hi uint8 }

func (o odd) Compare(p odd) int { return int(o.Hi) - int(p.Hi) }

func TestOrders(t *testing.T) {
	require.Equal(t, BTreeSet[U128]{{9, 0}, {0, 1}}, sorted(t, U128{0, 1}, U128{9, 0}))
	require.Equal(t, BTreeSet[named]{1, 256}, sorted(t, named(256), named(1)))
	require.Equal(t, BTreeSet[int16]{-1, 1}, sorted(t, int16(1), int16(-1)))
	require.Equal(t, BTreeSet[string]{"a", "b"}, sorted(t, "b", "a"))
	require.Equal(t, BTreeSet[[2]uint16]{{1, 256}, {2, 0}}, sorted(t, [2]uint16{2, 0}, [2]uint16{1, 256}))
	require.Equal(t, BTreeSet[odd]{{9, 1}, {0, 2}}, sorted(t, odd{0, 2}, odd{9, 1}))
}

func sorted[T comparable](t *testing.T, items ...T) BTreeSet[T] {
	t.Helper()
	s, err := DecodeAll[BTreeSet[T]](Encode(items))
	require.NoError(t, err)
	return s
}

func TestDecodeOverwritesEverything(t *testing.T) {
	c := For[shape]()
	v := shape{Variant: 12, Label: "old", Nested: &[]shapeLeaf{}}
	c.Decode(NewDecoder([]byte{7, 1, 0, 0, 0}), &v)
	require.Equal(t, shape{Variant: 7, Circle: 1}, v)
	c.Decode(NewDecoder([]byte{7, 1}), &v)
	require.Zero(t, v)

	n := uint64(5)
	For[uint64]().Decode(NewDecoder([]byte{1}), &n)
	require.Zero(t, n)
}

func TestDecodedValuesDontAliasTheInput(t *testing.T) {
	type holder struct {
		B []byte
		S string
		V []uint16
	}
	in := Encode(holder{[]byte{1, 2}, "ab", []uint16{3}})
	v, err := DecodeAll[holder](in)
	require.NoError(t, err)
	clear(in)
	require.Equal(t, holder{[]byte{1, 2}, "ab", []uint16{3}}, v)
}

// A length that the input can't hold is refused before memory is taken, and one
// that it could hold takes no more than a multiple of the input.
func TestHostileLengths(t *testing.T) {
	huge := AppendCompact(nil, math.MaxUint32)
	for _, decode := range []func() error{
		func() error { _, err := DecodeAll[[]byte](huge); return err },
		func() error { _, err := DecodeAll[string](huge); return err },
		func() error { _, err := DecodeAll[[]account](huge); return err },
		func() error { _, err := DecodeAll[[][]byte](huge); return err },
		func() error { _, err := DecodeAll[[]everything](huge); return err },
		func() error { _, err := DecodeAll[BTreeMap[uint8, uint8]](huge); return err },
	} {
		require.ErrorIs(t, decode(), ErrShort)
	}
	units, err := DecodeAll[[]struct{}](huge)
	require.NoError(t, err)
	require.Len(t, units, math.MaxUint32)
	_, err = DecodeAll[[]byte](AppendCompact(nil, 1<<32))
	require.ErrorIs(t, err, ErrCompact)

	in := append(AppendCompact(nil, 1<<20), bytes.Repeat([]byte{0xff}, 1<<20)...)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err = DecodeAll[[]shape](in) // fails at once; a shape is far larger than its one byte
	runtime.ReadMemStats(&after)
	require.ErrorIs(t, err, ErrVariant)
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(20<<20))

	in = append(AppendCompact(nil, 1<<16), make([]byte, 1<<16)...)
	shapes, err := DecodeAll[[]shape](in)
	require.NoError(t, err)
	require.Len(t, shapes, 1<<16)
	require.Equal(t, in, Encode(shapes))
}

func TestDecoder(t *testing.T) {
	d := NewDecoder([]byte{1, 2, 3, 4})
	require.Equal(t, byte(1), d.Byte())
	require.Equal(t, []byte{2, 3, 4}, d.Rest())
	require.Equal(t, 3, d.Remaining())
	start := d.Offset()
	require.Equal(t, uint16(0x0302), d.Uint16())
	require.Equal(t, []byte{2, 3}, d.Since(start))
	require.ErrorIs(t, d.End(), ErrTrailing)
	require.Zero(t, d.Byte())
	d.Fail(ErrVariant)
	require.ErrorIs(t, d.Err(), ErrTrailing, "the first error stays")
	require.Nil(t, NewDecoder(nil).Next(1))
	require.Nil(t, NewDecoder([]byte{4}).Bytes())
	require.Zero(t, NewDecoder([]byte{1, 2, 3}).Uint32())
	require.Zero(t, NewDecoder([]byte{1, 2, 3}).Uint64())
}

func TestDepth(t *testing.T) {
	type leaf struct {
		Numbers []uint16 `rust:"Vec<u16>"`
		Netuids []uint16 `rust:"Vec<NetUid>"`
		Boxed   [1]byte  `rust:"Box<[u8; 1]>"`
		Maybe   *[1]byte `rust:"Option<Box<[u8; 1]>>"`
		Set     BTreeSet[uint16]
	}
	type tree struct{ Lists [][]leaf }
	full := Encode(tree{[][]leaf{{{Numbers: []uint16{1}, Maybe: &[1]byte{2}}}}})
	depth := func(enc []byte, limit int) error {
		d := NewDecoder(enc)
		d.LimitDepth(limit)
		For[tree]().Decode(d, new(tree))
		return d.End()
	}
	require.NoError(t, depth(full, 3), "two lists and what is in the leaf")
	require.ErrorIs(t, depth(full, 2), ErrDepth)
	require.NoError(t, depth(Encode(tree{}), 1), "an empty list counts, too")
	require.ErrorIs(t, depth(Encode(tree{}), 0), ErrDepth)

	numbers := NewDecoder(Encode([]uint16{1}))
	numbers.LimitDepth(0)
	For[[]uint16]().Decode(numbers, new([]uint16))
	require.NoError(t, numbers.End(), "numbers are no references")
}

func TestSchema(t *testing.T) {
	fields := Fields(reflect.TypeFor[struct {
		HotkeyID uint8 `rust:"T::AccountId"`
		Plain    uint8 `scale:"_"`
		Renamed  uint8 `scale:"other,compact"`
		API      uint8
	}]())
	require.Len(t, fields, 4)
	require.Equal(t, "hotkey_id", fields[0].Name)
	require.Equal(t, "T::AccountId", fields[0].TypeName)
	require.Equal(t, "", fields[1].Name)
	require.Equal(t, "other", fields[2].Name)
	require.True(t, fields[2].Type.Compact)
	require.Equal(t, "api", fields[3].Name)

	variants := Variants(reflect.TypeFor[shape]())
	require.Equal(t, "label_of", variants[3].Name)
	require.Equal(t, uint8(12), variants[3].Index)
	require.Equal(t, "w", variants[2].Fields[0].Name)
	require.Equal(t, "", variants[1].Fields[0].Name)
	require.Empty(t, variants[0].Fields)
	require.Panics(t, func() { Variants(reflect.TypeFor[account]()) })
	require.Panics(t, func() {
		Variants(reflect.TypeFor[struct {
			Variant
			A uint8 `variant:"256"`
		}]())
	})
}

// Fixed-size values, which most storage is, are read and written without
// allocating anything but the result.
func TestAllocations(t *testing.T) {
	acc, u := For[account](), For[uint64]()
	require.True(t, !littleEndian || acc.c.raw)
	in, num := acc.Encode(account{Nonce: 7}), u.Encode(9)
	dst := make([]byte, 0, 256)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		v, err := acc.DecodeAll(in)
		n, _, err2 := u.DecodePrefix(num)
		if err != nil || err2 != nil || v.Nonce != 7 || n != 9 {
			t.Fatal("wrong value")
		}
		dst = u.Append(acc.Append(dst[:0], &v), &n)
	}))
}

func fuzzRoundTrip[T any](t *testing.T, data []byte) {
	v, n, err := For[T]().DecodePrefix(data)
	if err != nil {
		require.Zero(t, v)
		return
	}
	require.Equal(t, data[:n], Encode(v))
}

func FuzzEverything(f *testing.F) {
	f.Add(Encode(everything{Shape: shape{Variant: 12, Label: "x"}}))
	f.Add(Encode(everything{
		Opt: ptr(uint32(1)), Vecs: [][]byte{{1}, nil}, Pads: []padded{{1, 2, 3, 4}},
		Shape: shape{Variant: 4, Nested: &[]shapeLeaf{{Variant: 1}}}, C64: 1 << 40, C128: U128{1, 1},
	}))
	f.Fuzz(fuzzRoundTrip[everything])
}

func FuzzBTree(f *testing.F) {
	f.Add([]byte{12, 3, 0, 1, 2, 0, 0, 1, 0, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := DecodeAll[BTreeMap[uint8, uint16]](data)
		if err != nil {
			return
		}
		last := map[uint8]uint16{}
		pairs, err := DecodeAll[[]Tuple2[uint8, uint16]](data)
		require.NoError(t, err)
		for _, p := range pairs {
			last[p.A] = p.B
		}
		require.Len(t, m, len(last))
		for i, e := range m {
			require.Equal(t, last[e.Key], e.Value)
			require.True(t, i == 0 || m[i-1].Key < e.Key)
		}
		again, err := DecodeAll[BTreeMap[uint8, uint16]](Encode(m))
		require.NoError(t, err)
		require.Equal(t, m, again)
	})
}

func FuzzSmall(f *testing.F) {
	f.Add([]byte{8, 1, 4})
	f.Add([]byte{0x33, 1, 2, 3})
	f.Fuzz(func(t *testing.T, data []byte) {
		fuzzRoundTrip[Compact[uint64]](t, data)
		fuzzRoundTrip[struct {
			C U128 `scale:",compact"`
		}](t, data)
		fuzzRoundTrip[[]shape](t, data)
		fuzzRoundTrip[[]account](t, data)
		fuzzRoundTrip[*[]string](t, data)
		fuzzRoundTrip[BoundedVec[Result[bool, []uint16], max3]](t, data)
	})
}

func BenchmarkDecodeAccount(b *testing.B) {
	c := For[account]()
	in := c.Encode(account{Nonce: 1})
	for b.Loop() {
		if _, err := c.DecodeAll(in); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncodeAccount(b *testing.B) {
	c := For[account]()
	v := account{Nonce: 1}
	dst := make([]byte, 0, 80)
	for b.Loop() {
		dst = c.Append(dst[:0], &v)
	}
}
