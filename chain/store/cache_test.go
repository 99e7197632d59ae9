package store

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCacheTakesNoStaleReads: a value that was read before a block was written
// must not enter after it.
func TestCacheTakesNoStaleReads(t *testing.T) {
	c := newCache(1 << 20)
	k := []byte("k")
	before := c.epoch.Load()
	c.fill(before, k, []byte("old"))
	v, ok := c.get(k)
	require.True(t, ok)
	require.Equal(t, []byte("old"), v)

	c.epoch.Add(1)
	during := c.epoch.Load()
	c.set(k, []byte("new"))
	c.fill(before, k, []byte("old"))
	c.fill(during, k, []byte("old"))
	c.epoch.Add(1)
	c.fill(before, k, []byte("old"))
	c.fill(during, k, []byte("old"))
	v, _ = c.get(k)
	require.Equal(t, []byte("new"), v)
	require.Equal(t, len("k")+len("new")+cost, c.bytes())
	c.clear()
	require.Zero(t, c.bytes())
}

func TestCacheKeepsWhatIsUsed(t *testing.T) {
	c := newCache(shards * 2 * 20 * (cost + 10))
	hot := []byte("hot")
	c.set(hot, []byte("1"))
	c.set([]byte("gone"), nil)
	for i := range 20_000 {
		c.set([]byte(fmt.Sprintf("k%d", i)), []byte{1})
		if i%32 == 0 {
			_, ok := c.get(hot)
			require.True(t, ok, "after %d", i)
		}
	}
	_, ok := c.get([]byte("gone"))
	require.False(t, ok)
	total := 0
	for i := range c.shards {
		total += len(c.shards[i].young) + len(c.shards[i].old)
	}
	require.Less(t, total, shards*2*25)
}
