// Package sigs checks signatures ahead of time, many at once, and remembers
// those that are good.
//
// What always holds: Verify answers as types.MultiSignature.Verify does. Only
// good signatures are remembered, by a hash over signature, message and account,
// and not for ever.
package sigs

import (
	"sync"

	"golang.org/x/crypto/blake2b"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
)

// Claim is a signature to be checked.
type Claim struct {
	Sig *types.MultiSignature
	Msg []byte
	Who types.AccountID
}

type key [32]byte

func (c *Claim) key() key {
	var buf [512]byte
	b := append(buf[:0], byte(c.Sig.Variant))
	b = append(b, c.Sig.Ed25519[:]...)
	b = append(b, c.Sig.Sr25519[:]...)
	b = append(b, c.Sig.Ecdsa[:]...)
	b = append(append(b, c.Who[:]...), c.Msg...)
	return blake2b.Sum256(b)
}

// Cache remembers good signatures. When it is full the older half goes.
type Cache struct {
	mu       sync.RWMutex
	half     int
	new, old map[key]struct{}
}

// New returns a cache of about size signatures.
func New(size int) *Cache {
	half := max(1, size/2)
	return &Cache{half: half, new: make(map[key]struct{}), old: make(map[key]struct{})}
}

// Forget forgets all signatures.
func (c *Cache) Forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.new)
	clear(c.old)
}

func (c *Cache) has(k key) bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	_, ok := c.new[k]
	if !ok {
		_, ok = c.old[k]
	}
	return ok
}

func (c *Cache) add(k key) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.new) >= c.half {
		c.old, c.new = c.new, make(map[key]struct{}, c.half)
	}
	c.new[k] = struct{}{}
}

// Verify reports whether sig is the account's signature of msg.
func (c *Cache) Verify(sig *types.MultiSignature, msg []byte, who types.AccountID) bool {
	claim := Claim{sig, msg, who}
	k := claim.key()
	if c.has(k) {
		return true
	}
	if !sig.Verify(msg, who) {
		return false
	}
	c.add(k)
	return true
}

// leastBatch is from how many signatures a batch pays.
const leastBatch = 4

// Prepare checks the claims that are not known yet in one batch and remembers
// the good ones.
func (c *Cache) Prepare(claims []Claim) {
	var keys []key
	var todo []Claim
	for i := range claims {
		if k := claims[i].key(); !c.has(k) {
			keys, todo = append(keys, k), append(todo, claims[i])
		}
	}
	if len(todo) < leastBatch {
		return
	}
	var b crypto.Batch
	for _, x := range todo {
		x.Sig.AddTo(&b, x.Msg, x.Who)
	}
	for i, ok := range b.Verify() {
		if ok {
			c.add(keys[i])
		}
	}
}
