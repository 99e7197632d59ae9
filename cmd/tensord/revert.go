package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/node/binding"
	"github.com/tensord/tensord/node/service"
)

func newRevert() *cobra.Command {
	var f chainFlags
	var force bool
	cmd := &cobra.Command{
		Use: "revert [NUMBER]", Short: "Take back the last blocks of a chain that this node makes alone", Args: cobra.MaximumNArgs(1),
		Long: `Take back the last NUMBER blocks (256 if not given). Blocks that validators agreed on are
final: a database that CometBFT wrote is reverted by purge-chain and block sync.`,
		Example: "  tensord revert --chain dev --base-path ./chain 10",
		RunE: func(cmd *cobra.Command, args []string) error {
			n := uint64(256)
			if len(args) == 1 {
				var err error
				if n, err = strconv.ParseUint(args[0], 10, 32); err != nil {
					return fmt.Errorf("%q is no number of blocks", args[0])
				}
			}
			s, _, ok, err := f.openChain()
			if err != nil {
				return err
			}
			if !ok {
				return errNoDatabase
			}
			defer s.Close()
			if s.Engine() == service.EngineComet && !force {
				return errors.New("CometBFT's blocks are final, and its stores stand at the best block: use purge-chain and let the node fetch the blocks again (--force reverts the chain's state alone, CometBFT then hands the blocks over again)")
			}
			if err := s.Revert(n); err != nil {
				return err
			}
			tip, _ := s.Tip()
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "best: %d %s\n", tip.Number, types.Hash(tip.Hash))
			return err
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().BoolVar(&force, "force", false, "revert a database that CometBFT wrote, too")
	return cmd
}

func newCheckBlock() *cobra.Command {
	var f chainFlags
	cmd := &cobra.Command{
		Use: "check-block NUMBER|HASH", Short: "Execute a stored block again and compare", Args: cobra.ExactArgs(1),
		Example: "  tensord check-block --chain local --base-path ./v0 1000",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, rt, ok, err := f.openChain()
			if err != nil {
				return err
			}
			if !ok {
				return errNoDatabase
			}
			defer s.Close()
			n, err := blockNumber(s.Store, args)
			if err != nil {
				return err
			}
			if err := checkBlock(cmd.Context(), s, binding.New(rt), n); err != nil {
				return fmt.Errorf("block %d: %w", n, err)
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "block %d is right\n", n)
			return err
		},
	}
	f.add(cmd.Flags())
	return cmd
}

func checkBlock(_ context.Context, s *service.Storage, rt *binding.Runtime, n uint64) error {
	if n == 0 {
		return errors.New("block 0 was not executed")
	}
	info, err := s.Info(n)
	if err != nil {
		return err
	}
	h, err := types.DecodeHeader(info.Header)
	if err != nil {
		return err
	}
	items, err := s.Body(n)
	if err != nil {
		return err
	}
	b := &types.Block{Extrinsics: make([]types.Extrinsic, len(items))}
	b.Header, _, _ = h.WithoutSeal(types.EngineAura)
	for i, xt := range items {
		b.Extrinsics[i] = xt
	}
	v, release, err := s.At(n - 1)
	if err != nil {
		return fmt.Errorf("state before it: %w", err)
	}
	defer release()
	return rt.Execute(state.NewOverlay(v), b)
}
