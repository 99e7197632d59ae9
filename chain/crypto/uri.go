package crypto

import (
	"crypto/pbkdf2"
	"crypto/sha512"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/tyler-smith/go-bip39"

	"github.com/tensord/tensord/chain/scale"
)

// DevPhrase is the public mnemonic of all development keys.
const DevPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk"

// FromURI returns the pair of a secret URI: a phrase (a BIP-39 mnemonic, or 0x
// and 64 hex digits of seed; DevPhrase if there is none), then any number of
// "//hard" and "/soft" junctions, then perhaps "///password".
func FromURI(s Scheme, uri string) (Pair, error) {
	u, err := parseURI(uri)
	if err != nil {
		return nil, err
	}
	phrase := u.phrase
	if phrase == "" {
		phrase = DevPhrase
	}
	var seed [32]byte
	if digits, ok := strings.CutPrefix(phrase, "0x"); ok {
		raw, err := hex.DecodeString(digits)
		if err != nil || len(raw) != len(seed) {
			return nil, ErrSeed
		}
		seed = [32]byte(raw)
	} else if seed, err = SeedFromPhrase(phrase, u.password); err != nil {
		return nil, err
	}
	pair, err := FromSeed(s, seed)
	if err != nil {
		return nil, err
	}
	for _, j := range u.path {
		if pair, err = pair.derive(j); err != nil {
			return nil, err
		}
	}
	return pair, nil
}

// MustFromURI is FromURI for URIs that are part of the program, as "//Alice".
func MustFromURI(s Scheme, uri string) Pair {
	p, err := FromURI(s, uri)
	if err != nil {
		panic(fmt.Sprintf("crypto: %s key: %v", s, err))
	}
	return p
}

// SeedFromPhrase returns the seed of an English BIP-39 mnemonic. Unlike BIP-39
// it stretches the entropy, not the words.
func SeedFromPhrase(phrase, password string) (seed [32]byte, err error) {
	entropy, err := bip39.EntropyFromMnemonic(phrase)
	if err != nil {
		return seed, fmt.Errorf("%w: %w", ErrPhrase, err)
	}
	long, err := pbkdf2.Key(sha512.New, string(entropy), []byte("mnemonic"+password), 2048, 64)
	if err != nil {
		return seed, fmt.Errorf("%w: %w", ErrPhrase, err)
	}
	return [32]byte(long[:32]), nil
}

// NewPhrase returns the mnemonic of 16, 20, 24, 28 or 32 bytes of entropy.
func NewPhrase(entropy []byte) (string, error) {
	if len(entropy) < 16 || len(entropy) > 32 || len(entropy)%4 != 0 {
		return "", ErrSeed
	}
	return bip39.NewMnemonic(entropy)
}

// junction is one step of a derivation path.
type junction struct {
	code [32]byte
	hard bool
}

// newJunction makes the chain code of a path segment: numbers are u64, other
// text is a str; what is longer than 32 bytes encoded is hashed.
func newJunction(segment string, hard bool) junction {
	j := junction{hard: hard}
	if n, ok := parseNumber(segment); ok {
		binary.LittleEndian.PutUint64(j.code[:], n)
		return j
	}
	enc := scale.AppendString(nil, segment)
	if len(enc) > len(j.code) {
		j.code = Blake2b256(enc)
	} else {
		copy(j.code[:], enc)
	}
	return j
}

// parseNumber reads what Rust's u64 parser reads, which allows a plus sign.
func parseNumber(s string) (uint64, bool) {
	n, err := strconv.ParseUint(strings.TrimPrefix(s, "+"), 10, 64)
	return n, err == nil
}

type secretURI struct {
	phrase   string
	path     []junction
	password string
}

func parseURI(s string) (u secretURI, err error) {
	rest := strings.TrimLeftFunc(s, func(r rune) bool {
		return r == ' ' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z'
	})
	u.phrase = s[:len(s)-len(rest)]
	for rest != "" {
		if pass, ok := strings.CutPrefix(rest, "///"); ok {
			// Everything up to the end, which may not contain a line break.
			if strings.Contains(pass, "\n") {
				return u, fmt.Errorf("%w: line break in password", ErrURI)
			}
			u.password = pass
			return u, nil
		}
		hard := strings.HasPrefix(rest, "//")
		switch {
		case hard:
			rest = rest[2:]
		case rest[0] == '/':
			rest = rest[1:]
		default:
			return u, fmt.Errorf("%w: invalid character in phrase", ErrURI)
		}
		end := strings.IndexByte(rest, '/')
		if end < 0 {
			end = len(rest)
		}
		if end == 0 {
			return u, fmt.Errorf("%w: empty junction", ErrURI)
		}
		u.path = append(u.path, newJunction(rest[:end], hard))
		rest = rest[end:]
	}
	return u, nil
}
