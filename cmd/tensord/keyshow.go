package main

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/ss58"
	"github.com/tensord/tensord/chain/types"
)

// showFlags are those of the commands that show a key, as subkey has them.
type showFlags struct {
	scheme, network, output string
	password, passwordFile  string
	interactive             bool
	keystore                string
}

func (f *showFlags) add(cmd *cobra.Command) {
	s := cmd.Flags()
	s.StringVar(&f.scheme, "scheme", "sr25519", "sr25519, ed25519 or ecdsa")
	s.StringVarP(&f.network, "network", "n", "", "network whose address format to show, as bittensor (default substrate, prefix 42)")
	s.StringVar(&f.output, "output-type", "text", "text or json")
	s.StringVar(&f.password, "password", "", "password of the secret phrase, in place of one in the URI")
	s.StringVar(&f.passwordFile, "password-filename", "", "file of the password")
	s.BoolVar(&f.interactive, "password-interactive", false, "ask for the password")
	s.StringVar(&f.keystore, "keystore-path", "", "accepted without effect: no key store is read")
	cmd.MarkFlagsMutuallyExclusive("password", "password-filename", "password-interactive")
}

// shower shows keys in one form.
type shower struct {
	scheme   crypto.Scheme
	network  *uint16 // nil for the default, or that of an address
	json     bool
	password *string // nil for that of the URI
	out      io.Writer
}

func (f *showFlags) shower(cmd *cobra.Command) (*shower, error) {
	s := &shower{out: cmd.OutOrStdout()}
	var err error
	if s.scheme, err = parseScheme(f.scheme); err != nil {
		return nil, err
	}
	switch strings.ToLower(f.output) {
	case "text":
	case "json":
		s.json = true
	default:
		return nil, fmt.Errorf("--output-type is text or json, not %q", f.output)
	}
	if f.network != "" {
		prefix, ok := ss58.PrefixOf(f.network)
		if !ok {
			return nil, fmt.Errorf("--network is one of %s, not %q", strings.Join(ss58.Networks(), ", "), f.network)
		}
		s.network = &prefix
	}
	switch {
	case cmd.Flags().Changed("password"):
		s.password = &f.password
	case f.passwordFile != "":
		b, err := os.ReadFile(f.passwordFile)
		if err != nil {
			return nil, err
		}
		text := string(b)
		s.password = &text
	case f.interactive:
		text, err := prompt(cmd, "Key password: ")
		if err != nil {
			return nil, err
		}
		s.password = &text
	}
	return s, nil
}

// prompt reads a line from standard input.
func prompt(cmd *cobra.Command, text string) (string, error) {
	fmt.Fprint(cmd.ErrOrStderr(), text)
	line, err := bufio.NewReader(cmd.InOrStdin()).ReadString('\n')
	if err != nil && line == "" {
		return "", fmt.Errorf("%s%w", text, err)
	}
	return strings.TrimRight(line, "\r\n"), nil
}

// row is a line of what is shown: what stands before the value in text, and its
// name in JSON.
type row struct{ label, name, value string }

// print shows the rows, those without a label in JSON only. In text all lines
// but the first are indented.
func (s *shower) print(head string, rows []row) error {
	if s.json {
		m := make(map[string]string, len(rows))
		for _, r := range rows {
			m[r.name] = r.value
		}
		enc := json.NewEncoder(s.out) // sorts the names, as the reference's does
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(m)
	}
	var lines []string
	if head != "" {
		lines = append(lines, head)
	}
	for _, r := range rows {
		if r.label != "" {
			lines = append(lines, r.label+r.value)
		}
	}
	_, err := fmt.Fprintln(s.out, strings.Join(lines, "\n  "))
	return err
}

var (
	errPhrase = errors.New("Invalid phrase/URI given")                      // the reference's words
	errPublic = errors.New("Failed to construct public key from given hex") // the reference's words
)

// prefix returns the network to show, or otherwise the given one.
func (s *shower) prefix(otherwise uint16) uint16 {
	if s.network != nil {
		return *s.network
	}
	return otherwise
}

// address is the text form of a key. Prefixes have 14 bits; of a longer one in
// the registry the reference keeps these.
func address(prefix uint16, key []byte) string { return ss58.EncodeKey(prefix&ss58.MaxPrefix, key) }

func hexOf(b []byte) string { return "0x" + hex.EncodeToString(b) }

// account returns the account of a public key.
func (s *shower) account(public []byte) []byte {
	if s.scheme == crypto.Ecdsa {
		h := crypto.Blake2b256(public)
		return h[:]
	}
	return public
}

// pair shows a secret key.
func (s *shower) pair(head string, uri row, p crypto.Pair) error {
	seed := "n/a"
	if b, ok := p.Seed(); ok {
		seed = hexOf(b[:])
	}
	public, prefix := p.Public(), s.prefix(ss58.DefaultPrefix)
	account := types.AccountOf(p)
	return s.print(head, []row{
		uri,
		{"Network ID:        ", "networkId", ss58.Network(prefix)},
		{"Secret seed:       ", "secretSeed", seed},
		{"Public key (hex):  ", "publicKey", hexOf(public)},
		{"Account ID:        ", "accountId", account.Hex()},
		{"Public key (SS58): ", "ss58PublicKey", address(prefix, public)},
		{"SS58 Address:      ", "ss58Address", address(prefix, account[:])},
	})
}

// public shows a public key. The reference shows the key where the address of
// an ecdsa account should be.
func (s *shower) public(head string, uri []row, prefix uint16, public []byte) error {
	return s.print(head, append(uri,
		row{"Network ID/Version: ", "networkId", ss58.Network(prefix)},
		row{"Public key (hex):   ", "publicKey", hexOf(public)},
		row{"Account ID:         ", "accountId", hexOf(s.account(public))},
		row{"Public key (SS58):  ", "ss58PublicKey", address(prefix, public)},
		row{"SS58 Address:       ", "ss58Address", address(prefix, public)},
	))
}

