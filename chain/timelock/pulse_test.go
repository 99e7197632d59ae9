package timelock

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
)

// quicknetKey is the public key of drand's quicknet.
const quicknetKey = "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"

func TestVerifyPulse(t *testing.T) {
	key, err := hex.DecodeString(quicknetKey)
	require.NoError(t, err)
	_, sig := recorded(t)

	ok, err := VerifyPulse(key, sig, 1000)
	require.NoError(t, err)
	require.True(t, ok, "the beacon signed round 1000")

	ok, err = VerifyPulse(key, append(append([]byte(nil), sig...), 1, 2), 1000)
	require.NoError(t, err)
	require.True(t, ok, "what follows the signature does not count")

	ok, err = VerifyPulse(key, sig, 1001)
	require.NoError(t, err)
	require.False(t, ok, "it is not the signature of another round")

	infinity := make([]byte, 48)
	infinity[0] = flagCompressed | flagInfinity
	ok, err = VerifyPulse(key, infinity, 1000)
	require.NoError(t, err)
	require.False(t, ok)

	_, err = VerifyPulse(key, sig[:47], 1000)
	require.ErrorIs(t, err, ErrSignature)
	bad := append([]byte(nil), sig...)
	bad[20] ^= 1
	_, err = VerifyPulse(key, bad, 1000)
	require.ErrorIs(t, err, ErrSignature, "not on the curve or not in the subgroup")
	_, err = VerifyPulse(key[:95], sig, 1000)
	require.ErrorIs(t, err, ErrPublicKey)
}
