package swap

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "ProtocolId", types.PalletID([]byte("ten/swap")), "")
	frame.Const(b, "MaxFeeRate", maxFeeRate, "")
	frame.Const(b, "MinimumLiquidity", minimumLiquidity, "")
	frame.Const(b, "MinimumReserve", primitives.NonZeroU64{Uint64: minimumReserve}, "")
}
