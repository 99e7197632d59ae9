package proxy

import (
	"github.com/tensord/tensord/chain/scale"
)

// ProxyTypeInfo is subtensor_runtime_common::ProxyTypeInfo.
type ProxyTypeInfo struct {
	Name       []byte `rust:"Vec<u8>"`
	Index      uint8  `rust:"u8"`
	Deprecated bool   `rust:"bool"`
}

// DescribeScale gives the metadata path.
func (ProxyTypeInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "subtensor_runtime_common::ProxyTypeInfo"}
}

// FilterMode is subtensor_runtime_common::FilterMode.
type FilterMode uint8

// The variants of FilterMode.
const (
	FilterModeAllowAll FilterMode = iota
	FilterModeDenyAll
	FilterModeAllow
	FilterModeDeny
)

// DescribeScale gives the metadata path.
func (FilterMode) DescribeScale() scale.Info {
	return scale.Info{Path: "subtensor_runtime_common::FilterMode", Variants: []string{"AllowAll", "DenyAll", "Allow", "Deny"}}
}

// CallCondition is subtensor_runtime_common::CallCondition.
type CallCondition struct {
	scale.Variant
	ParamLessThan struct {
		ParamName []byte     `rust:"Vec<u8>"`
		Limit     scale.U128 `rust:"u128"`
	}
	NestedCallMustBe struct {
		PalletName []byte `rust:"Vec<u8>"`
		CallName   []byte `rust:"Vec<u8>"`
	}
}

// The variants of CallCondition.
const (
	CallConditionIsParamLessThan    scale.Variant = 0
	CallConditionIsNestedCallMustBe scale.Variant = 1
)

// DescribeScale gives the metadata path.
func (CallCondition) DescribeScale() scale.Info {
	return scale.Info{Path: "subtensor_runtime_common::CallCondition"}
}

// CallInfo is subtensor_runtime_common::CallInfo.
type CallInfo struct {
	PalletName  []byte         `rust:"Vec<u8>"`
	PalletIndex uint8          `rust:"u8"`
	CallName    *[]byte        `rust:"Option<Vec<u8>>"`
	CallIndex   *uint8         `rust:"Option<u8>"`
	Condition   *CallCondition `rust:"Option<CallCondition>"`
}

// DescribeScale gives the metadata path.
func (CallInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "subtensor_runtime_common::CallInfo"}
}

// ProxyFilterInfo is subtensor_runtime_common::ProxyFilterInfo.
type ProxyFilterInfo struct {
	ProxyType  uint8      `rust:"u8"`
	Name       []byte     `rust:"Vec<u8>"`
	Deprecated bool       `rust:"bool"`
	FilterMode FilterMode `rust:"FilterMode"`
	Calls      []CallInfo `rust:"Vec<CallInfo>"`
	Exceptions []CallInfo `rust:"Vec<CallInfo>"`
}

// DescribeScale gives the metadata path.
func (ProxyFilterInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "subtensor_runtime_common::ProxyFilterInfo"}
}
