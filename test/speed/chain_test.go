package speed

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/replay"
	"github.com/tensord/tensord/runtime/frame"
)

// at opens a recorded chain and advances it to the block with a number, which is
// returned and not yet executed.
func at(b *testing.B, file string, number uint32) (*replay.Chain, *replay.Block) {
	b.Helper()
	c, err := replay.Open(refdata.Path(b, file))
	require.NoError(b, err)
	require.NoError(b, c.Advance(number))
	blk := c.Block(number)
	require.NotNil(b, blk)
	return c, blk
}

// apply applies an extrinsic that has to succeed.
func apply(b *testing.B, c *replay.Chain, ctx *frame.Context, xt types.Extrinsic) {
	res := c.Runtime().Executive().ApplyExtrinsic(ctx, xt)
	if res.Refused != nil || res.Err != nil {
		b.Fatalf("refused: %v, error: %v", res.Refused, res.Err)
	}
}

// sign makes a transaction of a call for the account of a secret URI.
func sign(b *testing.B, c *replay.Chain, ctx *frame.Context, uri string, call []byte) types.Extrinsic {
	b.Helper()
	pair, err := crypto.FromURI(crypto.Sr25519, uri)
	require.NoError(b, err)
	extra := []byte{0, 0, 0, 0} // immortal, nonce 0, no tip, no metadata hash
	draft := types.NewSigned(types.AccountOf(pair), types.MultiSignature{Variant: types.KeySr25519}, extra, call)
	x, err := c.Runtime().Executive().Decode(draft)
	require.NoError(b, err)
	msg, err := c.Runtime().Executive().SigningPayload(ctx, x)
	require.NoError(b, err)
	return types.NewSigned(types.AccountOf(pair), types.Sign(pair, msg), extra, call)
}
