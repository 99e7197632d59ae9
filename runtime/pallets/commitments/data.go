package commitments

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// Kinds of Data by their first byte; those from 1 to kindRawMax are raw bytes,
// one less in number.
const (
	kindNone       = 0
	kindRawMax     = 129
	kindHashMin    = 130 // Blake2-256, SHA2-256, Keccak-256, SHA3-256
	kindHashMax    = 133
	kindTimelock   = 134
	kindResetBonds = 135
	kindBigRaw     = 136
)

// Limits in bytes.
const (
	maxTimelock = 1024
	maxBigRaw   = 512
	hashSize    = 32
)

// Data is a field of a commitment: bytes, a hash, bytes that are locked until a
// round of the beacon, or the wish that bonds be reset.
type Data struct {
	Kind  uint8
	Bytes []byte
	// RevealRound is the round that opens Bytes if they are locked.
	RevealRound uint64
}

// AppendScale appends the first byte and what the kind has.
func (v Data) AppendScale(dst []byte) []byte {
	dst = append(dst, v.Kind)
	switch v.Kind {
	case kindTimelock:
		return scale.AppendUint64(scale.AppendBytes(dst, v.Bytes), v.RevealRound)
	case kindBigRaw:
		return scale.AppendBytes(dst, v.Bytes)
	}
	return append(dst, v.Bytes...)
}

// DecodeScale reads a field.
func (v *Data) DecodeScale(d *scale.Decoder) {
	*v = Data{Kind: d.Byte()}
	switch k := v.Kind; {
	case k == kindNone, k == kindResetBonds:
	case k <= kindRawMax:
		v.Bytes = append(v.Bytes, d.Next(int(k)-1)...)
	case k >= kindHashMin && k <= kindHashMax:
		v.Bytes = append(v.Bytes, d.Next(hashSize)...)
	case k == kindTimelock:
		v.Bytes = boundedBytes(d, maxTimelock)
		v.RevealRound = d.Uint64()
	case k == kindBigRaw:
		v.Bytes = boundedBytes(d, maxBigRaw)
	default:
		d.Fail(scale.ErrVariant)
	}
}

func boundedBytes(d *scale.Decoder, limit int) []byte {
	b := d.Bytes()
	if len(b) > limit {
		d.Fail(scale.ErrInvalidValue)
		return nil
	}
	return b
}

// DescribeScale gives the metadata path.
func (Data) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_commitments::types::Data", Shape: reflect.TypeFor[dataShape](), MinSize: 1}
}
