package trie

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Header bytes: the kind of the node in the upper bits, the number of nibbles
// of its partial key in the others.
const (
	leafBits         = 0b01 << 6
	branchBits       = 0b10 << 6
	valueBranchBits  = 0b11 << 6
	hashedLeafBits   = 0b001 << 5
	hashedBranchBits = 0b0001 << 4
)

// appendHeader appends the kind and the partial key: nibbles start to end of
// key.
func appendHeader(out []byte, branch, value, hashed bool, key []byte, start, end int) []byte {
	bits, width := byte(leafBits), 6
	switch {
	case branch && hashed:
		bits, width = hashedBranchBits, 4
	case branch && value:
		bits = valueBranchBits
	case branch:
		bits = branchBits
	case hashed:
		bits, width = hashedLeafBits, 5
	}
	n, most := end-start, 1<<width-1
	if n < most {
		out = append(out, bits|byte(n))
	} else {
		out = append(out, bits|byte(most))
		for n -= most; n >= 255; n -= 255 {
			out = append(out, 255)
		}
		out = append(out, byte(n))
	}
	return appendPartial(out, key, start, end)
}

func appendPartial(out, key []byte, start, end int) []byte {
	if (end-start)&1 == 1 {
		out = append(out, nib(key, start))
		start++
	}
	if start&1 == 0 {
		return append(out, key[start/2:end/2]...)
	}
	for i := start; i < end; i += 2 {
		out = append(out, nib(key, i)<<4|nib(key, i+1))
	}
	return out
}

func appendCompact(out []byte, n int) []byte {
	switch {
	case n < 1<<6:
		return append(out, byte(n<<2))
	case n < 1<<14:
		return append(out, byte(n<<2)|1, byte(n>>6))
	case n < 1<<30:
		return append(out, byte(n<<2)|2, byte(n>>6), byte(n>>14), byte(n>>22))
	}
	return append(out, 3, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}

// appendInline appends a byte string with its length.
func appendInline(out, b []byte) []byte { return append(appendCompact(out, len(b)), b...) }

// raw is a decoded node. Its slices point into the encoding.
type raw struct {
	branch, hasValue, hashed bool
	partial                  []byte // packed, an odd first nibble in a byte of its own
	nibbles                  int
	value                    []byte     // or its hash
	kids                     [16][]byte // hash if 32 bytes long, else an encoded node
}

var errNode = errors.New("trie: malformed node")

// reader takes an encoding apart; after a failure everything reads as empty.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) take(n int) []byte {
	if r.bad || n < 0 || n > len(r.b) {
		r.bad = true
		return nil
	}
	out := r.b[:n:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) compact() int {
	b := r.byte()
	switch b & 3 {
	case 0:
		return int(b >> 2)
	case 1:
		return (int(b) | int(r.byte())<<8) >> 2
	case 2:
		if rest := r.take(3); rest != nil {
			return (int(b) | int(rest[0])<<8 | int(rest[1])<<16 | int(rest[2])<<24) >> 2
		}
		return 0
	}
	if rest := r.take(4); rest != nil && b == 3 {
		return int(binary.LittleEndian.Uint32(rest))
	}
	r.bad = true
	return 0
}

// maxNibbles bounds the partial key of a node that is decoded.
const maxNibbles = 1 << 16

func (r *reader) count(first byte, width int) int {
	most := 1<<width - 1
	n := int(first) & most
	if n < most {
		return n
	}
	for !r.bad && n < maxNibbles {
		b := r.byte()
		n += int(b)
		if b < 255 {
			return n
		}
	}
	r.bad = true
	return 0
}

// decode takes a node apart. The empty node is refused.
func decode(enc []byte) (n raw, err error) {
	r := reader{b: enc}
	first := r.byte()
	width := 6
	switch {
	case first&0xc0 == leafBits:
		n.hasValue = true
	case first&0xc0 == branchBits:
		n.branch = true
	case first&0xc0 == valueBranchBits:
		n.branch, n.hasValue = true, true
	case first&0xe0 == hashedLeafBits:
		n.hasValue, n.hashed, width = true, true, 5
	case first&0xf0 == hashedBranchBits:
		n.branch, n.hasValue, n.hashed, width = true, true, true, 4
	default:
		return n, errNode
	}
	n.nibbles = r.count(first, width)
	n.partial = r.take((n.nibbles + 1) / 2)
	if n.nibbles&1 == 1 && len(n.partial) > 0 && n.partial[0] > 15 {
		return n, errNode
	}
	var bitmap uint16
	if n.branch {
		if b := r.take(2); b != nil {
			bitmap = binary.LittleEndian.Uint16(b)
		}
		if bitmap == 0 {
			return n, errNode
		}
	}
	if n.hashed {
		n.value = r.take(32)
	} else if n.hasValue {
		n.value = r.take(r.compact())
	}
	for i := range n.kids {
		if bitmap>>i&1 == 1 {
			n.kids[i] = r.take(r.compact())
			if len(n.kids[i]) > 32 || len(n.kids[i]) == 0 {
				return n, errNode
			}
		}
	}
	if r.bad || len(r.b) != 0 {
		return n, fmt.Errorf("%w: %d bytes", errNode, len(enc))
	}
	return n, nil
}
