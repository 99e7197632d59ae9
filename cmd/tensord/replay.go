package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/replay"
)

// errDiffers is returned when a chain leaves its record; what differs has been
// printed by then.
var errDiffers = errors.New("the replay differs from the record")

func newReplay() *cobra.Command {
	var o replay.Options
	var keepGoing bool
	cmd := &cobra.Command{
		Use:   "replay FILE…",
		Short: "Run recorded chains and compare every block with the record",
		Long: `Run recorded chains (plain or .gz) through the runtime and compare results, weights,
events, every storage key, roots, hashes and runtime API results with the record.
Genesis files are looked for beside a chain and one folder above.`,
		Example: `  tensord replay ../shared/reference/traces/*.json.gz
  tensord replay --pallets Balances,Proxy b-balances-proxy-multisig-sudo.json.gz
  tensord replay --keep-going traces/*.json.gz large/*.json.gz`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, files []string) error {
			return runReplay(cmd.OutOrStdout(), cmd.ErrOrStderr(), files, o, keepGoing)
		},
	}
	cmd.Flags().BoolVar(&keepGoing, "keep-going", false, "go on with the next file after a difference")
	cmd.Flags().StringSliceVar(&o.Pallets, "pallets", nil, "compare only these pallets (comma separated)")
	cmd.Flags().BoolVar(&o.SkipQueries, "skip-queries", false, "do not compare runtime API results")
	return cmd
}

func runReplay(out, progress io.Writer, files []string, o replay.Options, keepGoing bool) error {
	var total replay.Stats
	failed := 0
	for i, file := range files {
		start := time.Now()
		var clear func()
		o.Progress, clear = progressLine(progress, file, i, len(files), start)
		stats, err := replay.File(file, o)
		clear()
		total.Blocks += stats.Blocks
		total.Extrinsics += stats.Extrinsics
		total.Execution += stats.Execution
		if err == nil {
			fmt.Fprintf(out, "%s: %d blocks, %d extrinsics, %d API results match; %v in the runtime, %v in all\n",
				file, stats.Blocks, stats.Extrinsics, stats.Queries,
				stats.Execution.Round(time.Millisecond), time.Since(start).Round(time.Millisecond))
			continue
		}
		if d := new(replay.Difference); !keepGoing && !errors.As(err, &d) {
			return err // not that it differs
		}
		fmt.Fprintf(out, "%s: %v\n", file, err)
		failed++
		if !keepGoing {
			return errDiffers
		}
	}
	if failed > 0 {
		return fmt.Errorf("%w in %d of %d files", errDiffers, failed, len(files))
	}
	fmt.Fprintf(out, "matched %d blocks, %d extrinsics in %d files\n", total.Blocks, total.Extrinsics, len(files))
	return nil
}

// progressLine shows how far a file is, at most five times a second, once it
// takes longer than a second; clear removes the line in the end.
func progressLine(w io.Writer, file string, i, n int, start time.Time) (show func(done, all int), clear func()) {
	last := start
	show = func(done, all int) {
		now := time.Now()
		if now.Sub(start) < time.Second || now.Sub(last) < 200*time.Millisecond {
			return
		}
		last = now
		rate := float64(done) / now.Sub(start).Seconds()
		left := time.Duration(float64(all-done) / rate * float64(time.Second))
		fmt.Fprintf(w, "\r\033[K[%d/%d] %s: block %d of %d, %.0f blocks/s, %v left", i+1, n, file, done, all, rate, left.Round(time.Second))
	}
	return show, func() {
		if last != start {
			fmt.Fprint(w, "\r\033[K")
		}
	}
}
