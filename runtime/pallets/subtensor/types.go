package subtensor

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// RootClaimTypeEnum is pallet_subtensor::pallet::RootClaimTypeEnum.
type RootClaimTypeEnum struct {
	scale.Variant
	Swap        struct{}
	Keep        struct{}
	KeepSubnets struct {
		Subnets scale.BTreeSet[uint16] `rust:"BTreeSet<NetUid>"`
	}
}

// The variants of RootClaimTypeEnum.
const (
	RootClaimTypeEnumIsSwap        scale.Variant = 0
	RootClaimTypeEnumIsKeep        scale.Variant = 1
	RootClaimTypeEnumIsKeepSubnets scale.Variant = 2
)

// DescribeScale gives the metadata path.
func (RootClaimTypeEnum) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::pallet::RootClaimTypeEnum"}
}

// SubnetIdentityV3 is pallet_subtensor::pallet::SubnetIdentityV3.
type SubnetIdentityV3 struct {
	SubnetName    []byte `rust:"Vec<u8>"`
	GithubRepo    []byte `rust:"Vec<u8>"`
	SubnetContact []byte `rust:"Vec<u8>"`
	SubnetURL     []byte `rust:"Vec<u8>"`
	Discord       []byte `rust:"Vec<u8>"`
	Description   []byte `rust:"Vec<u8>"`
	LogoURL       []byte `rust:"Vec<u8>"`
	Additional    []byte `rust:"Vec<u8>"`
}

// DescribeScale gives the metadata path.
func (SubnetIdentityV3) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::pallet::SubnetIdentityV3"}
}

// LockState is pallet_subtensor::staking::lock::LockState.
type LockState struct {
	LockedMass uint64       `rust:"AlphaBalance"`
	Conviction fixed.U64F64 `rust:"U64F64"`
	LastUpdate uint64       `rust:"u64"`
}

// DescribeScale gives the metadata path.
func (LockState) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::staking::lock::LockState"}
}

// Hyperparameter is pallet_subtensor::utils::rate_limiting::Hyperparameter.
type Hyperparameter uint8

// The variants of Hyperparameter.
const (
	HyperparameterUnknown Hyperparameter = iota
	HyperparameterServingRateLimit
	HyperparameterMaxDifficulty
	HyperparameterAdjustmentAlpha
	HyperparameterMaxWeightLimit
	HyperparameterImmunityPeriod
	HyperparameterMinAllowedWeights
	HyperparameterKappa
	HyperparameterRho
	HyperparameterActivityCutoff
	HyperparameterPowRegistrationAllowed
	HyperparameterMinBurn
	HyperparameterMaxBurn
	HyperparameterBondsMovingAverage
	HyperparameterBondsPenalty
	HyperparameterCommitRevealEnabled
	HyperparameterLiquidAlphaEnabled
	HyperparameterAlphaValues
	HyperparameterWeightCommitInterval
	HyperparameterTransferEnabled
	HyperparameterAlphaSigmoidSteepness
	HyperparameterYuma3Enabled
	HyperparameterBondsResetEnabled
	HyperparameterImmuneNeuronLimit
	HyperparameterRecycleOrBurn
	HyperparameterMaxAllowedUids
	HyperparameterBurnHalfLife
	HyperparameterBurnIncreaseMult
	HyperparameterSubnetEmissionEnabled
	HyperparameterMinChildkeyTake
	HyperparameterActivityCutoffFactorMilli
	HyperparameterTriggerEpoch
)

// DescribeScale gives the metadata path.
func (Hyperparameter) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::utils::rate_limiting::Hyperparameter", Variants: []string{"Unknown", "ServingRateLimit", "MaxDifficulty", "AdjustmentAlpha", "MaxWeightLimit", "ImmunityPeriod", "MinAllowedWeights", "Kappa", "Rho", "ActivityCutoff", "PowRegistrationAllowed", "MinBurn", "MaxBurn", "BondsMovingAverage", "BondsPenalty", "CommitRevealEnabled", "LiquidAlphaEnabled", "AlphaValues", "WeightCommitInterval", "TransferEnabled", "AlphaSigmoidSteepness", "Yuma3Enabled", "BondsResetEnabled", "ImmuneNeuronLimit", "RecycleOrBurn", "MaxAllowedUids", "BurnHalfLife", "BurnIncreaseMult", "SubnetEmissionEnabled", "MinChildkeyTake", "ActivityCutoffFactorMilli", "TriggerEpoch"}}
}

