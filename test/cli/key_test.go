package cli_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/refdata"
)

const aliceAddress = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"

func TestKeySignVerifyInsert(t *testing.T) {
	sig := strings.TrimSpace(run(t, "key", "sign", "--suri", "//Alice", "--message", "hello"))
	require.Contains(t, run(t, "key", "verify", sig, aliceAddress, "--message", "hello"), "correctly")
	require.Error(t, command(t, "key", "verify", sig, aliceAddress, "--message", "hallo").Run())
	base := t.TempDir()
	run(t, "key", "insert", "--base-path", base, "--chain", "local", "--key-type", "gran", "--suri", "//Two")
	files, err := filepath.Glob(filepath.Join(base, "chains", "bittensor", "keystore", "6772616e*"))
	require.NoError(t, err)
	require.Len(t, files, 1)
}

// shown is a key as `key inspect --output-type json` shows it.
type shown struct {
	SecretPhrase, SecretKeyURI, PublicKeyURI, NetworkID, SecretSeed string
	PublicKey, AccountID, SS58PublicKey, SS58Address                string
}

func inspect(t *testing.T, args ...string) (s shown) {
	require.NoError(t, json.Unmarshal([]byte(run(t, with(args, "key", "inspect", "--output-type", "json")...)), &s))
	return s
}

// TestKeyVectors inspects the recorded keys in each scheme.
func TestKeyVectors(t *testing.T) {
	var ref struct {
		URIs []struct{ URI, Sr25519, SS58, Ed25519, Ecdsa string }
	}
	refdata.JSON(t, "vectors/accounts.json", &ref)
	require.NotEmpty(t, ref.URIs)
	for _, k := range ref.URIs {
		s := inspect(t, k.URI)
		require.Equal(t, shown{
			SecretKeyURI: k.URI, NetworkID: "substrate", SecretSeed: s.SecretSeed, PublicKey: k.Sr25519,
			AccountID: k.Sr25519, SS58PublicKey: k.SS58, SS58Address: k.SS58,
		}, s)
		require.Equal(t, k.Sr25519, inspect(t, s.SecretSeed).PublicKey, "its seed makes the same key")
		require.Equal(t, k.Ed25519, inspect(t, "--scheme", "Ed25519", k.URI).PublicKey)
		ecdsa := inspect(t, "--scheme", "ecdsa", k.URI)
		require.Equal(t, k.Ecdsa, ecdsa.PublicKey)
		require.NotEqual(t, ecdsa.SS58PublicKey, ecdsa.SS58Address, "the account is the key's hash")

		address := inspect(t, k.SS58)
		require.Equal(t, shown{
			PublicKeyURI: k.SS58, NetworkID: "substrate", PublicKey: k.Sr25519,
			AccountID: k.Sr25519, SS58PublicKey: k.SS58, SS58Address: k.SS58,
		}, address)
		address.PublicKeyURI = ""
		require.Equal(t, address, inspect(t, "--public", k.Sr25519))
		require.Equal(t, ecdsa.SS58PublicKey, inspect(t, "--public", "--scheme", "ecdsa", k.Ecdsa).SS58PublicKey)
	}
}

// TestKeyText compares with what subkey's documentation shows.
func TestKeyText(t *testing.T) {
	const phrase = "caution juice atom organ advance problem want pledge someone senior holiday very"
	want := `Secret phrase:       ` + phrase + `
  Network ID:        substrate
  Secret seed:       0xc8fa03532fb22ee1f7f6908b9c02b4e72483f0dbd66e4cd456b8f34c6230b849
  Public key (hex):  0xd6a3105d6768e956e9e5d41050ac29843f98561410d3a47f9dd5b3b227ab8746
  Account ID:        0xd6a3105d6768e956e9e5d41050ac29843f98561410d3a47f9dd5b3b227ab8746
  Public key (SS58): 5Gv8YYFu8H1btvmrJy9FjjAWfb99wrhV3uhPFoNEr918utyR
  SS58 Address:      5Gv8YYFu8H1btvmrJy9FjjAWfb99wrhV3uhPFoNEr918utyR
`
	require.Equal(t, want, run(t, "key", "inspect", phrase))
	file := filepath.Join(t.TempDir(), "phrase")
	require.NoError(t, os.WriteFile(file, []byte(phrase+"\n"), 0o600))
	require.Equal(t, want, run(t, "key", "inspect", file))
	asked := command(t, "key", "inspect")
	asked.Stdin = strings.NewReader(phrase + "\n")
	out, err := asked.Output()
	require.NoError(t, err)
	require.Equal(t, want, string(out))

	require.Equal(t, `{
  "accountId": "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d",
  "networkId": "kusama",
  "publicKey": "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d",
  "secretKeyUri": "//Alice",
  "secretSeed": "0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a",
  "ss58Address": "HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F",
  "ss58PublicKey": "HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F"
}
`, run(t, "key", "inspect", "//Alice", "--network", "kusama", "--output-type", "Json"))
	require.Equal(t, "Secret Key URI `//Alice` is account:\n  Network ID:        kusama\n",
		strings.Join(strings.SplitAfter(run(t, "key", "inspect", "//Alice", "-n", "kusama"), "\n")[:2], ""))
	const public = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"
	rest := `Network ID/Version: substrate
  Public key (hex):   ` + public + `
  Account ID:         ` + public + `
  Public key (SS58):  ` + aliceAddress + `
  SS58 Address:       ` + aliceAddress + "\n"
	require.Equal(t, rest, run(t, "key", "inspect", "--public", public))
	require.Equal(t, "Public Key URI `"+aliceAddress+"` is account:\n  "+rest, run(t, "key", "inspect", aliceAddress))
	require.Contains(t, run(t, "key", "inspect", "//Alice/soft"), "Secret seed:       n/a")
	require.Equal(t, inspect(t, "//Alice/soft").PublicKey, inspect(t, aliceAddress+"/soft").PublicKey)
	require.Equal(t, "kusama", inspect(t, "HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F").NetworkID)
}

