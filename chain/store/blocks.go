package store

import (
	"encoding/binary"
	"fmt"
)

// Pair is a key with its value.
type Pair struct{ Key, Value []byte }

// Block is a block to be committed.
type Block struct {
	Number uint64
	Hash   [32]byte
	// StateRoot is the root that the state must have; it is computed if zero.
	StateRoot [32]byte
	Header    []byte   // SCALE
	Body      [][]byte // encoded extrinsics
	// Commit proves that the block is final; it may be empty and be set
	// later by SetCommit.
	Commit []byte
	// Extra is written with the block, for Extra to read. Revert deletes it.
	Extra []Pair
}

// Info returns what is known of a block by its number.
func (s *Store) Info(number uint64) (Info, error) {
	v, err := s.db.Get(numberKey(headerKey, number))
	switch {
	case err != nil:
		return Info{}, err
	case v == nil:
		return Info{}, fmt.Errorf("%w: %d", ErrUnknown, number)
	case len(v) < 64:
		return Info{}, errRecord
	}
	i := Info{Number: number, Header: v[64:]}
	copy(i.Hash[:], v)
	copy(i.StateRoot[:], v[32:])
	return i, nil
}

// Number returns the number of the block with this hash.
func (s *Store) Number(hash [32]byte) (uint64, error) {
	v, err := s.db.Get(append([]byte{hashKey}, hash[:]...))
	switch {
	case err != nil:
		return 0, err
	case v == nil:
		return 0, fmt.Errorf("%w: 0x%x", ErrUnknown, hash)
	case len(v) != 8:
		return 0, errRecord
	}
	return binary.BigEndian.Uint64(v), nil
}

// ByHash returns what is known of the block with this hash.
func (s *Store) ByHash(hash [32]byte) (Info, error) {
	n, err := s.Number(hash)
	if err != nil {
		return Info{}, err
	}
	return s.Info(n)
}

// Body returns the extrinsics of a block.
func (s *Store) Body(number uint64) ([][]byte, error) {
	v, err := s.db.Get(numberKey(bodyKey, number))
	if err != nil {
		return nil, err
	}
	if v == nil {
		return nil, fmt.Errorf("%w: no body of %d", ErrUnknown, number)
	}
	return readItems(v)
}

// Commit returns what proves that a block is final, nil if nothing is kept.
func (s *Store) Commit(number uint64) ([]byte, error) {
	return s.db.Get(numberKey(commitKey, number))
}

// SetCommit keeps what proves that a block is final.
func (s *Store) SetCommit(number uint64, commit []byte) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if s.failed != nil {
		return s.failed
	}
	return s.db.Set(numberKey(commitKey, number), commit)
}

// Extra returns a value that came with a block, nil if there is none.
func (s *Store) Extra(key []byte) ([]byte, error) {
	return s.db.Get(append([]byte{extraKey}, key...))
}

// addBlock puts everything about the block but its state into the batch.
func (w *writer) addBlock(b *Block) {
	header := make([]byte, 0, 64+len(b.Header))
	header = append(header, b.Hash[:]...)
	header = append(header, b.StateRoot[:]...)
	w.set(numberKey(headerKey, b.Number), append(header, b.Header...))
	body := []byte{}
	for _, x := range b.Body {
		body = appendItem(body, x)
	}
	w.set(numberKey(bodyKey, b.Number), body)
	if len(b.Commit) > 0 {
		w.set(numberKey(commitKey, b.Number), b.Commit)
	}
	number := binary.BigEndian.AppendUint64(nil, b.Number)
	w.set(append([]byte{hashKey}, b.Hash[:]...), number)
	w.set(meta(metaBest), number)
	if len(b.Extra) == 0 {
		return
	}
	var list []byte
	for _, p := range b.Extra {
		w.set(append([]byte{extraKey}, p.Key...), p.Value)
		list = appendItem(list, p.Key)
	}
	w.set(numberKey(extraList, b.Number), list)
}
