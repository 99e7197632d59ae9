package limitorders

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "MaxOrdersPerBatch", uint32(100), "")
	frame.Const(b, "PalletId", types.PalletID([]byte("bt/limit")), "")
	frame.Const(b, "PalletHotkey", types.AccountID{ /* 6d6f646c62742f6c6d686b790000000000000000000000000000000000000000 */ }, "")
}
