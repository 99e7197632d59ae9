package rpc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/coder/websocket"
)

// Config are the limits of a server. Zero values stand for the defaults, which
// are the reference's where it has any.
type Config struct {
	MaxRequest       int           // bytes of a message from a client; 15 MiB
	MaxReply         int           // bytes of a reply; 15 MiB
	MaxBatch         int           // requests in a batch; 0 is no limit but MaxRequest
	MaxConnections   int           // open connections of each endpoint; 10,000
	MaxSubscriptions int           // of one connection; 10,000
	MaxInFlight      int           // requests of one connection carried out at a time; 32
	MaxUnsent        int           // bytes that a connection may leave unread; 32 MiB
	MaxUnsentTotal   int64         // the same of all connections together; 256 MiB
	MaxPendingTotal  int64         // bytes of large requests being read or carried out, of all clients together; 64 MiB
	CallTimeout      time.Duration // for a request or a batch; 1 min
	WriteTimeout     time.Duration // for a client to take in one message; 30 s
	PingInterval     time.Duration // 30 s
}

func (c Config) withDefaults() Config {
	def := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	wait := func(v *time.Duration, d time.Duration) {
		if *v == 0 {
			*v = d
		}
	}
	def(&c.MaxRequest, 15<<20)
	def(&c.MaxReply, 15<<20)
	def(&c.MaxConnections, 10_000)
	def(&c.MaxSubscriptions, 10_000)
	def(&c.MaxInFlight, 32)
	def(&c.MaxUnsent, 32<<20)
	if c.MaxUnsentTotal == 0 {
		c.MaxUnsentTotal = 256 << 20
	}
	if c.MaxPendingTotal == 0 {
		c.MaxPendingTotal = 64 << 20
	}
	wait(&c.CallTimeout, time.Minute)
	wait(&c.WriteTimeout, 30*time.Second)
	wait(&c.PingInterval, 30*time.Second)
	return c
}

// Access says who may call unsafe methods.
type Access uint8

// The settings of --rpc-methods.
const (
	AccessAuto   Access = iota // whoever reaches a loopback address
	AccessSafe                 // nobody
	AccessUnsafe               // everybody
)

// ParseAccess reads a setting of --rpc-methods, in any case.
func ParseAccess(s string) (Access, error) {
	switch s {
	case "auto", "Auto":
		return AccessAuto, nil
	case "safe", "Safe":
		return AccessSafe, nil
	case "unsafe", "Unsafe":
		return AccessUnsafe, nil
	}
	return 0, fmt.Errorf("rpc: methods must be auto, safe or unsafe, not %q", s)
}

// Endpoint is an address to listen on.
type Endpoint struct {
	Addr   string // host:port
	Access Access
	// CORS lists the allowed origins, in which * stands for anything but a
	// slash. Nil allows all, and any Host header.
	CORS []string
	// Optional lets the server start although the address cannot be had.
	Optional bool
	// AnyPort takes another port if this one is in use.
	AnyPort bool
}

// DefaultCORS are the origins allowed unless the operator says otherwise.
var DefaultCORS = []string{
	"http://localhost:*", "http://127.0.0.1:*", "https://localhost:*", "https://127.0.0.1:*",
	"https://polkadot.js.org",
}

// Local returns the endpoints for a port on this machine only: IPv4, and IPv6
// where there is any. External ones are reachable from everywhere.
func Local(port int, external bool, base Endpoint) []Endpoint {
	hosts := []string{"127.0.0.1", "::1"}
	if external {
		hosts = []string{"0.0.0.0", "::"}
	}
	v4, v6 := base, base
	v4.Addr = net.JoinHostPort(hosts[0], strconv.Itoa(port))
	v6.Addr = net.JoinHostPort(hosts[1], strconv.Itoa(port))
	v6.Optional = true
	return []Endpoint{v4, v6}
}

// Server serves a registry on any number of endpoints.
type Server struct {
	reg     *Registry
	cfg     Config
	log     *slog.Logger
	metrics *Metrics

	ctx    context.Context
	cancel context.CancelFunc
	nextID atomic.Uint64
	unsent atomic.Int64 // bytes of replies and notifications
	// pending are bytes of requests, without fairShare of each.
	pending atomic.Int64

	mu        sync.Mutex
	stopped   bool
	conns     map[*conn]struct{}
	connsGone sync.WaitGroup
	https     []*http.Server
	addrs     []net.Addr
}

