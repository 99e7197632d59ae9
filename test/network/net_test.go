package network

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/toy"
)

const (
	slot     = 250 // milliseconds
	accounts = 1000
)

// spec is a network.
type spec struct {
	validators []consensus.Authority
	runtime    toy.Runtime
	ports      []int
	dir        string
	retain     uint32
}

func newSpec(t testing.TB, validators, nodes int) *spec {
	s := &spec{validators: toy.Validators(validators), dir: t.TempDir()}
	s.runtime.Slot = slot
	for range nodes {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		s.ports = append(s.ports, l.Addr().(*net.TCPAddr).Port)
		defer l.Close()
	}
	return s
}

func (s *spec) address(i int) string {
	return fmt.Sprintf("%s@127.0.0.1:%d", comet.NodeID(toy.Secret(1000+i)), s.ports[i])
}

// member is a running node.
type member struct {
	spec   *spec
	index  int
	store  *store.Store
	extra  db.DB
	chain  *node.Chain
	engine *comet.Engine
	signer *comet.Signer
	shift  atomic.Int64 // of the clock, in nanoseconds
}

func (m *member) now() time.Time { return time.Now().Add(time.Duration(m.shift.Load())) }

type options struct {
	observer bool
	mutate   func(*comet.Config)
	// withStore is mutate for what needs the store.
	withStore func(*comet.Config, *store.Store)
	peers     []int // default: all
}

func logger() *slog.Logger {
	var w io.Writer = io.Discard
	if os.Getenv("NETWORK_LOG") != "" {
		w = os.Stderr
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: slog.LevelInfo}))
}

// launch starts node i, on its data if it ran before.
func (s *spec) launch(i int, o options) (*member, error) {
	m := &member{spec: s, index: i}
	dir := filepath.Join(s.dir, fmt.Sprint(i))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	log := logger().With("node", i)
	d, err := db.OpenPebble(filepath.Join(dir, "chain"), db.PebbleOptions{CacheBytes: 4 << 20, MemTableBytes: 4 << 20})
	if err != nil {
		return nil, err
	}
	if m.extra, err = db.OpenPebble(filepath.Join(dir, "comet"), db.PebbleOptions{CacheBytes: 4 << 20, MemTableBytes: 4 << 20}); err != nil {
		return nil, err
	}
	m.store, err = toy.OpenStore(d, store.Options{Engine: "comet"}, s.validators, accounts, 1_000_000)
	if err != nil {
		return nil, err
	}
	rt := s.runtime
	m.chain, err = node.Open(node.Config{
		Store: m.store, Runtime: &rt, Log: log, Pool: txpool.Options{Author: true}, Now: m.now,
	})
	if err != nil {
		return nil, err
	}
	cfg := comet.Config{
		Chain: m.chain, Pool: m.chain.Pool(), Prepare: m.chain, Now: m.now,
		Genesis: comet.Genesis{
			Hash: m.store.Genesis(), Authorities: s.validators, Slots: consensus.NewSlots(slot),
		},
		NodeKey: toy.Secret(1000 + i), Name: fmt.Sprint("node", i), Dir: filepath.Join(dir, "engine"),
		DB: m.extra, Listen: fmt.Sprintf("127.0.0.1:%d", s.ports[i]), NoExchange: true, Log: log, Retain: s.retain,
	}
	for j := range s.ports {
		if j != i && o.peers == nil {
			cfg.Peers = append(cfg.Peers, s.address(j))
		}
	}
	for _, j := range o.peers {
		cfg.Peers = append(cfg.Peers, s.address(j))
	}
	if !o.observer && i < len(s.validators) {
		if m.signer, err = comet.OpenSigner(filepath.Join(dir, "signer"), toy.Secret(i), log); err != nil {
			return nil, err
		}
		cfg.Signer = m.signer
	}
	if o.mutate != nil {
		o.mutate(&cfg)
	}
	if o.withStore != nil {
		o.withStore(&cfg, m.store)
	}
	if m.engine, err = comet.New(cfg); err != nil {
		return nil, err
	}
	return m, m.engine.Start()
}

func (s *spec) start(t testing.TB, i int, o options) *member {
	m, err := s.launch(i, o)
	require.NoError(t, err)
	t.Cleanup(func() { m.stop(t) })
	return m
}

func (m *member) stop(t testing.TB) {
	if m.engine == nil {
		return
	}
	if err := m.engine.Stop(); err != nil {
		t.Log("stop:", err)
	}
	m.engine = nil
	m.chain.Close()
	require.NoError(t, m.store.Close())
	require.NoError(t, m.extra.Close())
	if m.signer != nil {
		m.signer.Close()
	}
}

func (m *member) height() uint32 { return m.chain.Tip().Number }

// await waits until the nodes have reached a height.
func await(t testing.TB, height uint32, within time.Duration, nodes ...*member) {
	t.Helper()
	ok := func() bool {
		for _, m := range nodes {
			if m.height() < height {
				return false
			}
		}
		return true
	}
	deadline := time.Now().Add(within)
	for !ok() {
		if time.Now().After(deadline) {
			for _, m := range nodes {
				t.Logf("node %d at %d", m.index, m.height())
			}
			t.Fatalf("no height %d within %s", height, within)
		}
		for _, m := range nodes {
			select {
			case err := <-m.engine.Failed():
				t.Fatalf("node %d failed: %v", m.index, err)
			default:
			}
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// agree checks that the nodes have the same blocks.
func agree(t testing.TB, nodes ...*member) {
	t.Helper()
	low := nodes[0].height()
	for _, m := range nodes {
		low = min(low, m.height())
	}
	for n := uint64(1); n <= uint64(low); n++ {
		want, err := nodes[0].store.Info(n)
		require.NoError(t, err)
		for _, m := range nodes[1:] {
			got, err := m.store.Info(n)
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
	}
}

func (m *member) send(t testing.TB, xt types.Extrinsic) *txpool.Watch {
	w, err := m.chain.Pool().SubmitAndWatch(context.Background(), txpool.External, xt)
	require.NoError(t, err)
	return w
}

func final(t testing.TB, w *txpool.Watch, within time.Duration) txpool.Event {
	t.Helper()
	deadline := time.After(within)
	for {
		select {
		case e := <-w.Events():
			if e.Final() {
				return e
			}
		case <-deadline:
			t.Fatal("the transaction did not become final")
		}
	}
}

func port(p int) string { return strconv.Itoa(p) }
