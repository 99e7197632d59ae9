package db

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// PebbleOptions are the settings of a pebble database. The zero value is a
// database of moderate size on the operating system's file system.
type PebbleOptions struct {
	// FS is the file system; nil is the operating system's.
	FS vfs.FS
	// CacheBytes is the size of the block cache, 64 MiB if 0.
	CacheBytes int64
	// MemTableBytes is the size of a memtable, 32 MiB if 0. About two of them
	// are kept in memory.
	MemTableBytes uint64
	// BloomBits is the size of the bloom filters in bits per key: 10 if 0,
	// none if negative.
	BloomBits int
	// MaxOpenFiles bounds the open table files, 500 if 0.
	MaxOpenFiles int
	// OnFatal is called once when the disk failed in a way after which the
	// database cannot go on, such as when it is full. Nothing that was synced
	// is lost. It should end the process; if it returns, every later call fails
	// with that error, and Close may block. It must not call the database.
	OnFatal func(error)
	// Log gets the few messages about the database's health; nil for none.
	Log *slog.Logger
}

// Pebble is a database on disk.
type Pebble struct {
	pebbleReader
	db      *pebble.DB
	failure *failure
	closed  atomic.Bool
}

var _ DB = (*Pebble)(nil)

// failure remembers the first fatal error.
type failure struct {
	err     atomic.Pointer[error]
	inARow  atomic.Int32 // background errors since the latest flush
	onFatal func(error)
	log     *slog.Logger
}

// patience is how many background errors without a flush in between are fatal:
// pebble itself tries again for ever while writers wait.
const patience = 3

func (f *failure) background(err error) {
	if f.inARow.Add(1) >= patience {
		f.Fatalf("%v", err)
		return
	}
	f.Errorf("database: %v", err)
}

func (f *failure) get() error {
	if e := f.err.Load(); e != nil {
		return *e
	}
	return nil
}

func (f *failure) Infof(string, ...any) {}

func (f *failure) Errorf(format string, args ...any) {
	if f.log != nil {
		f.log.Error(fmt.Sprintf(format, args...))
	}
}

func (f *failure) Fatalf(format string, args ...any) {
	err := fmt.Errorf("database failed: "+format, args...)
	if f.err.CompareAndSwap(nil, &err) {
		f.Errorf("%v", err)
		if f.onFatal != nil {
			f.onFatal(err)
		}
	}
}

// OpenPebble opens the database in a directory, making it if need be.
func OpenPebble(dir string, o PebbleOptions) (*Pebble, error) {
	f := &failure{onFatal: o.OnFatal, log: o.Log}
	fs := o.FS
	if fs == nil {
		fs = vfs.Default
	}
	opts := &pebble.Options{
		FS:                          vfs.OnDiskFull(fs, func() { f.Fatalf("no space left on the device") }),
		CacheSize:                   or(o.CacheBytes, 64<<20),
		MemTableSize:                or(o.MemTableBytes, 32<<20),
		MemTableStopWritesThreshold: 4,
		MaxOpenFiles:                or(o.MaxOpenFiles, 500),
		L0CompactionThreshold:       4,
		L0StopWritesThreshold:       24,
		BytesPerSync:                1 << 20,
		WALBytesPerSync:             1 << 20,
		FormatMajorVersion:          pebble.FormatNewest,
		Logger:                      f,
		EventListener: &pebble.EventListener{
			BackgroundError: f.background,
			FlushEnd: func(i pebble.FlushInfo) {
				if i.Err == nil {
					f.inARow.Store(0)
				}
			},
			DiskSlow: func(i pebble.DiskSlowInfo) { f.Errorf("database: %v", i) },
		},
	}
	opts.ApplyCompressionSettings(func() pebble.DBCompressionSettings { return pebble.DBCompressionFastest })
	if bits := or(o.BloomBits, 10); bits > 0 {
		for i := range opts.Levels {
			opts.Levels[i].FilterPolicy = bloom.FilterPolicy(bits)
			opts.Levels[i].FilterType = pebble.TableFilter
		}
	}
	d, err := pebble.Open(dir, opts)
	if err == nil {
		err = f.get()
	}
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", dir, err)
	}
	p := &Pebble{db: d, failure: f}
	p.pebbleReader = pebbleReader{r: d, state: p.state}
	return p, nil
}

