package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/trie"
)

var (
	// ErrVersion is returned for a database of another layout.
	ErrVersion = errors.New("store: database has a layout this version does not know")
	// ErrEngine is returned for a database written by another consensus engine.
	ErrEngine = errors.New("store: database was written by another consensus engine")
	// ErrEmpty is returned where a store without a first block cannot serve.
	ErrEmpty = errors.New("store: no genesis block yet")
	// ErrUnknown is returned for blocks that the store does not have.
	ErrUnknown = errors.New("store: unknown block")
	// ErrPruned is returned for blocks whose state is no longer kept.
	ErrPruned = errors.New("store: state of the block was pruned")
	// ErrPinned is returned by Revert while somebody reads.
	ErrPinned = errors.New("store: state is being read")
)

// Failure is raised as a panic when the disk fails under a state read.
type Failure struct{ Err error }

func (f *Failure) Error() string { return "store: " + f.Err.Error() }
func (f *Failure) Unwrap() error { return f.Err }

func check(err error) {
	if err != nil {
		panic(&Failure{err})
	}
}

// DefaultWindow is how many blocks of state before the tip are kept.
const DefaultWindow = 2400

// Options are the settings of a Store; the zero value is a pruning node with
// moderate caches.
type Options struct {
	// Engine is the name of the consensus engine. A database that has another
	// one is refused; the empty name takes any.
	Engine string
	// V0 selects trie layout V0 for a new database.
	V0 bool
	// Window is how many blocks of state before the tip are kept,
	// DefaultWindow if 0.
	Window uint64
	// Archive keeps the state of all blocks. Window then bounds only the undo
	// records of trie branches: proofs of older blocks rebuild the trie, which
	// takes time, unless ArchiveNodes is set, too.
	Archive, ArchiveNodes bool
	// BodyWindow is how many bodies and commits before the tip are kept, all
	// if 0.
	BodyWindow uint64
	// CacheBytes bounds the cache of state reads, 64 MiB if 0.
	CacheBytes int
	// TrieNodes bounds the trie nodes kept in memory, 400,000 if 0 (about
	// 100 MB).
	TrieNodes int
	// NoSync leaves it to the operating system when blocks reach the disk.
	NoSync bool
}

// Store is a chain on disk. It may be used by several goroutines; blocks are
// committed one after the other.
type Store struct {
	db      db.DB
	o       Options
	version trie.Version
	engine  string

	// writing is taken by whoever changes the database.
	writing sync.Mutex
	failed  error // under writing: why nothing can be written any more

	// applied is the number of the block being committed, or of the tip.
	applied atomic.Uint64
	cache   *cache

	mu sync.Mutex // guards what follows
	// tip is replaced, never changed; nil while there is no first block.
	tip   *tip
	tries map[string]*trie.Snapshot // of the tip, by child id, "" is the top
	pins  map[uint64]int
	// floor is the first block whose state is kept, nodeFloor the first one
	// whose trie branches are.
	floor, nodeFloor uint64
	first            uint64
	genesis          [32]byte

	pruner pruner
}

type tip struct{ Info }

// Info is what the store knows of a block without its body.
type Info struct {
	Number    uint64
	Hash      [32]byte
	StateRoot [32]byte
	Header    []byte // SCALE
}

// Open opens a store on a database. It takes over the database; Close closes
// it. Without a first block, which Import brings, there is little to do with
// it.
func Open(d db.DB, o Options) (*Store, error) {
	s := &Store{db: d, o: o, pins: make(map[uint64]int), tries: make(map[string]*trie.Snapshot)}
	if s.o.Window == 0 {
		s.o.Window = DefaultWindow
	}
	if s.o.CacheBytes == 0 {
		s.o.CacheBytes = 64 << 20
	}
	if s.o.TrieNodes == 0 {
		s.o.TrieNodes = 400_000
	}
	s.cache = newCache(s.o.CacheBytes)
	if err := s.load(); err != nil {
		return nil, err
	}
	s.pruner.start(s)
	return s, nil
}