// uri shows what a phrase, a secret URI or an address stands for.
func (s *shower) uri(uri string) error {
	password := ""
	if s.password != nil {
		password = *s.password
	}
	if seed, err := crypto.SeedFromPhrase(uri, password); err == nil {
		p, err := crypto.FromSeed(s.scheme, seed)
		if err != nil {
			return err
		}
		return s.pair("", row{"Secret phrase:       ", "secretPhrase", uri}, p)
	}
	if p, err := s.secret(uri); err == nil {
		return s.pair("Secret Key URI `"+uri+"` is account:", row{"", "secretKeyUri", uri}, p)
	}
	prefix, public, err := s.parseAddress(uri)
	if err != nil {
		return errPhrase
	}
	return s.public("Public Key URI `"+uri+"` is account:", []row{{"", "publicKeyUri", uri}}, s.prefix(prefix), public)
}

// secret returns the pair of a secret URI, with the password given besides.
func (s *shower) secret(uri string) (crypto.Pair, error) {
	if s.password != nil {
		uri, _, _ = strings.Cut(uri, "///")
		uri += "///" + *s.password
	}
	return crypto.FromURI(s.scheme, uri)
}

func (s *shower) keySize() int {
	if s.scheme == crypto.Ecdsa {
		return 33
	}
	return 32
}

// parseAddress reads an address, perhaps with soft junctions behind it.
func (s *shower) parseAddress(uri string) (prefix uint16, public []byte, err error) {
	text, path := uri, ""
	if i := strings.IndexByte(uri, '/'); i >= 0 {
		text, path = uri[:i], uri[i:]
	}
	if prefix, public, err = ss58.DecodeKey(text, s.keySize()); err != nil || path == "" {
		return prefix, public, err
	}
	if s.scheme != crypto.Sr25519 {
		return 0, nil, crypto.ErrSoftJunction
	}
	derived, err := crypto.DeriveSr25519Public([32]byte(public), path)
	return prefix, derived[:], err
}

// hex shows a public key given in hex.
func (s *shower) hex(text string) error {
	public, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(public) != s.keySize() {
		return fmt.Errorf("%w: %q", errPublic, text)
	}
	return s.public("", nil, s.prefix(ss58.DefaultPrefix), public)
}

// expect checks that the URI without its junctions has a public key, which is
// given in hex or as an address.
func (s *shower) expect(uri, want string) error {
	var public []byte
	var err error
	if digits, ok := strings.CutPrefix(want, "0x"); ok {
		public, err = hex.DecodeString(digits)
	} else {
		_, public, err = s.parseAddress(want)
	}
	if err != nil {
		return fmt.Errorf("Invalid expected public key: `%s`", want) // the reference's words
	}
	phrase, rest := uri, ""
	if i := strings.IndexByte(uri, '/'); i >= 0 {
		phrase, rest = uri[:i], uri[i:]
	}
	if i := strings.Index(rest, "///"); i >= 0 {
		phrase += rest[i:]
	}
	p, err := s.secret(phrase)
	if err != nil {
		return fmt.Errorf("Invalid secret uri: %s", uri) // the reference's words
	}
	if !bytes.Equal(p.Public(), public) {
		return fmt.Errorf("Expected public (%s) key does not match.", want) // the reference's words
	}
	return nil
}

func newKeyGenerate() *cobra.Command {
	var f showFlags
	var words int
	cmd := &cobra.Command{
		Use: "generate", Short: "Make a new secret phrase and show its key", Args: cobra.NoArgs,
		Example: `  tensord key generate --words 24 --output-type json
  tensord key generate --scheme ed25519 --network bittensor`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := f.shower(cmd)
			if err != nil {
				return err
			}
			if words < 12 || words > 24 || words%3 != 0 {
				return fmt.Errorf("--words is 12, 15, 18, 21 or 24, not %d", words)
			}
			entropy := make([]byte, words/3*4)
			if _, err := rand.Read(entropy); err != nil {
				return err
			}
			phrase, err := crypto.NewPhrase(entropy)
			if err != nil {
				return err
			}
			return s.uri(phrase)
		},
	}
	f.add(cmd)
	cmd.Flags().IntVarP(&words, "words", "w", 12, "words of the phrase")
	return cmd
}

func newKeyInspect() *cobra.Command {
	var f showFlags
	var public bool
	var expect string
	cmd := &cobra.Command{
		Use: "inspect [URI]", Short: "Show the key of a secret URI, or the address of a public key", Args: cobra.MaximumNArgs(1),
		Long: `Show the key of a secret phrase, of a secret URI (phrase, derivation, password), of an
address, or of a file that holds one of these. Without an argument it is asked for.`,
		Example: `  tensord key inspect //Alice
  tensord key inspect --network bittensor 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY
  tensord key inspect --public 0xd435…`,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := f.shower(cmd)
			if err != nil {
				return err
			}
			uri := ""
			if len(args) == 0 {
				uri, err = prompt(cmd, "URI: ")
			} else {
				uri = secret(args[0])
			}
			if err == nil && expect != "" {
				err = s.expect(uri, expect)
			}
			switch {
			case err != nil:
				return err
			case public:
				return s.hex(uri)
			}
			return s.uri(uri)
		},
	}
	f.add(cmd)
	cmd.Flags().BoolVar(&public, "public", false, "the argument is a public key in hex")
	cmd.Flags().StringVar(&expect, "expect-public", "", "fail unless the URI without its derivation has this public key or address")
	cmd.MarkFlagsMutuallyExclusive("public", "expect-public")
	return cmd
}
