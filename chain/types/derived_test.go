package types

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/internal/refdata"
)

func TestDerivedAccountsOfReference(t *testing.T) {
	var ref struct {
		URIs []struct {
			URI     string
			Sr25519 AccountID
			SS58    AccountID
		}
		PalletIDs map[string]AccountID `json:"palletIds"`
		Multisig  []struct {
			Threshold   uint16
			Signatories []AccountID
			Account     AccountID
		}
		Derivative []struct {
			Of      string
			Index   uint16
			Account AccountID
		} `json:"utilityDerivative"`
	}
	refdata.JSON(t, "vectors/accounts.json", &ref)
	require.NotEmpty(t, ref.URIs)
	for _, k := range ref.URIs {
		require.Equal(t, k.Sr25519, DevAccount(k.URI))
		require.Equal(t, k.Sr25519, k.SS58)
	}
	require.NotEmpty(t, ref.PalletIDs)
	for id, want := range ref.PalletIDs {
		require.Equal(t, want, PalletID([]byte(id)).Account())
	}
	var raw map[string]json.RawMessage
	refdata.JSON(t, "vectors/accounts.json", &raw)
	var subnets [][2]json.RawMessage
	require.NoError(t, json.Unmarshal(raw["subtensrSubAccount(PalletId,NetUid)"], &subnets))
	require.NotEmpty(t, subnets)
	subtensor := PalletID([]byte("subtensr"))
	for _, pair := range subnets {
		var netuid uint16
		var want AccountID
		require.NoError(t, json.Unmarshal(pair[0], &netuid))
		require.NoError(t, json.Unmarshal(pair[1], &want))
		require.Equal(t, want, subtensor.SubAccount(scale.Encode(netuid)))
	}
	require.NotEmpty(t, ref.Multisig)
	for _, m := range ref.Multisig {
		require.Equal(t, m.Account, MultisigAccount(m.Signatories, m.Threshold))
	}
	require.NotEmpty(t, ref.Derivative)
	for _, d := range ref.Derivative {
		require.Equal(t, d.Account, DerivativeAccount(DevAccount(d.Of), d.Index))
	}
	var mirrors []struct {
		H160   H160
		Mirror AccountID
		SS58   string
	}
	require.NoError(t, json.Unmarshal(raw["evmMirror(blake2_256('evm:'++h160))"], &mirrors))
	require.NotEmpty(t, mirrors)
	for _, m := range mirrors {
		require.Equal(t, m.Mirror, m.H160.Account())
		require.Equal(t, m.SS58, m.Mirror.String())
	}
	long := subtensor.SubAccount(make([]byte, 100))
	require.Equal(t, subtensor.Account(), long, "too long a key is cut")

	// Block 7, extrinsic 5 of the recorded chain b-balances-proxy-multisig-sudo.
	pure := PureProxyAccount(DevAccount("//Dave"), 7, 5, []byte{0}, 0)
	require.Equal(t, "0xc23011c991bd02fd10b0f5b0fef7573324408f8819bab58c96dc37570f3adc15", pure.Hex())
}

func TestSigningOfReference(t *testing.T) {
	var ref struct {
		Cases []struct {
			Signer, Tip                              string
			Call, ExtensionsExplicit, EraEncoded     Bytes
			ExtensionsImplicit, Payload, SignedBytes Bytes
			Signature                                Bytes
			Era                                      *struct{ Period, Current uint64 }
			Nonce                                    uint32
			Extrinsic                                Extrinsic
			ExtrinsicHash                            Hash
		}
	}
	refdata.JSON(t, "vectors/signing.json", &ref)
	require.NotEmpty(t, ref.Cases)
	var batch crypto.Batch
	for _, c := range ref.Cases {
		payload := append(append(append([]byte(nil), c.Call...), c.ExtensionsExplicit...), c.ExtensionsImplicit...)
		require.Equal(t, []byte(c.Payload), payload)
		require.Equal(t, []byte(c.SignedBytes), SignedPayload(payload))

		era := Immortal
		if c.Era != nil {
			era = MortalEra(c.Era.Period, c.Era.Current)
		}
		require.Equal(t, []byte(c.EraEncoded), scale.Encode(era))

		signer := DevAccount(c.Signer)
		sig := MultiSignature{Variant: KeySr25519, Sr25519: [64]byte(c.Signature)}
		require.Equal(t, c.Extrinsic, NewSigned(signer, sig, c.ExtensionsExplicit, c.Call))
		require.Equal(t, c.ExtrinsicHash, c.Extrinsic.Hash())

		p, _, err := c.Extrinsic.Parse()
		require.NoError(t, err)
		who, ok := p.Address.Account()
		require.True(t, ok)
		require.True(t, p.Signature.Verify(c.SignedBytes, who))
		require.False(t, p.Signature.Verify(c.SignedBytes, AccountID{1}))
		p.Signature.AddTo(&batch, c.SignedBytes, who)
	}
	for _, ok := range batch.Verify() {
		require.True(t, ok)
	}
}

func TestMultiSignatureOfAllSchemes(t *testing.T) {
	msg := []byte("message")
	var batch crypto.Batch
	for i, s := range []crypto.Scheme{crypto.Ed25519, crypto.Sr25519, crypto.Ecdsa} {
		pair := crypto.MustFromURI(s, "//Bob")
		sig, who := Sign(pair, msg), AccountOf(pair)
		require.Equal(t, scale.Variant(i), sig.Variant)
		require.True(t, sig.Verify(msg, who))
		require.False(t, sig.Verify(msg[1:], who))
		require.False(t, sig.Verify(msg, AccountID{}))
		sig.AddTo(&batch, msg, who)

		enc := scale.Encode(sig)
		back, err := scale.DecodeAll[MultiSignature](enc)
		require.NoError(t, err)
		require.Equal(t, sig, back)
	}
	require.Equal(t, []bool{true, true, true}, batch.Verify())
	require.False(t, (&MultiSignature{Variant: 3}).Verify(msg, AccountID{}))
}

