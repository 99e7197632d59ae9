package substrate_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/rpctest"
	"github.com/tensord/tensord/rpc/substrate"
)

// filter records what it is told.
type filter struct{ added string }

func (f *filter) Add(s string) error { f.added += s; return nil }
func (f *filter) Reset() error       { return errors.New("cannot reset") }

func serve(t *testing.T, cfg rpc.Config) (*rpctest.Node, *rpctest.Client) {
	n := rpctest.New(t.Context())
	n.Logs = &filter{}
	reg := rpc.NewRegistry()
	substrate.Register(reg, n.Node)
	addr, _ := rpctest.Serve(t, reg, cfg, rpc.Endpoint{})
	return n, rpctest.Dial(t, addr)
}

func TestQueryStorageOverBlocks(t *testing.T) {
	n, c := serve(t, rpc.Config{})
	var hashes []types.Hash
	for _, v := range []string{"1", "1", "2", "3"} {
		hashes = append(hashes, n.Chain.Push(nil, map[string]string{"k": v}))
	}
	var sets []struct {
		Block   types.Hash
		Changes [][2]*string
	}
	require.Nil(t, c.Call(&sets, "state_queryStorage", []string{"0x6b", "0xff"}, hashes[0], hashes[2]))
	require.Len(t, sets, 2)
	require.Equal(t, hashes[0], sets[0].Block)
	require.Equal(t, "0x31", *sets[0].Changes[0][1])
	require.Nil(t, sets[0].Changes[1][1])
	require.Equal(t, hashes[2], sets[1].Block)
	require.Len(t, sets[1].Changes, 1)

	err := c.Call(nil, "state_queryStorage", []string{"0x6b"}, hashes[2], hashes[0])
	require.Equal(t, 4001, err.Code)
	require.Equal(t, fmt.Sprintf(`Cannot resolve a block range ['"3 (%s)"' ... '"1 (%s)"]. from number > to number`, hashes[2], hashes[0]), err.Message)
}

func TestRepliesStopAtTheirLimit(t *testing.T) {
	n, c := serve(t, rpc.Config{MaxReply: 1000})
	pairs := map[string]string{}
	for i := range 100 {
		pairs[fmt.Sprintf("key%02d", i)] = "some value"
	}
	n.Chain.Push(nil, pairs)
	tooBig := &rpc.Error{Code: -32008, Message: "Response is too big", Data: "Exceeded max limit of 1000"}
	keys := make([]string, 100)
	for i := range keys {
		keys[i] = rpc.HexString(fmt.Appendf(nil, "key%02d", i))
	}
	require.Equal(t, tooBig, c.Call(nil, "state_getKeys", "0x"))
	require.Equal(t, tooBig, c.Call(nil, "state_getPairs", "0x"))
	require.Equal(t, tooBig, c.Call(nil, "state_queryStorageAt", keys))
	require.Nil(t, c.Call(nil, "state_getKeysPaged", "0x", 10))
}

func TestLogs(t *testing.T) {
	n, c := serve(t, rpc.Config{})
	require.Nil(t, c.Call(nil, "system_addLogFilter", "sync=debug"))
	require.Equal(t, "sync=debug", n.Logs.(*filter).added)
	require.Equal(t, &rpc.Error{Code: -32603, Message: "cannot reset"}, c.Call(nil, "system_resetLogFilter"))
}

// TestFinalIsHeldBackWhileTheClientReads checks that a client that is told of
// a block gets the time to fetch it.
func TestFinalIsHeldBackWhileTheClientReads(t *testing.T) {
	n, c := serve(t, rpc.Config{})
	xt := types.Extrinsic{4, 1}
	require.Nil(t, c.Call(nil, "author_submitAndWatchExtrinsic", rpc.HexString(xt)))
	require.Equal(t, `"ready"`, string(c.Next().Params.Result))
	n.Pool.Send(xt, txpool.Event{Status: txpool.StatusInBlock})
	n.Pool.Send(xt, txpool.Event{Status: txpool.StatusFinalized})
	require.Contains(t, string(c.Next().Params.Result), "inBlock")
	began := time.Now()
	for range 3 {
		time.Sleep(50 * time.Millisecond)
		require.Nil(t, c.Call(nil, "chain_getBlock"))
	}
	require.Contains(t, string(c.Next().Params.Result), "finalized")
	require.Greater(t, time.Since(began), 300*time.Millisecond)
}
