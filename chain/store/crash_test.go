package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
)

const crashBlocks = 8

// crashWorlds are the states after the blocks of the crash scenario.
func crashWorlds() []world {
	r := rand.New(rand.NewPCG(7, 7))
	w := world{"": {}, "c": {}}
	for i := range 40 {
		w.set("", []byte(fmt.Sprintf("key %d", i)), bytes.Repeat([]byte{byte(i)}, 40))
	}
	out := []world{w}
	for range crashBlocks {
		w = w.clone()
		for range 12 {
			id, k := "", []byte(fmt.Sprintf("key %d", r.IntN(60)))
			if r.IntN(4) == 0 {
				id = "c"
			}
			if r.IntN(3) == 0 {
				w.set(id, k, nil)
			} else {
				w.set(id, k, bytes.Repeat([]byte{byte(r.Uint32())}, r.IntN(60)))
			}
		}
		out = append(out, w)
	}
	return out
}

// scenario imports and appends until an error, and calls acked for each block
// that is reported as written, the import first.
func scenario(fs vfs.FS, worlds []world, acked func(), onFatal func(error)) (err error) {
	defer func() {
		// Where pebble itself gives up with a panic, the process would end.
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	d, err := db.OpenPebble("db", db.PebbleOptions{FS: fs, MemTableBytes: 16 << 10, CacheBytes: 1 << 20, OnFatal: onFatal})
	if err != nil {
		return err
	}
	s, err := Open(d, Options{Window: 3})
	if err != nil {
		d.Close()
		return err
	}
	defer s.Close()
	m := &state.Map{}
	for k, v := range worlds[0][""] {
		m.Put([]byte(k), v)
	}
	if _, err = s.ImportMap(m, block(0)); err != nil {
		return err
	}
	acked()
	for n := 1; n < len(worlds); n++ {
		if err := appendWorld(s, worlds[n-1], worlds[n], uint64(n)); err != nil {
			return err
		}
		acked()
		if err := s.Prune(); err != nil {
			return err
		}
	}
	return nil
}

func appendWorld(s *Store, old, new world, n uint64) error {
	v, _, release, err := s.Best()
	if err != nil {
		return err
	}
	defer release()
	o := state.NewOverlay(v)
	for id, m := range new {
		sp := &o.Space
		if id != "" {
			sp = o.Child([]byte(id))
		}
		for k, v := range m {
			sp.Put([]byte(k), v)
		}
		for k := range old[id] {
			if _, ok := m[k]; !ok {
				sp.Delete([]byte(k))
			}
		}
	}
	return s.Append(block(n), o)
}

// checkAfterCrash opens what the crash left and finds the last block reported
// as written, or the one after it, whole and with its history.
func checkAfterCrash(t *testing.T, fs vfs.FS, dir string, worlds []world, acked int64) {
	d, err := db.OpenPebble(dir, db.PebbleOptions{FS: fs, MemTableBytes: 16 << 10, CacheBytes: 1 << 20})
	require.NoError(t, err)
	s, err := Open(d, Options{Window: 3})
	require.NoError(t, err)
	defer s.Close()
	tip, ok := s.Tip()
	if !ok {
		require.Zero(t, acked, "blocks are lost")
		return
	}
	blocks := int64(tip.Number) + 1
	require.True(t, blocks == acked || blocks == acked+1, "%d blocks, %d reported", blocks, acked)
	require.NoError(t, s.Verify())
	for n := s.Oldest(); n <= tip.Number; n++ {
		v, release, err := s.At(n)
		require.NoError(t, err)
		require.Equal(t, rootOf(worlds[n].top()), state.TrieOf(v, s.StateVersion()).Root())
		for i := range 60 {
			k := []byte(fmt.Sprintf("key %d", i))
			require.True(t, bytes.Equal(worlds[n][""][string(k)], v.Get(k)))
			require.True(t, bytes.Equal(worlds[n]["c"][string(k)], v.Child([]byte("c")).Get(k)))
		}
		release()
	}
	if next := int(tip.Number) + 1; next < len(worlds) {
		require.NoError(t, appendWorld(s, worlds[next-1], worlds[next], uint64(next)))
		require.NoError(t, s.Verify())
	}
	if s.Oldest() < tip.Number {
		require.NoError(t, s.Revert(1, nil))
		require.NoError(t, s.Verify())
	}
}

var errDisk = errors.New("disk failed")

// faults counts the changes of the file system and calls at, at the chosen
// one; from then on changes fail if broken.
type faults struct {
	n, chosen int64
	mu        sync.Mutex
	at        func()
	broken    bool
}

func (f *faults) MaybeError(op errorfs.Op) error {
	if op.Kind.ReadOrWrite() != errorfs.OpIsWrite {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.n++
	if f.n == f.chosen && f.at != nil {
		f.at()
	}
	if f.broken && f.n >= f.chosen {
		return errDisk
	}
	return nil
}

func (f *faults) String() string { return "faults" }

// steps returns the numbers of the changes of the file system to stop at.
func steps(t *testing.T, worlds []world) (out []int64) {
	var acked atomic.Int64
	count := &faults{}
	require.NoError(t, scenario(errorfs.Wrap(vfs.NewCrashableMem(), count), worlds, func() { acked.Add(1) }, nil))
	require.EqualValues(t, len(worlds), acked.Load())
	require.Greater(t, count.n, int64(50))
	step := int64(1)
	if testing.Short() {
		step = 7
	}
	for k := int64(1); k <= count.n; k += step {
		out = append(out, k)
	}
	return out
}

// TestCrashAtEveryStep stops the machine at every change of the file system,
// keeping all, some or nothing of what was not synced (torn writes; syncs that
// never happened).
func TestCrashAtEveryStep(t *testing.T) {
	worlds := crashWorlds()
	for _, k := range steps(t, worlds) {
		fs := vfs.NewCrashableMem()
		var acked atomic.Int64
		var clones []*vfs.MemFS
		var then int64
		f := &faults{chosen: k, at: func() {
			then = acked.Load()
			for _, percent := range []int{0, 50, 100} {
				cfg := vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: rand.New(rand.NewPCG(1, uint64(k)))}
				clones = append(clones, fs.CrashClone(cfg))
			}
		}}
		require.NoError(t, scenario(errorfs.Wrap(fs, f), worlds, func() { acked.Add(1) }, nil))
		for _, c := range clones {
			checkAfterCrash(t, c, "db", worlds, then)
		}
	}
}

// crashEnv makes the test binary run the scenario on a disk that fails: it
// holds the number of the change that fails, and the directory.
const crashEnv = "TENSORD_TEST_FAILING_DISK"

// TestMain runs either the tests or the scenario that TestFailingDisk starts.
func TestMain(m *testing.M) {
	if v := os.Getenv(crashEnv); v != "" {
		runFailing(v)
		return
	}
	os.Exit(m.Run())
}

func runFailing(v string) {
	var k int64
	var dir string
	if _, err := fmt.Sscanf(v, "%d %s", &k, &dir); err != nil {
		panic(err)
	}
	if err := os.Chdir(dir); err != nil {
		panic(err)
	}
	f := &faults{chosen: k, broken: true}
	fatal := func(err error) {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(scenario(errorfs.Wrap(vfs.Default, f), crashWorlds(), func() { fmt.Println("acked") }, fatal))
}

// TestFailingDisk lets the disk fail for good at each change of the file
// system. Pebble ends the process in some of these cases, so a process of its
// own runs into it; what that reported as written must be there.
func TestFailingDisk(t *testing.T) {
	worlds := crashWorlds()
	exe, err := os.Executable()
	require.NoError(t, err)
	for i, k := range steps(t, worlds) {
		if i%5 != 0 {
			continue
		}
		dir := t.TempDir()
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		cmd := exec.CommandContext(ctx, exe)
		cmd.Env = append(os.Environ(), fmt.Sprintf("%s=%d %s", crashEnv, k, dir))
		out, _ := cmd.CombinedOutput()
		require.NoError(t, ctx.Err(), "the process hangs")
		cancel()
		acked := int64(strings.Count(string(out), "acked\n"))
		if acked < int64(len(worlds)) {
			require.Regexp(t, errDisk.Error()+"|fatal error", string(out))
		}
		checkAfterCrash(t, vfs.Default, filepath.Join(dir, "db"), worlds, acked)
	}
}

// TestReadersDuringCommits reads pinned blocks while others are committed and
// pruned.
func TestReadersDuringCommits(t *testing.T) {
	s := NewMemory(Options{Window: 2, CacheBytes: 1 << 14})
	defer s.Close()
	const keys = 50
	fill := func(n uint64) map[string][]byte {
		m := map[string][]byte{}
		for i := range keys {
			if (uint64(i)+n)%5 != 0 {
				m[fmt.Sprintf("key %d", i)] = []byte(fmt.Sprintf("%d at %d", i, n-n%uint64(i+1)))
			}
		}
		return m
	}
	importWorld(t, s, 0, world{"": fill(0)})
	var stop atomic.Bool
	var wg sync.WaitGroup
	errs := make(chan error, 4)
	for range 4 {
		wg.Go(func() {
			for !stop.Load() {
				if err := readAll(s, fill); err != nil {
					errs <- err
					return
				}
			}
		})
	}
	for n := uint64(1); n <= 150; n++ {
		require.NoError(t, appendWorld(s, world{"": fill(n - 1)}, world{"": fill(n)}, n))
	}
	stop.Store(true)
	wg.Wait()
	close(errs)
	require.NoError(t, <-errs)
	require.NoError(t, s.Verify())
}

func readAll(s *Store, fill func(uint64) map[string][]byte) error {
	v, tip, release, err := s.Best()
	if err != nil {
		return err
	}
	defer release()
	want := fill(tip.Number)
	for range 3 {
		for i := range 50 {
			k := fmt.Sprintf("key %d", i)
			if got := v.Get([]byte(k)); !bytes.Equal(got, want[k]) || (got == nil) != (want[k] == nil) {
				return fmt.Errorf("block %d: %s is %q, not %q", tip.Number, k, got, want[k])
			}
		}
		n := 0
		it := v.Iter(nil, nil)
		for ; it.Next(); n++ {
			if string(want[string(it.Key())]) != string(it.Value()) {
				return fmt.Errorf("block %d: iteration has %q at %q", tip.Number, it.Value(), it.Key())
			}
		}
		it.Close()
		if n != len(want) {
			return fmt.Errorf("block %d: %d keys, not %d", tip.Number, n, len(want))
		}
		if root := state.TrieOf(v, s.StateVersion()).Root(); root != tip.StateRoot {
			return fmt.Errorf("block %d: root 0x%x, not 0x%x", tip.Number, root, tip.StateRoot)
		}
		v.Prove([][]byte{[]byte("key 7"), []byte("absent")})
	}
	return nil
}
