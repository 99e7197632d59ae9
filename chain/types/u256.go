package types

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/tensord/tensord/chain/scale"
)

// U256 is an unsigned 256-bit integer: four limbs, the least significant first.
type U256 [4]uint64

// U256From returns v as a U256.
func U256From(v uint64) U256 { return U256{v} }

// U256FromBig returns v as a U256; ok is false if v doesn't fit.
func U256FromBig(v *big.Int) (u U256, ok bool) {
	if v.Sign() < 0 || v.BitLen() > 256 {
		return U256{}, false
	}
	var be [32]byte
	v.FillBytes(be[:])
	return U256FromBytes(be), true
}

// U256FromBytes reads 32 big-endian bytes.
func U256FromBytes(be [32]byte) (u U256) {
	for i := range u {
		u[i] = binary.BigEndian.Uint64(be[24-8*i:])
	}
	return u
}

// Bytes returns the 32 big-endian bytes.
func (u U256) Bytes() (be [32]byte) {
	for i, limb := range u {
		binary.BigEndian.PutUint64(be[24-8*i:], limb)
	}
	return be
}

// Big returns u as a new big.Int.
func (u U256) Big() *big.Int {
	be := u.Bytes()
	return new(big.Int).SetBytes(be[:])
}

// IsZero reports whether u is 0.
func (u U256) IsZero() bool { return u == U256{} }

// Uint64 returns the low 64 bits, and whether they are all of u.
func (u U256) Uint64() (v uint64, exact bool) { return u[0], u[1]|u[2]|u[3] == 0 }

// SaturatingUint64 returns u, or the largest uint64 if u is larger.
func (u U256) SaturatingUint64() uint64 {
	if v, exact := u.Uint64(); exact {
		return v
	}
	return ^uint64(0)
}

// Compare orders by value.
func (u U256) Compare(o U256) int {
	for i := 3; i >= 0; i-- {
		switch {
		case u[i] < o[i]:
			return -1
		case u[i] > o[i]:
			return 1
		}
	}
	return 0
}

// String returns the decimal digits.
func (u U256) String() string { return u.Big().String() }

// Hex returns 0x and the hex digits without leading zeros, as Ethereum's and
// Substrate's RPC write quantities.
func (u U256) Hex() string { return "0x" + u.Big().Text(16) }

// ParseU256 reads decimal digits, or 0x and hex digits.
func ParseU256(s string) (U256, error) {
	base, digits := 10, s
	if len(s) > 2 && s[:2] == "0x" {
		base, digits = 16, s[2:]
	}
	// 256 bits have 78 decimal digits; longer input isn't worth converting.
	if len(digits) == 0 || len(digits) > 80 || digits[0] == '+' || digits[0] == '-' {
		return U256{}, fmt.Errorf("types: not a 256-bit number: %.90q", s)
	}
	v, ok := new(big.Int).SetString(digits, base)
	if ok {
		if u, fits := U256FromBig(v); fits {
			return u, nil
		}
	}
	return U256{}, fmt.Errorf("types: not a 256-bit number: %q", s)
}

// MarshalText gives the hex form.
func (u U256) MarshalText() ([]byte, error) { return []byte(u.Hex()), nil }

// UnmarshalText reads what ParseU256 reads.
func (u *U256) UnmarshalText(text []byte) (err error) {
	*u, err = ParseU256(string(text))
	return err
}

// DescribeScale describes U256.
func (U256) DescribeScale() scale.Info {
	return scale.Info{Path: "primitive_types::U256", TypeName: "[u64; 4]"}
}
