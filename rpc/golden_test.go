package rpc_test

import (
	"context"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
	"github.com/tensord/tensord/rpc/bittensor"
	"github.com/tensord/tensord/rpc/rpctest"
	"github.com/tensord/tensord/rpc/spec2"
	"github.com/tensord/tensord/rpc/substrate"
)

var update = flag.Bool("update", false, "write what is answered into testdata")

// xt is a well-formed extrinsic as far as RPC looks.
func xt(body string) types.Extrinsic { return scale.AppendBytes(nil, []byte(body)) }

// register enters all methods there are.
func register(n *rpctest.Node) *rpc.Registry {
	reg := rpc.NewRegistry()
	substrate.Register(reg, n.Node)
	spec2.Register(reg, n.Node, spec2.Options{})
	bittensor.Register(reg, n.Node)
	return reg
}

// golden is a node with some content and a client that talks to it.
type golden struct {
	node   *rpctest.Node
	client *rpctest.Client
	subs   map[string]string // subscription id -> name
	ops    map[string]string // broadcast id -> name
}

func newGolden(t *testing.T) *golden {
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	n := rpctest.New(ctx)
	n.Chain.Push(nil, map[string]string{"a": "1", "ab": "2", "abc": "", "b": "4"})
	n.Chain.Push([]types.Extrinsic{xt("one"), xt("two")}, map[string]string{"a": "5"})
	n.Chain.PutChild("kid", "x", "y")
	discarded, _, _ := n.Chain.HashAt(0)
	n.Chain.Discard(discarded)
	for n.Heads.Latest().Header.Number < 2 {
	}
	r := n.Runtime
	r.Return("Metadata_metadata", scale.AppendBytes(nil, []byte("meta\x0e")))
	r.Return("AccountNonceApi_account_nonce", []byte{7, 0, 0, 0})
	r.Return("TransactionPaymentApi_query_info", []byte{4, 8, 1, 9, 0, 0, 0, 0, 0, 0, 0})
	r.Return("TransactionPaymentApi_query_fee_details", append(append([]byte{1}, make([]byte, 24)...), make([]byte, 8)...))
	r.Return("SessionKeys_decode_session_keys", []byte{0})
	r.Return("BlockBuilder_apply_extrinsic", []byte{0, 0})
	r.Return("SwapRuntimeApi_current_alpha_price", []byte{0, 0xca, 0x9a, 0x3b, 0, 0, 0, 0})
	r.Return("SwapRuntimeApi_current_alpha_price_all", []byte{4, 2, 0, 3, 0, 0, 0, 0, 0, 0, 0})
	r.Return("SubnetInfoRuntimeApi_get_subnet_to_prune", []byte{1, 3, 0})
	for _, f := range []string{
		"Echo", "NeuronInfoRuntimeApi_get_neuron", "DelegateInfoRuntimeApi_get_delegate",
		"SubnetInfoRuntimeApi_get_selective_mechagraph", "SwapRuntimeApi_sim_swap_tao_for_alpha",
		"StakeInfoRuntimeApi_get_coldkey_lock",
	} {
		r.Functions[f] = func(args []byte) ([]byte, error) { return args, nil }
	}
	r.Functions["Fail"] = func([]byte) ([]byte, error) { return nil, fmt.Errorf("out of luck") }
	refuse := func(body string, e *txpool.Error) { n.Pool.Refuse[xt(body).Hash()] = e }
	refuse("bad", &txpool.Error{Kind: txpool.Invalid, Reason: "Transaction has a bad signature"})
	refuse("slippage", &txpool.Error{Kind: txpool.Invalid, Reason: "Custom error: 8"})
	refuse("again", &txpool.Error{Kind: txpool.AlreadyImported, Hash: txpool.HashOf(xt("again"))})
	refuse("low", &txpool.Error{Kind: txpool.TooLowPriority, Old: 5, New: 4})
	refuse("banned", &txpool.Error{Kind: txpool.Banned})
	n.Pool.Refuse[xt("trap").Hash()] = fmt.Errorf("Runtime error: trap")
	addr, _ := rpctest.Serve(t, register(n), rpc.Config{}, rpc.Endpoint{})
	return &golden{n, rpctest.Dial(t, addr), map[string]string{}, map[string]string{}}
}

var (
	subID = regexp.MustCompile(`"0x[0-9a-f]{32}"`)
	opID  = regexp.MustCompile(`"[A-Z2-7]{16}"`)
)

// fill puts values in place of names.
func (g *golden) fill(line string) string {
	for _, ids := range []map[string]string{g.subs, g.ops} {
		for id, name := range ids {
			line = strings.ReplaceAll(line, name, id)
		}
	}
	best, _ := g.node.Chain.Best()
	line = strings.ReplaceAll(line, "$GENESIS", g.node.Chain.Genesis().String())
	line = strings.ReplaceAll(line, "$BEST", best.String())
	return regexp.MustCompile(`\$XT\(\w+\)`).ReplaceAllStringFunc(line, func(s string) string {
		return "0x" + hex.EncodeToString(xt(s[4:len(s)-1]))
	})
}

// show puts names in place of ids that differ from run to run.
func (g *golden) show(line string) string {
	name := func(ids map[string]string, prefix string) func(string) string {
		return func(id string) string {
			if ids[id] == "" {
				ids[id] = fmt.Sprintf("%q", fmt.Sprintf("%s%d", prefix, len(ids)+1))
			}
			return ids[id]
		}
	}
	line = subID.ReplaceAllStringFunc(line, name(g.subs, "SUB"))
	return opID.ReplaceAllStringFunc(line, name(g.ops, "OP"))
}

// command makes something happen in the node.
func (g *golden) command(t *testing.T, line string) {
	word, arg, _ := strings.Cut(line, " ")
	switch word {
	case "block":
		key, value, _ := strings.Cut(arg, "=")
		g.node.Chain.Push(nil, map[string]string{key: value})
	case "upgrade":
		g.node.Runtime.Upgrade()
		g.node.Chain.Push(nil, nil)
	case "inBlock", "finalized", "dropped", "usurped", "broadcast":
		best, _ := g.node.Chain.Best()
		e := txpool.Event{Block: best, Index: 1, By: best, Peers: []string{"a"}}
		e.Status = map[string]txpool.Status{
			"inBlock": txpool.StatusInBlock, "finalized": txpool.StatusFinalized, "dropped": txpool.StatusDropped,
			"usurped": txpool.StatusUsurped, "broadcast": txpool.StatusBroadcast,
		}[word]
		g.node.Pool.Send(xt(arg), e)
	default:
		t.Fatalf("unknown command %q", line)
	}
}

// TestGolden replays the conversations in testdata: lines that begin with -->
// are sent, those with <-- expected, and those with ! are commands.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			g := newGolden(t)
			var out strings.Builder
			for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
				switch {
				case strings.HasPrefix(line, "--> "):
					g.client.Send(g.fill(line[4:]))
				case strings.HasPrefix(line, "!"):
					g.command(t, line[1:])
				case strings.HasPrefix(line, "<--"):
					got := "<-- " + g.show(g.client.Receive())
					if !*update {
						require.Equal(t, line, got)
					}
					line = got
				}
				out.WriteString(line + "\n")
			}
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(out.String()), 0o644))
			}
		})
	}
}
