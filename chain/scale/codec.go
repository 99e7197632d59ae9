package scale

import (
	"encoding/binary"
	"fmt"
	"reflect"
	"sync"
	"unsafe"
)

// Codec encodes and decodes values of type T. The zero Codec is not usable.
type Codec[T any] struct{ c *codec }

// For derives the codec of T, or panics if T has a part without an encoding
// (a mistake in the program, found when pallets are constructed).
func For[T any]() Codec[T] { return Codec[T]{derive(Type{Go: reflect.TypeFor[T]()})} }

// Append appends the encoding of *v to dst. It doesn't keep v, so that v may be
// on the caller's stack.
func (c Codec[T]) Append(dst []byte, v *T) []byte {
	switch {
	case c.c.raw:
		return append(dst, unsafe.Slice((*byte)(unsafe.Pointer(v)), c.c.min)...)
	case !c.c.foreign:
		return c.c.enc(dst, stays(unsafe.Pointer(v)))
	}
	onHeap := *v
	return c.c.enc(dst, unsafe.Pointer(&onHeap))
}

// Decode reads a value into *v, overwriting all of it. *v is zero at an error.
// Like Append, it doesn't keep v.
func (c Codec[T]) Decode(d *Decoder, v *T) {
	if c.c.foreign {
		*v = c.decode(d)
		return
	}
	var zero T
	*v = zero
	if c.c.raw {
		copy(unsafe.Slice((*byte)(unsafe.Pointer(v)), c.c.min), d.Next(c.c.min))
		return
	}
	c.c.dec((*Decoder)(stays(unsafe.Pointer(d))), stays(unsafe.Pointer(v)))
	if d.err != nil {
		*v = zero
	}
}

// decode is apart from Decode so that its variable alone moves to the heap.
func (c Codec[T]) decode(d *Decoder) (zero T) {
	v := new(T)
	c.c.dec(d, unsafe.Pointer(v))
	if d.err != nil {
		return zero
	}
	return *v
}

// Encode returns the encoding of v.
func (c Codec[T]) Encode(v T) []byte { return c.Append(make([]byte, 0, c.c.min), &v) }

// DecodeAll decodes a value that must take up all of b.
func (c Codec[T]) DecodeAll(b []byte) (T, error) {
	v, n, err := c.DecodePrefix(b)
	if err == nil && n != len(b) {
		var zero T
		return zero, fmt.Errorf("%w (at byte %d)", ErrTrailing, n)
	}
	return v, err
}

// DecodePrefix decodes a value from the beginning of b and returns how many
// bytes it takes up. It is how the reference reads storage: what follows a value
// there is ignored.
func (c Codec[T]) DecodePrefix(b []byte) (v T, n int, err error) {
	switch {
	case c.c.foreign:
		return c.decodePrefix(b)
	case !c.c.raw:
		d := Decoder{buf: b}
		c.Decode(&d, &v)
		if d.err != nil {
			return v, 0, d.err
		}
		return v, d.off, nil
	case len(b) < c.c.min:
		return v, 0, fmt.Errorf("%w (at byte 0)", ErrShort)
	}
	return v, copy(unsafe.Slice((*byte)(unsafe.Pointer(&v)), c.c.min), b), nil
}

// decodePrefix is apart from DecodePrefix so that its variables alone move to
// the heap.
func (c Codec[T]) decodePrefix(b []byte) (T, int, error) {
	s := &struct {
		d Decoder
		v T
	}{d: Decoder{buf: b}}
	c.c.dec(&s.d, unsafe.Pointer(&s.v))
	if s.d.err != nil {
		var zero T
		return zero, 0, s.d.err
	}
	return s.v, s.d.off, nil
}

// MinSize returns the least number of bytes that a value takes.
func (c Codec[T]) MinSize() int { return c.c.min }

// Encode returns the encoding of v with a codec derived for its type.
func Encode[T any](v T) []byte { return For[T]().Encode(v) }

