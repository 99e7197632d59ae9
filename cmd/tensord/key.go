package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/node/keystore"
	"github.com/tensord/tensord/node/service"
	"github.com/tensord/tensord/rpc"
)

func newKey() *cobra.Command {
	cmd := &cobra.Command{
		Use: "key", Short: "Make, look at and use keys",
		Example: `  tensord key generate --scheme sr25519
  tensord key inspect //Alice
  tensord key insert --base-path ./v0 --chain spec.json --scheme ed25519 --key-type gran --suri "…"`,
	}
	cmd.AddCommand(newKeyGenerate(), newKeyInspect(), newKeyInsert(), newKeySign(), newKeyVerify(),
		newKeyNode(), newKeyInspectNode())
	return cmd
}

func parseScheme(s string) (crypto.Scheme, error) {
	for _, x := range []crypto.Scheme{crypto.Sr25519, crypto.Ed25519, crypto.Ecdsa} {
		if strings.EqualFold(s, x.String()) {
			return x, nil
		}
	}
	return 0, fmt.Errorf("--scheme is sr25519, ed25519 or ecdsa, not %q", s)
}

// secret returns a secret URI, or what is in the file of that name.
func secret(uri string) string {
	if b, err := os.ReadFile(uri); err == nil && uri != "" {
		return strings.TrimSpace(string(b))
	}
	return uri
}

func newKeyInsert() *cobra.Command {
	var f chainFlags
	var scheme, suri, kind string
	cmd := &cobra.Command{
		Use: "insert", Short: "Put a session key into the key store of a node", Args: cobra.NoArgs,
		Example: `  tensord key insert --base-path ./v0 --chain spec.json --key-type gran --scheme ed25519 --suri "…"`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if len(kind) != 4 {
				return fmt.Errorf("--key-type is four letters (aura, gran), not %q", kind)
			}
			t := rpc.KeyType([]byte(kind))
			if want := keystore.SchemeOf(t); scheme != "" && !strings.EqualFold(scheme, want.String()) {
				return fmt.Errorf("keys of type %s are %s, not %s", kind, want, scheme)
			}
			paths, err := f.paths()
			if err != nil {
				return err
			}
			ks, err := keystore.Open(paths.Keystore())
			if err != nil {
				return err
			}
			return ks.Insert(t, secret(suri), nil)
		},
	}
	f.add(cmd.Flags())
	cmd.Flags().StringVar(&scheme, "scheme", "", "sr25519 for aura, ed25519 for gran")
	cmd.Flags().StringVar(&suri, "suri", "", "secret URI, or a file that holds it")
	cmd.Flags().StringVar(&kind, "key-type", "", "aura or gran")
	for _, name := range []string{"suri", "key-type"} {
		_ = cmd.MarkFlagRequired(name) // the flag is there
	}
	return cmd
}

// paths returns where the chain's data is.
func (f *chainFlags) paths() (service.Paths, error) {
	spec, err := f.spec()
	if err != nil {
		return service.Paths{}, err
	}
	base, err := f.home()
	return service.PathsOf(base, spec), err
}

// message reads what to sign: the argument, or standard input.
func message(cmd *cobra.Command, text string, isHex bool) ([]byte, error) {
	b := []byte(text)
	if text == "" {
		var err error
		if b, err = io.ReadAll(cmd.InOrStdin()); err != nil {
			return nil, err
		}
	}
	if isHex {
		return hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(b)), "0x"))
	}
	return b, nil
}

func newKeySign() *cobra.Command {
	var scheme, suri, text string
	var isHex bool
	cmd := &cobra.Command{
		Use: "sign", Short: "Sign a message", Args: cobra.NoArgs,
		Example: "  tensord key sign --suri //Alice --message 0x00ff --hex",
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := parseScheme(scheme)
			if err != nil {
				return err
			}
			p, err := crypto.FromURI(s, secret(suri))
			if err != nil {
				return err
			}
			msg, err := message(cmd, text, isHex)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), types.Bytes(p.Sign(msg)))
			return err
		},
	}
	cmd.Flags().StringVar(&scheme, "scheme", "sr25519", "sr25519, ed25519 or ecdsa")
	cmd.Flags().StringVar(&suri, "suri", "", "secret URI, or a file that holds it")
	cmd.Flags().StringVar(&text, "message", "", "what to sign (default standard input)")
	cmd.Flags().BoolVar(&isHex, "hex", false, "the message is in hex")
	return cmd
}

func newKeyVerify() *cobra.Command {
	var scheme, text string
	var isHex bool
	cmd := &cobra.Command{
		Use: "verify SIGNATURE ADDRESS", Short: "Check a signature", Args: cobra.ExactArgs(2),
		Example: "  tensord key verify 0x… 5Grwva… --message 0x00ff --hex",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := parseScheme(scheme)
			if err != nil {
				return err
			}
			msg, err := message(cmd, text, isHex)
			if err != nil {
				return err
			}
			if err := verify(s, args[0], args[1], msg); err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), "Signature verifies correctly.")
			return err
		},
	}
	cmd.Flags().StringVar(&scheme, "scheme", "sr25519", "sr25519 or ed25519")
	cmd.Flags().StringVar(&text, "message", "", "what was signed (default standard input)")
	cmd.Flags().BoolVar(&isHex, "hex", false, "the message is in hex")
	return cmd
}

func verify(s crypto.Scheme, signature, address string, msg []byte) error {
	var sig types.Bytes
	if err := sig.UnmarshalText([]byte(signature)); err != nil || len(sig) != 64 {
		return errors.New("a signature is 0x and 128 hex digits")
	}
	h, err := types.ParseHash(address)
	who := types.AccountID(h)
	if err != nil {
		if who, err = types.ParseAccountID(address); err != nil {
			return err
		}
	}
	ok := false
	switch s {
	case crypto.Sr25519:
		ok = crypto.VerifySr25519(who, msg, [64]byte(sig))
	case crypto.Ed25519:
		ok = crypto.VerifyEd25519(who, msg, [64]byte(sig))
	default:
		return errors.New("only sr25519 and ed25519 signatures are checked here")
	}
	if !ok {
		return errors.New("the signature is wrong")
	}
	return nil
}
