package network

import (
	"io"
	"net"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// cable is a TCP proxy that can be cut.
type cable struct {
	l      net.Listener
	target string
	mu     sync.Mutex
	cut    bool
	conns  map[net.Conn]struct{}
}

func newCable(t testing.TB, target string) *cable {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	c := &cable{l: l, target: target, conns: map[net.Conn]struct{}{}}
	go c.run()
	t.Cleanup(func() { l.Close(); c.set(true) })
	return c
}

func (c *cable) port() int { return c.l.Addr().(*net.TCPAddr).Port }

func (c *cable) run() {
	for {
		in, err := c.l.Accept()
		if err != nil {
			return
		}
		out, err := net.Dial("tcp", c.target)
		if err != nil || !c.hold(in, out) {
			in.Close()
			if out != nil {
				out.Close()
			}
			continue
		}
		go c.pipe(in, out)
		go c.pipe(out, in)
	}
}

func (c *cable) hold(conns ...net.Conn) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.cut {
		return false
	}
	for _, x := range conns {
		c.conns[x] = struct{}{}
	}
	return true
}

func (c *cable) pipe(dst, src net.Conn) {
	io.Copy(dst, src)
	dst.Close()
	src.Close()
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.conns, dst)
	delete(c.conns, src)
}

// set cuts or mends the cable.
func (c *cable) set(cut bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cut = cut
	if cut {
		for x := range c.conns {
			x.Close()
		}
	}
}
