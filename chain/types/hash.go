package types

import (
	"bytes"
	"encoding/hex"
	"fmt"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/ss58"
)

// AccountID identifies an account: an ed25519 or sr25519 public key, the
// Blake2b-256 hash of an ECDSA one, or a derived account that has no key.
type AccountID [32]byte

// String returns the SS58 form under prefix 42.
func (a AccountID) String() string { return ss58.Encode(ss58.DefaultPrefix, a) }

// Hex returns the bytes as 0x and hex digits.
func (a AccountID) Hex() string { return toHex(a[:]) }

// Compare orders account ids by their bytes.
func (a AccountID) Compare(b AccountID) int { return bytes.Compare(a[:], b[:]) }

// IsZero reports whether all bytes are zero.
func (a AccountID) IsZero() bool { return a == AccountID{} }

// ParseAccountID reads an SS58 address of any prefix, or 0x and 64 hex digits.
func ParseAccountID(s string) (AccountID, error) {
	if len(s) == 2+64 && s[:2] == "0x" {
		var a AccountID
		return a, fromHex(a[:], s)
	}
	_, id, err := ss58.Decode(s)
	return id, err
}

// MarshalText gives the SS58 form.
func (a AccountID) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what ParseAccountID reads.
func (a *AccountID) UnmarshalText(text []byte) (err error) {
	*a, err = ParseAccountID(string(text))
	return err
}

// DescribeScale describes AccountId32.
func (AccountID) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_core::crypto::AccountId32", TypeName: "[u8; 32]"}
}

// Hash is a 32-byte hash: of a block, a call, a storage root.
type Hash [32]byte

// String returns 0x and 64 hex digits.
func (h Hash) String() string { return toHex(h[:]) }

// Compare orders hashes by their bytes.
func (h Hash) Compare(o Hash) int { return bytes.Compare(h[:], o[:]) }

// IsZero reports whether all bytes are zero.
func (h Hash) IsZero() bool { return h == Hash{} }

// ParseHash reads 0x and 64 hex digits.
func ParseHash(s string) (h Hash, err error) { return h, fromHex(h[:], s) }

// MarshalText gives the hex form.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads the hex form.
func (h *Hash) UnmarshalText(text []byte) error { return fromHex(h[:], string(text)) }

// DescribeScale describes H256.
func (Hash) DescribeScale() scale.Info {
	return scale.Info{Path: "primitive_types::H256", TypeName: "[u8; 32]"}
}

// H160 is a 20-byte Ethereum address.
type H160 [20]byte

// String returns 0x and 40 lower-case hex digits.
func (h H160) String() string { return toHex(h[:]) }

// ParseH160 reads 0x and 40 hex digits.
func ParseH160(s string) (h H160, err error) { return h, fromHex(h[:], s) }

// MarshalText gives the hex form.
func (h H160) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads the hex form.
func (h *H160) UnmarshalText(text []byte) error { return fromHex(h[:], string(text)) }

// DescribeScale describes H160.
func (H160) DescribeScale() scale.Info {
	return scale.Info{Path: "primitive_types::H160", TypeName: "[u8; 20]"}
}

// PalletID names a pallet that owns accounts.
type PalletID [8]byte

// DescribeScale describes PalletId.
func (PalletID) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_support::PalletId", TypeName: "[u8; 8]"}
}

// Blake2b256 is the chain's hash function.
func Blake2b256(data []byte) Hash { return crypto.Blake2b256(data) }

func toHex(b []byte) string {
	out := make([]byte, 2+2*len(b))
	copy(out, "0x")
	hex.Encode(out[2:], b)
	return string(out)
}

// fromHex fills dst from 0x and exactly two hex digits a byte, or leaves it
// zero at an error.
func fromHex(dst []byte, s string) error {
	if len(s) != 2+2*len(dst) || s[:2] != "0x" {
		return fmt.Errorf("types: want 0x and %d hex digits", 2*len(dst))
	}
	if _, err := hex.Decode(dst, []byte(s[2:])); err != nil {
		clear(dst)
		return fmt.Errorf("types: %w", err)
	}
	return nil
}

// Bytes is a byte string whose JSON form is 0x and hex digits. In metadata and
// encoding it is a Vec<u8>.
type Bytes []byte

// String returns 0x and hex digits.
func (b Bytes) String() string { return toHex(b) }

// MarshalText gives the hex form.
func (b Bytes) MarshalText() ([]byte, error) { return []byte(toHex(b)), nil }

// UnmarshalText reads the hex form; an odd number of digits is refused.
func (b *Bytes) UnmarshalText(text []byte) error {
	if len(text) < 2 || string(text[:2]) != "0x" || len(text)%2 != 0 {
		return fmt.Errorf("types: want 0x and an even number of hex digits")
	}
	out := make([]byte, len(text)/2-1)
	if err := fromHex(out, string(text)); err != nil {
		return err
	}
	*b = out
	return nil
}

// DescribeScale says that it stands for Vec<u8>.
func (Bytes) DescribeScale() scale.Info { return scale.Info{As: scale.TypeOf[[]byte]()} }
