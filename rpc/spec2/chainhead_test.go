package spec2_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/rpctest"
	"github.com/tensord/tensord/rpc/spec2"
)

func serve(t *testing.T, o spec2.Options) (*rpctest.Node, string) {
	n := rpctest.New(t.Context())
	reg := rpc.NewRegistry()
	spec2.Register(reg, n.Node, o)
	addr, _ := rpctest.Serve(t, reg, rpc.Config{}, rpc.Endpoint{})
	return n, addr
}

type event struct {
	Event                string
	BlockHash            types.Hash
	FinalizedBlockHashes []types.Hash
	OperationID          string
	Items                []struct{ Key, Value string }
}

func next(t *testing.T, c *rpctest.Client) (e event) {
	t.Helper()
	require.NoError(t, json.Unmarshal(c.Next().Params.Result, &e))
	return e
}

func follow(t *testing.T, c *rpctest.Client) (id string, last types.Hash) {
	t.Helper()
	require.Nil(t, c.Call(&id, "chainHead_v1_follow", true))
	first := next(t, c)
	require.Equal(t, "initialized", first.Event)
	require.Equal(t, "bestBlockChanged", next(t, c).Event)
	return id, first.FinalizedBlockHashes[len(first.FinalizedBlockHashes)-1]
}

func TestFollowLimit(t *testing.T) {
	_, addr := serve(t, spec2.Options{MaxFollows: 2})
	c := rpctest.Dial(t, addr)
	id, _ := follow(t, c)
	follow(t, c)
	err := c.Call(nil, "chainHead_v1_follow", true)
	require.Equal(t, -32800, err.Code)
	require.Nil(t, c.Call(nil, "chainHead_v1_unfollow", id))
	require.Eventually(t, func() bool { return c.Call(nil, "chainHead_v1_follow", false) == nil }, time.Second, time.Millisecond)
}

// TestFollowersOfOtherConnections checks that a follower is its connection's
// own.
func TestFollowersOfOtherConnections(t *testing.T) {
	_, addr := serve(t, spec2.Options{})
	id, best := follow(t, rpctest.Dial(t, addr))
	c := rpctest.Dial(t, addr)
	var res struct{ Result string }
	require.Nil(t, c.Call(&res, "chainHead_v1_body", id, best))
	require.Equal(t, "limitReached", res.Result)
}

func TestTooManyPinnedBlocksStopFollowers(t *testing.T) {
	n, addr := serve(t, spec2.Options{MaxPinned: 20})
	lazy, tidy := rpctest.Dial(t, addr), rpctest.Dial(t, addr)
	follow(t, lazy)
	id, best := follow(t, tidy)
	require.Nil(t, tidy.Call(nil, "chainHead_v1_unpin", id, best))
	stopped := false
	for i := 0; i < 25 && !stopped; i++ {
		n.Chain.Push(nil, nil)
		for {
			e := next(t, lazy)
			stopped = e.Event == "stop"
			if stopped || e.Event == "finalized" {
				break
			}
		}
	}
	require.True(t, stopped)
	// There is room again for those who come back.
	follow(t, lazy)
}

func TestOperationLimit(t *testing.T) {
	n, addr := serve(t, spec2.Options{MaxOperations: 2})
	release := make(chan struct{})
	n.Runtime.Functions["Wait"] = func([]byte) ([]byte, error) { <-release; return []byte{1}, nil }
	c := rpctest.Dial(t, addr)
	id, best := follow(t, c)
	var res struct{ Result, OperationID string }
	call := func() string {
		require.Nil(t, c.Call(&res, "chainHead_v1_call", id, best, "Wait", ""))
		return res.Result
	}
	require.Equal(t, "started", call())
	first := res.OperationID
	require.Equal(t, "started", call())
	require.Equal(t, "limitReached", call())
	err := c.Call(nil, "chainHead_v1_continue", id, first)
	require.Equal(t, -32803, err.Code)
	// The one that is stopped says nothing more.
	require.Nil(t, c.Call(nil, "chainHead_v1_stopOperation", id, first))
	close(release)
	e := next(t, c)
	require.Equal(t, "operationCallDone", e.Event)
	require.NotEqual(t, first, e.OperationID)
	require.Eventually(t, func() bool {
		require.Nil(t, c.Call(&res, "chainHead_v1_call", id, best, "Wait", ""))
		if res.Result == "started" {
			next(t, c)
		}
		return res.Result == "started"
	}, time.Second, time.Millisecond)
}

func TestManyDescendants(t *testing.T) {
	n, addr := serve(t, spec2.Options{})
	pairs := map[string]string{}
	for i := 0; i < 1000; i++ {
		pairs[fmt.Sprintf("key%04d", i)] = fmt.Sprint(i)
	}
	hash := n.Chain.Push(nil, pairs)
	require.Eventually(t, func() bool { return n.Heads.Latest().Hash == hash }, time.Second, time.Millisecond)
	c := rpctest.Dial(t, addr)
	id, best := follow(t, c)
	query := []map[string]string{{"key": rpc.HexString([]byte("key")), "type": "descendantsValues"}}
	require.Nil(t, c.Call(nil, "chainHead_v1_storage", id, best, query, nil))
	seen := 0
	for {
		e := next(t, c)
		if e.Event == "operationStorageDone" {
			break
		}
		for _, item := range e.Items {
			require.Equal(t, rpc.HexString(fmt.Appendf(nil, "key%04d", seen)), item.Key)
			require.Equal(t, rpc.HexString(fmt.Append(nil, seen)), item.Value)
			seen++
		}
	}
	require.Equal(t, 1000, seen)
}
