package proxy

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/primitives"
)

// DepositKind is pallet_subtensor_proxy::DepositKind.
type DepositKind uint8

// The variants of DepositKind.
const (
	DepositKindProxies DepositKind = iota
	DepositKindAnnouncements
)

// DescribeScale gives the metadata path.
func (DepositKind) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor_proxy::DepositKind", Variants: []string{"Proxies", "Announcements"}}
}

// ProxyDefinition is pallet_subtensor_proxy::ProxyDefinition.
type ProxyDefinition struct {
	Delegate  types.AccountID      `rust:"AccountId"`
	ProxyType primitives.ProxyType `rust:"ProxyType"`
	Delay     uint32               `rust:"BlockNumber"`
}

// DescribeScale gives the metadata path.
func (ProxyDefinition) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor_proxy::ProxyDefinition", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}, {Name: "ProxyType", Type: scale.TypeOf[primitives.ProxyType]()}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}}}
}

// Announcement is pallet_subtensor_proxy::Announcement.
type Announcement struct {
	Real     types.AccountID `rust:"AccountId"`
	CallHash types.Hash      `rust:"Hash"`
	Height   uint32          `rust:"BlockNumber"`
}

// DescribeScale gives the metadata path.
func (Announcement) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor_proxy::Announcement", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}, {Name: "Hash", Type: scale.TypeOf[types.Hash]()}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}}}
}
