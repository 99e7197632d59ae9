package types

import (
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/internal/refdata"
)

func TestRuntimeVersionMatchesReference(t *testing.T) {
	var ref struct {
		CoreVersionScale Bytes
		CoreVersion      json.RawMessage
	}
	refdata.JSON(t, "version.json", &ref)
	v, err := scale.DecodeAll[RuntimeVersion](ref.CoreVersionScale)
	require.NoError(t, err)
	require.Equal(t, uint32(425), v.SpecVersion)
	require.Equal(t, []byte(ref.CoreVersionScale), scale.Encode(v))

	got, err := json.Marshal(v)
	require.NoError(t, err)
	require.JSONEq(t, string(ref.CoreVersion), string(got))
	var back RuntimeVersion
	require.NoError(t, json.Unmarshal(got, &back))
	require.Equal(t, v, back)

	version, ok := v.API(v.APIs[1].A)
	require.True(t, ok)
	require.Equal(t, uint32(2), version)
	_, ok = v.API([8]byte{1})
	require.False(t, ok)
}

type traceBlock struct {
	Number         uint32
	ParentHash     Hash
	Hash           Hash
	PreSealHash    Hash
	StateRoot      Hash
	ExtrinsicsRoot Hash
	Digest         []DigestItem
	Header         Bytes
	HeaderPreSeal  Bytes
	Extrinsics     []Extrinsic
	Applied        []struct {
		Kind      string
		Call      Bytes
		Extrinsic Extrinsic
	}
}

func readTrace(t *testing.T, name string) []traceBlock {
	t.Helper()
	var trace struct{ Blocks []traceBlock }
	refdata.JSON(t, "traces/"+name, &trace)
	require.NotEmpty(t, trace.Blocks)
	return trace.Blocks
}

func TestHeadersMatchReference(t *testing.T) {
	for _, b := range readTrace(t, "a-empty-20.json") {
		h, err := DecodeHeader(b.Header)
		require.NoError(t, err)
		require.Equal(t, []byte(b.Header), h.Encode())
		require.Equal(t, b.Hash, h.Hash())
		require.Equal(t, b.Number, h.Number)
		require.Equal(t, b.ParentHash, h.ParentHash)
		require.Equal(t, b.StateRoot, h.StateRoot)
		require.Equal(t, b.ExtrinsicsRoot, h.ExtrinsicsRoot)
		require.Equal(t, b.Digest, h.Digest.Logs)

		pre, seal, ok := h.WithoutSeal(EngineAura)
		require.True(t, ok)
		require.Len(t, seal, 64)
		require.Equal(t, b.PreSealHash, pre.Hash())
		require.Equal(t, []byte(b.HeaderPreSeal), pre.Encode())
		require.Len(t, h.Digest.Logs, len(pre.Digest.Logs)+1, "the header itself stays whole")
		slot, ok := h.Digest.Find(DigestPreRuntime, EngineAura)
		require.True(t, ok)
		require.Len(t, slot, 8)

		text, err := json.Marshal(h)
		require.NoError(t, err)
		var back Header
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, *h, back)

		require.Equal(t, h.ExtrinsicsRoot, ExtrinsicsRoot(b.Extrinsics))
		blk := Block{Header: *h, Extrinsics: b.Extrinsics}
		enc := scale.Encode(blk)
		again, err := scale.DecodeAll[Block](enc)
		require.NoError(t, err)
		require.Equal(t, blk, again)
	}
}

