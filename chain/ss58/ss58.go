package ss58

import (
	"errors"
	"fmt"
	"math/big"

	"golang.org/x/crypto/blake2b"
)

// DefaultPrefix is the network prefix that Bittensor, as generic Substrate
// chains, uses.
const DefaultPrefix uint16 = 42

// MaxPrefix is the largest network prefix that the two-byte form can hold.
const MaxPrefix uint16 = 1<<14 - 1

// Errors that decoding reports.
var (
	ErrBase58   = errors.New("ss58: not base58")
	ErrLength   = errors.New("ss58: wrong length")
	ErrPrefix   = errors.New("ss58: invalid network prefix")
	ErrChecksum = errors.New("ss58: wrong checksum")
)

const (
	idLen       = 32
	checksumLen = 2
	alphabet    = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
)

// Encode returns the text form of an account id under a network prefix, which
// must not exceed MaxPrefix.
func Encode(prefix uint16, id [idLen]byte) string { return EncodeKey(prefix, id[:]) }

// EncodeKey returns the text form of a public key of 32 or, for ecdsa, 33 bytes.
func EncodeKey(prefix uint16, key []byte) string {
	if prefix > MaxPrefix {
		panic(fmt.Sprintf("ss58: prefix %d out of range", prefix))
	}
	raw := append(appendPrefix(make([]byte, 0, 2+len(key)+checksumLen), prefix), key...)
	sum := checksum(raw)
	return base58(append(raw, sum[:checksumLen]...))
}

// Decode returns the network prefix and the account id that s stands for.
func Decode(s string) (prefix uint16, id [idLen]byte, err error) {
	prefix, key, err := DecodeKey(s, idLen)
	if err != nil {
		return 0, id, err
	}
	return prefix, [idLen]byte(key), nil
}

// DecodeKey returns the network prefix and the key of so many bytes that s
// stands for.
func DecodeKey(s string, size int) (prefix uint16, key []byte, err error) {
	// The longest valid text has 51 characters; base 58 of more is not worth converting.
	if len(s) > 64 {
		return 0, nil, ErrLength
	}
	raw, err := unbase58(s)
	if err != nil {
		return 0, nil, err
	}
	prefix, n, err := readPrefix(raw)
	if err != nil {
		return 0, nil, err
	}
	if prefix == 46 || prefix == 47 { // reserved by the registry
		return 0, nil, ErrPrefix
	}
	if len(raw) != n+size+checksumLen {
		return 0, nil, fmt.Errorf("%w: %d bytes", ErrLength, len(raw))
	}
	body := raw[:n+size]
	if sum := checksum(body); string(sum[:checksumLen]) != string(raw[n+size:]) {
		return 0, nil, ErrChecksum
	}
	return prefix, body[n:], nil
}

func appendPrefix(dst []byte, prefix uint16) []byte {
	if prefix < 64 {
		return append(dst, byte(prefix))
	}
	// Six bits of the low byte come first, marked as the two-byte form.
	return append(dst, byte(prefix&0xfc>>2)|0x40, byte(prefix>>8)|byte(prefix&3)<<6)
}

func readPrefix(raw []byte) (prefix uint16, n int, err error) {
	switch {
	case len(raw) < 2:
		return 0, 0, ErrLength
	case raw[0] < 64:
		return uint16(raw[0]), 1, nil
	case raw[0] < 128:
		low := raw[0]<<2 | raw[1]>>6
		return uint16(low) | uint16(raw[1]&0x3f)<<8, 2, nil
	}
	return 0, 0, ErrPrefix
}

func checksum(body []byte) [64]byte {
	return blake2b.Sum512(append([]byte("SS58PRE"), body...))
}

var radix = big.NewInt(58)

func base58(raw []byte) string {
	var out [64]byte
	i := len(out)
	for n, digit := new(big.Int).SetBytes(raw), new(big.Int); n.Sign() > 0; {
		n.DivMod(n, radix, digit)
		i--
		out[i] = alphabet[digit.Int64()]
	}
	for _, b := range raw {
		if b != 0 {
			break
		}
		i--
		out[i] = alphabet[0]
	}
	return string(out[i:])
}

func unbase58(s string) ([]byte, error) {
	zeros := 0
	for zeros < len(s) && s[zeros] == alphabet[0] {
		zeros++
	}
	n := new(big.Int)
	for i := range len(s) {
		digit := digits[s[i]]
		if digit < 0 {
			return nil, ErrBase58
		}
		n.Mul(n, radix).Add(n, big.NewInt(int64(digit)))
	}
	return append(make([]byte, zeros), n.Bytes()...), nil
}

// digits maps a character to its base58 value, or -1.
var digits = func() (t [256]int8) {
	for i := range t {
		t[i] = -1
	}
	for i := range len(alphabet) {
		t[alphabet[i]] = int8(i)
	}
	return t
}()
