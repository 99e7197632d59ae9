package snapshot

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"sync"
	"time"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/types"
)

// Config of a manager.
type Config struct {
	Store *store.Store
	Dir   string // where snapshots are kept
	// Every is after how many blocks a snapshot is made, 0 for never.
	Every uint32
	Keep  int // how many are kept, 2 if 0
	// Linger is how long one stays besides since it was made or last read from,
	// so that those who restore it come to the end: 3 minutes if 0.
	Linger time.Duration
	// Restored is called when a state was restored into the store.
	Restored func() error
	Log      *slog.Logger
}

// Manager keeps snapshots in a directory, each in one of its own that is named
// after the block.
type Manager struct {
	cfg  Config
	mu   sync.Mutex
	busy bool
	work sync.WaitGroup
}

// New returns a manager.
func New(cfg Config) (*Manager, error) {
	if cfg.Keep == 0 {
		cfg.Keep = 2
	}
	if cfg.Linger == 0 {
		cfg.Linger = 3 * time.Minute
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("snapshot: %w", err)
	}
	return &Manager{cfg: cfg}, nil
}

// Close waits for a snapshot under way.
func (m *Manager) Close() { m.work.Wait() }

// Committed is told of each block and makes a snapshot, in the background, if
// it is time.
func (m *Manager) Committed(number uint32) {
	if m.cfg.Every == 0 || number%m.cfg.Every != 0 {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.busy {
		return
	}
	m.busy = true
	m.work.Go(func() {
		if err := m.Make(number); err != nil {
			m.cfg.Log.Error("no snapshot", "number", number, "err", err)
		}
		m.mu.Lock()
		defer m.mu.Unlock()
		m.busy = false
	})
}

func (m *Manager) path(number uint32, name string) string {
	return filepath.Join(m.cfg.Dir, strconv.FormatUint(uint64(number), 10), name)
}

func chunkName(i int) string { return fmt.Sprintf("chunk-%06d", i) }

const descriptionName = "description"

// Make makes a snapshot of the state after a block.
func (m *Manager) Make(number uint32) error {
	info, err := m.cfg.Store.Info(uint64(number))
	if err != nil {
		return fmt.Errorf("snapshot: %w", err)
	}
	// The description comes last: without it there is no snapshot.
	if err := os.RemoveAll(m.path(number, "")); err != nil {
		return fmt.Errorf("snapshot: %w", err)
	}
	if err := os.MkdirAll(m.path(number, ""), 0o700); err != nil {
		return fmt.Errorf("snapshot: %w", err)
	}
	w := &writer{m: m, number: number, d: description{Header: info.Header}}
	err = m.cfg.Store.Export(uint64(number), w.add)
	if err = errors.Join(err, w.err); err == nil {
		err = w.flush()
	}
	if err == nil {
		err = writeFile(m.path(number, descriptionName), descriptions.Append(nil, &w.d))
	}
	if err != nil {
		os.RemoveAll(m.path(number, ""))
		return fmt.Errorf("snapshot: %w", err)
	}
	m.cfg.Log.Info("snapshot", "number", number, "chunks", len(w.d.Chunks))
	return m.prune()
}

// writer writes chunks.
type writer struct {
	m      *Manager
	number uint32
	d      description
	buf    []byte
	err    error
}

func (w *writer) add(id, key, value []byte) bool {
	if len(w.buf) > 0 && len(w.buf)+len(key)+len(value) > chunkBytes {
		if w.err = w.flush(); w.err != nil {
			return false
		}
	}
	w.buf = appendPair(w.buf, id, key, value)
	return true
}

func (w *writer) flush() error {
	if len(w.buf) == 0 && len(w.d.Chunks) > 0 {
		return nil
	}
	c := compress(w.buf)
	name := w.m.path(w.number, chunkName(len(w.d.Chunks)))
	w.d.Chunks = append(w.d.Chunks, crypto.Blake2b256(c))
	w.buf = w.buf[:0]
	return writeFile(name, c)
}

// writeFile writes a file that is whole if it is there under its name.
func writeFile(name string, b []byte) error {
	f, err := os.Create(name + ".tmp")
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(name+".tmp", name)
}

// Forget removes the snapshots in a directory of blocks after a number.
func Forget(dir string, after uint32) error {
	m := &Manager{cfg: Config{Dir: dir}}
	list, err := m.numbers()
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("snapshot: %w", err)
	}
	for _, n := range list {
		if n > after {
			err = errors.Join(err, os.RemoveAll(m.path(n, "")))
		}
	}
	return err
}

