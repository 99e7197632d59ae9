package main

import "github.com/spf13/cobra"

// newRoot builds the command tree. Without a command the node runs.
func newRoot() *cobra.Command {
	root := newNode()
	root.Use = "tensord"
	root.Short = "A node for Bittensor's chain"
	root.SilenceUsage, root.SilenceErrors = true, true
	root.AddCommand(
		newNode(), newKey(), newBuildSpec(), newPurgeChain(), newExportState(), newExportBlocks(), newImportBlocks(),
		newRevert(), newCheckBlock(), newReplay(), newExplain(), newNetwork(), newConfig(), newDoctor(), newChainInfo(),
	)
	return root
}
