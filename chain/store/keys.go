package store

import (
	"encoding/binary"
	"errors"
)

// Every key of the database starts with one of these bytes. Numbers are
// big-endian, of 8 bytes. A space names a trie: 0 is the top trie, 1 and a
// length of 2 bytes and an id are a child trie.
const (
	// metaKey + name: see the names below.
	metaKey = 'm'
	// flatKey + space + key: the value at the tip.
	flatKey = 's'
	// nodeKey + space + path: a branch of the tip's trie (trie.NodeChange).
	nodeKey = 'n'
	// flatUndo + space + escaped key + number: what the key held before that
	// block: 0, or 1 and the value. Escaped keys keep the order of keys.
	flatUndo = 'u'
	// nodeUndo + space + length of the path (2) + path + number: likewise for
	// a branch.
	nodeUndo = 'v'
	// flatList + number: the keys with a flatUndo record of that block, each
	// as space + key behind its length (uvarint). There is one for each block
	// whose undo records are kept.
	flatList = 'l'
	// nodeList + number: the same for branches and nodeUndo.
	nodeList = 'k'
	// headerKey + number: block hash (32), state root (32), header.
	headerKey = 'h'
	// bodyKey + number: the extrinsics, each behind its length (uvarint).
	bodyKey = 'b'
	// commitKey + number: what proves that the block is final.
	commitKey = 'j'
	// hashKey + block hash: number.
	hashKey = 'i'
	// extraKey + key: what others keep with the blocks.
	extraKey = 'x'
	// extraList + number: the extra keys set by that block.
	extraList = 'y'
)

// Names of metadata.
const (
	metaVersion      = "version"   // layout of the database, 1 byte
	metaEngine       = "engine"    // consensus engine that wrote it
	metaGenesis      = "genesis"   // hash of the first block
	metaStateVersion = "state"     // trie layout, 1 byte
	metaBest         = "best"      // number of the tip
	metaFirst        = "first"     // number of the first block
	metaImporting    = "importing" // present while a state is being imported
)

// Layout is the version of the layout that this code reads and writes.
const Layout = 1

func meta(name string) []byte { return append([]byte{metaKey}, name...) }

func numberKey(family byte, n uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{family}, n)
}

// space returns the prefix of a trie's keys; a nil id is the top trie.
func space(id []byte) []byte {
	if id == nil {
		return []byte{0}
	}
	out := binary.BigEndian.AppendUint16([]byte{1}, uint16(len(id)))
	return append(out, id...)
}

var errRecord = errors.New("store: malformed record")

// splitSpace takes the space off a key.
func splitSpace(k []byte) (space, rest []byte, err error) {
	if len(k) > 0 && k[0] == 0 {
		return k[:1], k[1:], nil
	}
	if len(k) < 3 || k[0] != 1 {
		return nil, nil, errRecord
	}
	n := 3 + int(binary.BigEndian.Uint16(k[1:]))
	if len(k) < n {
		return nil, nil, errRecord
	}
	return k[:n], k[n:], nil
}

// join3 concatenates a family, a space and a key.
func join3(family byte, space, key []byte) []byte {
	return appendKey(make([]byte, 0, 1+len(space)+len(key)), family, space, key)
}

func appendKey(out []byte, family byte, space, key []byte) []byte {
	out = append(out, family)
	out = append(out, space...)
	return append(out, key...)
}

// undoPrefix is the key of a flat undo record without its number. Zero bytes
// of the key become 0 255 and 0 1 ends it, so that keys sort as they do
// unescaped and none is the prefix of another.
func undoPrefix(space, key []byte) []byte {
	return appendUndo(make([]byte, 0, 16+len(space)+len(key)), space, key)
}

func appendUndo(out, space, key []byte) []byte {
	return append(escape(appendKey(out, flatUndo, space, nil), key), 0, 1)
}

func escape(out, key []byte) []byte {
	for _, b := range key {
		out = append(out, b)
		if b == 0 {
			out = append(out, 0xff)
		}
	}
	return out
}

// parseUndo takes apart what follows the space in the key of a flat undo
// record.
func parseUndo(k []byte) (key []byte, number uint64, err error) {
	for i := 0; i < len(k); i++ {
		if k[i] != 0 {
			key = append(key, k[i])
			continue
		}
		i++
		switch {
		case i < len(k) && k[i] == 0xff:
			key = append(key, 0)
		case i < len(k) && k[i] == 1 && len(k) == i+9:
			return key, binary.BigEndian.Uint64(k[i+1:]), nil
		default:
			return nil, 0, errRecord
		}
	}
	return nil, 0, errRecord
}

// nodeUndoPrefix is the key of a branch's undo record without its number.
func nodeUndoPrefix(space, path []byte) []byte {
	return appendNodeUndo(make([]byte, 0, 16+len(space)+len(path)), space, path)
}

func appendNodeUndo(out, space, path []byte) []byte {
	out = appendKey(out, nodeUndo, space, nil)
	out = binary.BigEndian.AppendUint16(out, uint16(len(path)))
	return append(out, path...)
}

// appendOld appends the value of an undo record.
func appendOld(out, old []byte) []byte {
	if old == nil {
		return append(out, 0)
	}
	return append(append(out, 1), old...)
}

func decodeOld(v []byte) ([]byte, error) {
	switch {
	case len(v) == 1 && v[0] == 0:
		return nil, nil
	case len(v) > 0 && v[0] == 1:
		return v[1:], nil
	}
	return nil, errRecord
}

// appendItem and readItems handle lists of byte strings.
func appendItem(out []byte, parts ...[]byte) []byte {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	out = binary.AppendUvarint(out, uint64(n))
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

func readItems(b []byte) ([][]byte, error) {
	out := [][]byte{}
	for len(b) > 0 {
		n, w := binary.Uvarint(b)
		if w <= 0 || n > uint64(len(b)-w) {
			return nil, errRecord
		}
		end := w + int(n)
		out = append(out, b[w:end:end])
		b = b[end:]
	}
	return out, nil
}
