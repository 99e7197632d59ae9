package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/genesis"
	"github.com/tensord/tensord/node/service"
	"github.com/tensord/tensord/runtime"
)

func newBuildSpec() *cobra.Command {
	var f chainFlags
	var raw, noBoot bool
	cmd := &cobra.Command{
		Use: "build-spec", Short: "Print a chain spec", Args: cobra.NoArgs,
		Example: "  tensord build-spec --chain local --raw > spec.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := f.spec()
			if err != nil {
				return err
			}
			if raw {
				if s, err = s.ToRaw(runtime.New(s.Variant())); err != nil {
					return err
				}
			}
			if noBoot {
				s.BootNodes = nil
			}
			b, err := s.JSON()
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(b)
			return err
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().BoolVar(&raw, "raw", false, "with the state pair by pair")
	cmd.Flags().BoolVar(&noBoot, "disable-default-bootnode", false, "without boot nodes")
	return cmd
}

// openChain opens the chain's database for a command; ok is false if there is
// none. With any engine it can be read.
func (f *chainFlags) openChain() (s *service.Storage, rt *runtime.Runtime, ok bool, err error) {
	cfg, err := f.stored()
	if err != nil {
		return nil, nil, false, err
	}
	rt = runtime.New(cfg.Spec.Variant())
	if _, err := os.Stat(service.PathsOf(cfg.Base, cfg.Spec).DB()); err != nil {
		return nil, rt, false, nil
	}
	s, err = service.OpenStorage(cfg, rt, false)
	return s, rt, err == nil, err
}

// openExisting is openChain for commands that need a database.
func (f *chainFlags) openExisting() (*service.Storage, *runtime.Runtime, error) {
	s, rt, ok, err := f.openChain()
	if err == nil && !ok {
		err = errNoDatabase
	}
	return s, rt, err
}

// stored is the configuration by which the chain's databases are opened.
func (f *chainFlags) stored() (*service.Config, error) {
	spec, err := f.spec()
	if err != nil {
		return nil, err
	}
	base, err := f.home()
	return &service.Config{Spec: spec, Base: base, CacheBytes: 32 << 20, Archive: true}, err
}

// openStorage is openExisting for commands that need the configuration, too.
func (f *chainFlags) openStorage() (*service.Storage, *service.Config, error) {
	cfg, err := f.stored()
	if err != nil {
		return nil, nil, err
	}
	s, _, err := f.openExisting()
	return s, cfg, err
}

// chainInfo is what chain-info prints.
type chainInfo struct {
	Name    string     `json:"name"`
	ID      string     `json:"id"`
	Genesis types.Hash `json:"genesisHash"`
	Root    types.Hash `json:"stateRoot"`
	Number  uint64     `json:"bestNumber"`
	Best    types.Hash `json:"bestHash"`
	Engine  string     `json:"engine,omitempty"`
}

func newChainInfo() *cobra.Command {
	var f chainFlags
	var asJSON bool
	cmd := &cobra.Command{
		Use: "chain-info", Short: "Print genesis, state root and best block", Args: cobra.NoArgs,
		Long: `Print the hash of block 0, the state root of the best block and the best block. Where
there is no database yet, all follow from the chain spec.`,
		Example: "  tensord chain-info --chain finney\n  tensord chain-info --chain spec.json --base-path ./v0 --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			i, err := f.info()
			if err != nil {
				return err
			}
			if asJSON {
				return json.NewEncoder(cmd.OutOrStdout()).Encode(i)
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "genesis hash: %s\nstate root: %s\nbest: %d %s\n", i.Genesis, i.Root, i.Number, i.Best)
			return err
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	return cmd
}

func (f *chainFlags) info() (*chainInfo, error) {
	spec, err := f.spec()
	if err != nil {
		return nil, err
	}
	i := &chainInfo{Name: spec.Name, ID: spec.ID}
	s, rt, ok, err := f.openChain()
	if err != nil {
		return nil, err
	}
	if !ok {
		b, err := spec.Build(rt)
		if err != nil {
			return nil, err
		}
		i.Genesis, i.Best, i.Root = b.Hash, b.Hash, b.Header.StateRoot
		return i, nil
	}
	defer s.Close()
	tip, _ := s.Tip()
	i.Genesis, i.Best, i.Root, i.Number, i.Engine = s.Zero, tip.Hash, tip.StateRoot, tip.Number, s.Engine()
	return i, nil
}

func newPurgeChain() *cobra.Command {
	var f chainFlags
	var yes bool
	cmd := &cobra.Command{
		Use: "purge-chain", Short: "Remove a chain's blocks and state; keys and what was signed last stay", Args: cobra.NoArgs,
		Example: "  tensord purge-chain --chain local --base-path ./v0 -y",
		RunE: func(cmd *cobra.Command, _ []string) error {
			paths, err := f.paths()
			if err != nil {
				return err
			}
			if !yes && !confirmed(cmd, "Remove "+paths.Chain+"? [y/N] ") {
				return errors.New("aborted")
			}
			for _, dir := range paths.Volatile() {
				if err := os.RemoveAll(dir); err != nil {
					return err
				}
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), paths.Chain, "removed.")
			return err
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().BoolVarP(&yes, "yes", "y", false, "don't ask")
	return cmd
}

func confirmed(cmd *cobra.Command, question string) bool {
	fmt.Fprint(cmd.OutOrStdout(), question)
	in := bufio.NewScanner(cmd.InOrStdin())
	return in.Scan() && strings.HasPrefix(strings.ToLower(strings.TrimSpace(in.Text())), "y")
}

func newExportState() *cobra.Command {
	var f chainFlags
	cmd := &cobra.Command{
		Use: "export-state [NUMBER|HASH]", Short: "Print the state after a block as a raw chain spec", Args: cobra.MaximumNArgs(1),
		Example: "  tensord export-state --chain local --base-path ./v0 1000 > spec.json",
		RunE: func(cmd *cobra.Command, args []string) error {
			spec, err := f.spec()
			if err != nil {
				return err
			}
			s, _, err := f.openExisting()
			if err != nil {
				return err
			}
			defer s.Close()
			n, err := blockNumber(s.Store, args)
			if err != nil {
				return err
			}
			out := spec.Clone()
			out.Config, out.Raw = nil, &genesis.RawState{Top: map[string][]byte{}, Children: map[string]map[string][]byte{}}
			if err := s.Export(n, func(id, k, v []byte) bool { out.Raw.Add(id, k, v); return true }); err != nil {
				return err
			}
			b, err := out.JSON()
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(b)
			return err
		},
	}
	f.add(cmd.Flags())
	return cmd
}

var errNoDatabase = errors.New("there is no database for this chain under --base-path")

// blockNumber reads a number or hash, the best block if there is none.
func blockNumber(s *store.Store, args []string) (uint64, error) {
	if len(args) == 0 {
		tip, ok := s.Tip()
		if !ok {
			return 0, store.ErrEmpty
		}
		return tip.Number, nil
	}
	if h, err := types.ParseHash(args[0]); err == nil {
		return s.Number(h)
	}
	var n uint64
	if _, err := fmt.Sscanf(args[0], "%d", &n); err != nil {
		return 0, fmt.Errorf("%q is neither a number nor a hash", args[0])
	}
	return n, nil
}
