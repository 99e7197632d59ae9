package serve

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

func nonceTag(account types.AccountID, nonce uint32) []byte {
	return scale.AppendUint32(append(make([]byte, 0, 36), account[:]...), nonce)
}