func TestKeyPassword(t *testing.T) {
	const phrase = "caution juice atom organ advance problem want pledge someone senior holiday very"
	file := filepath.Join(t.TempDir(), "password")
	require.NoError(t, os.WriteFile(file, []byte("pencil"), 0o600))
	want := inspect(t, phrase+"///pencil")
	require.NotEqual(t, inspect(t, phrase).PublicKey, want.PublicKey)
	for _, args := range [][]string{
		{phrase, "--password", "pencil"}, {phrase, "--password-filename", file}, {phrase + "///other", "--password", "pencil"},
	} {
		require.Equal(t, want.PublicKey, inspect(t, args...).PublicKey, "%v", args)
	}
	derived := inspect(t, phrase+"//a///pencil").PublicKey
	require.Equal(t, derived, inspect(t, phrase+"//a", "--password", "pencil").PublicKey)
	for _, expected := range []string{want.PublicKey, want.SS58Address} {
		require.Equal(t, derived, inspect(t, phrase+"//a///pencil", "--expect-public", expected).PublicKey)
	}
	require.Contains(t, refused(t, "key", "inspect", phrase+"//a", "--expect-public", want.PublicKey), "does not match")
}

func TestKeyGenerate(t *testing.T) {
	seen := map[string]bool{}
	for _, words := range []int{12, 15, 18, 21, 24} {
		var k shown
		require.NoError(t, json.Unmarshal([]byte(run(t, "key", "generate", "--words", fmt.Sprint(words),
			"--output-type", "json", "--network", "bittensor", "--password", "p")), &k))
		require.Len(t, strings.Fields(k.SecretPhrase), words)
		require.Equal(t, "bittensor", k.NetworkID)
		require.Equal(t, k, inspect(t, k.SecretPhrase, "--password", "p", "-n", "bittensor"))
		seen[k.PublicKey] = true
	}
	require.Len(t, seen, 5)
	require.Len(t, strings.Fields(strings.SplitN(run(t, "key", "generate"), "\n", 2)[0]), 14)
	for says, args := range map[string][]string{
		"12, 15, 18, 21 or 24": {"generate", "--words", "13"},
		"--network is one of":  {"generate", "--network", "moon"},
		"text or json":         {"generate", "--output-type", "xml"},
		"--scheme is":          {"generate", "--scheme", "rsa"},
		"Invalid phrase/URI":   {"inspect", "caution juice"},
		"Failed to construct":  {"inspect", "--public", "0x12"},
		"none of the others":   {"generate", "--password", "x", "--password-interactive"},
	} {
		require.Contains(t, refused(t, with(args, "key")...), says)
	}
}

// TestNodeKey makes node keys in each of the places, and asks for their ids.
func TestNodeKey(t *testing.T) {
	dir := t.TempDir()
	generate := func(args ...string) (out, told string) {
		cmd := command(t, with(args, "key", "generate-node-key")...)
		var stderr strings.Builder
		cmd.Stderr = &stderr
		b, err := cmd.Output()
		require.NoError(t, err, stderr.String())
		return string(b), stderr.String()
	}
	out, id := generate()
	require.Len(t, out, 64, "hex and no line break")
	require.Regexp(t, `^12D3KooW\w{44}\n$`, id)
	cmd := command(t, "key", "inspect-node-key", "-n", "kusama")
	cmd.Stdin = strings.NewReader(out)
	b, err := cmd.Output()
	require.NoError(t, err)
	require.Equal(t, id, string(b))

	file := filepath.Join(dir, "key")
	out, id = generate("--file", file, "--bin")
	require.Empty(t, out)
	require.Equal(t, id, run(t, "key", "inspect-node-key", "--file", file, "--bin"))
	require.Contains(t, refused(t, "key", "generate-node-key", "--file", file, "--base-path", dir), "none of the others")

	_, told := generate("--chain", "local", "--base-path", dir)
	stored := filepath.Join(dir, "chains", "bittensor", "network", "secret_ed25519")
	require.Equal(t, fmt.Sprintf("Generating key in %q\n%s", stored, run(t, "key", "inspect-node-key", "--file", stored)), told)
	before, err := os.ReadFile(stored)
	require.NoError(t, err)
	said := refused(t, "key", "generate-node-key", "--chain", "local", "--base-path", dir)
	require.Contains(t, said, fmt.Sprintf("Skip generation, a key already exists in %q\n", stored))
	after, err := os.ReadFile(stored)
	require.NoError(t, err)
	require.Equal(t, before, after)
}
