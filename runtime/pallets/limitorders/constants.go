package limitorders

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "MaxOrdersPerBatch", uint32(100), "")
	frame.Const(b, "PalletId", palletID, "")
	frame.Const(b, "PalletHotkey", palletHotkey, "")
}

var (
	palletID      = types.PalletID([]byte("bt/limit"))
	palletAccount = palletID.Account()
)

// palletHotkey is the hotkey that the pallet stakes with, derived from "bt/lmhky".
var palletHotkey = types.PalletID([]byte("bt/lmhky")).Account()
