// Package keystore keeps a node's session keys in a directory as Substrate
// does: one file a key, named by the key's use and its public key, that holds
// the secret URI as a JSON string.
package keystore

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"sync"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/rpc"
)

// The uses of keys.
var (
	Aura    = rpc.KeyType{'a', 'u', 'r', 'a'}
	Grandpa = rpc.KeyType{'g', 'r', 'a', 'n'}
)

// SchemeOf returns the scheme of keys for a use.
func SchemeOf(t rpc.KeyType) crypto.Scheme {
	if t == Grandpa {
		return crypto.Ed25519
	}
	return crypto.Sr25519
}

// Store is a key store. Without a directory keys live in memory only.
type Store struct {
	dir  string
	mu   sync.Mutex
	keys map[string]crypto.Pair // by file name
}

var _ rpc.Keystore = (*Store)(nil)

// ErrPublic says that a secret does not belong to the public key given.
var ErrPublic = errors.New("keystore: the secret has another public key")

// Open opens the store in a directory, which need not exist yet; "" is memory.
func Open(dir string) (*Store, error) {
	s := &Store{dir: dir, keys: make(map[string]crypto.Pair)}
	if dir == "" {
		return s, nil
	}
	list, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	for _, e := range list {
		if err := s.load(e.Name()); err != nil {
			return nil, fmt.Errorf("keystore: %s: %w", e.Name(), err)
		}
	}
	return s, nil
}

// load reads a file. Left alone are files that are no keys, and keys of other
// uses in schemes that no signature of this node needs: zombienet writes a set
// for every chain it knows, BEEFY's ecdsa key among them.
func (s *Store) load(name string) error {
	raw, err := hex.DecodeString(name)
	if err != nil || len(raw) <= 4 {
		return nil
	}
	b, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		return err
	}
	var uri string
	if err := json.Unmarshal(b, &uri); err != nil {
		return err
	}
	use := rpc.KeyType(raw[:4])
	pair, err := crypto.FromURI(SchemeOf(use), uri)
	if err != nil {
		return err
	}
	if !bytes.Equal(pair.Public(), raw[4:]) {
		if use != Aura && use != Grandpa {
			return nil
		}
		return ErrPublic
	}
	s.keys[name] = pair
	return nil
}

func fileName(t rpc.KeyType, public []byte) string {
	return hex.EncodeToString(append(t[:], public...))
}

// Insert stores the key of a secret URI. A public key that is given must be
// its.
func (s *Store) Insert(t rpc.KeyType, uri string, public []byte) error {
	pair, err := crypto.FromURI(SchemeOf(t), uri)
	if err != nil {
		return err
	}
	if public != nil && !bytes.Equal(pair.Public(), public) {
		return ErrPublic
	}
	name := fileName(t, pair.Public())
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.dir != "" {
		if err := s.write(name, uri); err != nil {
			return fmt.Errorf("keystore: %w", err)
		}
	}
	s.keys[name] = pair
	return nil
}

func (s *Store) write(name, uri string) error {
	b, err := json.Marshal(uri)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return err
	}
	tmp := filepath.Join(s.dir, "."+name)
	if err := os.WriteFile(tmp, b, 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, filepath.Join(s.dir, name))
}

// Add keeps a key in memory only, as --one does.
func (s *Store) Add(t rpc.KeyType, pair crypto.Pair) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys[fileName(t, pair.Public())] = pair
}

// Has reports whether there is a key.
func (s *Store) Has(t rpc.KeyType, public []byte) bool {
	_, ok := s.Pair(t, public)
	return ok
}

// Pair returns a key.
func (s *Store) Pair(t rpc.KeyType, public []byte) (crypto.Pair, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, ok := s.keys[fileName(t, public)]
	return p, ok
}

// Pairs returns the keys for a use, in the order of their public keys.
func (s *Store) Pairs(t rpc.KeyType) []crypto.Pair {
	s.mu.Lock()
	defer s.mu.Unlock()
	prefix := hex.EncodeToString(t[:])
	var names []string
	for name := range s.keys {
		if name[:len(prefix)] == prefix {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	out := make([]crypto.Pair, len(names))
	for i, name := range names {
		out[i] = s.keys[name]
	}
	return out
}

// Rotate makes new session keys and returns the public ones: Aura's, then
// Grandpa's.
func (s *Store) Rotate() ([]byte, error) {
	var out []byte
	for _, t := range []rpc.KeyType{Aura, Grandpa} {
		entropy := make([]byte, 16)
		if _, err := rand.Read(entropy); err != nil {
			return nil, err
		}
		phrase, err := crypto.NewPhrase(entropy)
		if err != nil {
			return nil, err
		}
		pair, err := crypto.FromURI(SchemeOf(t), phrase)
		if err != nil {
			return nil, err
		}
		if err := s.Insert(t, phrase, nil); err != nil {
			return nil, err
		}
		out = append(out, pair.Public()...)
	}
	return out, nil
}
