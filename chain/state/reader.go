package state

import "bytes"

// Reader is a state that does not change: the top trie, or one child trie.
// It may be used by several goroutines.
type Reader interface {
	// Get returns the value at key, nil if there is none. An empty value is
	// not nil. The caller must not change it and may keep it.
	Get(key []byte) []byte
	// Next returns the smallest key greater than key.
	Next(key []byte) (next []byte, ok bool)
	// Iter walks the keys that start with prefix in ascending order; if after
	// is not nil, only those greater than after.
	Iter(prefix, after []byte) Iter
	// Child returns the default child trie with this id (the part behind
	// ":child_storage:default:"). One that does not exist is empty.
	Child(id []byte) Reader
}

// Iter is a cursor over pairs; it starts before the first one.
type Iter interface {
	// Next moves on and tells whether there is a pair.
	Next() bool
	// Key is valid until the next call of Next or Close.
	Key() []byte
	// Value may be kept but not changed.
	Value() []byte
	// Close releases the cursor.
	Close()
}

// Prefixes of the top-level keys that hold the roots of child tries.
const (
	ChildPrefix        = ":child_storage:"
	DefaultChildPrefix = ":child_storage:default:"
)

// ChildRootKey returns the top-level key under which the root of the default
// child trie with this id is stored.
func ChildRootKey(id []byte) []byte {
	return append([]byte(DefaultChildPrefix), id...)
}

// IsChildKey reports whether a top-level key belongs to the child tries'
// roots, which cannot be written directly.
func IsChildKey(key []byte) bool {
	return len(key) > 0 && key[0] == ':' && bytes.HasPrefix(key, []byte(ChildPrefix))
}

// coversChildKeys reports whether clearing prefix would hit child trie roots.
func coversChildKeys(prefix []byte) bool {
	n := min(len(prefix), len(ChildPrefix))
	return string(prefix[:n]) == ChildPrefix[:n]
}