// RateLimitKey is pallet_subtensor::RateLimitKey.
type RateLimitKey struct {
	scale.Variant
	SetSNOwnerHotkey      uint16 `rust:"NetUid"`
	OwnerHyperparamUpdate struct {
		Netuid         uint16         `scale:"_" rust:"NetUid"`
		Hyperparameter Hyperparameter `scale:"_" rust:"Hyperparameter"`
	}
	NetworkLastRegistered   struct{}
	LastTxBlock             types.AccountID `rust:"AccountId"`
	LastTxBlockChildKeyTake types.AccountID `rust:"AccountId"`
	LastTxBlockDelegateTake types.AccountID `rust:"AccountId"`
	AddStakeBurn            uint16          `rust:"NetUid"`
}

// The variants of RateLimitKey.
const (
	RateLimitKeyIsSetSNOwnerHotkey        scale.Variant = 0
	RateLimitKeyIsOwnerHyperparamUpdate   scale.Variant = 1
	RateLimitKeyIsNetworkLastRegistered   scale.Variant = 2
	RateLimitKeyIsLastTxBlock             scale.Variant = 3
	RateLimitKeyIsLastTxBlockChildKeyTake scale.Variant = 4
	RateLimitKeyIsLastTxBlockDelegateTake scale.Variant = 5
	RateLimitKeyIsAddStakeBurn            scale.Variant = 6
)

// DescribeScale gives the metadata path.
func (RateLimitKey) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::RateLimitKey", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// RecycleOrBurnEnum is pallet_subtensor::pallet::RecycleOrBurnEnum.
type RecycleOrBurnEnum uint8

// The variants of RecycleOrBurnEnum.
const (
	RecycleOrBurnEnumBurn RecycleOrBurnEnum = iota
	RecycleOrBurnEnumRecycle
)

// DescribeScale gives the metadata path.
func (RecycleOrBurnEnum) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::pallet::RecycleOrBurnEnum", Variants: []string{"Burn", "Recycle"}}
}

// AxonInfo is pallet_subtensor::pallet::AxonInfo.
type AxonInfo struct {
	Block        uint64     `rust:"u64"`
	Version      uint32     `rust:"u32"`
	IP           scale.U128 `rust:"u128"`
	Port         uint16     `rust:"u16"`
	IPType       uint8      `rust:"u8"`
	Protocol     uint8      `rust:"u8"`
	Placeholder1 uint8      `rust:"u8"`
	Placeholder2 uint8      `rust:"u8"`
}

// DescribeScale gives the metadata path.
func (AxonInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::pallet::AxonInfo"}
}

// NeuronCertificate is pallet_subtensor::pallet::NeuronCertificate.
type NeuronCertificate struct {
	PublicKey scale.BoundedVec[uint8, frame.Max64] `rust:"BoundedVec<u8, ConstU32<64>>"`
	Algorithm uint8                                `rust:"u8"`
}

// DescribeScale gives the metadata path.
func (NeuronCertificate) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::pallet::NeuronCertificate"}
}

// PrometheusInfo is pallet_subtensor::pallet::PrometheusInfo.
type PrometheusInfo struct {
	Block   uint64     `rust:"u64"`
	Version uint32     `rust:"u32"`
	IP      scale.U128 `rust:"u128"`
	Port    uint16     `rust:"u16"`
	IPType  uint8      `rust:"u8"`
}

// DescribeScale gives the metadata path.
func (PrometheusInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::pallet::PrometheusInfo"}
}

// ChainIdentityV2 is pallet_subtensor::pallet::ChainIdentityV2.
type ChainIdentityV2 struct {
	Name        []byte `rust:"Vec<u8>"`
	URL         []byte `rust:"Vec<u8>"`
	GithubRepo  []byte `rust:"Vec<u8>"`
	Image       []byte `rust:"Vec<u8>"`
	Discord     []byte `rust:"Vec<u8>"`
	Description []byte `rust:"Vec<u8>"`
	Additional  []byte `rust:"Vec<u8>"`
}

// DescribeScale gives the metadata path.
func (ChainIdentityV2) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::pallet::ChainIdentityV2"}
}

// SubnetLease is pallet_subtensor::subnets::leasing::SubnetLease.
type SubnetLease struct {
	Beneficiary    types.AccountID `rust:"AccountId"`
	Coldkey        types.AccountID `rust:"AccountId"`
	Hotkey         types.AccountID `rust:"AccountId"`
	EmissionsShare fixed.Percent   `rust:"Percent"`
	EndBlock       *uint32         `rust:"Option<BlockNumber>"`
	Netuid         uint16          `rust:"NetUid"`
	Cost           uint64          `rust:"Balance"`
}

// DescribeScale gives the metadata path.
func (SubnetLease) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::subnets::leasing::SubnetLease", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}, {Name: "Balance", Type: scale.TypeOf[uint64]()}}}
}
