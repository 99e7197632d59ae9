package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/explain"
)

// explainFlags are those of all explanations.
type explainFlags struct {
	chainFlags
	url, at string
	json    bool
	view    explain.View
}

func newExplain() *cobra.Command {
	cmd := &cobra.Command{
		Use: "explain", Short: "Show what a block's step computed: epochs and emission",
		Long: `Show every intermediate vector of an epoch, or follow every rao from a block's reward to
hotkeys, and compare the sums with the state.

A running node is asked over RPC (--url); with --base-path the database of a stopped node
is opened. Where the state before a block was pruned, blocks are executed again from
genesis: a running node does so for up to 2000 blocks, with --base-path there is no limit.`,
		Example: "  tensord explain epoch --netuid 2\n  tensord explain emission --at 1000 --json",
	}
	cmd.AddCommand(newExplainEpoch(), newExplainEmission())
	return cmd
}

func (f *explainFlags) add(cmd *cobra.Command) {
	s := cmd.Flags()
	f.chainFlags.add(s)
	s.Lookup("dev").Usage = "the same as --chain dev"
	s.Lookup("base-path").Usage = "open the database of a stopped node instead of asking a running one"
	s.StringVar(&f.url, "url", "http://127.0.0.1:9944", "RPC of a running node, http:// or ws://")
	s.StringVar(&f.at, "at", "", "number or hash of the block")
	s.BoolVar(&f.json, "json", false, "print everything as JSON; amounts and fractions are exact strings")
	s.BoolVar(&f.view.Wide, "wide", false, "whole addresses")
}

func newExplainEpoch() *cobra.Command {
	var f explainFlags
	var netuid uint16
	var mecid uint8
	var uids []string
	cmd := &cobra.Command{
		Use: "epoch --netuid N", Short: "Show a subnet's epoch", Args: cobra.NoArgs,
		Long: `Show a subnet's epoch in a block (--at), its last one if no block is given: a row for each
neuron; --vectors and --matrices add the intermediate ones, cut to ten digits. --json has
all of them exactly.`,
		Example: `  tensord explain epoch --netuid 2
  tensord explain epoch --netuid 2 --at 1080 --uids 0-9,63 --vectors
  tensord explain epoch --netuid 2 --url wss://node.example:443 --json | jq .[0].neurons
  tensord explain epoch --netuid 2 --mechanism 1 --base-path ./chain --chain dev --fast`,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if f.view.UIDs, err = parseUIDs(uids); err != nil {
				return err
			}
			list, err := f.epochs(cmd, netuid)
			if err == nil && cmd.Flags().Changed("mechanism") {
				list, err = explain.Mechanism(list, mecid)
			}
			if err != nil {
				return err
			}
			if f.json {
				return writeJSON(cmd.OutOrStdout(), list)
			}
			for i, e := range list {
				if i > 0 {
					fmt.Fprintln(cmd.OutOrStdout())
				}
				e.Write(cmd.OutOrStdout(), f.view)
			}
			return nil
		},
	}
	f.add(cmd)
	s := cmd.Flags()
	s.Uint16Var(&netuid, "netuid", 0, "the subnet")
	s.Uint8Var(&mecid, "mechanism", 0, "one mechanism only (default all)")
	s.StringSliceVar(&uids, "uids", nil, "neurons to show, as 0-9,63 (default all)")
	s.BoolVar(&f.view.Vectors, "vectors", false, "show intermediate vectors, too")
	s.BoolVar(&f.view.Matrices, "matrices", false, "show intermediate matrices, too")
	cobra.CheckErr(cmd.MarkFlagRequired("netuid"))
	return cmd
}

func newExplainEmission() *cobra.Command {
	var f explainFlags
	cmd := &cobra.Command{
		Use: "emission", Short: "Follow a block's reward to hotkeys", Args: cobra.NoArgs,
		Long: `Follow every rao of a block's reward (of the best block if --at is not given): TAO into
pools, alpha created and set aside, and what epochs pay to hotkeys. Each flow is compared
with the change of the state; the command fails if one differs.`,
		Example: `  tensord explain emission
  tensord explain emission --at 1080 --checks
  tensord explain emission --at 0x6a…e1 --json --base-path ./chain --chain local`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			e, err := f.emission(cmd)
			if err != nil {
				return err
			}
			if f.json {
				err = writeJSON(cmd.OutOrStdout(), e)
			} else {
				e.Write(cmd.OutOrStdout(), f.view)
			}
			if bad := explain.Failed(e.Checks); err == nil && len(bad) > 0 {
				return fmt.Errorf("%d checks do not add up: this is a bug of tensord, please report it with block %d's --json", len(bad), e.Block)
			}
			return err
		},
	}
	f.add(cmd)
	cmd.Flags().BoolVar(&f.view.Checks, "checks", false, "show the checks that add up, too")
	return cmd
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// parseUIDs reads uids and ranges of them.
func parseUIDs(list []string) (out []uint16, err error) {
	for _, s := range list {
		from, to, isRange := strings.Cut(s, "-")
		a, err := strconv.ParseUint(from, 10, 16)
		b := a
		if err == nil && isRange {
			b, err = strconv.ParseUint(to, 10, 16)
		}
		if err != nil || b < a {
			return nil, fmt.Errorf("--uids: %q is neither a uid nor a range as 0-9", s)
		}
		for ; a <= b; a++ {
			out = append(out, uint16(a))
		}
	}
	return out, nil
}

func (f *explainFlags) epochs(cmd *cobra.Command, netuid uint16) (list []*explain.Epoch, err error) {
	if f.base == "" {
		err = ask(cmd.Context(), f.url, explain.MethodEpoch, &list, netuid, f.atParam())
		return list, err
	}
	err = f.offline(cmd, func(ctx context.Context, x *explain.Explainer, at uint64) error {
		list, err = x.Epoch(ctx, netuid, at, f.at == "")
		return err
	})
	return list, err
}

func (f *explainFlags) emission(cmd *cobra.Command) (e *explain.Emission, err error) {
	if f.base == "" {
		err = ask(cmd.Context(), f.url, explain.MethodEmission, &e, f.atParam())
		return e, err
	}
	err = f.offline(cmd, func(ctx context.Context, x *explain.Explainer, at uint64) error {
		e, err = x.Emission(ctx, at)
		return err
	})
	return e, err
}

func (f *explainFlags) atParam() any {
	if f.at == "" {
		return nil
	}
	return f.at
}

// offline explains from the database of a stopped node.
func (f *explainFlags) offline(cmd *cobra.Command, fn func(context.Context, *explain.Explainer, uint64) error) error {
	if cmd.Flags().Changed("url") {
		return errors.New("--url asks a running node and --base-path opens the database of a stopped one: give one of them")
	}
	s, rt, err := f.openExisting()
	if err != nil {
		return err
	}
	defer s.Close()
	spec, err := f.spec()
	if err != nil {
		return err
	}
	x := &explain.Explainer{
		Runtime: rt, Store: s.Store,
		Genesis: func() (*state.Map, error) { return spec.State(rt) },
	}
	var show *progress
	x.Progress = func(done, all uint64) {
		if show == nil {
			show = newProgress(cmd.ErrOrStderr(), "pruned state: blocks executed again")
		}
		show.at(done, float64(done)/float64(all))
	}
	at, err := x.Block(f.at)
	if err != nil {
		return err
	}
	return fn(cmd.Context(), x, at)
}