// DecodeAll decodes b, all of it, as a T.
func DecodeAll[T any](b []byte) (T, error) { return For[T]().DecodeAll(b) }

// Appender is implemented by types with an encoding of their own.
type Appender interface{ AppendScale(dst []byte) []byte }

// DecodeScaler is implemented by pointers to types with an encoding of their own.
type DecodeScaler interface{ DecodeScale(d *Decoder) }

// codec works on values by address, so that one closure per field type serves
// all structs.
type codec struct {
	enc func(dst []byte, p unsafe.Pointer) []byte
	dec func(d *Decoder, p unsafe.Pointer)
	min int
	// raw says that a value's memory is its encoding, of min bytes, and that
	// any min bytes are a value.
	raw bool
	// foreign says that some part encodes itself. What its methods do with the
	// value's address isn't known, so the value must be on the heap.
	foreign bool
}

// stays hides from the compiler that p is handed on, so that what it points to
// may be on the stack. The codecs of this package don't keep the addresses that
// they are given.
func stays(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return *(*unsafe.Pointer)(unsafe.Pointer(&x))
}

// littleEndian says that the machine's byte order is SCALE's.
var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// rawCodec copies size bytes of memory.
func rawCodec(size int) *codec {
	return &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte {
			return append(dst, unsafe.Slice((*byte)(p), size)...)
		},
		dec: func(d *Decoder, p unsafe.Pointer) { copy(unsafe.Slice((*byte)(p), size), d.Next(size)) },
		min: size,
		raw: true,
	}
}

// derived remembers codecs by type. It only saves time: deriving twice gives
// codecs that do the same.
var derived sync.Map // Type -> *codec

func derive(t Type) *codec {
	if c, ok := derived.Load(t); ok {
		return c.(*codec)
	}
	c := build(t)
	derived.Store(t, c)
	return c
}

var (
	appenderType = reflect.TypeFor[Appender]()
	decoderType  = reflect.TypeFor[DecodeScaler]()
)

func build(t Type) *codec {
	g := t.Go
	if t.Compact {
		return buildCompact(g)
	}
	if g == reflect.TypeFor[U128]() && littleEndian {
		return rawCodec(16)
	}
	if reflect.PointerTo(g).Implements(decoderType) && reflect.PointerTo(g).Implements(appenderType) {
		return buildCustom(g)
	}
	info := Describe(g)
	if info.Variants != nil {
		return buildPlainEnum(info.Variants)
	}
	if c := buildScalar(g.Kind()); c != nil {
		return c
	}
	switch g.Kind() {
	case reflect.Slice:
		return buildSlice(g, info.Bound)
	case reflect.Array:
		return buildArray(g)
	case reflect.Pointer:
		return buildOption(g)
	case reflect.Struct:
		if IsEnum(g) {
			return buildEnum(g)
		}
		return buildStruct(Fields(g))
	}
	panic(fmt.Sprintf("scale: no encoding for %v", g))
}

func buildCustom(g reflect.Type) *codec {
	info := Describe(g)
	return &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte {
			return reflect.NewAt(g, p).Interface().(Appender).AppendScale(dst)
		},
		dec: func(d *Decoder, p unsafe.Pointer) {
			reflect.NewAt(g, p).Interface().(DecodeScaler).DecodeScale(d)
		},
		min:     info.MinSize,
		foreign: true,
	}
}

