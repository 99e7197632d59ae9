package scale

import (
	"reflect"
	"unsafe"
)

// buildSlice derives the codec of a slice type; bound limits the number of
// items accepted when it is positive.
func buildSlice(g reflect.Type, bound int) *codec {
	c := buildItems(g, bound)
	if isNumber(g.Elem()) {
		return c
	}
	return nested(c)
}

func buildItems(g reflect.Type, bound int) *codec {
	elem := g.Elem()
	check := func(d *Decoder, n int) int {
		if bound > 0 && n > bound {
			d.Fail(ErrBound)
			return 0
		}
		return n
	}
	c := derive(Type{Go: elem})
	size := elem.Size()
	out := &codec{
		enc: func(dst []byte, p unsafe.Pointer) []byte {
			s := (*sliceHeader)(p)
			dst = AppendCompact(dst, uint64(s.len))
			for i := range s.len {
				dst = c.enc(dst, unsafe.Add(s.data, uintptr(i)*size))
			}
			return dst
		},
		min:     1,
		foreign: c.foreign,
	}
	makeSlice := sliceMaker(g)
	if c.raw && c.min == int(size) {
		out.enc = func(dst []byte, p unsafe.Pointer) []byte {
			s := (*sliceHeader)(p)
			dst = AppendCompact(dst, uint64(s.len))
			return append(dst, unsafe.Slice((*byte)(s.data), s.len*c.min)...)
		}
		out.dec = func(d *Decoder, p unsafe.Pointer) {
			n := check(d, d.Length(c.min))
			if d.err != nil {
				return
			}
			data := makeSlice(p, n)
			copy(unsafe.Slice((*byte)(data), n*c.min), d.Next(n*c.min))
		}
		return out
	}
	out.dec = func(d *Decoder, p unsafe.Pointer) {
		n := check(d, d.Length(c.min))
		if d.err != nil {
			return
		}
		data := makeSlice(p, sliceRoom(n, int(size), d.Remaining()))
		for i := 0; i < n; i++ {
			if s := (*sliceHeader)(p); i == s.len {
				data = growSlice(g, p, n)
			}
			c.dec(d, unsafe.Add(data, uintptr(i)*size))
			if d.err != nil {
				return
			}
		}
	}
	return out
}

// sliceRoom says for how many items to make room at first: all of them, unless
// items are so much larger in memory than encoded that hostile input could ask
// for far more memory than it has bytes.
func sliceRoom(n, size, remaining int) int {
	const slack = 1 << 16
	if size == 0 || n*size <= 16*remaining+slack {
		return n
	}
	return max(1, (16*remaining+slack)/size)
}

type sliceHeader struct {
	data     unsafe.Pointer
	len, cap int
}

// sliceMaker returns a function that stores a fresh slice of n items at p and
// returns where its items are.
func sliceMaker(g reflect.Type) func(p unsafe.Pointer, n int) unsafe.Pointer {
	switch g.Elem().Kind() {
	case reflect.Uint8:
		return makeOf[uint8]
	case reflect.Uint16:
		return makeOf[uint16]
	case reflect.Uint32:
		return makeOf[uint32]
	case reflect.Uint64:
		return makeOf[uint64]
	case reflect.Array:
		if g.Elem().Len() == 32 && g.Elem().Elem().Kind() == reflect.Uint8 {
			return makeOf[[32]byte]
		}
	}
	return func(p unsafe.Pointer, n int) unsafe.Pointer {
		s := reflect.MakeSlice(g, n, n)
		reflect.NewAt(g, p).Elem().Set(s)
		return (*sliceHeader)(p).data
	}
}

func makeOf[T any](p unsafe.Pointer, n int) unsafe.Pointer {
	*(*[]T)(p) = make([]T, n)
	return (*sliceHeader)(p).data
}

// growSlice doubles the slice at p, up to n items.
func growSlice(g reflect.Type, p unsafe.Pointer, n int) unsafe.Pointer {
	old := reflect.NewAt(g, p).Elem()
	room := min(n, 2*old.Len()+1)
	s := reflect.MakeSlice(g, room, room)
	reflect.Copy(s, old)
	old.Set(s)
	return (*sliceHeader)(p).data
}
