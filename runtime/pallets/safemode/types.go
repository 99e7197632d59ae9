package safemode

import (
	"github.com/tensord/tensord/chain/scale"
)

// ExitReason is pallet_safe_mode::pallet::ExitReason.
type ExitReason uint8

// The variants of ExitReason.
const (
	ExitReasonTimeout ExitReason = iota
	ExitReasonForce
)

// DescribeScale gives the metadata path.
func (ExitReason) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_safe_mode::pallet::ExitReason", Variants: []string{"Timeout", "Force"}}
}