// NewServer returns a server that does not listen yet. Nothing may be added to
// the registry from here on. A nil log or metrics is fine.
func NewServer(reg *Registry, cfg Config, log *slog.Logger, metrics *Metrics) *Server {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	s := &Server{
		reg: reg, cfg: cfg.withDefaults(), log: log, metrics: metrics, conns: make(map[*conn]struct{}),
	}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	return s
}

// Listen opens an endpoint and serves it in the background.
func (s *Server) Listen(ep Endpoint) error {
	ln, err := net.Listen("tcp", ep.Addr)
	if err != nil && ep.AnyPort {
		if host, _, splitErr := net.SplitHostPort(ep.Addr); splitErr == nil {
			ln, err = net.Listen("tcp", net.JoinHostPort(host, "0"))
		}
	}
	if err != nil {
		if ep.Optional {
			s.log.Debug("rpc: optional address not available", "addr", ep.Addr, "err", err)
			return nil
		}
		return fmt.Errorf("rpc: %w", err)
	}
	return s.Serve(ln, ep)
}

// Serve serves a listener in the background.
func (s *Server) Serve(ln net.Listener, ep Endpoint) error {
	open := &counter{max: int64(s.cfg.MaxConnections)}
	e := &endpoint{srv: s, admin: ep.admin(ln.Addr()), cors: ep.CORS, open: open}
	if ep.CORS != nil {
		if _, port, err := net.SplitHostPort(ln.Addr().String()); err == nil {
			e.hosts = []string{"localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port}
		}
	}
	srv := &http.Server{
		Handler:           e,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       s.cfg.CallTimeout,
		WriteTimeout:      2*s.cfg.CallTimeout + s.cfg.WriteTimeout,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		_ = ln.Close()
		return http.ErrServerClosed
	}
	s.https = append(s.https, srv)
	s.addrs = append(s.addrs, ln.Addr())
	go func() {
		if err := srv.Serve(&countedListener{ln, open}); !errors.Is(err, http.ErrServerClosed) {
			s.log.Error("rpc: listener failed", "addr", ln.Addr(), "err", err)
		}
	}()
	return nil
}

// admin tells whether clients of this endpoint may call unsafe methods.
func (ep *Endpoint) admin(addr net.Addr) bool {
	switch ep.Access {
	case AccessSafe:
		return false
	case AccessUnsafe:
		return true
	}
	tcp, ok := addr.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback()
}

// Addrs returns the addresses that the server listens on.
func (s *Server) Addrs() []net.Addr {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]net.Addr(nil), s.addrs...)
}

func (s *Server) track(c *conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return false
	}
	s.conns[c] = struct{}{}
	s.connsGone.Add(1)
	return true
}

func (s *Server) untrack(c *conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.conns, c)
	s.connsGone.Done()
}

// goodbye is how long clients have to answer that the connection closes.
const goodbye = time.Second

// Shutdown stops listening, closes WebSockets with code 1001 and waits for
// requests to end, until ctx is done.
func (s *Server) Shutdown(ctx context.Context) error {
	s.mu.Lock()
	s.stopped = true
	https := s.https
	for c := range s.conns {
		c.close(websocket.StatusGoingAway, "shutting down")
	}
	s.mu.Unlock()
	var errs []error
	for _, srv := range https {
		errs = append(errs, srv.Shutdown(ctx))
	}
	gone := make(chan struct{})
	go func() { s.connsGone.Wait(); close(gone) }()
	select {
	case <-gone:
	case <-time.After(goodbye):
	case <-ctx.Done():
	}
	s.cancel()
	select {
	case <-gone:
	case <-ctx.Done():
		errs = append(errs, ctx.Err())
	}
	return errors.Join(errs...)
}

// counter counts the open connections of an endpoint.
type counter struct {
	n   atomic.Int64
	max int64
}

func (c *counter) over() bool { return c.n.Load() > c.max }

// graceConnections may be open beyond the limit, just to be told so.
const graceConnections = 64

// countedListener counts connections and closes those far beyond the limit
// without a word.
type countedListener struct {
	net.Listener
	open *counter
}

func (l *countedListener) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if l.open.n.Add(1) > l.open.max+graceConnections {
			l.open.n.Add(-1)
			_ = c.Close()
			continue
		}
		return &countedConn{Conn: c, open: l.open}, nil
	}
}

type countedConn struct {
	net.Conn
	open *counter
	once sync.Once
}

func (c *countedConn) Close() error {
	c.once.Do(func() { c.open.n.Add(-1) })
	return c.Conn.Close()
}
