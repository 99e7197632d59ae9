package drand

import "encoding/hex"

// quicknet is the beacon that the pallet follows unless told otherwise: the
// public parameters of drand's quicknet, a pulse every three seconds.
func quicknet() BeaconConfiguration {
	return BeaconConfiguration{
		PublicKey:   unhex("83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"),
		Period:      3,
		GenesisTime: 1692803367,
		Hash:        unhex("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"),
		GroupHash:   unhex("f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e"),
		SchemeID:    []byte("bls-unchained-g1-rfc9380"),
		Metadata:    Metadata{BeaconID: []byte("quicknet")},
	}
}

func unhex(s string) []byte {
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}
