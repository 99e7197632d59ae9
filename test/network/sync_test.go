package network

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"path/filepath"
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
	"github.com/tensord/tensord/p2p/snapshot"
)

// serve answers what a state sync asks for.
func (m *member) serve(t testing.TB) string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var req struct {
			Method string
			Params []json.RawMessage
		}
		json.NewDecoder(r.Body).Decode(&req)
		res, err := m.answer(req.Method, req.Params)
		if err != nil {
			json.NewEncoder(w).Encode(map[string]any{"error": map[string]any{"code": 1, "message": err.Error()}})
			return
		}
		json.NewEncoder(w).Encode(map[string]any{"result": res})
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func (m *member) answer(method string, params []json.RawMessage) (any, error) {
	var hash types.Hash
	if method != comet.LightBlockMethod {
		if err := json.Unmarshal(params[len(params)-1], &hash); err != nil {
			return nil, err
		}
	}
	switch method {
	case comet.LightBlockMethod:
		var height int64
		if err := json.Unmarshal(params[0], &height); err != nil {
			return nil, err
		}
		b, err := m.engine.LightBlock(height)
		return types.Bytes(b), err
	case "chain_getHeader":
		info, err := m.store.ByHash(hash)
		if err != nil {
			return nil, err
		}
		return types.DecodeHeader(info.Header)
	default:
		var keys []types.Bytes
		if err := json.Unmarshal(params[0], &keys); err != nil {
			return nil, err
		}
		n, err := m.store.Number(hash)
		if err != nil {
			return nil, err
		}
		v, release, err := m.store.At(n)
		if err != nil {
			return nil, err
		}
		defer release()
		var proof []types.Bytes
		for _, node := range v.Prove([][]byte{keys[0]}) {
			proof = append(proof, node)
		}
		return map[string]any{"at": hash, "proof": proof}, nil
	}
}

func snapshots(t testing.TB, dir string, every uint32) func(*comet.Config, *store.Store) {
	return func(c *comet.Config, s *store.Store) {
		m, err := snapshot.New(snapshot.Config{Store: s, Dir: filepath.Join(dir, "snapshots"), Every: every, Log: logger()})
		require.NoError(t, err)
		t.Cleanup(m.Close)
		c.Snapshots = m
	}
}

func TestStateSync(t *testing.T) {
	s := newSpec(t, 4, 5)
	s.retain = 30
	var nodes []*member
	for i := range 4 {
		nodes = append(nodes, s.start(t, i, options{withStore: snapshots(t, filepath.Join(s.dir, "snap", string(rune('0'+i))), 10)}))
	}
	await(t, 3, 30*time.Second, nodes...)
	for i := range uint64(100) {
		nodes[i%4].send(t, toy.Transfer(i, 0, 500, 1, 0))
	}
	await(t, 45, 30*time.Second, nodes...)
	info, err := nodes[0].store.Info(20)
	require.NoError(t, err)

	join := func(trust types.Hash) (*member, error) {
		m := &member{spec: s, index: 4}
		d := db.NewMem()
		m.extra = db.NewMem()
		var err error
		if m.store, err = store.Open(d, store.Options{Engine: "comet"}); err != nil {
			return nil, err
		}
		rt := s.runtime
		genesis := consensus.Tip{Hash: nodes[0].store.Genesis(), Authorities: s.validators}
		m.chain, err = node.Open(node.Config{Store: m.store, Runtime: &rt, Log: logger(), Genesis: &genesis, Pool: txpool.Options{Author: true}})
		if err != nil {
			return nil, err
		}
		snaps, err := snapshot.New(snapshot.Config{Store: m.store, Dir: t.TempDir(), Restored: m.chain.Reload, Log: logger()})
		require.NoError(t, err)
		cfg := comet.Config{
			Chain: m.chain, Pool: m.chain.Pool(), Snapshots: snaps,
			Genesis: comet.Genesis{Hash: genesis.Hash, Authorities: s.validators, Slots: consensus.NewSlots(slot)},
			NodeKey: toy.Secret(1004), Name: "fifth", Dir: t.TempDir(), DB: m.extra,
			Listen: "127.0.0.1:" + port(s.ports[4]), NoExchange: true, Log: logger(),
			Sync: &comet.StateSync{Number: 20, Hash: trust, RPC: []string{nodes[0].serve(t), nodes[1].serve(t)}},
		}
		for j := range 4 {
			cfg.Peers = append(cfg.Peers, s.address(j))
		}
		if m.engine, err = comet.New(cfg); err != nil {
			return nil, err
		}
		t.Cleanup(func() { m.stop(t) })
		return m, m.engine.Start()
	}
	_, err = join(types.Hash{1})
	require.ErrorContains(t, err, "trusted block")
	fifth, err := join(info.Hash)
	require.NoError(t, err)
	await(t, nodes[0].height(), 40*time.Second, fifth)
	require.GreaterOrEqual(t, fifth.store.First(), uint64(20), "it did not execute all blocks")
	h := fifth.height()
	await(t, h+6, 20*time.Second, append(nodes, fifth)...)
	for n := fifth.store.First(); n <= uint64(h); n++ {
		want, err := nodes[0].store.Info(n)
		require.NoError(t, err)
		got, err := fifth.store.Info(n)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	w := fifth.send(t, toy.Transfer(700, 0, 501, 1, 0))
	require.Equal(t, txpool.StatusFinalized, final(t, w, 5*time.Second).Status)
}
