package scale

import (
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

// Append appends the encoding of *v to dst.
func (c Codec[T]) Append(dst []byte, v *T) []byte { return c.c.enc(dst, unsafe.Pointer(v)) }

// Decode reads a value into *v, which is zero at an error.
func (c Codec[T]) Decode(d *Decoder, v *T) {
	c.c.dec(d, unsafe.Pointer(v))
	if d.err != nil {
		var zero T
		*v = zero
	}
}

// Encode returns the encoding of v.
func (c Codec[T]) Encode(v T) []byte { return c.Append(make([]byte, 0, c.c.min), &v) }

// DecodeAll decodes a value that must take up all of b.
func (c Codec[T]) DecodeAll(b []byte) (v T, err error) {
	d := Decoder{buf: b}
	c.Decode(&d, &v)
	if err = d.End(); err != nil {
		var zero T
		return zero, err
	}
	return v, nil
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
		min: info.MinSize,
	}
}

func buildStruct(fields []Field) *codec {
	type part struct {
		off uintptr
		c   *codec
	}
	parts := make([]part, len(fields))
	min := 0
	for i, f := range fields {
		parts[i] = part{f.Offset, derive(f.Type)}
		min += parts[i].c.min
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
		min: min,
	}
}

func buildOption(g reflect.Type) *codec {
	elem := g.Elem()
	c := derive(Type{Go: elem})
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
		min: 1,
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
	for _, v := range Variants(g) {
		if table[v.Index] != nil {
			panic(fmt.Sprintf("scale: %v has two variants with index %d", g, v.Index))
		}
		table[v.Index] = buildStruct(v.Fields)
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
		min: 1,
	}
}

func buildArray(g reflect.Type) *codec {
	n, size := g.Len(), g.Elem().Size()
	if g.Elem().Kind() == reflect.Uint8 && Describe(g.Elem()).Variants == nil {
		return &codec{
			enc: func(dst []byte, p unsafe.Pointer) []byte { return append(dst, unsafe.Slice((*byte)(p), n)...) },
			dec: func(d *Decoder, p unsafe.Pointer) { copy(unsafe.Slice((*byte)(p), n), d.Next(n)) },
			min: n,
		}
	}
	c := derive(Type{Go: g.Elem()})
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
		min: n * c.min,
	}
}
