package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/node/binding"
	"github.com/tensord/tensord/node/service"
)

func newCheckBlock() *cobra.Command {
	var f chainFlags
	cmd := &cobra.Command{
		Use: "check-block NUMBER|HASH", Short: "Execute a stored block again and compare", Args: cobra.ExactArgs(1),
		Example: "  tensord check-block --chain local --base-path ./v0 1000",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, rt, err := f.openExisting()
			if err != nil {
				return err
			}
			defer s.Close()
			n, err := blockNumber(s.Store, args)
			if err != nil {
				return err
			}
			if err := checkBlock(s, binding.New(rt), n); err != nil {
				return fmt.Errorf("block %d: %w", n, err)
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "block %d is right\n", n)
			return err
		},
	}
	f.add(cmd.Flags())
	return cmd
}

func checkBlock(s *service.Storage, rt *binding.Runtime, n uint64) error {
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
	body, err := s.Body(n)
	if err != nil {
		return err
	}
	v, release, err := s.At(n - 1)
	if err != nil {
		return fmt.Errorf("state before it: %w", err)
	}
	defer release()
	_, err = rt.Execute(state.NewOverlay(v), types.Unsealed(h, body))
	return err
}