// buildStruct derives the codec of fields that follow one another in the
// encoding. Fields whose memory is their encoding are copied together where they
// are neighbours in memory too.
func buildStruct(fields []Field) *codec {
	type part struct {
		off uintptr
		c   *codec
	}
	var parts []part
	min, foreign := 0, false
	for _, f := range fields {
		next := part{f.Offset, fieldCodec(&f)}
		min, foreign = min+next.c.min, foreign || next.c.foreign
		if n := len(parts); n > 0 && next.c.raw && parts[n-1].c.raw &&
			parts[n-1].off+uintptr(parts[n-1].c.min) == next.off {
			parts[n-1].c = rawCodec(parts[n-1].c.min + next.c.min)
			continue
		}
		parts = append(parts, next)
	}
	switch {
	case len(parts) == 0:
		return rawCodec(0)
	case len(parts) == 1 && parts[0].off == 0:
		return parts[0].c
	}
	return &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte {
			for i := range parts {
				dst = parts[i].c.enc(dst, unsafe.Add(p, parts[i].off))
			}
			return dst
		},
		dec: func(d *Decoder, p unsafe.Pointer) {
			for i := range parts {
				parts[i].c.dec(d, unsafe.Add(p, parts[i].off))
			}
		},
		min:     min,
		foreign: foreign,
	}
}

// nested returns a codec whose decoding counts as one level more.
func nested(c *codec) *codec {
	return &codec{enc: c.enc, min: c.min, foreign: c.foreign, dec: func(d *Decoder, p unsafe.Pointer) {
		if d.Enter() {
			c.dec(d, p)
			d.Leave()
		}
	}}
}

func buildOption(g reflect.Type) *codec { return optionOf(g, derive(Type{Go: g.Elem()})) }

func optionOf(g reflect.Type, c *codec) *codec {
	elem := g.Elem()
	return &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte {
			inner := *(*unsafe.Pointer)(p)
			if inner == nil {
				return append(dst, 0)
			}
			return c.enc(append(dst, 1), inner)
		},
		dec: func(d *Decoder, p unsafe.Pointer) {
			if !d.Bool() {
				*(*unsafe.Pointer)(p) = nil
				return
			}
			v := reflect.New(elem)
			c.dec(d, v.UnsafePointer())
			*(*unsafe.Pointer)(p) = v.UnsafePointer()
		},
		min:     1,
		foreign: c.foreign,
	}
}

func buildPlainEnum(names []string) *codec {
	return &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte { return append(dst, *(*byte)(p)) },
		dec: func(d *Decoder, p unsafe.Pointer) {
			b := d.Byte()
			if int(b) >= len(names) || names[b] == "" {
				d.Fail(ErrVariant)
				b = 0
			}
			*(*byte)(p) = b
		},
		min: 1,
	}
}

func buildEnum(g reflect.Type) *codec {
	var table [256]*codec
	foreign := false
	for _, v := range Variants(g) {
		if table[v.Index] != nil {
			panic(fmt.Sprintf("scale: %v has two variants with index %d", g, v.Index))
		}
		table[v.Index] = buildStruct(v.Fields)
		foreign = foreign || table[v.Index].foreign
	}
	return &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte {
			idx := *(*byte)(p)
			if table[idx] == nil {
				panic(fmt.Sprintf("scale: %v holds no variant %d", g, idx))
			}
			return table[idx].enc(append(dst, idx), p)
		},
		dec: func(d *Decoder, p unsafe.Pointer) {
			idx := d.Byte()
			if table[idx] == nil {
				d.Fail(ErrVariant)
				return
			}
			*(*byte)(p) = idx
			table[idx].dec(d, p)
		},
		min:     1,
		foreign: foreign,
	}
}

func buildArray(g reflect.Type) *codec {
	n, size := g.Len(), g.Elem().Size()
	c := derive(Type{Go: g.Elem()})
	if c.raw && c.min == int(size) {
		return rawCodec(n * c.min)
	}
	return &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte {
			for i := range n {
				dst = c.enc(dst, unsafe.Add(p, uintptr(i)*size))
			}
			return dst
		},
		dec: func(d *Decoder, p unsafe.Pointer) {
			for i := range n {
				c.dec(d, unsafe.Add(p, uintptr(i)*size))
			}
		},
		min:     n * c.min,
		foreign: c.foreign,
	}
}
