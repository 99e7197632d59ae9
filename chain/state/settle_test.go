package state

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSettle(t *testing.T) {
	o := NewOverlay(&Map{})
	key, other := []byte("key"), []byte("other")
	outer := o.Mark()
	o.Put(key, []byte{1})
	o.AppendItem(other, []byte{7})
	o.Settle()
	require.Panics(t, func() { o.Rollback(outer) })

	mark := o.Mark()
	o.Put(key, []byte{2})
	inner := o.Mark()
	o.Put(key, []byte{3})
	o.AppendItem(other, []byte{8})
	o.Rollback(inner)
	v, _ := o.Get(key)
	require.Equal(t, []byte{2}, v)
	o.Rollback(mark)
	v, _ = o.Get(key)
	require.Equal(t, []byte{1}, v)
	v, _ = o.Get(other)
	require.Equal(t, []byte{1 << 2, 7}, v)
}
