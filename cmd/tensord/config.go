package main

import (
	"encoding/json"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/node/service"
)

func newConfig() *cobra.Command {
	cmd := &cobra.Command{Use: "config", Short: "Look at the configuration", Example: "  tensord config show --dev"}
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
