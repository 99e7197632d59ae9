package genesis

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/ss58"
	"github.com/tensord/tensord/chain/types"
)

// WalletEnv is the environment variable whose address gets a million TAO in the
// genesis of dev and local.
const WalletEnv = "BT_DEFAULT_TOKEN_WALLET"

// Options change presets.
type Options struct {
	// Fast takes the fast variant of the runtime.
	Fast bool
	// Faucet takes the standard variant with the faucet.
	Faucet bool
	// Wallet is the value of WalletEnv.
	Wallet string
	// Snapshot is a file that finney's first balances and stakes are read
	// from; empty for those that come with the node.
	Snapshot string
}

// Names of the presets, without their other spellings.
var Names = []string{"dev", "local", "devnet", "finney", "testfinney"}

// Load returns a preset, or the spec in a file. The empty name is the public
// test network, as it is for the reference.
func Load(chain string, o Options) (*Spec, error) {
	s, err := load(chain, o)
	if err != nil {
		return nil, err
	}
	s.Fast, s.Faucet = s.Fast || o.Fast, s.Faucet || o.Faucet
	return s, nil
}

func load(chain string, o Options) (*Spec, error) {
	switch chain {
	case "dev":
		return localnet([]string{"One"}, o)
	case "local", "localnet":
		return localnet([]string{"One", "Two", "Three"}, o)
	case "devnet":
		return network("testTAO", "Development", nil, genesisOf(testnetAuthorities[:5], testnetSudo))
	case "testfinney", "test_finney", "":
		return network("testTAO", "Development", []string{
			"/dns/bootnode.test.chain.opentensor.ai/tcp/30333/p2p/12D3KooWPM4mLcKJGtyVtkggqdG84zWrd7Rij6PGQDoijh1X86Vr",
		}, genesisOf(testnetAuthorities, testnetSudo))
	case "finney":
		return finney(o)
	}
	if _, err := os.Stat(chain); err != nil && !strings.ContainsAny(chain, "/.") {
		return nil, fmt.Errorf("genesis: chain %q is neither a file nor one of %s", chain, strings.Join(Names, ", "))
	}
	return Read(chain)
}

const (
	testnetSudo = "5GpzQgpiAKHMWNSH3RN4GLf96GVTDct9QxYEFAY7LWcVzTbx"
	finneySudo  = "5FCM3DBXWiGcwYYQtT8z4ZD93TqYpYxjaAfgv6aMStV1FTCT"
)

// config is the part of RuntimeGenesisConfig that presets set.
type config struct {
	Balances struct {
		Balances []balance `json:"balances"`
	} `json:"balances"`
	Aura struct {
		Authorities []string `json:"authorities"`
	} `json:"aura"`
	Grandpa struct {
		Authorities [][2]any `json:"authorities"`
	} `json:"grandpa"`
	Sudo struct {
		Key string `json:"key"`
	} `json:"sudo"`
	EVMChainID *struct {
		ChainID uint64 `json:"chainId"`
	} `json:"evmChainId,omitempty"`
	Subtensor *subtensorConfig `json:"subtensorModule,omitempty"`
}

type subtensorConfig struct {
	Stakes   []any  `json:"stakes"`
	Issuance uint64 `json:"balancesIssuance"`
}

// balance is an address and its rao; in JSON a pair.
type balance struct {
	address string
	amount  uint64
}

func (b balance) MarshalJSON() ([]byte, error) { return json.Marshal([]any{b.address, b.amount}) }

func (c *config) authorities(list []keys) {
	for _, k := range list {
		c.Aura.Authorities = append(c.Aura.Authorities, k.aura)
		c.Grandpa.Authorities = append(c.Grandpa.Authorities, [2]any{k.grandpa, 1})
	}
}

// genesisOf is the genesis of the test networks: sudo has 1,000 TAO, nobody else
// anything.
func genesisOf(list []keys, sudo string) *config {
	c := new(config)
	c.Balances.Balances = []balance{{sudo, 1_000_000_000_000}}
	c.authorities(list)
	c.Sudo.Key = sudo
	return c
}

func network(token, kind string, boot []string, c *config) (*Spec, error) {
	b, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	return &Spec{
		Name: "Bittensor", ID: "bittensor", ProtocolID: "bittensor",
		ChainType: json.RawMessage(`"` + kind + `"`), BootNodes: boot,
		Properties: json.RawMessage(`{"ss58Format":42,"tokenDecimals":9,"tokenSymbol":"` + token + `"}`),
		Config:     b,
	}, nil
}

// Balances of dev and local, in rao.
const (
	rich = 1_000_000_000_000_000
	poor = 2_000_000_000_000
)

// exampleBadBlock is the one that the reference lists for dev and local.
const exampleBadBlock = "0xc174d485de4bc3813ac249fe078af605c74ff91d07b0a396cf75fa04f81fa312"

// localnet is the genesis of dev and local, with the well-known keys of these
// names as authorities.
func localnet(names []string, o Options) (*Spec, error) {
	c := new(config)
	give := func(address string, amount uint64) {
		c.Balances.Balances = append(c.Balances.Balances, balance{address, amount})
	}
	for _, n := range []string{"Alice", "Bob", "Charlie"} {
		give(DevAddress(n), rich)
	}
	for _, n := range []string{"Dave", "Eve", "Ferdie", "One", "Two", "Three"} {
		give(DevAddress(n), poor)
	}
	// The accounts behind the Ethereum keys of Alith and Baltathar.
	give("5Fghzk1AJt88PeFEzuRfXzbPchiBbsVGTTXcdx599VdZzkTA", poor)
	give("5GeqNhKWj1KG78VHzbmo3ZjZgUTrCuWeamdgiA114XHGdaEr", poor)
	if err := c.endow(o.Wallet); err != nil {
		return nil, err
	}
	var list []keys
	for _, n := range names {
		list = append(list, devAuthority(n))
	}
	c.authorities(list)
	c.Sudo.Key = DevAddress("Alice")
	c.EVMChainID = &struct {
		ChainID uint64 `json:"chainId"`
	}{42}
	s, err := network("TAO", "Local", nil, c)
	if err != nil {
		return nil, err
	}
	bad, err := types.ParseHash(exampleBadBlock)
	s.BadBlocks = []types.Hash{bad}
	return s, err
}

// endow makes the wallet rich.
func (c *config) endow(wallet string) error {
	if wallet == "" {
		return nil
	}
	if _, _, err := ss58.Decode(wallet); err != nil {
		return fmt.Errorf("genesis: %s: %w", WalletEnv, err)
	}
	for i := range c.Balances.Balances {
		if b := &c.Balances.Balances[i]; b.address == wallet {
			b.amount = rich
			return nil
		}
	}
	c.Balances.Balances = append(c.Balances.Balances, balance{wallet, rich})
	return nil
}

// DevAddress returns the address of a well-known account, such as "Alice".
func DevAddress(name string) string { return types.DevAccount("//" + name).String() }

// devAuthority returns the addresses of a well-known authority.
func devAuthority(name string) keys {
	grandpa := crypto.MustFromURI(crypto.Ed25519, "//"+name)
	return keys{DevAddress(name), types.AccountID(grandpa.Public()).String()}
}
