package types

import (
	"fmt"
	"math"
	"math/bits"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// Era says during which blocks a transaction is valid. The zero Era is
// immortal; a mortal one covers Period blocks, a power of two from 4 to 65536,
// that begin where the block number is Phase modulo Period.
type Era struct {
	Period uint64
	Phase  uint64
}

// Immortal is the era without an end.
var Immortal = Era{}

// MortalEra returns the era of at least period blocks that contains block
// current, rounded to what the encoding can hold.
func MortalEra(period, current uint64) Era {
	p := uint64(4)
	for p < period && p < 1<<16 {
		p <<= 1
	}
	quantum := max(p>>12, 1)
	return Era{p, current % p / quantum * quantum}
}

// IsImmortal reports whether the era has no end.
func (e Era) IsImmortal() bool { return e.Period == 0 }

// Birth returns the first block of the era that current belongs to.
func (e Era) Birth(current uint64) uint64 {
	if e.IsImmortal() {
		return 0
	}
	return (max(current, e.Phase)-e.Phase)/e.Period*e.Period + e.Phase
}

// Death returns the first block after the era that current belongs to.
func (e Era) Death(current uint64) uint64 {
	if e.IsImmortal() {
		return math.MaxUint64
	}
	return e.Birth(current) + e.Period
}

// AppendScale appends one zero byte for an immortal era, else two bytes.
func (e Era) AppendScale(dst []byte) []byte {
	if e.IsImmortal() {
		return append(dst, 0)
	}
	quantum := max(e.Period>>12, 1)
	log := min(max(bits.TrailingZeros64(e.Period)-1, 1), 15)
	return scale.AppendUint16(dst, uint16(log)|uint16(e.Phase/quantum<<4))
}

// DecodeScale reads an era.
func (e *Era) DecodeScale(d *scale.Decoder) {
	*e = Immortal
	first := d.Byte()
	if first == 0 {
		return
	}
	enc := uint64(first) | uint64(d.Byte())<<8
	period := uint64(2) << (enc & 15)
	phase := enc >> 4 * max(period>>12, 1)
	if period < 4 || phase >= period {
		d.Fail(scale.ErrInvalidValue)
		return
	}
	if d.Err() == nil {
		*e = Era{period, phase}
	}
}

// eraShape is how metadata shows an era: its first byte as the variant, its
// second as the variant's content.
var eraShape = func() reflect.Type {
	fields := []reflect.StructField{
		{Name: "Variant", Type: reflect.TypeFor[scale.Variant]()},
		{Name: "Immortal", Type: reflect.TypeFor[struct{}]()},
	}
	for i := 1; i < 256; i++ {
		fields = append(fields, reflect.StructField{
			Name: fmt.Sprintf("Mortal%d", i),
			Type: reflect.TypeFor[uint8](),
		})
	}
	return reflect.StructOf(fields)
}()

// DescribeScale describes sp_runtime's Era.
func (Era) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::generic::era::Era", Shape: eraShape, MinSize: 1}
}
