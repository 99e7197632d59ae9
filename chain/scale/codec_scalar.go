package scale

import (
	"fmt"
	"reflect"
	"unicode/utf8"
	"unsafe"
)

// buildScalar returns the codec of a kind without parts, or nil.
func buildScalar(k reflect.Kind) *codec {
	if size := intSize(k); size == 1 || size > 0 && littleEndian {
		return rawCodec(size)
	}
	switch k {
	case reflect.Bool:
		return &codec{
			enc: func(dst []byte, p unsafe.Pointer) []byte { return AppendBool(dst, *(*bool)(p)) },
			dec: func(d *Decoder, p unsafe.Pointer) { *(*bool)(p) = d.Bool() },
			min: 1,
		}
	case reflect.Uint16, reflect.Int16:
		return &codec{
			enc: func(dst []byte, p unsafe.Pointer) []byte { return AppendUint16(dst, *(*uint16)(p)) },
			dec: func(d *Decoder, p unsafe.Pointer) { *(*uint16)(p) = d.Uint16() },
			min: 2,
		}
	case reflect.Uint32, reflect.Int32:
		return &codec{
			enc: func(dst []byte, p unsafe.Pointer) []byte { return AppendUint32(dst, *(*uint32)(p)) },
			dec: func(d *Decoder, p unsafe.Pointer) { *(*uint32)(p) = d.Uint32() },
			min: 4,
		}
	case reflect.Uint64, reflect.Int64:
		return &codec{
			enc: func(dst []byte, p unsafe.Pointer) []byte { return AppendUint64(dst, *(*uint64)(p)) },
			dec: func(d *Decoder, p unsafe.Pointer) { *(*uint64)(p) = d.Uint64() },
			min: 8,
		}
	case reflect.String:
		return &codec{
			enc: func(dst []byte, p unsafe.Pointer) []byte { return AppendString(dst, *(*string)(p)) },
			dec: decodeString,
			min: 1,
		}
	}
	return nil
}

// intSize returns the size of an integer kind in bytes, or 0 for other kinds.
func intSize(k reflect.Kind) int {
	switch k {
	case reflect.Uint8, reflect.Int8:
		return 1
	case reflect.Uint16, reflect.Int16:
		return 2
	case reflect.Uint32, reflect.Int32:
		return 4
	case reflect.Uint64, reflect.Int64:
		return 8
	}
	return 0
}

func decodeString(d *Decoder, p unsafe.Pointer) {
	b := d.BytesNoCopy()
	if !utf8.Valid(b) {
		d.Fail(ErrUTF8)
		return
	}
	*(*string)(p) = string(b)
}

func buildCompact(g reflect.Type) *codec {
	switch g.Kind() {
	case reflect.Uint8:
		return compactCodec[uint8]()
	case reflect.Uint16:
		return compactCodec[uint16]()
	case reflect.Uint32:
		return compactCodec[uint32]()
	case reflect.Uint64:
		return compactCodec[uint64]()
	}
	switch {
	case g == reflect.TypeFor[U128]():
		return &codec{
			enc: func(dst []byte, p unsafe.Pointer) []byte { return AppendCompact128(dst, *(*U128)(p)) },
			dec: func(d *Decoder, p unsafe.Pointer) { *(*U128)(p) = d.Compact128() },
			min: 1,
		}
	case g.Kind() == reflect.Struct && g.NumField() == 1:
		return buildCompact(g.Field(0).Type)
	case g.Kind() == reflect.Struct && g.NumField() == 0:
		return buildStruct(nil)
	}
	panic(fmt.Sprintf("scale: no compact form of %v", g))
}

func compactCodec[T uint8 | uint16 | uint32 | uint64]() *codec {
	return &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte { return AppendCompact(dst, uint64(*(*T)(p))) },
		dec: func(d *Decoder, p unsafe.Pointer) { *(*T)(p) = T(d.CompactMax(uint64(^T(0)))) },
		min: 1,
	}
}