func TestHeaderJSON(t *testing.T) {
	h := Header{Number: 300, ParentHash: Hash{1}}
	got, err := json.Marshal(h)
	require.NoError(t, err)
	zeros := strings.Repeat("0", 62)
	want := `{"parentHash":"0x01` + zeros + `","number":"0x12c","stateRoot":"0x00` + zeros +
		`","extrinsicsRoot":"0x00` + zeros + `","digest":{"logs":[]}}`
	require.Equal(t, want, string(got))

	h.Number = 0
	h.Digest.Logs = []DigestItem{{Kind: DigestRuntimeEnvironmentUpdated}, Seal(EngineAura, []byte{9})}
	got, err = json.Marshal(h)
	require.NoError(t, err)
	require.Contains(t, string(got), `"number":"0x0"`)
	require.Contains(t, string(got), `{"logs":["0x08","0x056175726104`+`09"]}`)
	for _, bad := range []string{`"12"`, `"0x"`, `"0x100000000"`, `12`} {
		require.Error(t, json.Unmarshal([]byte(`{"number":`+bad+`}`), new(Header)))
	}
}

func TestExtrinsicsOfReference(t *testing.T) {
	signed := 0
	for _, b := range readTrace(t, "b-balances-proxy-multisig-sudo.json") {
		for _, a := range b.Applied {
			p, rest, err := a.Extrinsic.Parse()
			if a.Kind == "raw" {
				continue
			}
			require.NoError(t, err)
			require.Equal(t, a.Extrinsic, NewExtrinsic(&p, rest))
			require.True(t, strings.HasSuffix(string(rest), string(a.Call)))
			if p.Kind != Signed {
				require.Equal(t, a.Extrinsic, NewBare(rest))
				continue
			}
			signed++
			who, ok := p.Address.Account()
			require.True(t, ok)
			ext := rest[:len(rest)-len(a.Call)]
			require.Equal(t, a.Extrinsic, NewSigned(who, p.Signature, ext, a.Call))
		}
	}
	require.Greater(t, signed, 50)
}

func TestPreambleVersions(t *testing.T) {
	parse := func(body ...byte) (Preamble, error) {
		p, _, err := Extrinsic(scale.AppendBytes(nil, body)).Parse()
		return p, err
	}
	p, err := parse(5)
	require.NoError(t, err)
	require.Equal(t, Preamble{Kind: Bare, Version: 5}, p)
	p, err = parse(0x45, 7, 1, 2)
	require.NoError(t, err)
	require.Equal(t, Preamble{Kind: General, Version: 5, ExtensionVersion: 7}, p)
	for _, first := range []byte{0, 3, 6, 0x44, 0x85, 0xc4, 0xc5, 0xff} {
		_, err := parse(first, 0)
		require.ErrorIs(t, err, ErrExtrinsicVersion, "%#x", first)
		require.ErrorIs(t, err, ErrExtrinsic)
	}
	for _, x := range []Extrinsic{nil, {4}, {8, 4}, {4, 4, 0}, {1, 0, 4}, {0}, {4, 0x84}} {
		_, _, err := x.Parse()
		require.ErrorIs(t, err, ErrExtrinsic, "%x", []byte(x))
	}
}

func TestMultiAddress(t *testing.T) {
	who := AccountID{1, 2, 3}
	for _, c := range []struct {
		a   MultiAddress
		hex string
	}{
		{AddressOf(who), "00010203" + strings.Repeat("00", 29)},
		{MultiAddress{Variant: AddressIndex}, "01"},
		{MultiAddress{Variant: AddressRaw, Raw: []byte{7, 8}}, "02080708"},
		{MultiAddress{Variant: Address32, Address32: [32]byte{5}}, "0305" + strings.Repeat("00", 31)},
		{MultiAddress{Variant: Address20, Address20: [20]byte{6}}, "0406" + strings.Repeat("00", 19)},
	} {
		enc := scale.Encode(c.a)
		require.Equal(t, c.hex, hex.EncodeToString(enc))
		back, err := scale.DecodeAll[MultiAddress](enc)
		require.NoError(t, err)
		require.Equal(t, c.a, back)
		_, ok := c.a.Account()
		require.Equal(t, c.a.Variant == AddressID, ok)
	}
	_, err := scale.DecodeAll[MultiAddress]([]byte{5})
	require.ErrorIs(t, err, scale.ErrVariant)
	_, err = scale.DecodeAll[MultiSignature](make([]byte, 64))
	require.ErrorIs(t, err, scale.ErrShort)
}

