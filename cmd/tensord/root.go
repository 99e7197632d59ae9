package main

import "github.com/spf13/cobra"

// newRoot builds the command tree.
func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "tensord",
		Short:         "A node for Bittensor's chain",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.AddCommand(newReplay())
	return root
}
