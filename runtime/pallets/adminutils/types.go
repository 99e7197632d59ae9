package adminutils

import (
	"github.com/tensord/tensord/chain/scale"
)

// PrecompileEnum is pallet_admin_utils::pallet::PrecompileEnum.
type PrecompileEnum uint8

// The variants of PrecompileEnum.
const (
	PrecompileEnumBalanceTransfer PrecompileEnum = iota
	PrecompileEnumStaking
	PrecompileEnumSubnet
	PrecompileEnumMetagraph
	PrecompileEnumNeuron
	PrecompileEnumUidLookup
	PrecompileEnumAlpha
	PrecompileEnumCrowdloan
	PrecompileEnumProxy
	PrecompileEnumLeasing
	PrecompileEnumAddressMapping
	PrecompileEnumVotingPower
)

// DescribeScale gives the metadata path.
func (PrecompileEnum) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_admin_utils::pallet::PrecompileEnum", Variants: []string{"BalanceTransfer", "Staking", "Subnet", "Metagraph", "Neuron", "UidLookup", "Alpha", "Crowdloan", "Proxy", "Leasing", "AddressMapping", "VotingPower"}}
}
