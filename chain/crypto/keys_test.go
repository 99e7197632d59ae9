package crypto

import (
	"crypto/ed25519"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/refdata"
)

var schemes = []Scheme{Ed25519, Sr25519, Ecdsa}

func verify(s Scheme, pub, msg, sig []byte) bool {
	switch s {
	case Ed25519:
		return VerifyEd25519([32]byte(pub), msg, [64]byte(sig))
	case Sr25519:
		return VerifySr25519([32]byte(pub), msg, [64]byte(sig))
	}
	return VerifyEcdsa([33]byte(pub), msg, [65]byte(sig))
}

func TestKeysOfReference(t *testing.T) {
	var ref struct {
		URIs []struct{ URI, Sr25519, Ed25519, Ecdsa string }
	}
	refdata.JSON(t, "vectors/accounts.json", &ref)
	require.NotEmpty(t, ref.URIs)
	for _, k := range ref.URIs {
		for s, want := range map[Scheme]string{Sr25519: k.Sr25519, Ed25519: k.Ed25519, Ecdsa: k.Ecdsa} {
			p, err := FromURI(s, k.URI)
			require.NoError(t, err)
			require.Equal(t, want, "0x"+hex.EncodeToString(p.Public()), "%s %s", s, k.URI)
			require.Equal(t, s, p.Scheme())
			seed, ok := p.Seed()
			require.True(t, ok)
			again, err := FromSeed(s, seed)
			require.NoError(t, err)
			require.Equal(t, p.Public(), again.Public())
		}
	}
}

func TestSignAndVerify(t *testing.T) {
	for _, s := range schemes {
		p := MustFromURI(s, "//Alice//stash")
		msg := []byte("a message")
		sig := p.Sign(msg)
		require.True(t, verify(s, p.Public(), msg, sig), s)
		require.False(t, verify(s, p.Public(), []byte("another"), sig), s)
		require.False(t, verify(s, MustFromURI(s, "//Bob").Public(), msg, sig), s)
		for i := range sig {
			bad := append([]byte(nil), sig...)
			bad[i] ^= 0x40
			require.False(t, verify(s, p.Public(), msg, bad), "%s byte %d", s, i)
		}
	}
}

// The constants are those of sp-core's and substrate-bip39's own tests.
func TestKnownVectors(t *testing.T) {
	const seed = "0x9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
	ed := MustFromURI(Ed25519, seed)
	require.Equal(t, "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
		hex.EncodeToString(ed.Public()))
	require.Equal(t, "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc6"+
		"1e39701cf9b46bd25bf5f0595bbe24655141438e7a100b", hex.EncodeToString(ed.Sign(nil)))

	ec := MustFromURI(Ecdsa, seed)
	require.Equal(t, "3dde91174bd9359027be59a428b8146513df80a2a3c7eda2194f64de04a69ab97b753169e94db6ffd5"+
		"0921a2668a48b94ca11e3d32c1ff19cfe88890aa7e8f3c00", hex.EncodeToString(ec.Sign(nil)))
	full, ok := RecoverEcdsaFull([65]byte(ec.Sign(nil)), Blake2b256(nil))
	require.True(t, ok)
	require.Equal(t, "8db55b05db86c0b1786ca49f095d76344c9e6056b2f02701a7e7f3c20aabfd913ebbe148dd17c56551"+
		"a52952371071a6c604b3f3abe8f2c8fa742158ea6dd7d4", hex.EncodeToString(full[:]))

	soft := MustFromURI(Sr25519, "/Alice")
	require.Equal(t, "d6c71059dbbe9ad2b0ed3f289738b800836eb425544ce694825285b958ca755e",
		hex.EncodeToString(soft.Public()))
	_, ok = soft.Seed()
	require.False(t, ok)

	hard := junction{hard: true}
	for s, want := range map[Scheme]string{
		Ed25519: "ede3354e133f9c8e337ddd6ee5415ed4b4ffe5fc7d21e933f4930a3730e5b21c",
		Ecdsa:   "b8eefc4937200a8382d00050e050ced2d4ab72cc2ef1b061477afb51564fdd61",
	} {
		child, err := MustFromURI(s, seed).derive(hard)
		require.NoError(t, err)
		got, _ := child.Seed()
		require.Equal(t, want, hex.EncodeToString(got[:]))
	}

	for phrase, want := range map[string]string{
		"abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about":                           "44e9d125f037ac1d51f0a7d3649689d422c2af8b1ec8e00d71db4d7bf6d127e3",
		"zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo when":                                                "8971cb290e7117c64b63379c97ed3b5c6da488841bd9f95cdc2a5651ac89571e",
		"gravity machine north sort system female filter attitude volume fold club stay feature office ecology stable narrow fog": "fbcc5229ade0c0ff018cb7a329c5459f91876e4dde2a97ddf03c832eab7f2612",
	} {
		got, err := SeedFromPhrase(phrase, "Substrate")
		require.NoError(t, err)
		require.Equal(t, want, hex.EncodeToString(got[:]))
	}
}