// NewMemory returns an empty store in memory.
func NewMemory(o Options) *Store {
	s, err := Open(db.NewMem(), o)
	if err != nil {
		panic(err)
	}
	return s
}

func (s *Store) load() error {
	importing, err := s.db.Has(meta(metaImporting))
	if err != nil {
		return err
	}
	if importing {
		if err := s.wipe(); err != nil {
			return fmt.Errorf("clear away an unfinished import: %w", err)
		}
	}
	v, err := s.db.Get(meta(metaVersion))
	if err != nil {
		return err
	}
	s.version = trie.V1
	if s.o.V0 {
		s.version = trie.V0
	}
	s.engine = s.o.Engine
	if v == nil {
		return nil
	}
	if len(v) != 1 || v[0] != Layout {
		return fmt.Errorf("%w: %x", ErrVersion, v)
	}
	if err := s.loadMeta(); err != nil {
		return err
	}
	return s.loadTip()
}

func (s *Store) loadMeta() error {
	engine, err := s.db.Get(meta(metaEngine))
	if err != nil {
		return err
	}
	if s.o.Engine != "" && s.o.Engine != string(engine) {
		return fmt.Errorf("%w: %q, not %q", ErrEngine, engine, s.o.Engine)
	}
	s.engine = string(engine)
	genesis, err := s.db.Get(meta(metaGenesis))
	if err != nil {
		return err
	}
	copy(s.genesis[:], genesis)
	version, err := s.db.Get(meta(metaStateVersion))
	if err != nil {
		return err
	}
	if len(version) != 1 {
		return fmt.Errorf("%w: no trie layout", errRecord)
	}
	s.version = trie.Version(version[0])
	s.first, err = s.metaNumber(metaFirst)
	return err
}

func (s *Store) metaNumber(name string) (uint64, error) {
	v, err := s.db.Get(meta(name))
	if err == nil && len(v) != 8 {
		err = fmt.Errorf("%w: %s", errRecord, name)
	}
	if err != nil {
		return 0, err
	}
	return binary.BigEndian.Uint64(v), nil
}

// loadTip reads the tip and how far back states go.
func (s *Store) loadTip() error {
	best, err := s.metaNumber(metaBest)
	if err != nil {
		return err
	}
	info, err := s.Info(best)
	if err != nil {
		return err
	}
	s.applied.Store(best)
	s.tip = &tip{info}
	if s.floor, err = s.firstList(flatList, best); err != nil {
		return err
	}
	s.nodeFloor, err = s.firstList(nodeList, best)
	return err
}

// firstList returns the block before the first one with undo records.
func (s *Store) firstList(family byte, best uint64) (uint64, error) {
	it, err := s.db.Iterator([]byte{family}, []byte{family + 1})
	if err != nil {
		return 0, err
	}
	defer it.Close()
	if !it.Valid() {
		return best, it.Error()
	}
	return binary.BigEndian.Uint64(it.Key()[1:]) - 1, nil
}

// Close stops pruning and closes the database.
func (s *Store) Close() error {
	s.pruner.stop()
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.db.Close()
}

// Tip returns the best block. ok is false while there is none.
func (s *Store) Tip() (info Info, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.tip == nil {
		return Info{}, false
	}
	return s.tip.Info, true
}

// Genesis returns the hash of the first block, which is not block 0 where a
// state was imported.
func (s *Store) Genesis() [32]byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.genesis
}

// First returns the number of the first block.
func (s *Store) First() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.first
}

// Engine returns the name of the consensus engine that wrote the database.
func (s *Store) Engine() string { return s.engine }

// StateVersion returns the layout of the trie.
func (s *Store) StateVersion() trie.Version { return s.version }

// Oldest returns the first block whose state can be read.
func (s *Store) Oldest() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.floor
}

// DB returns the database, for figures and for keys of other packages, which
// must lie outside those of this one.
func (s *Store) DB() db.DB { return s.db }

// StateCacheBytes returns what the cache of state reads holds, in bytes. It
// takes milliseconds when the cache is full.
func (s *Store) StateCacheBytes() int { return s.cache.bytes() }
