package ss58

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

// networkList is the registry of SS58 networks (release 1.51, as in the
// reference): names and prefixes. Reserved prefixes are 46 and 47.
const networkList = `
polkadot 0 BareSr25519 1 kusama 2 BareEd25519 3 katalchain 4 astar 5 bifrost 6 edgeware 7 karura 8 reynolds 9
acala 10 laminar 11 polymesh 12 integritee 13 totem 14 synesthesia 15 kulupu 16 dark 17 darwinia 18 watr 19 stafi 20
karmachain 21 dock-pos-mainnet 22 shift 23 zero 24 zero-alphaville 25 jupiter 26 kabocha 27 subsocial 28 cord 29
phala 30 litentry 31 robonomics 32 datahighway 33 ares 34 vln 35 centrifuge 36 nodle 37 kilt 38 mathchain 39
mathchain-testnet 40 polimec 41 substrate 42 BareSecp256k1 43 chainx 44 uniarts 45 reserved46 46 reserved47 47
neatcoin 48 picasso 49 composable 50 oak 51 KICO 52 DICO 53 cere 54 xxnetwork 55 pendulum 56 amplitude 57
eternal-civilization 58 hydradx 63 aventus 65 crust 66 genshiro 67 equilibrium 68 sora 69 p3d 71 p3dt 72 zeitgeist 73
manta 77 calamari 78 sora_dot_para 81 polkadex 88 polkadexparachain 89 frequency 90 anmol 92 fragnova 93
polkasmith 98 polkafoundry 99 ibtida 100 origintrail-parachain 101 pontem-network 105 heiko 110
integritee-incognito 113 tinker 117 joystream 126 clover 128 dorafactory-polkadot 129 litmus 131 altair 136 vara 137
parallel 172 social-network 252 quartz_mainnet 255 pioneer_network 268 sora_kusama_para 420 allfeat_network 440
metaquity_network 666 curio 777 geek 789 ternoa 995 efinity 1110 peaq 1221 krest 1222 moonbeam 1284 moonriver 1285
ajuna 1328 bajun 1337 societal 1516 seals 1985 kapex 2007 cloudwalk_mainnet 2009 logion 2021 vow-chain 2024
interlay 2032 kintsugi 2092 bitgreen 2106 chainflip 2112 moonsama 2199 ICE 2206 SNOW 2207 subspace_testnet 2254
peerplays 3333 g1 4450 humanode 5234 tangle 5845 autonomys 6094 tidefi 7007 gm 7013 krigan 7306 unique_mainnet 7391
golden_gate 8866 sapphire_mainnet 8883 golden_gate_sydney 8886 hashed 9072 dentnet 9807 t3rn 9935 basilisk 10041
cess-testnet 11330 cess 11331 luhn 11486 contextfree 11820 impact 12155 nftmart 12191 analog-timechain 12850
bittensor 13116 goro 14697 mosaic-chain 14998 mythos 29972 xcavate 8888
`

type network struct {
	name   string
	prefix uint16
}

// networks returns the list's entries.
var networks = sync.OnceValue(func() []network {
	words := strings.Fields(networkList)
	out := make([]network, 0, len(words)/2)
	for i := 0; i < len(words); i += 2 {
		n, err := strconv.ParseUint(words[i+1], 10, 16)
		if err != nil {
			panic("ss58: the list of networks is malformed: " + err.Error())
		}
		out = append(out, network{words[i], uint16(n)})
	}
	return out
})

// Network returns the name of the network with a prefix, or the prefix in
// decimal where there is none.
func Network(prefix uint16) string {
	for _, n := range networks() {
		if n.prefix == prefix {
			return n.name
		}
	}
	return strconv.Itoa(int(prefix))
}

// PrefixOf returns the prefix of a network.
func PrefixOf(name string) (prefix uint16, ok bool) {
	for _, n := range networks() {
		if n.name == name {
			return n.prefix, true
		}
	}
	return 0, false
}

// Networks returns the names of the networks, sorted.
func Networks() []string {
	var names []string
	for _, n := range networks() {
		names = append(names, n.name)
	}
	slices.Sort(names)
	return names
}
