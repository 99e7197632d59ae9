package shield

import (
	"crypto/mlkem"
	"fmt"
	"sync"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
)

// Inherent is the identifier of the inherent data: Option<Vec<u8>>, the key to
// announce.
var Inherent = [8]byte{'s', 'h', 'i', 'e', 'l', 'd', 'p', 'k'}

// remembered is how many key pairs are kept: the one announced last is used
// two blocks of this author later.
const remembered = 4

type pair struct {
	secret *mlkem.DecapsulationKey768
	public []byte
	hash   [16]byte // by which wrappers name it
}

func newPair() (*pair, error) {
	s, err := mlkem.GenerateKey768()
	if err != nil {
		return nil, fmt.Errorf("shield: %w", err)
	}
	p := &pair{secret: s, public: s.EncapsulationKey().Bytes()}
	crypto.TwoX128(&p.hash, p.public)
	return p, nil
}

// Keys are an author's keys.
type Keys struct {
	mu    sync.Mutex
	fixed bool
	pairs []*pair // the next one last
}

// New returns new keys. With fixed they never change: an author that makes
// every block would announce a key and have replaced it before it is used.
func New(fixed bool) (*Keys, error) {
	k := &Keys{fixed: fixed}
	p, err := newPair()
	if err != nil {
		return nil, err
	}
	k.pairs = []*pair{p}
	return k, nil
}

// InherentData returns what to announce in a block being built.
func (k *Keys) InherentData() []byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	return scale.AppendBytes([]byte{1}, k.pairs[len(k.pairs)-1].public)
}

// Roll makes a new key, after a block of this author.
func (k *Keys) Roll() error {
	if k.fixed {
		return nil
	}
	p, err := newPair()
	if err != nil {
		return err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.pairs = append(k.pairs, p); len(k.pairs) > remembered {
		k.pairs = append(k.pairs[:0], k.pairs[1:]...)
	}
	return nil
}

func (k *Keys) find(hash [16]byte) *pair {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, p := range k.pairs {
		if p.hash == hash {
			return p
		}
	}
	return nil
}
