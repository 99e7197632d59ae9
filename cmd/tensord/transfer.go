package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/node/service"
)

func newExportBlocks() *cobra.Command {
	var f chainFlags
	var from, to uint64
	cmd := &cobra.Command{
		Use: "export-blocks [FILE]", Short: "Write blocks to a file", Args: cobra.MaximumNArgs(1),
		Long: `Write blocks to a file, or to standard output. Blocks that validators decided come with
their votes, as far as CometBFT's stores go back, so that import-blocks can check them.`,
		Example: "  tensord export-blocks --chain local --base-path ./v0 --from 1 --to 1000 blocks.bin",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, cfg, err := f.openStorage()
			if err != nil {
				return err
			}
			defer s.Close()
			proof, done, err := service.OpenProofs(cfg, s)
			if err != nil {
				return err
			}
			defer done()
			x := exporter{s: s, proof: proof, log: cmd.ErrOrStderr(), from: from, to: to}
			if len(args) == 0 {
				return x.write(cmd.Context(), cmd.OutOrStdout())
			}
			file, err := os.Create(args[0])
			if err != nil {
				return err
			}
			return errors.Join(x.write(cmd.Context(), file), file.Close())
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().Uint64Var(&from, "from", 1, "first block")
	cmd.Flags().Uint64Var(&to, "to", 0, "last block (default the best)")
	return cmd
}

type exporter struct {
	s        *service.Storage
	proof    service.Proof
	log      io.Writer
	from, to uint64
}

func (x *exporter) write(ctx context.Context, w io.Writer) error {
	if tip, ok := x.s.Tip(); x.to == 0 && ok {
		x.to = tip.Number
	}
	out := bufio.NewWriterSize(w, 1<<20)
	if _, err := out.WriteString(blocksMagic); err != nil {
		return err
	}
	show, proven := newProgress(x.log, "blocks written"), 0
	for n := x.from; n <= x.to; n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		info, err := x.s.Info(n)
		if err != nil {
			return fmt.Errorf("block %d: %w", n, err)
		}
		body, err := x.s.Body(n)
		if err != nil {
			return fmt.Errorf("body of block %d: %w", n, err)
		}
		proof, err := x.proof(uint32(n))
		if err != nil {
			return err
		}
		if len(proof) > 0 {
			proven++
		}
		if err := writeBlock(out, info.Header, body, proof); err != nil {
			return err
		}
		done := n - x.from + 1
		show.at(done, float64(done)/float64(x.to-x.from+1))
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if x.to < x.from {
		x.to = x.from - 1
	}
	_, err := fmt.Fprintf(x.log, "exported blocks %d to %d, %d of them with the validators' votes\n", x.from, x.to, proven)
	return err
}

func newImportBlocks() *cobra.Command {
	var f nodeFlags
	cmd := &cobra.Command{
		Use: "import-blocks [FILE]", Short: "Execute and store the blocks of a file", Args: cobra.MaximumNArgs(1),
		Long: `Execute and store blocks that export-blocks wrote, from a file or standard input. Blocks
that are there already are skipped. Votes that come with a block are checked; under CometBFT
every block needs them.`,
		Example: `  tensord import-blocks --chain local --base-path ./v1 blocks.bin
  tensord import-blocks --dev --base-path ./chain < blocks.bin`,
		RunE: func(cmd *cobra.Command, args []string) error {
			in, size := cmd.InOrStdin(), int64(0)
			if len(args) == 1 {
				file, err := os.Open(args[0])
				if err != nil {
					return err
				}
				defer file.Close()
				if st, err := file.Stat(); err == nil {
					size = st.Size()
				}
				in = file
			}
			cfg, err := f.config(cmd)
			if err != nil {
				return err
			}
			cfg.Validator, cfg.Sync = false, nil
			logs, err := newLogs(cmd.ErrOrStderr(), "text", []string{"warn"})
			if err != nil {
				return err
			}
			cfg.Log = logs.Logger
			return importInto(cmd.Context(), cfg, in, size, cmd.ErrOrStderr())
		},
	}
	f.add(cmd.Flags())
	return cmd
}

// importInto opens a node, without running it, and gives it blocks.
func importInto(ctx context.Context, cfg service.Config, in io.Reader, size int64, log io.Writer) (err error) {
	r, err := newBlockReader(in)
	if err != nil {
		return err
	}
	s, err := service.Open(cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	to, err := s.Importer(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, to.Close()) }()
	first, count, proven := s.Chain().Tip().Number+1, uint64(0), 0
	show := newProgress(log, "blocks imported")
	for ctx.Err() == nil {
		b, err := r.next()
		if errors.Is(err, io.EOF) {
			_, err := fmt.Fprintf(log, "imported blocks %d to %d, the votes for %d of them checked\n", first, s.Chain().Tip().Number, proven)
			return err
		}
		if err != nil {
			return err
		}
		if b.header.Number <= s.Chain().Tip().Number {
			continue
		}
		if err := to.Take(b.header, b.body, b.proof); err != nil {
			return fmt.Errorf("block %d: %w", b.header.Number, err)
		}
		if len(b.proof) > 0 {
			proven++
		}
		count++
		fraction := 0.0
		if size > 0 {
			fraction = float64(r.read) / float64(size)
		}
		show.at(count, fraction)
	}
	return ctx.Err()
}
