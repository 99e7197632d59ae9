package db_test

import (
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/db/dbtest"
)

func TestMem(t *testing.T) {
	dbtest.Run(t, func(*testing.T) db.DB { return db.NewMem() })
}

func TestPebble(t *testing.T) {
	dbtest.Run(t, func(t *testing.T) db.DB {
		d, err := db.OpenPebble("db", db.PebbleOptions{FS: vfs.NewMem(), CacheBytes: 1 << 20, MemTableBytes: 1 << 20})
		require.NoError(t, err)
		return d
	})
}

func TestPebbleOnDisk(t *testing.T) {
	dir := t.TempDir()
	d, err := db.OpenPebble(dir, db.PebbleOptions{})
	require.NoError(t, err)
	require.NoError(t, d.Set([]byte("k"), []byte("v")))
	require.NoError(t, d.Compact(nil, nil))
	require.Equal(t, "pebble", d.Stats()["type"])
	_, err = db.OpenPebble(dir, db.PebbleOptions{})
	require.Error(t, err, "opened twice")
	require.NoError(t, d.Close())
	d, err = db.OpenPebble(dir, db.PebbleOptions{})
	require.NoError(t, err)
	v, err := d.Get([]byte("k"))
	require.NoError(t, err)
	require.Equal(t, []byte("v"), v)
	require.Positive(t, d.CacheBytes(), "the block read is not in the cache")
	require.NoError(t, d.Close())
}

// TestSyncSurvivesACrash loses what was not synced, in part, and finds every
// synced batch whole.
func TestSyncSurvivesACrash(t *testing.T) {
	fs := vfs.NewCrashableMem()
	d, err := db.OpenPebble("db", db.PebbleOptions{FS: fs})
	require.NoError(t, err)
	defer d.Close()
	for i := range 20 {
		b := d.NewBatch()
		for j := range 50 {
			require.NoError(t, b.Set([]byte{byte(j)}, []byte{byte(i)}))
		}
		if i%2 == 0 {
			require.NoError(t, b.WriteSync())
		} else {
			require.NoError(t, b.Write())
		}
		clone := fs.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: 50, RNG: rand.New(rand.NewPCG(1, uint64(i)))})
		c, err := db.OpenPebble("db", db.PebbleOptions{FS: clone})
		require.NoError(t, err)
		first, err := c.Get([]byte{0})
		require.NoError(t, err)
		require.GreaterOrEqual(t, int(first[0]), i-i%2)
		for j := range 50 {
			v, err := c.Get([]byte{byte(j)})
			require.NoError(t, err)
			require.Equal(t, first, v)
		}
		require.NoError(t, c.Close())
	}
}

func TestFailedDiskIsReported(t *testing.T) {
	var broken atomic.Bool
	full := errors.New("no space left on device")
	fs := errorfs.Wrap(vfs.NewMem(), errorfs.InjectorFunc(func(op errorfs.Op) error {
		if broken.Load() && (op.Kind == errorfs.OpFileWrite || op.Kind == errorfs.OpFileSync || op.Kind == errorfs.OpFileSyncData) {
			return full
		}
		return nil
	}))
	var told atomic.Int32
	d, err := db.OpenPebble("db", db.PebbleOptions{FS: fs, OnFatal: func(error) { told.Add(1) }})
	require.NoError(t, err)
	require.NoError(t, d.SetSync([]byte("a"), []byte("1")))
	broken.Store(true)
	require.ErrorContains(t, d.SetSync([]byte("a"), []byte("2")), full.Error())
	_, err = d.Get([]byte("a"))
	require.ErrorContains(t, err, full.Error())
	require.Error(t, d.Set([]byte("a"), []byte("3")))
	require.EqualValues(t, 1, told.Load())
}
