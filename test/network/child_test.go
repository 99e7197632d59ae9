package network

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/node/toy"
)

// childSpec is what a node in a process of its own is told, through its
// environment.
type childSpec struct {
	Validators, Index int
	Ports             []int
	Dir               string
}

const childEnv = "NETWORK_CHILD"

func TestMain(m *testing.M) {
	if spec := os.Getenv(childEnv); spec != "" {
		if err := runChild(spec); err != nil {
			fmt.Fprintln(os.Stderr, "child:", err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// report is a line of a child's output.
type report struct {
	Number uint32
	Hash   string
	Final  uint64 // account whose transfer is final
}

// runChild runs a node until it is told to stop. It reports every block, sends
// a transfer from each account whose number comes in and reports its end.
func runChild(env string) error {
	var c childSpec
	if err := json.Unmarshal([]byte(env), &c); err != nil {
		return err
	}
	s := &spec{validators: toy.Validators(c.Validators), ports: c.Ports, dir: c.Dir}
	s.runtime.Slot = slot
	m, err := s.launch(c.Index, options{})
	if err != nil {
		return err
	}
	var mu sync.Mutex
	out := json.NewEncoder(os.Stdout)
	say := func(r report) {
		mu.Lock()
		defer mu.Unlock()
		out.Encode(r)
	}
	sub := m.chain.Subscribe()
	tip := m.chain.Tip()
	say(report{Number: tip.Number, Hash: tip.Hash.String()})
	go func() {
		for range sub.Wake() {
			for _, i := range sub.Take() {
				say(report{Number: i.Header.Number, Hash: i.Hash.String()})
			}
		}
	}()
	go func() {
		in := bufio.NewScanner(os.Stdin)
		for in.Scan() {
			var account uint64
			fmt.Sscan(in.Text(), &account)
			w, err := m.chain.Pool().SubmitAndWatch(context.Background(), txpool.External, toy.Transfer(account, 0, 1, 1, 0))
			if err != nil {
				fmt.Fprintln(os.Stderr, "child: submit:", err)
				continue
			}
			go func() {
				for e := range w.Events() {
					if e.Status == txpool.StatusFinalized {
						say(report{Final: account})
					}
				}
			}()
		}
	}()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	select {
	case <-stop:
		return m.engine.Stop()
	case err := <-m.engine.Failed():
		return err
	}
}

// child is a node in a process of its own.
type child struct {
	cmd    *exec.Cmd
	mu     sync.Mutex
	height uint32
	blocks map[uint32]string
	final  map[uint64]bool
	send   func(account uint64)
}

func (s *spec) spawn(t testing.TB, i int) *child {
	env, err := json.Marshal(childSpec{Validators: len(s.validators), Index: i, Ports: s.ports, Dir: s.dir})
	require.NoError(t, err)
	c := &child{cmd: exec.Command(os.Args[0]), blocks: map[uint32]string{}, final: map[uint64]bool{}}
	c.cmd.Env = append(os.Environ(), childEnv+"="+string(env))
	c.cmd.Stderr = os.Stderr
	out, err := c.cmd.StdoutPipe()
	require.NoError(t, err)
	in, err := c.cmd.StdinPipe()
	require.NoError(t, err)
	c.send = func(account uint64) { fmt.Fprintln(in, account) }
	require.NoError(t, c.cmd.Start())
	go c.listen(bufio.NewScanner(out))
	t.Cleanup(c.kill)
	return c
}

func (c *child) listen(in *bufio.Scanner) {
	for in.Scan() {
		var r report
		if json.Unmarshal(in.Bytes(), &r) != nil {
			continue
		}
		c.mu.Lock()
		if r.Hash != "" {
			c.height = max(c.height, r.Number)
			c.blocks[r.Number] = r.Hash
		} else {
			c.final[r.Final] = true
		}
		c.mu.Unlock()
	}
}

func (c *child) at() uint32 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.height
}

// kill ends the process at once, as kill -9 does.
func (c *child) kill() {
	c.cmd.Process.Kill()
	c.cmd.Wait()
}

func (c *child) has(account uint64) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.final[account]
}

func reach(t testing.TB, height uint32, within time.Duration, list ...*child) {
	t.Helper()
	require.Eventually(t, func() bool {
		for _, c := range list {
			if c.at() < height {
				return false
			}
		}
		return true
	}, within, 10*time.Millisecond, "no height %d", height)
}

// sameBlocks checks that no two processes ever reported different blocks.
func sameBlocks(t testing.TB, list ...*child) {
	t.Helper()
	seen := map[uint32]string{}
	for _, c := range list {
		c.mu.Lock()
		for n, h := range c.blocks {
			if old, ok := seen[n]; ok {
				require.Equal(t, old, h, "block %d", n)
			}
			seen[n] = h
		}
		c.mu.Unlock()
	}
}

func TestKillOneAfterTheOther(t *testing.T) {
	s := newSpec(t, 4, 4)
	var all, now []*child
	for i := range 4 {
		now = append(now, s.spawn(t, i))
	}
	all = append(all, now...)
	reach(t, 3, 30*time.Second, now...)
	account := uint64(100)
	for round := range 4 {
		time.Sleep(time.Duration(37*round) * time.Millisecond) // another moment of the slot
		now[round].kill()
		rest := append(append([]*child{}, now[:round]...), now[round+1:]...)
		h := rest[0].at()
		reach(t, h+5, 20*time.Second, rest...)
		now[round] = s.spawn(t, round)
		all = append(all, now[round])
		begin := time.Now()
		reach(t, rest[0].at(), 20*time.Second, now[round])
		t.Logf("node %d caught up in %s", round, time.Since(begin))
		now[round].send(account)
		require.Eventually(t, func() bool { return now[round].has(account) }, 10*time.Second, 10*time.Millisecond)
		account++
	}
	sameBlocks(t, all...)
}

func TestKillAllAtOnce(t *testing.T) {
	s := newSpec(t, 4, 4)
	var all, now []*child
	for i := range 4 {
		now = append(now, s.spawn(t, i))
	}
	reach(t, 3, 30*time.Second, now...)
	for round := range 3 {
		account := uint64(100 + round)
		now[round].send(account)
		require.Eventually(t, func() bool { return now[round].has(account) }, 10*time.Second, time.Millisecond)
		top := uint32(0)
		for _, c := range now {
			c.cmd.Process.Kill()
		}
		for _, c := range now {
			c.cmd.Wait()
			top = max(top, c.at())
		}
		all = append(all, now...)
		for i := range now {
			now[i] = s.spawn(t, i)
		}
		reach(t, top+3, 40*time.Second, now...)
	}
	sameBlocks(t, append(all, now...)...)
}
