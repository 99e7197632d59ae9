package network

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/genesis"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/service"
	"github.com/tensord/tensord/p2p"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/runtime"
)

// real is a network of whole nodes with the runtime.
type real struct {
	nodes []*service.Service
	urls  []string
	spec  *genesis.Spec
}

func startReal(b testing.TB, validators int) *real {
	names := []string{"One", "Two", "Three", "Four"}[:validators]
	spec, err := genesis.Load("dev", genesis.Options{Fast: true})
	require.NoError(b, err)
	if validators > 1 {
		spec = withAuthorities(b, spec, names)
	}
	r := &real{spec: spec}
	s := newSpec(b, validators, 2*validators)
	var keys []p2p.Key
	for i := range validators {
		keys = append(keys, p2p.Key(toySecret(i)))
	}
	for i, name := range names {
		listen := fmt.Sprintf("127.0.0.1:%d", s.ports[i])
		addr := fmt.Sprintf("127.0.0.1:%d", s.ports[validators+i])
		cfg := service.Config{
			Spec: spec, Base: b.TempDir(), Engine: service.EngineComet, Validator: true, DevKeys: []string{name},
			Name: name, NodeKey: &keys[i], Listen: listen, NoExchange: true, Log: logger(),
			Endpoints: []rpc.Endpoint{{Addr: addr}},
			Report:    func(service.Report) {},
		}
		for j := range validators {
			if j != i {
				cfg.Peers = append(cfg.Peers, p2p.Addr{
					Host: "127.0.0.1", Port: uint16(s.ports[j]), Public: keys[j].Public(), ID: p2p.CometID(keys[j].Public()),
				}.Dial())
			}
		}
		n, err := service.Open(cfg)
		require.NoError(b, err)
		require.NoError(b, n.Start())
		b.Cleanup(func() { n.Close() })
		r.nodes = append(r.nodes, n)
		r.urls = append(r.urls, "http://"+addr)
	}
	return r
}

func toySecret(i int) (k [32]byte) {
	k[0] = byte(i + 1)
	return k
}

// withAuthorities puts other authorities into a spec.
func withAuthorities(b testing.TB, spec *genesis.Spec, names []string) *genesis.Spec {
	raw, err := spec.JSON()
	require.NoError(b, err)
	var doc map[string]any
	require.NoError(b, json.Unmarshal(raw, &doc))
	patch := doc["genesis"].(map[string]any)["runtimeGenesis"].(map[string]any)["patch"].(map[string]any)
	var aura []string
	var grandpa [][2]any
	for _, n := range names {
		aura = append(aura, types.DevAccount("//"+n).String())
		grandpa = append(grandpa, [2]any{types.AccountOf(crypto.MustFromURI(crypto.Ed25519, "//"+n)).String(), 1})
	}
	patch["aura"] = map[string]any{"authorities": aura}
	patch["grandpa"] = map[string]any{"authorities": grandpa}
	raw, err = json.Marshal(doc)
	require.NoError(b, err)
	out, err := genesis.Parse(raw)
	require.NoError(b, err)
	out.Fast = spec.Fast
	return out
}

// signing makes transfers.
type signing struct {
	rt  *runtime.Runtime
	o   *state.Overlay
	to  types.AccountID
	all []crypto.Pair
}

func newSigning(b testing.TB, spec *genesis.Spec, accounts int) *signing {
	s := &signing{rt: runtime.New(runtime.Fast), to: types.DevAccount("//Ferdie")}
	blk, err := spec.Build(s.rt)
	require.NoError(b, err)
	s.o = state.NewOverlay(blk.State)
	s.rt.System().Initialize(s.rt.Context(s.o), 1, blk.Hash, types.Digest{})
	for i := range accounts {
		p, err := crypto.FromSeed(crypto.Sr25519, [32]byte{byte(i), byte(i >> 8), 7})
		require.NoError(b, err)
		s.all = append(s.all, p)
	}
	return s
}

func (s *signing) transfer(b testing.TB, from crypto.Pair, nonce int, to types.AccountID, amount uint64) types.Extrinsic {
	call := scale.AppendCompact(append([]byte{5, 3, 0}, to[:]...), amount) // Balances.transfer_keep_alive
	return s.sign(b, from, types.Immortal, nonce, call)
}

func (s *signing) sign(b testing.TB, from crypto.Pair, era types.Era, nonce int, call []byte) types.Extrinsic {
	extra := append(scale.AppendCompact(scale.AppendCompact(era.AppendScale(nil), uint64(nonce)), 0), 0)
	x, err := s.rt.Executive().Decode(types.NewSigned(types.AccountOf(from), types.MultiSignature{Variant: types.KeySr25519}, extra, call))
	require.NoError(b, err)
	msg, err := s.rt.Executive().SigningPayload(s.rt.Context(s.o), x)
	require.NoError(b, err)
	return types.NewSigned(types.AccountOf(from), types.Sign(from, msg), extra, call)
}

// post submits extrinsics in one JSON-RPC batch and returns how many were
// refused.
func post(c *http.Client, url string, xts []types.Extrinsic) (refused int, why string, err error) {
	var buf bytes.Buffer
	buf.WriteByte('[')
	for i, xt := range xts {
		if i > 0 {
			buf.WriteByte(',')
		}
		fmt.Fprintf(&buf, `{"jsonrpc":"2.0","id":%d,"method":"author_submitExtrinsic","params":["0x%x"]}`, i, []byte(xt))
	}
	buf.WriteByte(']')
	res, err := c.Post(url, "application/json", &buf)
	if err != nil {
		return 0, "", err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return 0, "", err
	}
	if i := bytes.Index(body, []byte(`"error"`)); i >= 0 {
		why = string(body[i:min(i+200, len(body))])
	}
	return bytes.Count(body, []byte(`"error"`)), why, nil
}

