package db

import "errors"

var (
	// ErrKeyEmpty is returned when an empty or nil key is used.
	ErrKeyEmpty = errors.New("db: empty key")
	// ErrValueNil is returned when a nil value is set.
	ErrValueNil = errors.New("db: nil value")
	// ErrBatchDone is returned when a batch is used after Write or Close.
	ErrBatchDone = errors.New("db: batch was written or closed")
	// ErrClosed is returned when a closed database is used.
	ErrClosed = errors.New("db: closed")
)

// Reader is what a database and its snapshots have in common.
type Reader interface {
	// Get returns the value of key, nil if there is none.
	Get(key []byte) ([]byte, error)
	// Has reports whether key exists.
	Has(key []byte) (bool, error)
	// Iterator walks the keys from start to before end, ascending. A nil bound
	// is open.
	Iterator(start, end []byte) (Iterator, error)
	// ReverseIterator walks the same keys descending.
	ReverseIterator(start, end []byte) (Iterator, error)
	// Close releases it.
	Close() error
}

// DB is a database. It has the methods of cosmos-db's DB and Snapshot.
type DB interface {
	Reader
	// Set writes a value, not necessarily to disk at once.
	Set(key, value []byte) error
	// SetSync writes a value to disk.
	SetSync(key, value []byte) error
	// Delete removes a key, not necessarily from disk at once.
	Delete(key []byte) error
	// DeleteSync removes a key from disk.
	DeleteSync(key []byte) error
	// NewBatch returns an empty batch, to be closed by the caller.
	NewBatch() Batch
	// NewBatchWithSize returns a batch with room for that many bytes.
	NewBatchWithSize(size int) Batch
	// Snapshot returns the database as it is now.
	Snapshot() Reader
	// Compact rewrites the keys from start to before end without garbage.
	Compact(start, end []byte) error
	// Print is for debugging.
	Print() error
	// Stats returns figures about the database by name.
	Stats() map[string]string
}

// Batch collects writes that happen together.
type Batch = interface {
	Set(key, value []byte) error
	Delete(key []byte) error
	// Write applies the batch, not necessarily to disk at once.
	Write() error
	// WriteSync applies the batch to disk.
	WriteSync() error
	Close() error
	// GetByteSize returns about how much the batch holds, in bytes.
	GetByteSize() (int, error)
}

// Iterator is positioned on a pair as long as it is Valid.
type Iterator = interface {
	Domain() (start, end []byte)
	Valid() bool
	Next()
	Key() (key []byte)
	Value() (value []byte)
	Error() error
	Close() error
}

// Seeker is an Iterator that can jump; those of this package are.
type Seeker interface {
	Iterator
	// Seek moves an ascending iterator to the first key that is at least key.
	Seek(key []byte)
}

// PrefixEnd returns the smallest key greater than every key that starts with
// prefix, nil if there is none.
func PrefixEnd(prefix []byte) []byte {
	for i := len(prefix) - 1; i >= 0; i-- {
		if prefix[i] != 0xff {
			end := append([]byte{}, prefix[:i+1]...)
			end[i]++
			return end
		}
	}
	return nil
}
