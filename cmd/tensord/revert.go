package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/node/keystore"
	"github.com/tensord/tensord/node/service"
)

func newRevert() *cobra.Command {
	var f chainFlags
	var force bool
	cmd := &cobra.Command{
		Use: "revert [NUMBER]", Short: "Take back the last blocks", Args: cobra.MaximumNArgs(1),
		Long: `Take back the last NUMBER blocks (256 if not given), as far as their states are kept; under
CometBFT its block store and state store, too. A node that starts again gets the blocks anew:
from its own author, or under CometBFT from other validators or import-blocks.

A validator is reverted only with --force. Its key has signed the blocks and does not sign
other ones in their place: what was signed last survives revert and purge-chain.`,
		Example: `  tensord revert --chain dev --base-path ./chain 10
  tensord export-blocks --chain spec.json --base-path ./v0 blocks.bin
  tensord revert --chain spec.json --base-path ./v0 --force 10`,
		RunE: func(cmd *cobra.Command, args []string) error {
			n := uint64(256)
			if len(args) == 1 {
				var err error
				if n, err = strconv.ParseUint(args[0], 10, 32); err != nil {
					return fmt.Errorf("%q is no number of blocks", args[0])
				}
			}
			return f.revert(cmd.OutOrStdout(), cmd.ErrOrStderr(), n, force)
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().BoolVar(&force, "force", false, "revert a validator, too")
	return cmd
}

func (f *chainFlags) revert(out, log io.Writer, n uint64, force bool) error {
	s, cfg, err := f.openStorage()
	if err != nil {
		return err
	}
	defer s.Close()
	signed, err := signedHere(cfg, s)
	if err != nil {
		return err
	}
	if signed != nil && !force {
		return errors.New("this is a validator: its key has signed blocks and won't sign others in their place. " +
			"Revert it with --force if other validators, or a file of export-blocks, have the blocks")
	}
	show, done := newProgress(log, "blocks reverted"), map[string]uint64{}
	err = service.Revert(cfg, s, n, func(store string, _ uint64) {
		done[store]++
		show.what = "blocks reverted in the store of " + store
		show.at(done[store], float64(done[store])/float64(max(n, 1)))
	})
	if err != nil {
		return err
	}
	tip, _ := s.Tip()
	if signed != nil && uint64(signed.Height) > tip.Number {
		fmt.Fprintf(log, `The validator key has signed height %d and signs nothing up to there again: until then blocks
have to come from other validators or from import-blocks. Only if no other node has the blocks
that were taken back, and never otherwise, remove %s to make others in their place.
`, signed.Height, signed.File)
	}
	_, err = fmt.Fprintf(out, "best: %d %s\n", tip.Number, types.Hash(tip.Hash))
	return err
}

// signedHere returns what a validator key of this node signed last, nil if the
// node is no validator.
func signedHere(cfg *service.Config, s *service.Storage) (*comet.LastSigned, error) {
	if s.Engine() != service.EngineComet {
		return nil, nil
	}
	paths := service.PathsOf(cfg.Base, cfg.Spec)
	all, err := comet.AllLastSigned(paths.Signer())
	if err != nil {
		return nil, err
	}
	var last *comet.LastSigned
	for i := range all {
		if last == nil || all[i].Height > last.Height {
			last = &all[i]
		}
	}
	ks, err := keystore.Open(paths.Keystore())
	if err != nil {
		return nil, err
	}
	if last == nil && len(ks.Pairs(keystore.Grandpa)) > 0 {
		last = &comet.LastSigned{}
	}
	return last, nil
}