func TestU256(t *testing.T) {
	for dec, hex := range map[string]string{
		"0":                    "0x0",
		"255":                  "0xff",
		"18446744073709551616": "0x10000000000000000",
		"115792089237316195423570985008687907853269984665640564039457584007913129639935": "0x" +
			"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
	} {
		u, err := ParseU256(dec)
		require.NoError(t, err)
		require.Equal(t, dec, u.String())
		require.Equal(t, hex, u.Hex())
		v, err := ParseU256(hex)
		require.NoError(t, err)
		require.Equal(t, u, v)
		require.Equal(t, u, U256FromBytes(u.Bytes()))
		back, ok := U256FromBig(u.Big())
		require.True(t, ok)
		require.Equal(t, u, back)
		enc := scale.Encode(u)
		be := u.Bytes()
		for i := range enc {
			require.Equal(t, be[31-i], enc[i], "little endian")
		}
	}
	for _, bad := range []string{"", "0x", "-1", "+1", "1x", "0x-1", "1_0",
		"115792089237316195423570985008687907853269984665640564039457584007913129639936"} {
		_, err := ParseU256(bad)
		require.Error(t, err, bad)
	}
	big := U256{0, 1}
	require.Equal(t, ^uint64(0), big.SaturatingUint64())
	require.Equal(t, uint64(5), U256From(5).SaturatingUint64())
	require.Equal(t, 1, big.Compare(U256From(7)))
	require.Equal(t, -1, U256From(7).Compare(big))
	require.Zero(t, big.Compare(big))
	require.True(t, U256{}.IsZero())
}

func TestWeight(t *testing.T) {
	const top = ^uint64(0)
	a, b := NewWeight(5, 7), NewWeight(3, 9)
	require.Equal(t, Weight{8, 16}, a.Add(b))
	require.Equal(t, Weight{top, 8}, a.Add(Weight{top - 1, 1}))
	require.Equal(t, Weight{2, 0}, a.Sub(b))
	require.Equal(t, Weight{top, 14}, Weight{1 << 63, 7}.Mul(2))
	require.Equal(t, Weight{2, 3}, a.Div(2))
	_, ok := a.CheckedSub(b)
	require.False(t, ok)
	d, ok := a.CheckedSub(Weight{5, 1})
	require.True(t, ok)
	require.Equal(t, Weight{0, 6}, d)
	_, ok = a.CheckedAdd(Weight{0, top})
	require.False(t, ok)
	s, ok := a.CheckedAdd(b)
	require.True(t, ok)
	require.Equal(t, Weight{8, 16}, s)
	require.Equal(t, Weight{4, 0}, a.AddRefTime(top).AddProofSize(top-6))
	require.Equal(t, Weight{3, 7}, a.Min(b))
	require.Equal(t, Weight{5, 9}, a.Max(b))

	n, ok := Weight{10, 9}.CheckedDivPerComponent(Weight{2, 3})
	require.True(t, ok)
	require.Equal(t, uint64(3), n)
	n, ok = Weight{10, 9}.CheckedDivPerComponent(Weight{2, 0})
	require.True(t, ok)
	require.Equal(t, uint64(5), n)
	_, ok = a.CheckedDivPerComponent(Weight{})
	require.False(t, ok)

	require.True(t, a.AnyGreater(b) && !a.AllGreater(b) && a.AnyLess(b) && !a.AllLess(b))
	require.True(t, a.AllGreaterOrEqual(a) && a.AllLessOrEqual(a) && a.AnyGreaterOrEqual(b) && a.AnyLessOrEqual(b))
	require.False(t, a.AllGreaterOrEqual(b) || a.AllLessOrEqual(b))
	require.Equal(t, []byte{20, 28}, scale.Encode(a))
	text, err := json.Marshal(struct {
		W Weight
		C DispatchClass
	}{a, Operational})
	require.NoError(t, err)
	require.Equal(t, `{"W":{"refTime":5,"proofSize":7},"C":"operational"}`, string(text))
	_, err = DispatchClass(3).MarshalText()
	require.Error(t, err)
}

func TestTextForms(t *testing.T) {
	alice := DevAccount("//Alice")
	for _, s := range []string{alice.String(), alice.Hex(), "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"} {
		got, err := ParseAccountID(s)
		require.NoError(t, err)
		require.Equal(t, alice, got)
	}
	for _, bad := range []string{"", "0x", alice.Hex()[:65] + "g", alice.String()[1:]} {
		_, err := ParseAccountID(bad)
		require.Error(t, err, bad)
		_, err = ParseHash(bad)
		require.Error(t, err, bad)
		_, err = ParseH160(bad)
		require.Error(t, err, bad)
	}
	h := alice.H160()
	back, err := ParseH160(h.String())
	require.NoError(t, err)
	require.Equal(t, h, back)
	for _, bad := range []string{`"0x1"`, `"01"`, `"0xzz"`, `""`} {
		require.Error(t, json.Unmarshal([]byte(bad), new(Bytes)), bad)
	}
	var b Bytes
	require.NoError(t, json.Unmarshal([]byte(`"0x"`), &b))
	require.NotNil(t, b)
	require.Equal(t, "Yes No invalid(2)", Pays(0).String()+" "+PaysNo.String()+" "+Pays(2).String())
	require.Equal(t, "Mandatory", Mandatory.String())
}
