package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/genesis"
	"github.com/tensord/tensord/node/keystore"
	"github.com/tensord/tensord/node/service"
	"github.com/tensord/tensord/p2p"
	"github.com/tensord/tensord/rpc"
)

func newNetwork() *cobra.Command {
	cmd := &cobra.Command{Use: "network", Short: "Set up networks of validators", Example: "  tensord network init --validators 4 --output ./net --fast"}
	cmd.AddCommand(newNetworkInit())
	return cmd
}

// networkPlan is a network to be written.
type networkPlan struct {
	chainFlags
	dir, host               string
	validators              int
	port, rpcPort, promPort int
	id                      string
	secrets                 []string // secret URIs of the session keys
	nodeKeys                []p2p.Key
}

func newNetworkInit() *cobra.Command {
	var n networkPlan
	cmd := &cobra.Command{
		Use: "init", Short: "Write the homes of a network of validators, ready to run", Args: cobra.NoArgs,
		Long: `Write, for each validator, a home with session keys, node key and a script that runs it,
and one chain spec in which they are the authorities. Accounts and sudo are those of local.`,
		Example: `  tensord network init --validators 4 --output ./net --fast
  for i in 0 1 2 3; do ./net/v$i/run.sh & done`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := n.write(); err != nil {
				return err
			}
			for i := range n.validators {
				fmt.Fprintf(cmd.OutOrStdout(), "v%d: RPC %d, peers %d: %s\n", i, n.rpcPort+i, n.port+i, filepath.Join(n.dir, fmt.Sprint("v", i), "run.sh"))
			}
			return nil
		},
	}
	n.chainFlags.add(cmd.Flags())
	s := cmd.Flags()
	s.IntVar(&n.validators, "validators", 4, "number of validators")
	s.StringVarP(&n.dir, "output", "o", "network", "directory to write to; it must not exist")
	s.StringVar(&n.host, "host", "127.0.0.1", "address of all validators; with %d the validator's index stands in it")
	s.IntVar(&n.port, "port", 30333, "first port for other nodes")
	s.IntVar(&n.rpcPort, "rpc-port", 9944, "first port for RPC")
	s.IntVar(&n.promPort, "prometheus-port", 9615, "first port for Prometheus")
	s.StringVar(&n.id, "id", "tensord_network", "id of the chain")
	return cmd
}

func (n *networkPlan) address(i int) string {
	host := n.host
	if strings.Contains(host, "%d") {
		host = fmt.Sprintf(host, i)
	}
	return fmt.Sprintf("%s@%s:%d", comet.NodeID(n.nodeKeys[i]), host, n.port+i)
}

func (n *networkPlan) write() error {
	if n.validators < 1 || n.validators > 100 {
		return fmt.Errorf("--validators is 1 to 100, not %d", n.validators)
	}
	if _, err := os.Stat(n.dir); err == nil {
		return fmt.Errorf("%s is there already", n.dir)
	}
	for range n.validators {
		var seed [32]byte
		if _, err := rand.Read(seed[:]); err != nil {
			return err
		}
		key, err := p2p.NewKey()
		if err != nil {
			return err
		}
		n.secrets = append(n.secrets, types.Bytes(seed[:]).String())
		n.nodeKeys = append(n.nodeKeys, key)
	}
	spec, err := n.chainSpec()
	if err != nil {
		return err
	}
	b, err := spec.JSON()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(n.dir, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(n.dir, "spec.json"), b, 0o644); err != nil {
		return err
	}
	for i := range n.validators {
		if err := n.home(i, spec); err != nil {
			return err
		}
	}
	return nil
}

// chainSpec is local with these validators.
func (n *networkPlan) chainSpec() (*genesis.Spec, error) {
	if n.chain == "" {
		n.chain = "local"
	}
	spec, err := n.spec()
	if err != nil {
		return nil, err
	}
	if spec.Config == nil {
		return nil, fmt.Errorf("the authorities of a raw chain spec can't be replaced: take a plain one")
	}
	parts := map[string]json.RawMessage{}
	if err := json.Unmarshal(spec.Config, &parts); err != nil {
		return nil, err
	}
	var aura []string
	var grandpa [][2]any
	for _, s := range n.secrets {
		a, err := crypto.FromURI(crypto.Sr25519, s)
		if err != nil {
			return nil, err
		}
		g, err := crypto.FromURI(crypto.Ed25519, s)
		if err != nil {
			return nil, err
		}
		aura = append(aura, types.AccountID(a.Public()).String())
		grandpa = append(grandpa, [2]any{types.AccountID(g.Public()).String(), 1})
	}
	for name, v := range map[string]any{"aura": aura, "grandpa": grandpa} {
		if parts[name], err = json.Marshal(map[string]any{"authorities": v}); err != nil {
			return nil, err
		}
	}
	spec.ID, spec.BootNodes = n.id, nil
	spec.Config, err = json.Marshal(parts)
	return spec, err
}

func (n *networkPlan) home(i int, spec *genesis.Spec) error {
	dir := filepath.Join(n.dir, fmt.Sprint("v", i))
	paths := service.PathsOf(dir, spec)
	ks, err := keystore.Open(paths.Keystore())
	if err != nil {
		return err
	}
	for _, t := range []rpc.KeyType{keystore.Aura, keystore.Grandpa} {
		if err := ks.Insert(t, n.secrets[i], nil); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(filepath.Dir(paths.NodeKey()), 0o700); err != nil {
		return err
	}
	if err := os.WriteFile(paths.NodeKey(), []byte(hex.EncodeToString(n.nodeKeys[i][:])), 0o600); err != nil {
		return err
	}
	var peers []string
	for j := range n.validators {
		if j != i {
			peers = append(peers, n.address(j))
		}
	}
	script := fmt.Sprintf(`#!/bin/sh
# Runs validator %d. TENSORD names the binary; arguments are passed on.
cd "$(dirname "$0")" || exit 1
exec "${TENSORD:-tensord}" --chain ../spec.json --base-path . --validator --name v%d \
	--port %d --rpc-port %d --prometheus-port %d --rpc-cors all --rpc-methods unsafe \
	--reserved-nodes "%s" "$@"
`, i, i, n.port+i, n.rpcPort+i, n.promPort+i, strings.Join(peers, ","))
	return os.WriteFile(filepath.Join(dir, "run.sh"), []byte(script), 0o755)
}
