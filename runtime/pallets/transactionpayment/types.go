package transactionpayment

import (
	"github.com/tensord/tensord/chain/scale"
)

// Releases is pallet_transaction_payment::Releases.
type Releases uint8

// The variants of Releases.
const (
	ReleasesV1Ancient Releases = iota
	ReleasesV2
)

// DescribeScale gives the metadata path.
func (Releases) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_transaction_payment::Releases", Variants: []string{"V1Ancient", "V2"}}
}
