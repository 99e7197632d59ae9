package scale

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// Errors that decoding reports, wrapped with the position at which it stopped.
var (
	ErrShort        = errors.New("scale: input ends early")
	ErrCompact      = errors.New("scale: compact integer not in its shortest form or out of range")
	ErrVariant      = errors.New("scale: unknown enum variant")
	ErrBool         = errors.New("scale: invalid bool")
	ErrUTF8         = errors.New("scale: string is not UTF-8")
	ErrBound        = errors.New("scale: more items than the bound allows")
	ErrTrailing     = errors.New("scale: bytes left after the value")
	ErrDepth        = errors.New("scale: nested too deeply")
	ErrInvalidValue = errors.New("scale: invalid value")
)

// Decoder reads SCALE values from a byte slice. The first error sticks:
// afterwards every read returns a zero value, so that callers may check Err
// once at the end.
type Decoder struct {
	buf   []byte
	off   int
	depth int // references entered
	most  int // as many as there have been
	limit int // how many may be, less MaxDepth
	host  any
	err   error
}

// MaxDepth is how deep values may be nested in lists and boxes unless LimitDepth
// said otherwise (sp_api's MAX_EXTRINSIC_DEPTH).
const MaxDepth = 256

// NewDecoder returns a Decoder over buf, which it does not modify or retain
// past the decoded values' life (they are copies).
func NewDecoder(buf []byte) *Decoder { return &Decoder{buf: buf} }

// Reset makes d read buf from its start, as if it were new but for the host.
func (d *Decoder) Reset(buf []byte) { *d = Decoder{buf: buf, host: d.host} }

// SetHost gives the decoder something that decoding of custom types needs and
// that their bytes don't tell (the runtime's table of calls).
func (d *Decoder) SetHost(h any) { d.host = h }

// Host returns what SetHost was given.
func (d *Decoder) Host() any { return d.host }

// Err returns the first error, or nil.
func (d *Decoder) Err() error { return d.err }

// Fail records err, unless an earlier error is recorded, and moves to the end
// of the input.
func (d *Decoder) Fail(err error) {
	if d.err == nil {
		d.err = fmt.Errorf("%w (at byte %d)", err, d.off)
		d.off = len(d.buf)
	}
}

// Remaining returns how many bytes have not been read.
func (d *Decoder) Remaining() int { return len(d.buf) - d.off }

// Offset returns how many bytes have been read.
func (d *Decoder) Offset() int { return d.off }

// Rest returns the unread bytes without reading them.
func (d *Decoder) Rest() []byte { return d.buf[d.off:] }

// Since returns the bytes read since an earlier Offset.
func (d *Decoder) Since(offset int) []byte { return d.buf[offset:d.off] }

// End records ErrTrailing if bytes are left, and returns Err.
func (d *Decoder) End() error {
	if d.err == nil && d.off != len(d.buf) {
		d.Fail(ErrTrailing)
	}
	return d.err
}

// LimitDepth sets how deep values may be nested. As in the reference's decoder,
// what counts are references on the way to a value: lists, but for those of
// plain numbers, sets, maps and boxes.
func (d *Decoder) LimitDepth(n int) { d.limit = n - MaxDepth }

// Enter notes one more level of nesting; Leave undoes it.
func (d *Decoder) Enter() bool {
	if d.depth >= d.limit+MaxDepth {
		d.Fail(ErrDepth)
		return false
	}
	d.depth++
	d.most = max(d.most, d.depth)
	return true
}

// Deepest returns how deep values have been nested so far.
func (d *Decoder) Deepest() int { return d.most }

// Leave ends the level of nesting that Enter began.
func (d *Decoder) Leave() { d.depth-- }

// Next reads n bytes. The result aliases the input and is nil at an error.
func (d *Decoder) Next(n int) []byte {
	if n < 0 || d.Remaining() < n {
		d.Fail(ErrShort)
		return nil
	}
	b := d.buf[d.off : d.off+n : d.off+n]
	d.off += n
	return b
}

