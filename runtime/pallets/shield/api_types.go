package shield

import (
	"github.com/tensord/tensord/chain/scale"
)

// ShieldedTransaction is stp_shield::ShieldedTransaction.
type ShieldedTransaction struct {
	KeyHash [16]byte `rust:"[u8; KEY_HASH_LEN]"`
	KemCt   []byte   `rust:"Vec<u8>"`
	AeadCt  []byte   `rust:"Vec<u8>"`
	Nonce   [24]byte `rust:"[u8; NONCE_LEN]"`
}

// DescribeScale gives the metadata path.
func (ShieldedTransaction) DescribeScale() scale.Info {
	return scale.Info{Path: "stp_shield::ShieldedTransaction"}
}
