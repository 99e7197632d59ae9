package rpc_test

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/coder/websocket"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/rpctest"
)

// Benchmarks with 16 connections, one read of 80 bytes a request, the client on
// the same cores.

const benchConns = 16

func benchNode(b *testing.B) (addr, ask string) {
	n := rpctest.New(b.Context())
	key := strings.Repeat("k", 80)
	n.Chain.Push(nil, map[string]string{key: strings.Repeat("v", 80)})
	addr, _ = rpctest.Serve(b, register(n), rpc.Config{}, rpc.Endpoint{})
	return addr, fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"state_getStorage","params":["%s"]}`, rpc.HexString([]byte(key)))
}

// spread runs ask b.N times, by 16 goroutines.
func spread(b *testing.B, worker func() (ask func() error)) {
	b.ReportAllocs()
	jobs := make(chan struct{}, benchConns)
	var wg sync.WaitGroup
	for range benchConns {
		ask := worker()
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range jobs {
				if err := ask(); err != nil {
					b.Error(err)
				}
			}
		}()
	}
	b.ResetTimer()
	for range b.N {
		jobs <- struct{}{}
	}
	close(jobs)
	wg.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "requests/s")
}

func BenchmarkGetStorageWS(b *testing.B) {
	addr, ask := benchNode(b)
	spread(b, func() func() error {
		c, _, err := websocket.Dial(context.Background(), "ws://"+addr, nil)
		require.NoError(b, err)
		b.Cleanup(func() { _ = c.CloseNow() })
		return func() error {
			if err := c.Write(context.Background(), websocket.MessageText, []byte(ask)); err != nil {
				return err
			}
			_, _, err := c.Read(context.Background())
			return err
		}
	})
}

func BenchmarkGetStorageHTTP(b *testing.B) {
	addr, ask := benchNode(b)
	post := fmt.Sprintf("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(ask), ask)
	spread(b, func() func() error {
		c, err := net.Dial("tcp", addr)
		require.NoError(b, err)
		b.Cleanup(func() { _ = c.Close() })
		in := bufio.NewReader(c)
		return func() error {
			if _, err := c.Write([]byte(post)); err != nil {
				return err
			}
			res, err := http.ReadResponse(in, nil)
			if err != nil {
				return err
			}
			_, err = in.Discard(int(res.ContentLength))
			return err
		}
	})
}
