package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/p2p"
)

// errKeyThere is returned when a node key would be overwritten.
var errKeyThere = errors.New("A network key already exists in path") // the reference's words

// nodeKeyBytes are a node key as a file has it.
func nodeKeyBytes(k p2p.Key, bin bool) []byte {
	if bin {
		return k[:]
	}
	return []byte(hex.EncodeToString(k[:]))
}

func newKeyNode() *cobra.Command {
	var f chainFlags
	var file string
	var bin, defaultBase bool
	cmd := &cobra.Command{
		Use: "generate-node-key", Short: "Make a node key and show the peer id", Args: cobra.NoArgs,
		Long: `Make a node key, write it to a file or to standard output, and the peer id to standard
error. A key in the directory of a chain is not overwritten.`,
		Example: `  tensord key generate-node-key > node.key
  tensord key generate-node-key --chain spec.json --base-path ./v0`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			k, err := p2p.NewKey()
			if err != nil {
				return err
			}
			data, told := nodeKeyBytes(k, bin), cmd.ErrOrStderr()
			switch {
			case file != "":
				err = os.WriteFile(file, data, 0o600)
			case f.base != "" || defaultBase:
				err = f.writeNodeKey(data, told)
			default:
				_, err = cmd.OutOrStdout().Write(data)
			}
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(told, k.PeerID())
			return err
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().StringVar(&file, "file", "", "where to write it (default standard output)")
	cmd.Flags().BoolVar(&bin, "bin", false, "write 32 bytes, not hex")
	cmd.Flags().BoolVar(&defaultBase, "default-base-path", false, "write it where a node without --base-path looks for it")
	for _, other := range []string{"base-path", "default-base-path", "chain"} {
		cmd.MarkFlagsMutuallyExclusive("file", other)
	}
	cmd.MarkFlagsMutuallyExclusive("base-path", "default-base-path")
	return cmd
}

// writeNodeKey writes a key where the chain's node looks for it.
func (f *chainFlags) writeNodeKey(data []byte, told io.Writer) error {
	paths, err := f.paths()
	if err != nil {
		return err
	}
	file := paths.NodeKey()
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	if _, err := os.Stat(file); err == nil {
		fmt.Fprintf(told, "Skip generation, a key already exists in %q\n", file)
		return fmt.Errorf("%w %s", errKeyThere, file)
	}
	fmt.Fprintf(told, "Generating key in %q\n", file)
	return p2p.WriteKey(file, data)
}

func newKeyInspectNode() *cobra.Command {
	var file, network string
	var bin bool
	cmd := &cobra.Command{
		Use: "inspect-node-key", Short: "Show the peer id of a node key", Args: cobra.NoArgs,
		Example: `  tensord key inspect-node-key --file secret_ed25519
  tensord key generate-node-key 2>/dev/null | tensord key inspect-node-key`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			k, err := readNodeKey(cmd.InOrStdin(), file, bin)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), k.PeerID())
			return err
		},
	}
	cmd.Flags().StringVar(&file, "file", "", "file of the node key (default standard input)")
	cmd.Flags().BoolVar(&bin, "bin", false, "the key is 32 bytes, not hex")
	cmd.Flags().StringVarP(&network, "network", "n", "", "accepted without effect: a peer id is the same on all networks")
	return cmd
}

func readNodeKey(in io.Reader, file string, bin bool) (k p2p.Key, err error) {
	var data []byte
	if file != "" {
		data, err = os.ReadFile(file)
	} else {
		data, err = io.ReadAll(in)
	}
	switch {
	case err != nil:
		return k, err
	case !bin:
		return p2p.ParseKey(string(data))
	case len(data) != len(k):
		return k, errors.New("Bad node key file") // the reference's words
	}
	return p2p.Key(data), nil
}
