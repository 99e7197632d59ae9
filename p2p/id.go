package p2p

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"

	"github.com/mr-tron/base58"
)

// idPrefix begins a peer id: an identity multihash of 36 bytes, which are the
// protobuf message of an ed25519 key of 32 bytes.
var idPrefix = []byte{0x00, 0x24, 0x08, 0x01, 0x12, 0x20}

// PeerID returns the libp2p peer id of an ed25519 key: "12D3KooW…".
func PeerID(public [32]byte) string {
	return base58.Encode(append(bytes.Clone(idPrefix), public[:]...))
}

// ParsePeerID returns the key in a peer id.
func ParsePeerID(s string) (public [32]byte, err error) {
	b, err := base58.Decode(s)
	if err != nil || len(b) != len(idPrefix)+32 || !bytes.HasPrefix(b, idPrefix) {
		return public, fmt.Errorf("p2p: %q is not the peer id of an ed25519 key", s)
	}
	copy(public[:], b[len(idPrefix):])
	return public, nil
}

// CometID returns the id by which CometBFT knows the owner of a key.
func CometID(public [32]byte) string {
	sum := sha256.Sum256(public[:])
	return hex.EncodeToString(sum[:20])
}

// Addr is where a node can be reached.
type Addr struct {
	Host string // IP address or name
	Port uint16
	// Public is the node's key; if it is unknown, only its ID is.
	Public [32]byte
	ID     string // CometBFT's
}

// ParseAddr reads a multiaddress "/ip4/1.2.3.4/tcp/30333/p2p/12D3KooW…" (also
// ip6, dns, dns4, dns6) or CometBFT's form "id@host:port". A "/ws" after the
// port, with which zombienet writes every address, is left out: there is one
// transport, CometBFT's over TCP.
func ParseAddr(s string) (a Addr, err error) {
	if id, hostPort, ok := strings.Cut(s, "@"); ok {
		return parseComet(s, id, hostPort)
	}
	f := strings.Split(s, "/")
	if len(f) > 5 && f[5] == "ws" {
		f = slices.Delete(f, 5, 6)
	}
	if len(f) < 7 || f[0] != "" || f[3] != "tcp" || f[5] != "p2p" {
		return a, fmt.Errorf("p2p: address %q is not of the form /ip4/IP/tcp/PORT/p2p/ID", s)
	}
	switch f[1] {
	case "ip4", "ip6":
		if net.ParseIP(f[2]) == nil {
			return a, fmt.Errorf("p2p: address %q: bad IP", s)
		}
	case "dns", "dns4", "dns6":
	default:
		return a, fmt.Errorf("p2p: address %q: protocol %s is not served", s, f[1])
	}
	port, err := strconv.ParseUint(f[4], 10, 16)
	if err != nil {
		return a, fmt.Errorf("p2p: address %q: bad port", s)
	}
	a.Host, a.Port = f[2], uint16(port)
	if a.Public, err = ParsePeerID(f[6]); err != nil {
		return a, err
	}
	a.ID = CometID(a.Public)
	return a, nil
}

func parseComet(s, id, hostPort string) (a Addr, err error) {
	host, p, err := net.SplitHostPort(hostPort)
	if err != nil {
		return a, fmt.Errorf("p2p: address %q: %w", s, err)
	}
	port, err := strconv.ParseUint(p, 10, 16)
	if err != nil {
		return a, fmt.Errorf("p2p: address %q: bad port", s)
	}
	if b, err := hex.DecodeString(id); err != nil || len(b) != 20 {
		return a, fmt.Errorf("p2p: address %q: an id is 40 hex digits", s)
	}
	return Addr{Host: host, Port: uint16(port), ID: strings.ToLower(id)}, nil
}

// Dial returns the form in which CometBFT takes the address.
func (a Addr) Dial() string {
	return a.ID + "@" + net.JoinHostPort(a.Host, strconv.Itoa(int(a.Port)))
}

// Multiaddr returns the form with peer id.
func (a Addr) Multiaddr() string {
	proto := "dns"
	if ip := net.ParseIP(a.Host); ip != nil {
		proto = "ip6"
		if ip.To4() != nil {
			proto = "ip4"
		}
	}
	return fmt.Sprintf("/%s/%s/tcp/%d/p2p/%s", proto, a.Host, a.Port, PeerID(a.Public))
}
