package p2p

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Key is the ed25519 secret of a node.
type Key [32]byte

// NewKey returns a random key.
func NewKey() (k Key, err error) {
	_, err = rand.Read(k[:])
	return k, err
}

// ParseKey reads 64 hex digits, with or without 0x.
func ParseKey(s string) (k Key, err error) {
	s = strings.TrimPrefix(strings.TrimSpace(s), "0x")
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != len(k) {
		return k, errors.New("p2p: a node key is 64 hex digits")
	}
	copy(k[:], b)
	return k, nil
}

// LoadKey reads a key from a file that holds its 32 bytes or 64 hex digits.
func LoadKey(file string) (Key, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return Key{}, fmt.Errorf("p2p: node key: %w", err)
	}
	if len(b) == 32 {
		return Key(b), nil
	}
	k, err := ParseKey(string(b))
	if err != nil {
		return k, fmt.Errorf("%w: %s", err, file)
	}
	return k, nil
}

// LoadOrNewKey reads a key from a file, or makes one and writes it there.
func LoadOrNewKey(file string) (Key, error) {
	k, err := LoadKey(file)
	if !errors.Is(err, fs.ErrNotExist) {
		return k, err
	}
	if k, err = NewKey(); err != nil {
		return k, err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return k, fmt.Errorf("p2p: node key: %w", err)
	}
	return k, WriteKey(file, []byte(hex.EncodeToString(k[:])))
}

// WriteKey writes a node key to a file. On a full disk it leaves no part of it:
// the next start would not take it for a key.
func WriteKey(file string, data []byte) error {
	if err := os.WriteFile(file, data, 0o600); err != nil {
		return fmt.Errorf("p2p: node key: %w", errors.Join(err, os.Remove(file)))
	}
	return nil
}

// Public returns the public key.
func (k Key) Public() (p [32]byte) {
	copy(p[:], ed25519.NewKeyFromSeed(k[:]).Public().(ed25519.PublicKey))
	return p
}

// PeerID returns the libp2p peer id.
func (k Key) PeerID() string { return PeerID(k.Public()) }
