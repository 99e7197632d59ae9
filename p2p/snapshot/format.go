package snapshot

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/klauspost/compress/zstd"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// Format is the number of the format; others are refused.
const Format = 1

const (
	// chunkBytes is how much a chunk holds before compression, unless a
	// single pair is longer.
	chunkBytes = 4 << 20
	// maxChunk bounds a chunk after decompression: a pair is at most as long
	// as a block.
	maxChunk = 16 << 20
	// maxChunks bounds a description.
	maxChunks = 100_000
)

// ErrFormat says that bytes are no snapshot, or no part of the one described.
var ErrFormat = errors.New("snapshot: malformed")

// description says what a snapshot consists of.
type description struct {
	Header []byte // of the block, sealed as it is
	Chunks [][32]byte
}

var descriptions = scale.For[description]()

// Info is what peers tell each other of a snapshot.
type Info struct {
	Number      uint32 // of the block
	Chunks      uint32
	Hash        [32]byte // of Description
	Description []byte
}

func (d *description) info(number uint32) Info {
	b := descriptions.Append(nil, d)
	return Info{Number: number, Chunks: uint32(len(d.Chunks)), Hash: crypto.Blake2b256(b), Description: b}
}

// open checks a description against the hash of its block.
func (i *Info) open(block types.Hash) (*description, *types.Header, error) {
	if crypto.Blake2b256(i.Description) != i.Hash {
		return nil, nil, fmt.Errorf("%w: description does not match its hash", ErrFormat)
	}
	d, err := descriptions.DecodeAll(i.Description)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	h, err := types.DecodeHeader(d.Header)
	switch {
	case err != nil:
		return nil, nil, fmt.Errorf("%w: %w", ErrFormat, err)
	case h.Hash() != block || types.Blake2b256(d.Header) != block:
		return nil, nil, fmt.Errorf("%w: header of another block", ErrFormat)
	case h.Number != i.Number || len(d.Chunks) != int(i.Chunks) || len(d.Chunks) > maxChunks:
		return nil, nil, fmt.Errorf("%w: wrong number of block or chunks", ErrFormat)
	}
	return &d, h, nil
}

var (
	// One goroutine and small windows: there is no hurry, and memory matters.
	encoder, _ = zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(1<<20))
	decoder, _ = zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(maxChunk))
)

// appendPair adds a pair to a chunk; id is nil in the top trie.
func appendPair(dst, id, key, value []byte) []byte {
	dst = scale.AppendBool(dst, id != nil)
	if id != nil {
		dst = scale.AppendBytes(dst, id)
	}
	return scale.AppendBytes(scale.AppendBytes(dst, key), value)
}

func compress(chunk []byte) []byte { return encoder.EncodeAll(chunk, nil) }

// eachPair calls fn for the pairs of a compressed chunk.
func eachPair(chunk []byte, fn func(id, key, value []byte)) error {
	raw, err := decoder.DecodeAll(chunk, nil)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrFormat, err)
	}
	d := scale.NewDecoder(raw)
	for d.Remaining() > 0 {
		var id []byte
		if d.Bool() {
			id = append([]byte{}, d.Bytes()...)
		}
		key, value := d.Bytes(), d.Bytes()
		if err := d.Err(); err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
		fn(bytes.Clone(id), key, value)
	}
	return nil
}
