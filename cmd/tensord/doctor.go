package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sys/unix"

	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/keystore"
	"github.com/tensord/tensord/node/service"
	"github.com/tensord/tensord/runtime"
)

func newConfig() *cobra.Command {
	cmd := &cobra.Command{Use: "config", Short: "Look at the configuration"}
	f := new(nodeFlags)
	show := &cobra.Command{
		Use: "show", Short: "Print what a node with these flags would do, as JSON", Args: cobra.NoArgs,
		Example: "  tensord config show --dev --sealing instant",
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := f.config(cmd)
			if err != nil {
				return err
			}
			enc := json.NewEncoder(cmd.OutOrStdout())
			enc.SetIndent("", "  ")
			return enc.Encode(shown(&cfg))
		},
	}
	f.add(show.Flags())
	cmd.AddCommand(show)
	return cmd
}

func shown(cfg *service.Config) map[string]any {
	var addrs []string
	for _, e := range cfg.Endpoints {
		addrs = append(addrs, e.Addr)
	}
	return map[string]any{
		"chain": cfg.Spec.Name, "id": cfg.Spec.ID, "fast": cfg.Spec.Fast, "basePath": cfg.Base,
		"data": service.PathsOf(cfg.Base, cfg.Spec).Chain, "engine": cfg.Engine, "validator": cfg.Validator,
		"keys": cfg.DevKeys, "archive": cfg.Archive, "states": cfg.States, "bodies": cfg.Bodies,
		"rpc": addrs, "prometheus": cfg.Metrics, "listen": cfg.Listen, "peers": cfg.Peers, "bootNodes": cfg.Seeds,
		"reservedOnly": cfg.NoExchange, "databaseCacheBytes": cfg.CacheBytes, "name": cfg.Name,
		"poolTransactions": cfg.Pool.Ready.Count, "poolBytes": cfg.Pool.Ready.Bytes,
	}
}

// finding is the outcome of one check; an empty problem is a good one.
type finding struct{ what, problem, note string }

func newDoctor() *cobra.Command {
	f := new(nodeFlags)
	cmd := &cobra.Command{
		Use: "doctor", Short: "Check what a node needs: ports, disk, clock, files, keys, database", Args: cobra.NoArgs,
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
	for _, check := range []func(*service.Config) []finding{checkPorts, checkDisk, checkFiles, checkClock, checkDatabase} {
		list = append(list, check(cfg)...)
	}
	bad := 0
	for _, f := range list {
		mark, text := "ok  ", f.note
		if f.problem != "" {
			mark, text = "BAD ", f.problem
			bad++
		}
		fmt.Fprintf(w, "%s %-16s %s\n", mark, f.what, text)
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

func checkDatabase(cfg *service.Config) []finding {
	rt := runtime.New(cfg.Spec.Variant())
	f := finding{what: "database", note: "none yet"}
	if _, err := os.Stat(service.PathsOf(cfg.Base, cfg.Spec).DB()); err == nil {
		s, err := service.OpenStorage(cfg, rt, false)
		if err != nil {
			f.problem = err.Error()
			return []finding{f}
		}
		defer s.Close()
		tip, _ := s.Tip()
		f.note = fmt.Sprintf("best block %d, engine %s", tip.Number, s.Engine())
	}
	out := []finding{f}
	if cfg.Validator {
		out = append(out, checkKeys(cfg, rt))
	}
	return out
}

func checkKeys(cfg *service.Config, rt *runtime.Runtime) finding {
	f := finding{what: "validator key"}
	b, err := cfg.Spec.Build(rt)
	if err != nil {
		f.problem = err.Error()
		return f
	}
	list, err := node.Authorities(b.State.Get)
	if err != nil {
		f.problem = err.Error()
		return f
	}
	ks, err := keystore.Open(service.PathsOf(cfg.Base, cfg.Spec).Keystore())
	if err != nil {
		f.problem = err.Error()
		return f
	}
	for i, a := range list {
		if ks.Has(keystore.Grandpa, a.Vote[:]) {
			f.note = fmt.Sprintf("that of authority %d at genesis", i)
			if !ks.Has(keystore.Aura, a.Author[:]) {
				f.note += ", without its Aura key"
			}
			return f
		}
	}
	f.note = "none of the authorities at genesis"
	if len(cfg.DevKeys) == 0 && len(ks.Pairs(keystore.Grandpa)) == 0 {
		f.problem = service.ErrNoKey.Error()
	}
	return f
}
