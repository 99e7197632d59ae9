package scale

import (
	"bytes"
	"cmp"
	"fmt"
	"reflect"
	"sort"
	"strings"
	"sync"
	"unsafe"
)

// order compares two values of one type by address.
type order func(a, b unsafe.Pointer) int

// orders remembers orders by type, to save time.
var orders sync.Map // reflect.Type -> order

// orderOf returns the order that Rust derives for a type: numbers by value,
// arrays and composites by their parts, first to last. It panics if the type has
// no such order, which is a mistake in the program.
func orderOf[T any]() order { return orderFor(reflect.TypeFor[T]()) }

func orderFor(t reflect.Type) order {
	if o, ok := orders.Load(t); ok {
		return o.(order)
	}
	o := buildOrder(t)
	orders.Store(t, o)
	return o
}

func buildOrder(t reflect.Type) order {
	switch {
	case t == reflect.TypeFor[U128]():
		return func(a, b unsafe.Pointer) int { return (*U128)(a).Compare(*(*U128)(b)) }
	case t.Kind() == reflect.Array && t.Elem().Kind() == reflect.Uint8:
		return bytesOrder(t.Len())
	}
	if m, ok := t.MethodByName("Compare"); ok {
		return methodOrder(t, m)
	}
	switch t.Kind() {
	case reflect.Bool, reflect.Uint8:
		return orderBy[uint8]
	case reflect.Int8:
		return orderBy[int8]
	case reflect.Uint16:
		return orderBy[uint16]
	case reflect.Int16:
		return orderBy[int16]
	case reflect.Uint32:
		return orderBy[uint32]
	case reflect.Int32:
		return orderBy[int32]
	case reflect.Uint64:
		return orderBy[uint64]
	case reflect.Int64:
		return orderBy[int64]
	case reflect.String:
		return func(a, b unsafe.Pointer) int { return strings.Compare(*(*string)(a), *(*string)(b)) }
	case reflect.Array:
		return arrayOrder(t)
	case reflect.Struct:
		if !IsEnum(t) {
			return structOrder(t)
		}
	}
	panic(fmt.Sprintf("scale: %v has no order", t))
}

func orderBy[T cmp.Ordered](a, b unsafe.Pointer) int { return cmp.Compare(*(*T)(a), *(*T)(b)) }

// methodOrder uses a method Compare(T) int, as types have whose order isn't that
// of their parts.
func methodOrder(t reflect.Type, m reflect.Method) order {
	if m.Type.NumIn() != 2 || m.Type.In(1) != t || m.Type.NumOut() != 1 || m.Type.Out(0).Kind() != reflect.Int {
		panic(fmt.Sprintf("scale: method Compare of %v doesn't compare two of them", t))
	}
	return func(a, b unsafe.Pointer) int {
		args := []reflect.Value{reflect.NewAt(t, a).Elem(), reflect.NewAt(t, b).Elem()}
		return int(m.Func.Call(args)[0].Int())
	}
}

func bytesOrder(n int) order {
	return func(a, b unsafe.Pointer) int {
		return bytes.Compare(unsafe.Slice((*byte)(a), n), unsafe.Slice((*byte)(b), n))
	}
}

func arrayOrder(t reflect.Type) order {
	n, size := t.Len(), t.Elem().Size()
	elem := orderFor(t.Elem())
	return func(a, b unsafe.Pointer) int {
		for i := range n {
			if c := elem(unsafe.Add(a, uintptr(i)*size), unsafe.Add(b, uintptr(i)*size)); c != 0 {
				return c
			}
		}
		return 0
	}
}

func structOrder(t reflect.Type) order {
	fields := Fields(t)
	parts := make([]order, len(fields))
	for i, f := range fields {
		parts[i] = orderFor(f.Type.Go)
	}
	return func(a, b unsafe.Pointer) int {
		for i, part := range parts {
			if c := part(unsafe.Add(a, fields[i].Offset), unsafe.Add(b, fields[i].Offset)); c != 0 {
				return c
			}
		}
		return 0
	}
}

// search finds k among n ascending keys, of which at returns the addresses.
func (o order) search(n int, k unsafe.Pointer, at func(i int) unsafe.Pointer) (int, bool) {
	return sort.Find(n, func(i int) int { return o(k, at(i)) })
}

// ascending reports whether n keys ascend without duplicates.
func (o order) ascending(n int, at func(i int) unsafe.Pointer) bool {
	for i := 1; i < n; i++ {
		if o(at(i-1), at(i)) >= 0 {
			return false
		}
	}
	return true
}