func or[T comparable](v, def T) T {
	var zero T
	if v == zero {
		return def
	}
	return v
}

// state returns why the database cannot be used, if it cannot.
func (p *Pebble) state() error {
	if p.closed.Load() {
		return ErrClosed
	}
	return p.failure.get()
}

// pebbleReader reads the database or a snapshot of it.
type pebbleReader struct {
	r     pebble.Reader
	state func() error
}

func (r pebbleReader) Get(key []byte) ([]byte, error) {
	if len(key) == 0 {
		return nil, ErrKeyEmpty
	}
	if err := r.state(); err != nil {
		return nil, err
	}
	v, closer, err := r.r.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	out := append([]byte{}, v...)
	return out, closer.Close()
}

func (r pebbleReader) Has(key []byte) (bool, error) {
	v, err := r.Get(key)
	return v != nil, err
}

func (r pebbleReader) Close() error { return r.r.Close() }

func (r pebbleReader) Iterator(start, end []byte) (Iterator, error) {
	it, err := r.iterator(start, end)
	if err != nil {
		return nil, err
	}
	it.ok = it.it.First()
	return it, nil
}

func (r pebbleReader) ReverseIterator(start, end []byte) (Iterator, error) {
	it, err := r.iterator(start, end)
	if err != nil {
		return nil, err
	}
	it.reverse = true
	it.ok = it.it.Last()
	return it, nil
}

func (r pebbleReader) iterator(start, end []byte) (*pebbleIter, error) {
	if err := checkBounds(start, end); err != nil {
		return nil, err
	}
	if err := r.state(); err != nil {
		return nil, err
	}
	start, end = bytes.Clone(start), bytes.Clone(end)
	it, err := r.r.NewIter(&pebble.IterOptions{LowerBound: start, UpperBound: end})
	if err != nil {
		return nil, err
	}
	return &pebbleIter{it: it, start: start, end: end}, nil
}

// Snapshot returns the database as it is now.
func (p *Pebble) Snapshot() Reader { return pebbleReader{r: p.db.NewSnapshot(), state: p.state} }

// Set writes a value.
func (p *Pebble) Set(key, value []byte) error { return p.set(key, value, pebble.NoSync) }

// SetSync writes a value to disk.
func (p *Pebble) SetSync(key, value []byte) error { return p.set(key, value, pebble.Sync) }

func (p *Pebble) set(key, value []byte, o *pebble.WriteOptions) error {
	b := p.NewBatch().(*pebbleBatch)
	defer b.Close()
	if err := b.Set(key, value); err != nil {
		return err
	}
	return b.write(o)
}

// Delete removes a key.
func (p *Pebble) Delete(key []byte) error { return p.del(key, pebble.NoSync) }

// DeleteSync removes a key from disk.
func (p *Pebble) DeleteSync(key []byte) error { return p.del(key, pebble.Sync) }

func (p *Pebble) del(key []byte, o *pebble.WriteOptions) error {
	b := p.NewBatch().(*pebbleBatch)
	defer b.Close()
	if err := b.Delete(key); err != nil {
		return err
	}
	return b.write(o)
}

// Close closes the database. What was written without sync is on disk then.
func (p *Pebble) Close() error {
	if p.closed.Swap(true) {
		return ErrClosed
	}
	return errors.Join(p.db.Close(), p.failure.get())
}

// Compact rewrites the keys from start to before end.
func (p *Pebble) Compact(start, end []byte) error {
	if err := p.state(); err != nil {
		return err
	}
	if start == nil {
		start = []byte{0}
	}
	if end == nil {
		end = bytes.Repeat([]byte{0xff}, 64)
	}
	return p.db.Compact(context.Background(), start, end, true)
}

