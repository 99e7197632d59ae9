package swap

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "ProtocolId", types.PalletID([]byte("ten/swap")), "")
	frame.Const(b, "MaxFeeRate", uint16(10000), "")
	frame.Const(b, "MinimumLiquidity", uint64(1000), "")
	frame.Const(b, "MinimumReserve", primitives.NonZeroU64{ /* 40420f0000000000 */ }, "")
}
