package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sys/unix"

	"github.com/tensord/tensord/node/service"
)

// finding is the outcome of one check; an empty problem is a good one.
type finding struct{ what, problem, note string }

func newDoctor() *cobra.Command {
	f := new(nodeFlags)
	cmd := &cobra.Command{
		Use: "doctor", Short: "Check what a node needs: ports, disk, clock, open files, database, keys", Args: cobra.NoArgs,
		Long: `Check, with the flags that the node is going to run with, that its ports are free, that there is
room on the disk, that the clock is right and enough files may be open; that the database is of
this chain, engine and version; and, for a validator, that its key is an authority's and what it
signed last. The node must not be running. Fails if any check does.`,
		Example: "  tensord doctor --chain spec.json --base-path ./v0 --validator",
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := f.config(cmd)
			if err != nil {
				return err
			}
			return examine(cmd.OutOrStdout(), &cfg)
		},
	}
	f.add(cmd.Flags())
	return cmd
}

func examine(w io.Writer, cfg *service.Config) error {
	var list []finding
	for _, check := range []func(*service.Config) []finding{checkPorts, checkDisk, checkFiles, checkClock, checkData} {
		list = append(list, check(cfg)...)
	}
	bad := 0
	for _, f := range list {
		mark, text := "ok  ", f.note
		if f.problem != "" {
			mark, text = "BAD ", f.problem
			bad++
		}
		fmt.Fprintf(w, "%s %-18s %s\n", mark, f.what, text)
	}
	if bad > 0 {
		return fmt.Errorf("%d checks failed", bad)
	}
	return nil
}

func checkPorts(cfg *service.Config) (out []finding) {
	addrs := map[string]string{"metrics": cfg.Metrics}
	if cfg.Engine == service.EngineComet {
		addrs["peers"] = cfg.Listen
	}
	for i := range cfg.Endpoints {
		if !cfg.Endpoints[i].Optional {
			addrs[fmt.Sprint("rpc ", i/2)] = cfg.Endpoints[i].Addr
		}
	}
	for _, name := range sortedKeys(addrs) {
		if addrs[name] == "" {
			continue
		}
		f := finding{what: "port " + name, note: addrs[name] + " is free"}
		if ln, err := net.Listen("tcp", addrs[name]); err != nil {
			f.problem = err.Error()
		} else {
			ln.Close()
		}
		out = append(out, f)
	}
	return out
}

func checkDisk(cfg *service.Config) []finding {
	dir := cfg.Base
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return []finding{{what: "disk", problem: err.Error()}}
	}
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		return []finding{{what: "disk", problem: err.Error()}}
	}
	free := float64(st.Bavail) * float64(st.Bsize) / (1 << 30)
	f := finding{what: "disk", note: fmt.Sprintf("%.1f GiB free at %s", free, dir)}
	if free < 5 {
		f.problem = fmt.Sprintf("only %.1f GiB free at %s", free, dir)
	}
	return []finding{f}
}

func checkFiles(*service.Config) []finding {
	var r unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_NOFILE, &r); err != nil {
		return []finding{{what: "open files", problem: err.Error()}}
	}
	f := finding{what: "open files", note: fmt.Sprintf("up to %d", r.Cur)}
	if r.Cur < 4096 {
		f.problem = fmt.Sprintf("only %d may be open; raise the limit (ulimit -n) to 4096 or more", r.Cur)
	}
	return []finding{f}
}

func checkClock(*service.Config) []finding {
	now := time.Now()
	f := finding{what: "clock", note: now.UTC().Format(time.RFC3339)}
	var tx unix.Timex
	if state, err := unix.Adjtimex(&tx); err == nil {
		const timeError = 5
		if f.note += ", kept in time"; state == timeError {
			f.note = now.UTC().Format(time.RFC3339) + ", not kept in time by the system; blocks need it right to a slot"
		}
	}
	if now.Year() < 2025 {
		f.problem = "the clock is years behind: " + f.note
	}
	return []finding{f}
}