func TestEra(t *testing.T) {
	for _, c := range []struct {
		period, current uint64
		want            Era
		hex             string
		birth, death    uint64
	}{
		{64, 42, Era{64, 42}, "a502", 42, 106},
		{32768, 20000, Era{32768, 20000}, "4e9c", 20000, 52768},
		{200, 513, Era{256, 1}, "1700", 513, 769},
		{2, 1, Era{4, 1}, "1100", 1, 5},
		{0, 1, Era{4, 1}, "1100", 1, 5},
		{4, 5, Era{4, 1}, "1100", 5, 9},
		{1 << 62, 1000001, Era{65536, 16960}, "4f42", 1000000, 1065536},
		{^uint64(0), 0, Era{65536, 0}, "0f00", 0, 65536},
	} {
		e := MortalEra(c.period, c.current)
		require.Equal(t, c.want, e)
		require.Equal(t, c.hex, hex.EncodeToString(scale.Encode(e)))
		require.Equal(t, c.birth, e.Birth(c.current))
		require.Equal(t, c.death, e.Death(c.current))
	}
	require.Equal(t, []byte{0}, scale.Encode(Immortal))
	require.Equal(t, uint64(0), Immortal.Birth(7))
	require.Equal(t, ^uint64(0), Immortal.Death(7))
	require.Equal(t, uint64(6), Era{4, 2}.Birth(9))
	require.Equal(t, uint64(2), Era{4, 2}.Birth(0), "before the first era, that one counts")
}

func TestEveryEraEncoding(t *testing.T) {
	valid := 0
	for enc := range 1 << 16 {
		b := []byte{byte(enc), byte(enc >> 8)}
		if b[0] == 0 {
			continue
		}
		e, err := scale.DecodeAll[Era](b)
		if err != nil {
			require.ErrorIs(t, err, scale.ErrInvalidValue)
			continue
		}
		valid++
		require.Equal(t, b, scale.Encode(e))
	}
	// Periods 4…4096 have as many phases; longer ones have 4096 quantised ones.
	require.Equal(t, 4+8+16+32+64+128+256+512+1024+2048+4096*5, valid)
}

func TestDigestItemRefusesUnknownKinds(t *testing.T) {
	for _, kind := range []byte{1, 2, 3, 7, 9, 255} {
		_, err := scale.DecodeAll[DigestItem]([]byte{kind, 0, 0, 0, 0, 0})
		require.ErrorIs(t, err, scale.ErrVariant)
	}
}

func FuzzExtrinsic(f *testing.F) {
	f.Add([]byte(NewBare([]byte{1, 2, 3})))
	f.Add([]byte(NewSigned(AccountID{1}, MultiSignature{Variant: KeySr25519}, []byte{0, 0, 0, 0}, []byte{1})))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, rest, err := Extrinsic(data).Parse()
		if err != nil {
			require.ErrorIs(t, err, ErrExtrinsic)
			return
		}
		require.Equal(t, data, []byte(NewExtrinsic(&p, rest)))
	})
}

func FuzzHeader(f *testing.F) {
	h := Header{Number: 7, Digest: Digest{Logs: []DigestItem{
		PreRuntime(EngineAura, make([]byte, 8)), Consensus(EngineGrandpa, nil), {Kind: DigestOther, Data: []byte{1}},
		{Kind: DigestRuntimeEnvironmentUpdated}, Seal(EngineAura, make([]byte, 64)),
	}}}
	f.Add(h.Encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		h, err := DecodeHeader(data)
		if err != nil {
			require.Nil(t, h)
			return
		}
		require.Equal(t, data, h.Encode())
		text, err := json.Marshal(h)
		require.NoError(t, err)
		var back Header
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, data, back.Encode())
		if pre, _, ok := h.WithoutSeal(EngineAura); ok {
			require.Less(t, len(pre.Encode()), len(data))
		}
	})
}