// numbers returns the blocks that have a directory, the latest first.
func (m *Manager) numbers() ([]uint32, error) {
	list, err := os.ReadDir(m.cfg.Dir)
	if err != nil {
		return nil, err
	}
	var out []uint32
	for _, e := range list {
		if n, err := strconv.ParseUint(e.Name(), 10, 32); err == nil && e.IsDir() {
			out = append(out, uint32(n))
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] > out[j] })
	return out, nil
}

func (m *Manager) prune() error {
	list, err := m.numbers()
	if err != nil {
		return err
	}
	for _, n := range list[min(m.cfg.Keep, len(list)):] {
		st, err := os.Stat(m.path(n, ""))
		if err == nil && time.Since(st.ModTime()) >= m.cfg.Linger {
			err = os.RemoveAll(m.path(n, ""))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// List returns the snapshots there are, the latest first.
func (m *Manager) List() ([]Info, error) {
	list, err := m.numbers()
	if err != nil {
		return nil, fmt.Errorf("snapshot: %w", err)
	}
	var out []Info
	for _, n := range list {
		b, err := os.ReadFile(m.path(n, descriptionName))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("snapshot: %w", err)
		}
		d, err := descriptions.DecodeAll(b)
		if err != nil {
			return nil, fmt.Errorf("snapshot: of block %d: %w", n, err)
		}
		out = append(out, d.info(n))
	}
	return out, nil
}

// Chunk returns a chunk of a snapshot.
func (m *Manager) Chunk(number, index uint32) ([]byte, error) {
	b, err := os.ReadFile(m.path(number, chunkName(int(index))))
	if err != nil {
		return nil, fmt.Errorf("snapshot: %w", err)
	}
	now := time.Now()
	if err := os.Chtimes(m.path(number, ""), now, now); err != nil {
		return nil, fmt.Errorf("snapshot: %w", err)
	}
	return b, nil
}

// Restore is a restoration under way.
type Restore struct {
	m      *Manager
	d      *description
	header *types.Header
	imp    *store.Import
	next   uint32
}

// Restore begins to restore the snapshot of the block with this hash into the
// store, which has to be empty.
func (m *Manager) Restore(i Info, block types.Hash) (*Restore, error) {
	d, h, err := i.open(block)
	if err != nil {
		return nil, err
	}
	imp, err := m.cfg.Store.Import()
	if err != nil {
		return nil, fmt.Errorf("snapshot: %w", err)
	}
	return &Restore{m: m, d: d, header: h, imp: imp}, nil
}

// ErrChunk says that a chunk is not the one that the snapshot describes.
var ErrChunk = errors.New("snapshot: not the chunk that the snapshot describes")

// Apply takes the chunks in order. After the last one it checks the root, and
// the store has the block as its first.
func (r *Restore) Apply(index uint32, chunk []byte) (done bool, err error) {
	if index != r.next || int(index) >= len(r.d.Chunks) {
		return false, fmt.Errorf("snapshot: chunk %d, want %d", index, r.next)
	}
	if crypto.Blake2b256(chunk) != r.d.Chunks[index] {
		return false, ErrChunk
	}
	if err := eachPair(chunk, r.imp.Put); err != nil {
		return false, err
	}
	if r.next++; int(r.next) < len(r.d.Chunks) {
		return false, nil
	}
	b := store.Block{
		Number: uint64(r.header.Number), Hash: r.header.Hash(), StateRoot: r.header.StateRoot, Header: r.d.Header,
	}
	if err := r.imp.Finish(b); err != nil {
		return false, fmt.Errorf("snapshot: %w", err)
	}
	if r.m.cfg.Restored != nil {
		return true, r.m.cfg.Restored()
	}
	return true, nil
}
