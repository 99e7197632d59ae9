package ss58

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/refdata"
)

func TestReference(t *testing.T) {
	var ref struct {
		URIs []struct{ Sr25519, SS58 string }
	}
	refdata.JSON(t, "vectors/accounts.json", &ref)
	require.NotEmpty(t, ref.URIs)
	for _, k := range ref.URIs {
		prefix, id, err := Decode(k.SS58)
		require.NoError(t, err)
		require.Equal(t, DefaultPrefix, prefix)
		require.Equal(t, k.Sr25519, "0x"+hex.EncodeToString(id[:]))
		require.Equal(t, k.SS58, Encode(prefix, id))
	}
}

// Alice on other networks, as their explorers show the account.
func TestOtherPrefixes(t *testing.T) {
	_, alice, err := Decode("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY")
	require.NoError(t, err)
	for prefix, want := range map[uint16]string{
		0: "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5",
		2: "HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F",
	} {
		require.Equal(t, want, Encode(prefix, alice))
	}
}

func TestAllPrefixes(t *testing.T) {
	id := [32]byte{1, 2, 3, 31: 9}
	for prefix := range MaxPrefix + 1 {
		got, back, err := Decode(Encode(prefix, id))
		if prefix == 46 || prefix == 47 {
			require.ErrorIs(t, err, ErrPrefix)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, prefix, got)
		require.Equal(t, id, back)
	}
	require.Panics(t, func() { Encode(MaxPrefix+1, id) })
	_, back, err := Decode(Encode(0, [32]byte{}))
	require.NoError(t, err, "leading zeros")
	require.Equal(t, [32]byte{}, back)
}

func TestErrors(t *testing.T) {
	const alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
	for s, want := range map[string]error{
		"":                            ErrLength,
		"1":                           ErrLength,
		alice + "1":                   ErrLength,
		strings.Repeat("z", 1000):     ErrLength,
		alice[:47] + "Z":              ErrChecksum,
		"4" + alice[1:]:               ErrChecksum,
		"0" + alice[1:]:               ErrBase58,
		alice[:10] + "l" + alice[11:]: ErrBase58,
		alice[:10] + "é" + alice[12:]: ErrBase58,
		base58(make([]byte, 35))[:1]:  ErrLength,
		base58(append([]byte{200}, make([]byte, 34)...)): ErrPrefix,
	} {
		_, id, err := Decode(s)
		require.ErrorIs(t, err, want, "%q", s)
		require.Zero(t, id)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY")
	f.Add(Encode(7000, [32]byte{1}))
	f.Fuzz(func(t *testing.T, s string) {
		prefix, id, err := Decode(s)
		if err != nil {
			return
		}
		p, back, err := Decode(Encode(prefix, id))
		require.NoError(t, err)
		require.Equal(t, prefix, p)
		require.Equal(t, id, back)
	})
}

func TestNetworks(t *testing.T) {
	require.Len(t, Networks(), 149)
	for name, prefix := range map[string]uint16{"polkadot": 0, "kusama": 2, "substrate": DefaultPrefix, "bittensor": 13116} {
		got, ok := PrefixOf(name)
		require.True(t, ok, name)
		require.Equal(t, prefix, got)
		require.Equal(t, name, Network(prefix))
	}
	_, ok := PrefixOf("Substrate")
	require.False(t, ok, "names are as they are written")
	require.Equal(t, "16000", Network(16000))
}

// Alice's ecdsa key has 33 bytes.
func TestLongerKeys(t *testing.T) {
	key, err := hex.DecodeString("020a1091341fe5664bfa1782d5e04779689068c916b04cb365ec3153755684d9a1")
	require.NoError(t, err)
	const want = "KW39r9CJjAVzmkf9zQ4YDb2hqfAVGdRqn53eRqyruqpxAP5YL"
	require.Equal(t, want, EncodeKey(DefaultPrefix, key))
	prefix, back, err := DecodeKey(want, 33)
	require.NoError(t, err)
	require.Equal(t, DefaultPrefix, prefix)
	require.Equal(t, key, back)
	_, _, err = Decode(want)
	require.ErrorIs(t, err, ErrLength)
}