// latencies notes when extrinsics were sent and when they became final.
type latencies struct {
	mu   sync.Mutex
	sent map[types.Hash]time.Time
	took []time.Duration
	gap  time.Duration // the longest between blocks
}

func (l *latencies) follow(n *service.Service, stop <-chan struct{}) {
	sub := n.Chain().Subscribe()
	var last time.Time
	for {
		select {
		case <-stop:
			return
		case <-sub.Wake():
		}
		now := time.Now()
		for _, i := range sub.Take() {
			l.mu.Lock()
			if !last.IsZero() {
				l.gap = max(l.gap, now.Sub(last))
			}
			last = now
			for _, xt := range i.Body {
				h := xt.Hash()
				if t, ok := l.sent[h]; ok {
					l.took = append(l.took, now.Sub(t))
					delete(l.sent, h)
				}
			}
			l.mu.Unlock()
		}
	}
}

func (l *latencies) left() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.sent)
}

const (
	throughputAccounts = 2000
	throughputBatch    = 40
)

// benchThroughput sends b.N transfers at a steady rate through RPC (TPS in the
// environment, default as given) and waits until they are final.
func benchThroughput(b *testing.B, validators, tps int) {
	if v, err := strconv.Atoi(os.Getenv("TPS")); err == nil {
		tps = v
	}
	node.TuneGC()
	r := startReal(b, validators)
	s := newSigning(b, r.spec, throughputAccounts)
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	fund(b, r, s, client)

	perAccount := (b.N + throughputAccounts - 1) / throughputAccounts
	xts := make([]types.Extrinsic, 0, perAccount*throughputAccounts)
	for nonce := range perAccount {
		for _, p := range s.all {
			xts = append(xts, s.transfer(b, p, nonce, s.to, 1000))
		}
	}
	xts = xts[:b.N]
	l := &latencies{sent: make(map[types.Hash]time.Time, b.N)}
	stop := make(chan struct{})
	defer close(stop)
	go l.follow(r.nodes[0], stop)

	b.ResetTimer()
	begin := time.Now()
	var wg sync.WaitGroup
	slots := make(chan struct{}, 16)
	failed := make(chan error, 16)
	for i := 0; i < len(xts) && len(failed) == 0; i += throughputBatch {
		if d := time.Until(begin.Add(time.Duration(i) * time.Second / time.Duration(tps))); d > 0 {
			time.Sleep(d)
		}
		part := xts[i:min(i+throughputBatch, len(xts))]
		now := time.Now()
		l.mu.Lock()
		for _, xt := range part {
			l.sent[xt.Hash()] = now
		}
		l.mu.Unlock()
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			node := i / throughputBatch % validators
			if refused, why, err := post(client, r.urls[node], part); err != nil || refused > 0 {
				err = fmt.Errorf("node %d after %s: %d refused: %s %w (pool %+v)", node, time.Since(begin), refused, why, err,
					r.nodes[node].Chain().Pool().Counts())
				select {
				case failed <- err:
				default:
				}
			}
		})
	}
	wg.Wait()
	sent := time.Since(begin)
	if len(failed) > 0 {
		b.Fatal(<-failed)
	}
	for deadline := time.Now().Add(30 * time.Second); l.left() > 0; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			b.Fatalf("%d of %d are not final", l.left(), b.N)
		}
	}
	b.StopTimer()
	slices.Sort(l.took)
	b.ReportMetric(float64(b.N)/time.Since(begin).Seconds(), "tx/s")
	b.ReportMetric(float64(b.N)/sent.Seconds(), "sent/s")
	b.ReportMetric(float64(l.took[len(l.took)/2].Milliseconds()), "ms-p50")
	b.ReportMetric(float64(l.took[len(l.took)*99/100].Milliseconds()), "ms-p99")
	b.ReportMetric(float64(l.gap.Milliseconds()), "ms-longest-gap")
	st := r.nodes[0].Chain().Stats()
	b.ReportMetric(float64(st.Proposed.Mean().Microseconds()), "µs/propose")
	b.ReportMetric(float64(st.Executed.Mean().Microseconds()), "µs/execute")
	b.ReportMetric(float64(st.Committed.Mean().Microseconds()), "µs/commit")
}

// fund gives every account something.
func fund(b *testing.B, r *real, s *signing, client *http.Client) {
	alice := crypto.MustFromURI(crypto.Sr25519, "//Alice")
	var xts []types.Extrinsic
	for i, p := range s.all {
		xts = append(xts, s.transfer(b, alice, i, types.AccountOf(p), 10_000_000_000))
	}
	for i := 0; i < len(xts); i += 100 {
		refused, _, err := post(client, r.urls[0], xts[i:min(i+100, len(xts))])
		require.NoError(b, err)
		require.Zero(b, refused)
	}
	require.Eventually(b, func() bool {
		for _, n := range r.nodes {
			if c := n.Chain().Pool().Counts(); c.Ready+c.Future > 0 {
				return false
			}
		}
		return true
	}, time.Minute, 20*time.Millisecond)
}

func BenchmarkThroughputOne(b *testing.B)  { benchThroughput(b, 1, 11_000) }
func BenchmarkThroughputFour(b *testing.B) { benchThroughput(b, 4, 4_200) }