// Print writes the database's own figures to standard output.
func (p *Pebble) Print() error {
	fmt.Println(p.db.Metrics())
	return nil
}

// Stats returns the database's own figures.
func (p *Pebble) Stats() map[string]string {
	m := p.db.Metrics()
	return map[string]string{
		"type":        "pebble",
		"disk.bytes":  fmt.Sprint(m.DiskSpaceUsage()),
		"cache.bytes": fmt.Sprint(m.BlockCache.Size),
		"cache.hits":  fmt.Sprint(m.BlockCache.Hits),
		"cache.miss":  fmt.Sprint(m.BlockCache.Misses),
		"metrics":     m.String(),
	}
}

// CacheBytes returns what the block cache holds, in bytes.
func (p *Pebble) CacheBytes() int64 { return p.db.Metrics().BlockCache.Size }

// NewBatch returns an empty batch.
func (p *Pebble) NewBatch() Batch { return &pebbleBatch{p: p, b: p.db.NewBatch()} }

// NewBatchWithSize returns a batch with room for that many bytes.
func (p *Pebble) NewBatchWithSize(size int) Batch {
	return &pebbleBatch{p: p, b: p.db.NewBatchWithSize(size)}
}

type pebbleBatch struct {
	p *Pebble
	b *pebble.Batch // nil once written or closed
}

func (b *pebbleBatch) Set(key, value []byte) error {
	switch {
	case b.b == nil:
		return ErrBatchDone
	case len(key) == 0:
		return ErrKeyEmpty
	case value == nil:
		return ErrValueNil
	}
	return b.b.Set(key, value, nil)
}

func (b *pebbleBatch) Delete(key []byte) error {
	switch {
	case b.b == nil:
		return ErrBatchDone
	case len(key) == 0:
		return ErrKeyEmpty
	}
	return b.b.Delete(key, nil)
}

func (b *pebbleBatch) write(o *pebble.WriteOptions) error {
	if b.b == nil {
		return ErrBatchDone
	}
	if err := b.p.state(); err != nil {
		return err
	}
	err := b.p.db.Apply(b.b, o)
	if err == nil {
		// Apply reports a failed commit to the logger only.
		err = b.p.failure.get()
	}
	return errors.Join(err, b.Close())
}

func (b *pebbleBatch) Write() error     { return b.write(pebble.NoSync) }
func (b *pebbleBatch) WriteSync() error { return b.write(pebble.Sync) }

func (b *pebbleBatch) Close() error {
	if b.b == nil {
		return nil
	}
	err := b.b.Close()
	b.b = nil
	return err
}

func (b *pebbleBatch) GetByteSize() (int, error) {
	if b.b == nil {
		return 0, ErrBatchDone
	}
	return b.b.Len(), nil
}

type pebbleIter struct {
	it          *pebble.Iterator
	start, end  []byte
	reverse, ok bool
	closed      bool
	err         error
}

func (i *pebbleIter) Domain() (start, end []byte) { return i.start, i.end }
func (i *pebbleIter) Valid() bool                 { return i.ok }

func (i *pebbleIter) Next() {
	i.must()
	if i.reverse {
		i.ok = i.it.Prev()
	} else {
		i.ok = i.it.Next()
	}
}

func (i *pebbleIter) Seek(key []byte) { i.ok = i.it.SeekGE(key) }

func (i *pebbleIter) Key() []byte {
	i.must()
	return append([]byte{}, i.it.Key()...)
}

func (i *pebbleIter) Value() []byte {
	i.must()
	v, err := i.it.ValueAndErr()
	if err != nil {
		i.err = err
	}
	return append([]byte{}, v...)
}

func (i *pebbleIter) Error() error {
	if i.closed {
		return i.err
	}
	return errors.Join(i.it.Error(), i.err)
}

func (i *pebbleIter) Close() error {
	if i.closed {
		return nil
	}
	i.ok, i.closed = false, true
	return i.it.Close()
}

func (i *pebbleIter) must() {
	if !i.ok {
		panic("db: iterator is not valid")
	}
}
