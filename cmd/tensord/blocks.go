package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/tensord/tensord/chain/types"
)

// blocksMagic begins a file of exported blocks. Then follow, for each block,
// the lengths of header, body and proof in little endian, header, body and
// proof. The body is the number of extrinsics and each with its length; the
// proof is CometBFT's (comet.Ledger), or empty.
const blocksMagic = "tensord blocks 2\n"

// most is the longest part of a block in a file of blocks.
const most = 64 << 20

var errDamaged = errors.New("the file of blocks is damaged")

// fileBlock is a block in a file.
type fileBlock struct {
	header *types.Header
	body   []types.Extrinsic
	proof  []byte
}

func writeBlock(w io.Writer, header []byte, body [][]byte, proof []byte) error {
	enc := binary.LittleEndian.AppendUint32(nil, uint32(len(body)))
	for _, xt := range body {
		enc = append(binary.LittleEndian.AppendUint32(enc, uint32(len(xt))), xt...)
	}
	var head []byte
	parts := [][]byte{header, enc, proof}
	for _, p := range parts {
		head = binary.LittleEndian.AppendUint32(head, uint32(len(p)))
	}
	for _, p := range append([][]byte{head}, parts...) {
		if _, err := w.Write(p); err != nil {
			return err
		}
	}
	return nil
}

// blockReader reads a file of blocks.
type blockReader struct {
	r    *bufio.Reader
	read int64 // bytes
}

func newBlockReader(in io.Reader) (*blockReader, error) {
	r := &blockReader{r: bufio.NewReaderSize(in, 1<<20)}
	magic := make([]byte, len(blocksMagic))
	if err := r.fill(magic); err != nil || string(magic) != blocksMagic {
		return nil, errors.New("this is no file of export-blocks")
	}
	return r, nil
}

func (r *blockReader) fill(b []byte) error {
	n, err := io.ReadFull(r.r, b)
	r.read += int64(n)
	return err
}

// next reads the next block; io.EOF at the end.
func (r *blockReader) next() (*fileBlock, error) {
	var head [12]byte
	if err := r.fill(head[:]); err != nil {
		return nil, err
	}
	var parts [3][]byte
	for i := range parts {
		n := binary.LittleEndian.Uint32(head[4*i:])
		if n > most {
			return nil, fmt.Errorf("%w: a block of impossible length", errDamaged)
		}
		parts[i] = make([]byte, n)
		if err := r.fill(parts[i]); err != nil {
			return nil, fmt.Errorf("%w: it ends in the middle of a block", errDamaged)
		}
	}
	h, err := types.DecodeHeader(parts[0])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errDamaged, err)
	}
	body, err := splitBody(parts[1])
	return &fileBlock{header: h, body: body, proof: parts[2]}, err
}

func splitBody(b []byte) ([]types.Extrinsic, error) {
	if len(b) < 4 {
		return nil, fmt.Errorf("%w: a body of impossible length", errDamaged)
	}
	body, rest := []types.Extrinsic{}, b[4:]
	for range binary.LittleEndian.Uint32(b) {
		if len(rest) < 4 || uint32(len(rest)-4) < binary.LittleEndian.Uint32(rest) {
			return nil, fmt.Errorf("%w: an extrinsic of impossible length", errDamaged)
		}
		n := binary.LittleEndian.Uint32(rest)
		body = append(body, rest[4:4+n])
		rest = rest[4+n:]
	}
	if len(rest) > 0 {
		return nil, fmt.Errorf("%w: a body that is too long", errDamaged)
	}
	return body, nil
}
