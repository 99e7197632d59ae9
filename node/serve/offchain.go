package serve

import (
	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/rpc"
)

// Offchain is the node's own persistent storage, in a database of which it has
// the keys that start with "o".
type Offchain struct{ DB db.DB }

var _ rpc.Offchain = Offchain{}

func offchainKey(key []byte) []byte { return append([]byte{'o'}, key...) }

// Get returns a value, nil if there is none.
func (o Offchain) Get(key []byte) []byte {
	v, err := o.DB.Get(offchainKey(key))
	if err != nil {
		return nil
	}
	return v
}

// Set sets a value.
func (o Offchain) Set(key, value []byte) error {
	if value == nil {
		value = []byte{}
	}
	return o.DB.SetSync(offchainKey(key), value)
}

// Remove removes a value.
func (o Offchain) Remove(key []byte) error { return o.DB.DeleteSync(offchainKey(key)) }