func TestSr25519RefusesPreAuditSignatures(t *testing.T) {
	pub := MustFromURI(Sr25519, "0x"+strings.Repeat("00", 32)).Public()
	sig := unhex(t, "28a854d54903e056f89581c691c1f7d2ff39f8f896c9e9c22475e60902cc2b3547199e0e91fa32902028f2ca2355e8cdd16cfe19ba5e8b658c94aa80f3b81a00")
	require.False(t, VerifySr25519([32]byte(pub), []byte("SUBSTRATE"), [64]byte(sig)))
}

// All zeros are the identity point, a valid key with a known secret: zero.
func TestSr25519AcceptsIdentityKey(t *testing.T) {
	var sig [64]byte
	sig[63] = 0x80
	require.True(t, VerifySr25519([32]byte{}, []byte("anything"), sig))
	var b Batch
	b.AddSr25519([32]byte{}, []byte("anything"), sig)
	require.Equal(t, []bool{true}, b.Verify())
}

// Points of small order in all their encodings, canonical or not: with a zero
// scalar every pair of them is a valid signature under ZIP 215, of any message.
func TestEd25519SmallOrder(t *testing.T) {
	f, z := strings.Repeat("ff", 30), strings.Repeat("00", 30)
	points := []string{
		"01" + z + "00", "ec" + f + "7f", "00" + z + "00", "00" + z + "80",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
		"01" + z + "80", "ec" + f + "ff", "ee" + f + "7f", "ee" + f + "ff", "ed" + f + "7f", "ed" + f + "ff",
	}
	strict := 0
	var b Batch
	for _, a := range points {
		for _, r := range points {
			pub, sig := [32]byte(unhex(t, a)), [64]byte(append(unhex(t, r), make([]byte, 32)...))
			require.True(t, VerifyEd25519(pub, []byte("Zcash"), sig), "A=%s R=%s", a, r)
			b.AddEd25519(pub, []byte("Zcash"), sig)
			if ed25519.Verify(pub[:], []byte("Zcash"), sig[:]) {
				strict++
			}
			// A scalar of the group's order instead of zero is not canonical.
			copy(sig[32:], unhex(t, "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"))
			require.False(t, VerifyEd25519(pub, []byte("Zcash"), sig))
		}
	}
	require.Less(t, strict, len(points)*len(points)/2)
	for _, ok := range b.Verify() {
		require.True(t, ok)
	}
}

