package comet

import (
	"testing"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/db"
)

func TestPartsDoNotMix(t *testing.T) {
	s := &stores{db: db.NewMem()}
	provide := s.provide
	a, err := provide(&cmtcfg.DBContext{ID: "a"})
	require.NoError(t, err)
	b, err := provide(&cmtcfg.DBContext{ID: "b"})
	require.NoError(t, err)
	batch := a.NewBatch()
	for _, k := range []string{"1", "2", "3"} {
		require.NoError(t, batch.Set([]byte(k), []byte("a"+k)))
	}
	require.NoError(t, batch.WriteSync())
	require.NoError(t, b.Set([]byte("2"), []byte("b2")))
	require.NoError(t, a.Delete([]byte("1")))
	require.Error(t, a.Set(nil, []byte{1}))

	v, err := b.Get([]byte("2"))
	require.NoError(t, err)
	require.Equal(t, "b2", string(v))
	ok, err := b.Has([]byte("3"))
	require.NoError(t, err)
	require.False(t, ok)

	var keys []string
	it, err := a.Iterator(nil, nil)
	require.NoError(t, err)
	for ; it.Valid(); it.Next() {
		keys = append(keys, string(it.Key())+"="+string(it.Value()))
	}
	require.NoError(t, it.Close())
	require.Equal(t, []string{"2=a2", "3=a3"}, keys)
	rev, err := a.ReverseIterator([]byte("2"), []byte("3"))
	require.NoError(t, err)
	require.True(t, rev.Valid())
	require.Equal(t, "2", string(rev.Key()))
	rev.Next()
	require.False(t, rev.Valid())
	require.NoError(t, rev.Close())

	s.shut()
	v, err = b.Get([]byte("2"))
	require.NoError(t, err)
	require.Nil(t, v)
	require.NoError(t, b.Set([]byte("2"), []byte("x")))
	it, err = b.Iterator(nil, nil)
	require.NoError(t, err)
	require.False(t, it.Valid())
}
