package rpc

import (
	"encoding/hex"
	"fmt"
)

const hexDigits = "0123456789abcdef"

// AppendHex appends a quoted 0x string.
func AppendHex(dst, b []byte) []byte {
	dst = append(dst, '"', '0', 'x')
	dst = hex.AppendEncode(dst, b)
	return append(dst, '"')
}

// HexString returns 0x and two digits a byte.
func HexString(b []byte) string {
	dst := make([]byte, 2, 2+2*len(b))
	dst[0], dst[1] = '0', 'x'
	return string(hex.AppendEncode(dst, b))
}

// unprefixed cuts off 0x.
func unprefixed[T ~string | ~[]byte](s T) T {
	if len(s) >= 2 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X') {
		return s[2:]
	}
	return s
}

// ParseHex reads hex digits of any case with or without 0x. As in impl-serde an
// odd number of digits stands for a number, with the first digit a byte of its
// own. The empty string is no bytes.
func ParseHex[T ~string | ~[]byte](s T) ([]byte, error) {
	s = unprefixed(s)
	out := make([]byte, (len(s)+1)/2)
	odd := len(s) % 2
	for i := range out {
		hi, lo := byte(0), byte(0)
		if j := 2*i - odd; j >= 0 {
			hi = nibble(s[j])
		}
		lo = nibble(s[2*i-odd+1])
		if hi|lo > 15 {
			return nil, fmt.Errorf("invalid hex digit in byte %d", i)
		}
		out[i] = hi<<4 | lo
	}
	return out, nil
}

// nibble returns the value of a hex digit, 255 if it is none.
func nibble(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return 255
}
