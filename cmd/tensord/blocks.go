package main

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/binding"
	"github.com/tensord/tensord/node/service"
	"github.com/tensord/tensord/runtime"
)

// The file of exported blocks: a magic, then for each block the lengths of
// header and body in little endian, header and body; the body is the number of
// extrinsics and each with its length.
const blocksMagic = "tensord blocks 1\n"

func newExportBlocks() *cobra.Command {
	var f chainFlags
	var from, to uint64
	cmd := &cobra.Command{
		Use: "export-blocks [FILE]", Short: "Write blocks to a file", Args: cobra.MaximumNArgs(1),
		Example: "  tensord export-blocks --chain local --base-path ./v0 --from 1 --to 1000 blocks.bin",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, _, ok, err := f.openChain()
			if err != nil {
				return err
			}
			if !ok {
				return errNoDatabase
			}
			defer s.Close()
			w := io.Writer(cmd.OutOrStdout())
			if len(args) == 1 {
				file, err := os.Create(args[0])
				if err != nil {
					return err
				}
				defer file.Close()
				w = file
			}
			return exportBlocks(w, cmd.ErrOrStderr(), s, from, to)
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().Uint64Var(&from, "from", 1, "first block")
	cmd.Flags().Uint64Var(&to, "to", 0, "last block (default the best)")
	return cmd
}

func exportBlocks(w, log io.Writer, s *service.Storage, from, to uint64) error {
	if tip, ok := s.Tip(); to == 0 && ok {
		to = tip.Number
	}
	out := bufio.NewWriterSize(w, 1<<20)
	out.WriteString(blocksMagic) // errors stay until Flush
	show := newProgress(log, "blocks written", from, to)
	for n := from; n <= to; n++ {
		info, err := s.Info(n)
		if err != nil {
			return fmt.Errorf("block %d: %w", n, err)
		}
		body, err := s.Body(n)
		if err != nil {
			return fmt.Errorf("body of block %d: %w", n, err)
		}
		enc := binary.LittleEndian.AppendUint32(nil, uint32(len(body)))
		for _, xt := range body {
			enc = append(binary.LittleEndian.AppendUint32(enc, uint32(len(xt))), xt...)
		}
		var head [8]byte
		binary.LittleEndian.PutUint32(head[:], uint32(len(info.Header)))
		binary.LittleEndian.PutUint32(head[4:], uint32(len(enc)))
		out.Write(head[:])
		out.Write(info.Header)
		if _, err := out.Write(enc); err != nil {
			return err
		}
		show.at(n)
	}
	return out.Flush()
}

// readBlock reads the next block; io.EOF at the end.
func readBlock(r io.Reader) (*types.Header, []types.Extrinsic, error) {
	var head [8]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, nil, err
	}
	hl, bl := binary.LittleEndian.Uint32(head[:]), binary.LittleEndian.Uint32(head[4:])
	const most = 64 << 20
	if hl > most || bl > most || bl < 4 {
		return nil, nil, errors.New("the file is damaged: a block of impossible length")
	}
	b := make([]byte, int(hl)+int(bl))
	if _, err := io.ReadFull(r, b); err != nil {
		return nil, nil, errors.New("the file ends in the middle of a block")
	}
	h, err := types.DecodeHeader(b[:hl])
	if err != nil {
		return nil, nil, err
	}
	body, rest := []types.Extrinsic{}, b[hl+4:]
	for range binary.LittleEndian.Uint32(b[hl:]) {
		if len(rest) < 4 || uint32(len(rest)-4) < binary.LittleEndian.Uint32(rest) {
			return nil, nil, errors.New("the file is damaged: an extrinsic of impossible length")
		}
		n := binary.LittleEndian.Uint32(rest)
		body = append(body, rest[4:4+n])
		rest = rest[4+n:]
	}
	return h, body, nil
}

func newImportBlocks() *cobra.Command {
	var f nodeFlags
	cmd := &cobra.Command{
		Use: "import-blocks [FILE]", Short: "Execute and store the blocks of a file", Args: cobra.MaximumNArgs(1),
		Long:    "Execute and store blocks that export-blocks wrote. Blocks that are there already are skipped.",
		Example: "  tensord import-blocks --chain local --base-path ./v1 --engine solo blocks.bin",
		RunE: func(cmd *cobra.Command, args []string) error {
			in := io.Reader(cmd.InOrStdin())
			if len(args) == 1 {
				file, err := os.Open(args[0])
				if err != nil {
					return err
				}
				defer file.Close()
				in = file
			}
			cfg, err := f.config(cmd)
			if err != nil {
				return err
			}
			if cfg.Engine == service.EngineComet {
				return errors.New("under CometBFT blocks come with the votes that decided them: let the node fetch them from its peers, or import with --engine solo")
			}
			return withChain(&cfg, func(c *node.Chain) error { return importBlocks(cmd.Context(), cmd.ErrOrStderr(), c, in) })
		},
	}
	f.add(cmd.Flags())
	return cmd
}

// withChain runs fn with the chain, without engine and RPC.
func withChain(cfg *service.Config, fn func(*node.Chain) error) error {
	logs, err := newLogs(os.Stderr, "text", []string{"warn"})
	if err != nil {
		return err
	}
	cfg.Log = logs.Logger
	rt := runtime.New(cfg.Spec.Variant())
	s, err := service.OpenStorage(cfg, rt, false)
	if err != nil {
		return err
	}
	defer s.Close()
	c, err := node.Open(node.Config{Store: s.Store, Runtime: binding.New(rt), Log: cfg.Log})
	if err != nil {
		return err
	}
	defer c.Close()
	return fn(c)
}

func importBlocks(ctx context.Context, log io.Writer, c *node.Chain, in io.Reader) error {
	r := bufio.NewReaderSize(in, 1<<20)
	magic := make([]byte, len(blocksMagic))
	if _, err := io.ReadFull(r, magic); err != nil || string(magic) != blocksMagic {
		return errors.New("this is no file of export-blocks")
	}
	first := uint64(c.Tip().Number)
	show := newProgress(log, "blocks imported", first, 0)
	for ctx.Err() == nil {
		h, body, err := readBlock(r)
		if errors.Is(err, io.EOF) {
			fmt.Fprintf(log, "imported blocks %d to %d\n", first+1, c.Tip().Number)
			return nil
		}
		if err != nil {
			return err
		}
		if h.Number <= c.Tip().Number {
			continue
		}
		x, err := c.Execute(ctx, h, body, consensus.Decided)
		if err != nil {
			return fmt.Errorf("block %d: %w", h.Number, err)
		}
		if err := c.Commit(x); err != nil {
			return err
		}
		show.at(uint64(h.Number))
	}
	return ctx.Err()
}

// progress shows how far long work is, every second.
type progress struct {
	w           io.Writer
	what        string
	from, to    uint64 // to is 0 if the end is not known
	start, last time.Time
}

func newProgress(w io.Writer, what string, from, to uint64) *progress {
	now := time.Now()
	return &progress{w: w, what: what, from: from, to: to, start: now, last: now}
}

func (p *progress) at(n uint64) {
	now := time.Now()
	if now.Sub(p.last) < time.Second {
		return
	}
	p.last = now
	rate := float64(n-p.from+1) / now.Sub(p.start).Seconds()
	line := fmt.Sprintf("%s: %d, %.0f a second", p.what, n, rate)
	if p.to > 0 {
		left := time.Duration(float64(p.to-n) / rate * float64(time.Second))
		line += fmt.Sprintf(", %v left", left.Round(time.Second))
	}
	fmt.Fprintln(p.w, line)
}