func TestBatchFindsTheWrongOnes(t *testing.T) {
	var b Batch
	var want []bool
	for i := range 40 {
		s := schemes[i%3]
		p := MustFromURI(s, "//"+string(rune('a'+i)))
		msg := []byte{byte(i)}
		sig := p.Sign(msg)
		good := i%7 != 3 && i%11 != 5
		if !good {
			sig[i%63] ^= 1
		}
		want = append(want, good)
		switch s {
		case Ed25519:
			b.AddEd25519([32]byte(p.Public()), msg, [64]byte(sig))
		case Sr25519:
			b.AddSr25519([32]byte(p.Public()), msg, [64]byte(sig))
		default:
			b.AddResult(VerifyEcdsa([33]byte(p.Public()), msg, [65]byte(sig)))
		}
	}
	b.AddSr25519([32]byte{0xff}, nil, [64]byte{63: 0x80}) // neither point is one
	b.AddSr25519([32]byte{}, nil, [64]byte{})             // not marked
	want = append(want, false, false)
	require.Equal(t, len(want), b.Len())
	require.Equal(t, want, b.Verify())
	require.Empty(t, new(Batch).Verify())
}

func TestEcdsaRecovery(t *testing.T) {
	p := MustFromURI(Ecdsa, "//Alice").(HashSigner)
	hash := Keccak256([]byte("x"))
	sig := [65]byte(p.SignHash(hash))
	pub, ok := RecoverEcdsa(sig, hash)
	require.True(t, ok)
	require.Equal(t, p.Public(), pub[:])

	plus27 := sig
	plus27[64] += 27
	got, ok := RecoverEcdsa(plus27, hash)
	require.True(t, ok, "Ethereum's form of the recovery id")
	require.Equal(t, pub, got)
	require.False(t, VerifyEcdsa(pub, []byte("x"), plus27))
	for _, id := range []byte{4, 26, 31, 255} {
		bad := sig
		bad[64] = id
		_, ok := RecoverEcdsa(bad, hash)
		require.False(t, ok, id)
	}

	order := unhex(t, "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
	for _, at := range []int{0, 32} {
		bad := sig
		copy(bad[at:], order)
		_, ok := RecoverEcdsa(bad, hash)
		require.False(t, ok)
		clear(bad[at : at+32])
		_, ok = RecoverEcdsa(bad, hash)
		require.False(t, ok)
	}

	// n - s with the other parity is the same key's signature, and accepted.
	high := sig
	borrow := 0
	for i := 31; i >= 0; i-- {
		d := int(order[i]) - int(sig[32+i]) - borrow
		borrow = 0
		if d < 0 {
			d, borrow = d+256, 1
		}
		high[32+i] = byte(d)
	}
	high[64] ^= 1
	got, ok = RecoverEcdsa(high, hash)
	require.True(t, ok)
	require.Equal(t, pub, got)
}

func TestURIs(t *testing.T) {
	same := func(a, b string) {
		t.Helper()
		require.Equal(t, MustFromURI(Ed25519, a).Public(), MustFromURI(Ed25519, b).Public())
	}
	same("//Alice", DevPhrase+"//Alice")
	same("", DevPhrase)
	same("//1", "//01")
	same("//1", "//+1")
	same("///", "")
	same(DevPhrase+"//a///pa//ss wörd", "//a///pa//ss wörd")
	differ := func(a, b string) {
		t.Helper()
		require.NotEqual(t, MustFromURI(Sr25519, a).Public(), MustFromURI(Sr25519, b).Public())
	}
	differ("//1", "/1")
	differ("//1", "//-1")
	differ("//Alice", "//Alice///x")
	differ("//18446744073709551615", "//18446744073709551616")
	differ("//"+strings.Repeat("a", 31), "//"+strings.Repeat("a", 32))

	for uri, want := range map[string]error{
		"///a\nb":      ErrURI,
		"//":           ErrURI,
		"/":            ErrURI,
		"//a/":         ErrURI,
		"hello.world":  ErrURI,
		"hello world":  ErrPhrase,
		DevPhrase[1:]:  ErrPhrase,
		"0x00":         ErrSeed,
		"0xzz":         ErrSeed,
		" ":            ErrPhrase,
		"bottom drive": ErrPhrase,
	} {
		_, err := FromURI(Sr25519, uri)
		require.ErrorIs(t, err, want, "%q", uri)
	}
	for _, s := range []Scheme{Ed25519, Ecdsa} {
		_, err := FromURI(s, "//Alice/soft")
		require.ErrorIs(t, err, ErrSoftJunction)
	}
	_, err := FromURI(Ecdsa, "0x"+strings.Repeat("00", 32))
	require.ErrorIs(t, err, ErrSeed)
	_, err = FromURI(Scheme(3), "//Alice")
	require.ErrorIs(t, err, ErrScheme)
	require.Panics(t, func() { MustFromURI(Ed25519, "/soft") })
}

func TestSoftDerivationOfPublicKey(t *testing.T) {
	root := MustFromURI(Sr25519, "//Alice")
	for _, path := range []string{"", "/a", "/a/2/c"} {
		got, err := DeriveSr25519Public([32]byte(root.Public()), path)
		require.NoError(t, err)
		pair := MustFromURI(Sr25519, "//Alice"+path)
		require.Equal(t, pair.Public(), got[:])
		msg := []byte("soft keys sign too")
		require.True(t, verify(Sr25519, got[:], msg, pair.Sign(msg)))
	}
	for _, path := range []string{"//a", "x/a", "/a///p", "/"} {
		_, err := DeriveSr25519Public([32]byte(root.Public()), path)
		require.ErrorIs(t, err, ErrURI, path)
	}
	_, err := DeriveSr25519Public([32]byte{0xff}, "/a")
	require.Error(t, err)
}

func TestNewPhrase(t *testing.T) {
	for _, n := range []int{16, 20, 24, 28, 32} {
		phrase, err := NewPhrase(make([]byte, n))
		require.NoError(t, err)
		require.Len(t, strings.Fields(phrase), n*3/4)
		_, err = SeedFromPhrase(phrase, "")
		require.NoError(t, err)
	}
	for _, n := range []int{0, 12, 17, 36} {
		_, err := NewPhrase(make([]byte, n))
		require.ErrorIs(t, err, ErrSeed)
	}
}

func FuzzVerify(f *testing.F) {
	for _, s := range schemes {
		p := MustFromURI(s, "//Alice")
		f.Add(append(append(p.Public(), p.Sign([]byte("m"))...), "m"...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < 98 {
			return
		}
		var b Batch
		pub, sig, msg := [32]byte(data[:32]), [64]byte(data[32:96]), data[96:]
		b.AddSr25519(pub, msg, sig)
		b.AddEd25519(pub, msg, sig)
		want := []bool{VerifySr25519(pub, msg, sig), VerifyEd25519(pub, msg, sig)}
		require.Equal(t, want, b.Verify())
		RecoverEcdsa([65]byte(data[33:98]), pub)
	})
}

func FuzzURI(f *testing.F) {
	f.Add("//Alice/soft///pass")
	f.Add(DevPhrase + "//1")
	f.Fuzz(func(t *testing.T, uri string) {
		u, err := parseURI(uri)
		if err == nil && len(u.path) == 0 && u.password == "" {
			require.Equal(t, strings.TrimSuffix(uri, "///"), u.phrase)
		}
	})
}

func BenchmarkVerifySr25519(b *testing.B) {
	p := MustFromURI(Sr25519, "//Alice")
	msg := make([]byte, 200)
	pub, sig := [32]byte(p.Public()), [64]byte(p.Sign(msg))
	for b.Loop() {
		if !VerifySr25519(pub, msg, sig) {
			b.Fatal("refused")
		}
	}
}

func BenchmarkBatchSr25519(b *testing.B) {
	p := MustFromURI(Sr25519, "//Alice")
	msg := make([]byte, 200)
	pub, sig := [32]byte(p.Public()), [64]byte(p.Sign(msg))
	for b.Loop() {
		var batch Batch
		for range 100 {
			batch.AddSr25519(pub, msg, sig)
		}
		batch.Verify()
	}
}
