package serve

import (
	"errors"
	"fmt"
	"net"
	"sync"

	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/p2p"
	"github.com/tensord/tensord/rpc"
)

// Network is the node among others. Without CometBFT it is alone.
type Network struct {
	Chain  *Chain
	Comet  *comet.Engine // nil: alone
	Key    p2p.Key
	Listen string // host:port
	// Author tells that the node makes blocks or votes.
	Author bool

	start    uint32
	mu       sync.Mutex
	reserved map[string]p2p.Addr // by peer id
}

var _ rpc.Network = (*Network)(nil)

// NewNetwork returns the network of a node that starts now.
func NewNetwork(c *Chain, engine *comet.Engine, key p2p.Key, listen string, author bool) *Network {
	_, n := c.Best()
	return &Network{
		Chain: c, Comet: engine, Key: key, Listen: listen, Author: author,
		start: n, reserved: make(map[string]p2p.Addr),
	}
}

// Health tells how the node fares.
func (n *Network) Health() rpc.Health {
	if n.Comet == nil {
		return rpc.Health{}
	}
	return rpc.Health{Peers: len(n.Comet.Peers()), IsSyncing: n.Comet.Syncing(), ShouldHavePeers: true}
}

// PeerID returns the libp2p peer id.
func (n *Network) PeerID() string { return n.Key.PeerID() }

// ListenAddresses returns where the node listens.
func (n *Network) ListenAddresses() []string {
	if n.Comet == nil {
		return nil
	}
	host, port, err := net.SplitHostPort(n.Listen)
	if err != nil {
		return nil
	}
	var out []string
	for _, ip := range interfaces(host) {
		proto := "ip6"
		if ip.To4() != nil {
			proto = "ip4"
		}
		out = append(out, fmt.Sprintf("/%s/%s/tcp/%s/p2p/%s", proto, ip, port, n.PeerID()))
	}
	return out
}

// interfaces returns the addresses that listening on host means.
func interfaces(host string) []net.IP {
	ip := net.ParseIP(host)
	if ip != nil && !ip.IsUnspecified() {
		return []net.IP{ip}
	}
	var out []net.IP
	addrs, err := net.InterfaceAddrs()
	if err != nil {
		return nil
	}
	for _, a := range addrs {
		if n, ok := a.(*net.IPNet); ok {
			out = append(out, n.IP)
		}
	}
	return out
}

// Peers returns the connected nodes. They are known by CometBFT's ids; of a
// peer it is known which height it works on.
func (n *Network) Peers() []rpc.Peer {
	out := []rpc.Peer{}
	if n.Comet == nil {
		return out
	}
	for _, p := range n.Comet.Peers() {
		r := rpc.Peer{ID: n.peerID(p.ID), Roles: "FULL"}
		if p.Height > 0 {
			r.BestNumber = uint32(p.Height - 1)
		}
		if h, ok, err := n.Chain.HashAt(r.BestNumber); err == nil && ok {
			r.BestHash = h
		}
		out = append(out, r)
	}
	return out
}

// peerID returns the libp2p peer id where it is known, else CometBFT's.
func (n *Network) peerID(comet string) string {
	n.mu.Lock()
	defer n.mu.Unlock()
	for id, a := range n.reserved {
		if a.ID == comet {
			return id
		}
	}
	return comet
}

// State is for people to read.
func (n *Network) State() any {
	type peer struct {
		ID, Address string
		Outbound    bool
		Height      int64
	}
	state := struct {
		PeerID string   `json:"peerId"`
		Listen []string `json:"listenedAddresses"`
		Peers  []peer   `json:"connectedPeers"`
	}{PeerID: n.PeerID(), Listen: n.ListenAddresses(), Peers: []peer{}}
	if n.Comet != nil {
		for _, p := range n.Comet.Peers() {
			state.Peers = append(state.Peers, peer(p))
		}
	}
	return state
}

// Sync tells how far the node is.
func (n *Network) Sync() rpc.SyncState {
	_, best := n.Chain.Best()
	s := rpc.SyncState{Starting: n.start, Current: best, Highest: best}
	for _, p := range n.Peers() {
		s.Highest = max(s.Highest, p.BestNumber)
	}
	return s
}

// Roles are what the node is.
func (n *Network) Roles() []string {
	if n.Author {
		return []string{"Authority"}
	}
	return []string{"Full"}
}

// Reserved returns the peer ids of the reserved nodes.
func (n *Network) Reserved() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	out := []string{}
	for id := range n.reserved {
		out = append(out, id)
	}
	return out
}

var errAlone = errors.New("serve: this node has no network")

// Know notes down the peer id of an address, so that the node behind it is
// shown by it.
func (n *Network) Know(a p2p.Addr) {
	if a.Public == ([32]byte{}) {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.reserved[p2p.PeerID(a.Public)] = a
}

// AddReserved connects to a node and keeps connected.
func (n *Network) AddReserved(multiaddr string) error {
	a, err := p2p.ParseAddr(multiaddr)
	if err != nil {
		return err
	}
	if n.Comet == nil {
		return errAlone
	}
	if err := n.Comet.Connect(a.Dial()); err != nil {
		return err
	}
	n.Know(a)
	return nil
}

// RemoveReserved forgets a reserved node.
func (n *Network) RemoveReserved(peerID string) error {
	if _, err := p2p.ParsePeerID(peerID); err != nil {
		return err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.reserved, peerID)
	return nil
}