// Byte reads one byte.
func (d *Decoder) Byte() byte {
	if d.off >= len(d.buf) {
		d.Fail(ErrShort)
		return 0
	}
	b := d.buf[d.off]
	d.off++
	return b
}

// Bool reads a bool.
func (d *Decoder) Bool() bool {
	switch d.Byte() {
	case 0:
		return false
	case 1:
		return d.err == nil
	}
	d.Fail(ErrBool)
	return false
}

// Uint16 reads a u16.
func (d *Decoder) Uint16() uint16 {
	b := d.Next(2)
	if b == nil {
		return 0
	}
	return binary.LittleEndian.Uint16(b)
}

// Uint32 reads a u32.
func (d *Decoder) Uint32() uint32 {
	b := d.Next(4)
	if b == nil {
		return 0
	}
	return binary.LittleEndian.Uint32(b)
}

// Uint64 reads a u64.
func (d *Decoder) Uint64() uint64 {
	b := d.Next(8)
	if b == nil {
		return 0
	}
	return binary.LittleEndian.Uint64(b)
}

// Compact reads a compact integer of at most 64 bits.
func (d *Decoder) Compact() uint64 {
	v := d.Compact128()
	if v.Hi != 0 {
		d.Fail(ErrCompact)
		return 0
	}
	return v.Lo
}

// CompactMax reads a compact integer that must not exceed max.
func (d *Decoder) CompactMax(max uint64) uint64 {
	v := d.Compact()
	if v > max {
		d.Fail(ErrCompact)
		return 0
	}
	return v
}

// Compact128 reads a compact integer of at most 128 bits.
func (d *Decoder) Compact128() U128 {
	first := d.Byte()
	switch first & 3 {
	case 0:
		return U128{Lo: uint64(first >> 2)}
	case 1:
		v := uint64(first)>>2 | uint64(d.Byte())<<6
		return d.atLeast(U128{Lo: v}, 1<<6)
	case 2:
		b := d.Next(3)
		if b == nil {
			return U128{}
		}
		v := (uint64(first) | uint64(b[0])<<8 | uint64(b[1])<<16 | uint64(b[2])<<24) >> 2
		return d.atLeast(U128{Lo: v}, 1<<14)
	}
	n := int(first>>2) + 4
	if n > 16 {
		d.Fail(ErrCompact)
		return U128{}
	}
	b := d.Next(n)
	if b == nil {
		return U128{}
	}
	if b[n-1] == 0 {
		d.Fail(ErrCompact)
		return U128{}
	}
	var full [16]byte
	copy(full[:], b)
	v := U128{Lo: binary.LittleEndian.Uint64(full[:8]), Hi: binary.LittleEndian.Uint64(full[8:])}
	return d.atLeast(v, 1<<30)
}

// atLeast refuses a compact integer that a shorter form could have held.
func (d *Decoder) atLeast(v U128, min uint64) U128 {
	if d.err == nil && v.Hi == 0 && v.Lo < min {
		d.Fail(ErrCompact)
		return U128{}
	}
	return v
}

// Length reads the length prefix of a sequence whose items take at least
// minItem bytes each, and refuses one that the input can't hold.
func (d *Decoder) Length(minItem int) int {
	n := d.CompactMax(1<<32 - 1)
	if d.err != nil {
		return 0
	}
	hi, need := bits.Mul64(n, uint64(minItem))
	if hi != 0 || need > uint64(d.Remaining()) {
		d.Fail(ErrShort)
		return 0
	}
	return int(n)
}

// Bytes reads a Vec<u8> into a fresh slice, never nil unless at an error.
func (d *Decoder) Bytes() []byte {
	b := d.BytesNoCopy()
	if b == nil {
		return nil
	}
	return append(make([]byte, 0, len(b)), b...)
}

// BytesNoCopy reads a Vec<u8>; the result aliases the input.
func (d *Decoder) BytesNoCopy() []byte {
	n := d.Length(1)
	if d.err != nil {
		return nil
	}
	return d.Next(n)
}
