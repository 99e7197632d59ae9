package subtensor

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// DelegateInfo is pallet_subtensor::rpc_info::delegate_info::DelegateInfo.
type DelegateInfo struct {
	DelegateSs58     types.AccountID                                                                               `rust:"AccountId"`
	Take             uint16                                                                                        `scale:",compact" rust:"Compact<u16>"`
	Nominators       []scale.Tuple2[types.AccountID, []scale.Tuple2[scale.Compact[uint16], scale.Compact[uint64]]] `rust:"Vec<(AccountId, Vec<(Compact<NetUid>, Compact<u64>)>)>"`
	OwnerSs58        types.AccountID                                                                               `rust:"AccountId"`
	Registrations    []scale.Compact[uint16]                                                                       `rust:"Vec<Compact<NetUid>>"`
	ValidatorPermits []scale.Compact[uint16]                                                                       `rust:"Vec<Compact<NetUid>>"`
	ReturnPer1000    uint64                                                                                        `scale:"return_per_1000,compact" rust:"Compact<u64>"`
	TotalDailyReturn uint64                                                                                        `scale:",compact" rust:"Compact<u64>"`
}

// DescribeScale gives the metadata path.
func (DelegateInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::delegate_info::DelegateInfo", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// NeuronInfo is pallet_subtensor::rpc_info::neuron_info::NeuronInfo.
type NeuronInfo struct {
	Hotkey          types.AccountID                                              `rust:"AccountId"`
	Coldkey         types.AccountID                                              `rust:"AccountId"`
	UID             uint16                                                       `scale:",compact" rust:"Compact<u16>"`
	Netuid          uint16                                                       `scale:",compact" rust:"Compact<NetUid>"`
	Active          bool                                                         `rust:"bool"`
	AxonInfo        AxonInfo                                                     `rust:"AxonInfo"`
	PrometheusInfo  PrometheusInfo                                               `rust:"PrometheusInfo"`
	Stake           []scale.Tuple2[types.AccountID, scale.Compact[uint64]]       `rust:"Vec<(AccountId, Compact<AlphaBalance>)>"`
	Rank            uint16                                                       `scale:",compact" rust:"Compact<u16>"`
	Emission        uint64                                                       `scale:",compact" rust:"Compact<AlphaBalance>"`
	Incentive       uint16                                                       `scale:",compact" rust:"Compact<u16>"`
	Consensus       uint16                                                       `scale:",compact" rust:"Compact<u16>"`
	Trust           uint16                                                       `scale:",compact" rust:"Compact<u16>"`
	ValidatorTrust  uint16                                                       `scale:",compact" rust:"Compact<u16>"`
	Dividends       uint16                                                       `scale:",compact" rust:"Compact<u16>"`
	LastUpdate      uint64                                                       `scale:",compact" rust:"Compact<u64>"`
	ValidatorPermit bool                                                         `rust:"bool"`
	Weights         []scale.Tuple2[scale.Compact[uint16], scale.Compact[uint16]] `rust:"Vec<(Compact<u16>, Compact<u16>)>"`
	Bonds           []scale.Tuple2[scale.Compact[uint16], scale.Compact[uint16]] `rust:"Vec<(Compact<u16>, Compact<u16>)>"`
	PruningScore    uint16                                                       `scale:",compact" rust:"Compact<u16>"`
}

// DescribeScale gives the metadata path.
func (NeuronInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::neuron_info::NeuronInfo", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// NeuronInfoLite is pallet_subtensor::rpc_info::neuron_info::NeuronInfoLite.
type NeuronInfoLite struct {
	Hotkey          types.AccountID                                        `rust:"AccountId"`
	Coldkey         types.AccountID                                        `rust:"AccountId"`
	UID             uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	Netuid          uint16                                                 `scale:",compact" rust:"Compact<NetUid>"`
	Active          bool                                                   `rust:"bool"`
	AxonInfo        AxonInfo                                               `rust:"AxonInfo"`
	PrometheusInfo  PrometheusInfo                                         `rust:"PrometheusInfo"`
	Stake           []scale.Tuple2[types.AccountID, scale.Compact[uint64]] `rust:"Vec<(AccountId, Compact<AlphaBalance>)>"`
	Rank            uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	Emission        uint64                                                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	Incentive       uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	Consensus       uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	Trust           uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	ValidatorTrust  uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	Dividends       uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	LastUpdate      uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	ValidatorPermit bool                                                   `rust:"bool"`
	PruningScore    uint16                                                 `scale:",compact" rust:"Compact<u16>"`
}

// DescribeScale gives the metadata path.
func (NeuronInfoLite) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::neuron_info::NeuronInfoLite", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// SubnetInfo is pallet_subtensor::rpc_info::subnet_info::SubnetInfo.
type SubnetInfo struct {
	Netuid               uint16          `scale:",compact" rust:"Compact<NetUid>"`
	Rho                  uint16          `scale:",compact" rust:"Compact<u16>"`
	Kappa                uint16          `scale:",compact" rust:"Compact<u16>"`
	Difficulty           uint64          `scale:",compact" rust:"Compact<u64>"`
	ImmunityPeriod       uint16          `scale:",compact" rust:"Compact<u16>"`
	MaxAllowedValidators uint16          `scale:",compact" rust:"Compact<u16>"`
	MinAllowedWeights    uint16          `scale:",compact" rust:"Compact<u16>"`
	MaxWeightsLimit      uint16          `scale:",compact" rust:"Compact<u16>"`
	ScalingLawPower      uint16          `scale:",compact" rust:"Compact<u16>"`
	SubnetworkN          uint16          `scale:",compact" rust:"Compact<u16>"`
	MaxAllowedUIDs       uint16          `scale:"max_allowed_uids,compact" rust:"Compact<u16>"`
	BlocksSinceLastStep  uint64          `scale:",compact" rust:"Compact<u64>"`
	Tempo                uint16          `scale:",compact" rust:"Compact<u16>"`
	NetworkModality      uint16          `scale:",compact" rust:"Compact<u16>"`
	NetworkConnect       [][2]uint16     `rust:"Vec<[u16; 2]>"`
	EmissionValues       uint64          `scale:",compact" rust:"Compact<u64>"`
	Burn                 uint64          `scale:",compact" rust:"Compact<TaoBalance>"`
	Owner                types.AccountID `rust:"AccountId"`
}

// DescribeScale gives the metadata path.
func (SubnetInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::subnet_info::SubnetInfo", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// SubnetInfov2 is pallet_subtensor::rpc_info::subnet_info::SubnetInfov2.
type SubnetInfov2 struct {
	Netuid               uint16            `scale:",compact" rust:"Compact<NetUid>"`
	Rho                  uint16            `scale:",compact" rust:"Compact<u16>"`
	Kappa                uint16            `scale:",compact" rust:"Compact<u16>"`
	Difficulty           uint64            `scale:",compact" rust:"Compact<u64>"`
	ImmunityPeriod       uint16            `scale:",compact" rust:"Compact<u16>"`
	MaxAllowedValidators uint16            `scale:",compact" rust:"Compact<u16>"`
	MinAllowedWeights    uint16            `scale:",compact" rust:"Compact<u16>"`
	MaxWeightsLimit      uint16            `scale:",compact" rust:"Compact<u16>"`
	ScalingLawPower      uint16            `scale:",compact" rust:"Compact<u16>"`
	SubnetworkN          uint16            `scale:",compact" rust:"Compact<u16>"`
	MaxAllowedUIDs       uint16            `scale:"max_allowed_uids,compact" rust:"Compact<u16>"`
	BlocksSinceLastStep  uint64            `scale:",compact" rust:"Compact<u64>"`
	Tempo                uint16            `scale:",compact" rust:"Compact<u16>"`
	NetworkModality      uint16            `scale:",compact" rust:"Compact<u16>"`
	NetworkConnect       [][2]uint16       `rust:"Vec<[u16; 2]>"`
	EmissionValue        uint64            `scale:",compact" rust:"Compact<u64>"`
	Burn                 uint64            `scale:",compact" rust:"Compact<TaoBalance>"`
	Owner                types.AccountID   `rust:"AccountId"`
	Identity             *SubnetIdentityV3 `rust:"Option<SubnetIdentityV3>"`
}

// DescribeScale gives the metadata path.
func (SubnetInfov2) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::subnet_info::SubnetInfov2", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// SubnetHyperparams is pallet_subtensor::rpc_info::subnet_info::SubnetHyperparams.
type SubnetHyperparams struct {
	Rho                        uint16 `scale:",compact" rust:"Compact<u16>"`
	Kappa                      uint16 `scale:",compact" rust:"Compact<u16>"`
	ImmunityPeriod             uint16 `scale:",compact" rust:"Compact<u16>"`
	MinAllowedWeights          uint16 `scale:",compact" rust:"Compact<u16>"`
	MaxWeightsLimit            uint16 `scale:",compact" rust:"Compact<u16>"`
	Tempo                      uint16 `scale:",compact" rust:"Compact<u16>"`
	MinDifficulty              uint64 `scale:",compact" rust:"Compact<u64>"`
	MaxDifficulty              uint64 `scale:",compact" rust:"Compact<u64>"`
	WeightsVersion             uint64 `scale:",compact" rust:"Compact<u64>"`
	WeightsRateLimit           uint64 `scale:",compact" rust:"Compact<u64>"`
	AdjustmentInterval         uint16 `scale:",compact" rust:"Compact<u16>"`
	ActivityCutoff             uint64 `scale:",compact" rust:"Compact<u64>"`
	RegistrationAllowed        bool   `rust:"bool"`
	TargetRegsPerInterval      uint16 `scale:",compact" rust:"Compact<u16>"`
	MinBurn                    uint64 `scale:",compact" rust:"Compact<TaoBalance>"`
	MaxBurn                    uint64 `scale:",compact" rust:"Compact<TaoBalance>"`
	BondsMovingAvg             uint64 `scale:",compact" rust:"Compact<u64>"`
	MaxRegsPerBlock            uint16 `scale:",compact" rust:"Compact<u16>"`
	ServingRateLimit           uint64 `scale:",compact" rust:"Compact<u64>"`
	MaxValidators              uint16 `scale:",compact" rust:"Compact<u16>"`
	AdjustmentAlpha            uint64 `scale:",compact" rust:"Compact<u64>"`
	Difficulty                 uint64 `scale:",compact" rust:"Compact<u64>"`
	CommitRevealPeriod         uint64 `scale:",compact" rust:"Compact<u64>"`
	CommitRevealWeightsEnabled bool   `rust:"bool"`
	AlphaHigh                  uint16 `scale:",compact" rust:"Compact<u16>"`
	AlphaLow                   uint16 `scale:",compact" rust:"Compact<u16>"`
	LiquidAlphaEnabled         bool   `rust:"bool"`
}

// DescribeScale gives the metadata path.
func (SubnetHyperparams) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::subnet_info::SubnetHyperparams"}
}

// SubnetHyperparamsV2 is pallet_subtensor::rpc_info::subnet_info::SubnetHyperparamsV2.
type SubnetHyperparamsV2 struct {
	Rho                        uint16       `scale:",compact" rust:"Compact<u16>"`
	Kappa                      uint16       `scale:",compact" rust:"Compact<u16>"`
	ImmunityPeriod             uint16       `scale:",compact" rust:"Compact<u16>"`
	MinAllowedWeights          uint16       `scale:",compact" rust:"Compact<u16>"`
	MaxWeightsLimit            uint16       `scale:",compact" rust:"Compact<u16>"`
	Tempo                      uint16       `scale:",compact" rust:"Compact<u16>"`
	MinDifficulty              uint64       `scale:",compact" rust:"Compact<u64>"`
	MaxDifficulty              uint64       `scale:",compact" rust:"Compact<u64>"`
	WeightsVersion             uint64       `scale:",compact" rust:"Compact<u64>"`
	WeightsRateLimit           uint64       `scale:",compact" rust:"Compact<u64>"`
	AdjustmentInterval         uint16       `scale:",compact" rust:"Compact<u16>"`
	ActivityCutoff             uint64       `scale:",compact" rust:"Compact<u64>"`
	RegistrationAllowed        bool         `rust:"bool"`
	TargetRegsPerInterval      uint16       `scale:",compact" rust:"Compact<u16>"`
	MinBurn                    uint64       `scale:",compact" rust:"Compact<TaoBalance>"`
	MaxBurn                    uint64       `scale:",compact" rust:"Compact<TaoBalance>"`
	BondsMovingAvg             uint64       `scale:",compact" rust:"Compact<u64>"`
	MaxRegsPerBlock            uint16       `scale:",compact" rust:"Compact<u16>"`
	ServingRateLimit           uint64       `scale:",compact" rust:"Compact<u64>"`
	MaxValidators              uint16       `scale:",compact" rust:"Compact<u16>"`
	AdjustmentAlpha            uint64       `scale:",compact" rust:"Compact<u64>"`
	Difficulty                 uint64       `scale:",compact" rust:"Compact<u64>"`
	CommitRevealPeriod         uint64       `scale:",compact" rust:"Compact<u64>"`
	CommitRevealWeightsEnabled bool         `rust:"bool"`
	AlphaHigh                  uint16       `scale:",compact" rust:"Compact<u16>"`
	AlphaLow                   uint16       `scale:",compact" rust:"Compact<u16>"`
	LiquidAlphaEnabled         bool         `rust:"bool"`
	AlphaSigmoidSteepness      fixed.I32F32 `rust:"I32F32"`
	YumaVersion                uint16       `scale:",compact" rust:"Compact<u16>"`
	SubnetIsActive             bool         `rust:"bool"`
	TransfersEnabled           bool         `rust:"bool"`
	BondsResetEnabled          bool         `rust:"bool"`
	UserLiquidityEnabled       bool         `rust:"bool"`
}

// DescribeScale gives the metadata path.
func (SubnetHyperparamsV2) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::subnet_info::SubnetHyperparamsV2"}
}

// DynamicInfo is pallet_subtensor::rpc_info::dynamic_info::DynamicInfo.
type DynamicInfo struct {
	Netuid               uint16                 `scale:",compact" rust:"Compact<NetUid>"`
	OwnerHotkey          types.AccountID        `rust:"AccountId"`
	OwnerColdkey         types.AccountID        `rust:"AccountId"`
	SubnetName           []scale.Compact[uint8] `rust:"Vec<Compact<u8>>"`
	TokenSymbol          []scale.Compact[uint8] `rust:"Vec<Compact<u8>>"`
	Tempo                uint16                 `scale:",compact" rust:"Compact<u16>"`
	LastStep             uint64                 `scale:",compact" rust:"Compact<u64>"`
	BlocksSinceLastStep  uint64                 `scale:",compact" rust:"Compact<u64>"`
	Emission             uint64                 `scale:",compact" rust:"Compact<u64>"`
	AlphaIn              uint64                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	AlphaOut             uint64                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	TaoIn                uint64                 `scale:",compact" rust:"Compact<TaoBalance>"`
	AlphaOutEmission     uint64                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	AlphaInEmission      uint64                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	TaoInEmission        uint64                 `scale:",compact" rust:"Compact<TaoBalance>"`
	PendingAlphaEmission uint64                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	PendingRootEmission  uint64                 `scale:",compact" rust:"Compact<TaoBalance>"`
	SubnetVolume         scale.U128             `scale:",compact" rust:"Compact<u128>"`
	NetworkRegisteredAt  uint64                 `scale:",compact" rust:"Compact<u64>"`
	SubnetIdentity       *SubnetIdentityV3      `rust:"Option<SubnetIdentityV3>"`
	MovingPrice          fixed.I96F32           `rust:"I96F32"`
}

// DescribeScale gives the metadata path.
func (DynamicInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::dynamic_info::DynamicInfo", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// Metagraph is pallet_subtensor::rpc_info::metagraph::Metagraph.
type Metagraph struct {
	Netuid                     uint16                                                 `scale:",compact" rust:"Compact<NetUid>"`
	Name                       []scale.Compact[uint8]                                 `rust:"Vec<Compact<u8>>"`
	Symbol                     []scale.Compact[uint8]                                 `rust:"Vec<Compact<u8>>"`
	Identity                   *SubnetIdentityV3                                      `rust:"Option<SubnetIdentityV3>"`
	NetworkRegisteredAt        uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	OwnerHotkey                types.AccountID                                        `rust:"AccountId"`
	OwnerColdkey               types.AccountID                                        `rust:"AccountId"`
	Block                      uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	Tempo                      uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	LastStep                   uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	BlocksSinceLastStep        uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	SubnetEmission             uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	AlphaIn                    uint64                                                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	AlphaOut                   uint64                                                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	TaoIn                      uint64                                                 `scale:",compact" rust:"Compact<TaoBalance>"`
	AlphaOutEmission           uint64                                                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	AlphaInEmission            uint64                                                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	TaoInEmission              uint64                                                 `scale:",compact" rust:"Compact<TaoBalance>"`
	PendingAlphaEmission       uint64                                                 `scale:",compact" rust:"Compact<AlphaBalance>"`
	PendingRootEmission        uint64                                                 `scale:",compact" rust:"Compact<TaoBalance>"`
	SubnetVolume               scale.U128                                             `scale:",compact" rust:"Compact<u128>"`
	MovingPrice                fixed.I96F32                                           `rust:"I96F32"`
	Rho                        uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	Kappa                      uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	MinAllowedWeights          uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	MaxWeightsLimit            uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	WeightsVersion             uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	WeightsRateLimit           uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	ActivityCutoff             uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	MaxValidators              uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	NumUIDs                    uint16                                                 `scale:"num_uids,compact" rust:"Compact<u16>"`
	MaxUIDs                    uint16                                                 `scale:"max_uids,compact" rust:"Compact<u16>"`
	Burn                       uint64                                                 `scale:",compact" rust:"Compact<TaoBalance>"`
	Difficulty                 uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	RegistrationAllowed        bool                                                   `rust:"bool"`
	PowRegistrationAllowed     bool                                                   `rust:"bool"`
	ImmunityPeriod             uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	MinDifficulty              uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	MaxDifficulty              uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	MinBurn                    uint64                                                 `scale:",compact" rust:"Compact<TaoBalance>"`
	MaxBurn                    uint64                                                 `scale:",compact" rust:"Compact<TaoBalance>"`
	AdjustmentAlpha            uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	AdjustmentInterval         uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	TargetRegsPerInterval      uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	MaxRegsPerBlock            uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	ServingRateLimit           uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	CommitRevealWeightsEnabled bool                                                   `rust:"bool"`
	CommitRevealPeriod         uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	LiquidAlphaEnabled         bool                                                   `rust:"bool"`
	AlphaHigh                  uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	AlphaLow                   uint16                                                 `scale:",compact" rust:"Compact<u16>"`
	BondsMovingAvg             uint64                                                 `scale:",compact" rust:"Compact<u64>"`
	Hotkeys                    []types.AccountID                                      `rust:"Vec<AccountId>"`
	Coldkeys                   []types.AccountID                                      `rust:"Vec<AccountId>"`
	Identities                 []*ChainIdentityV2                                     `rust:"Vec<Option<ChainIdentityOfV2>>"`
	Axons                      []AxonInfo                                             `rust:"Vec<AxonInfo>"`
	Active                     []bool                                                 `rust:"Vec<bool>"`
	ValidatorPermit            []bool                                                 `rust:"Vec<bool>"`
	PruningScore               []scale.Compact[uint16]                                `rust:"Vec<Compact<u16>>"`
	LastUpdate                 []scale.Compact[uint64]                                `rust:"Vec<Compact<u64>>"`
	Emission                   []scale.Compact[uint64]                                `rust:"Vec<Compact<AlphaBalance>>"`
	Dividends                  []scale.Compact[uint16]                                `rust:"Vec<Compact<u16>>"`
	Incentives                 []scale.Compact[uint16]                                `rust:"Vec<Compact<u16>>"`
	Consensus                  []scale.Compact[uint16]                                `rust:"Vec<Compact<u16>>"`
	Trust                      []scale.Compact[uint16]                                `rust:"Vec<Compact<u16>>"`
	Rank                       []scale.Compact[uint16]                                `rust:"Vec<Compact<u16>>"`
	BlockAtRegistration        []scale.Compact[uint64]                                `rust:"Vec<Compact<u64>>"`
	AlphaStake                 []scale.Compact[uint64]                                `rust:"Vec<Compact<AlphaBalance>>"`
	TaoStake                   []scale.Compact[uint64]                                `rust:"Vec<Compact<TaoBalance>>"`
	TotalStake                 []scale.Compact[uint64]                                `rust:"Vec<Compact<TaoBalance>>"`
	TaoDividendsPerHotkey      []scale.Tuple2[types.AccountID, scale.Compact[uint64]] `rust:"Vec<(AccountId, Compact<TaoBalance>)>"`
	AlphaDividendsPerHotkey    []scale.Tuple2[types.AccountID, scale.Compact[uint64]] `rust:"Vec<(AccountId, Compact<AlphaBalance>)>"`
}

// DescribeScale gives the metadata path.
func (Metagraph) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::metagraph::Metagraph", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// SubnetState is pallet_subtensor::rpc_info::show_subnet::SubnetState.
type SubnetState struct {
	Netuid              uint16                    `scale:",compact" rust:"Compact<NetUid>"`
	Hotkeys             []types.AccountID         `rust:"Vec<AccountId>"`
	Coldkeys            []types.AccountID         `rust:"Vec<AccountId>"`
	Active              []bool                    `rust:"Vec<bool>"`
	ValidatorPermit     []bool                    `rust:"Vec<bool>"`
	PruningScore        []scale.Compact[uint16]   `rust:"Vec<Compact<u16>>"`
	LastUpdate          []scale.Compact[uint64]   `rust:"Vec<Compact<u64>>"`
	Emission            []scale.Compact[uint64]   `rust:"Vec<Compact<AlphaBalance>>"`
	Dividends           []scale.Compact[uint16]   `rust:"Vec<Compact<u16>>"`
	Incentives          []scale.Compact[uint16]   `rust:"Vec<Compact<u16>>"`
	Consensus           []scale.Compact[uint16]   `rust:"Vec<Compact<u16>>"`
	Trust               []scale.Compact[uint16]   `rust:"Vec<Compact<u16>>"`
	Rank                []scale.Compact[uint16]   `rust:"Vec<Compact<u16>>"`
	BlockAtRegistration []scale.Compact[uint64]   `rust:"Vec<Compact<u64>>"`
	AlphaStake          []scale.Compact[uint64]   `rust:"Vec<Compact<AlphaBalance>>"`
	TaoStake            []scale.Compact[uint64]   `rust:"Vec<Compact<TaoBalance>>"`
	TotalStake          []scale.Compact[uint64]   `rust:"Vec<Compact<TaoBalance>>"`
	EmissionHistory     [][]scale.Compact[uint64] `rust:"Vec<Vec<Compact<AlphaBalance>>>"`
}

// DescribeScale gives the metadata path.
func (SubnetState) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::show_subnet::SubnetState", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// SelectiveMetagraph is pallet_subtensor::rpc_info::metagraph::SelectiveMetagraph.
type SelectiveMetagraph struct {
	Netuid                     uint16                                                   `scale:",compact" rust:"Compact<NetUid>"`
	Name                       *[]scale.Compact[uint8]                                  `rust:"Option<Vec<Compact<u8>>>"`
	Symbol                     *[]scale.Compact[uint8]                                  `rust:"Option<Vec<Compact<u8>>>"`
	Identity                   **SubnetIdentityV3                                       `rust:"Option<Option<SubnetIdentityV3>>"`
	NetworkRegisteredAt        *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	OwnerHotkey                *types.AccountID                                         `rust:"Option<AccountId>"`
	OwnerColdkey               *types.AccountID                                         `rust:"Option<AccountId>"`
	Block                      *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	Tempo                      *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	LastStep                   *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	BlocksSinceLastStep        *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	SubnetEmission             *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	AlphaIn                    *scale.Compact[uint64]                                   `rust:"Option<Compact<AlphaBalance>>"`
	AlphaOut                   *scale.Compact[uint64]                                   `rust:"Option<Compact<AlphaBalance>>"`
	TaoIn                      *scale.Compact[uint64]                                   `rust:"Option<Compact<TaoBalance>>"`
	AlphaOutEmission           *scale.Compact[uint64]                                   `rust:"Option<Compact<AlphaBalance>>"`
	AlphaInEmission            *scale.Compact[uint64]                                   `rust:"Option<Compact<AlphaBalance>>"`
	TaoInEmission              *scale.Compact[uint64]                                   `rust:"Option<Compact<TaoBalance>>"`
	PendingAlphaEmission       *scale.Compact[uint64]                                   `rust:"Option<Compact<AlphaBalance>>"`
	PendingRootEmission        *scale.Compact[uint64]                                   `rust:"Option<Compact<TaoBalance>>"`
	SubnetVolume               *scale.CompactU128                                       `rust:"Option<Compact<u128>>"`
	MovingPrice                *fixed.I96F32                                            `rust:"Option<I96F32>"`
	Rho                        *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	Kappa                      *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	MinAllowedWeights          *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	MaxWeightsLimit            *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	WeightsVersion             *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	WeightsRateLimit           *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	ActivityCutoff             *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	MaxValidators              *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	NumUIDs                    *scale.Compact[uint16]                                   `scale:"num_uids" rust:"Option<Compact<u16>>"`
	MaxUIDs                    *scale.Compact[uint16]                                   `scale:"max_uids" rust:"Option<Compact<u16>>"`
	Burn                       *scale.Compact[uint64]                                   `rust:"Option<Compact<TaoBalance>>"`
	Difficulty                 *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	RegistrationAllowed        *bool                                                    `rust:"Option<bool>"`
	PowRegistrationAllowed     *bool                                                    `rust:"Option<bool>"`
	ImmunityPeriod             *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	MinDifficulty              *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	MaxDifficulty              *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	MinBurn                    *scale.Compact[uint64]                                   `rust:"Option<Compact<TaoBalance>>"`
	MaxBurn                    *scale.Compact[uint64]                                   `rust:"Option<Compact<TaoBalance>>"`
	AdjustmentAlpha            *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	AdjustmentInterval         *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	TargetRegsPerInterval      *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	MaxRegsPerBlock            *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	ServingRateLimit           *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	CommitRevealWeightsEnabled *bool                                                    `rust:"Option<bool>"`
	CommitRevealPeriod         *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	LiquidAlphaEnabled         *bool                                                    `rust:"Option<bool>"`
	AlphaHigh                  *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	AlphaLow                   *scale.Compact[uint16]                                   `rust:"Option<Compact<u16>>"`
	BondsMovingAvg             *scale.Compact[uint64]                                   `rust:"Option<Compact<u64>>"`
	Hotkeys                    *[]types.AccountID                                       `rust:"Option<Vec<AccountId>>"`
	Coldkeys                   *[]types.AccountID                                       `rust:"Option<Vec<AccountId>>"`
	Identities                 *[]*ChainIdentityV2                                      `rust:"Option<Vec<Option<ChainIdentityOfV2>>>"`
	Axons                      *[]AxonInfo                                              `rust:"Option<Vec<AxonInfo>>"`
	Active                     *[]bool                                                  `rust:"Option<Vec<bool>>"`
	ValidatorPermit            *[]bool                                                  `rust:"Option<Vec<bool>>"`
	PruningScore               *[]scale.Compact[uint16]                                 `rust:"Option<Vec<Compact<u16>>>"`
	LastUpdate                 *[]scale.Compact[uint64]                                 `rust:"Option<Vec<Compact<u64>>>"`
	Emission                   *[]scale.Compact[uint64]                                 `rust:"Option<Vec<Compact<AlphaBalance>>>"`
	Dividends                  *[]scale.Compact[uint16]                                 `rust:"Option<Vec<Compact<u16>>>"`
	Incentives                 *[]scale.Compact[uint16]                                 `rust:"Option<Vec<Compact<u16>>>"`
	Consensus                  *[]scale.Compact[uint16]                                 `rust:"Option<Vec<Compact<u16>>>"`
	Trust                      *[]scale.Compact[uint16]                                 `rust:"Option<Vec<Compact<u16>>>"`
	Rank                       *[]scale.Compact[uint16]                                 `rust:"Option<Vec<Compact<u16>>>"`
	BlockAtRegistration        *[]scale.Compact[uint64]                                 `rust:"Option<Vec<Compact<u64>>>"`
	AlphaStake                 *[]scale.Compact[uint64]                                 `rust:"Option<Vec<Compact<AlphaBalance>>>"`
	TaoStake                   *[]scale.Compact[uint64]                                 `rust:"Option<Vec<Compact<TaoBalance>>>"`
	TotalStake                 *[]scale.Compact[uint64]                                 `rust:"Option<Vec<Compact<TaoBalance>>>"`
	TaoDividendsPerHotkey      *[]scale.Tuple2[types.AccountID, scale.Compact[uint64]]  `rust:"Option<Vec<(AccountId, Compact<TaoBalance>)>>"`
	AlphaDividendsPerHotkey    *[]scale.Tuple2[types.AccountID, scale.Compact[uint64]]  `rust:"Option<Vec<(AccountId, Compact<AlphaBalance>)>>"`
	Validators                 *[]scale.Compact[uint16]                                 `rust:"Option<Vec<Compact<u16>>>"`
	Commitments                *[]scale.Tuple2[types.AccountID, []scale.Compact[uint8]] `rust:"Option<Vec<(AccountId, Vec<Compact<u8>>)>>"`
}

// DescribeScale gives the metadata path.
func (SelectiveMetagraph) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::metagraph::SelectiveMetagraph", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// HyperparamValue is pallet_subtensor::rpc_info::subnet_info::HyperparamValue.
type HyperparamValue struct {
	scale.Variant
	Bool       bool         `rust:"bool"`
	U16        uint16       `scale:"U16,compact" rust:"Compact<u16>"`
	U32        uint32       `scale:"U32,compact" rust:"Compact<u32>"`
	U64        uint64       `scale:"U64,compact" rust:"Compact<u64>"`
	U128       scale.U128   `scale:"U128,compact" rust:"Compact<u128>"`
	TaoBalance uint64       `scale:"TaoBalance,compact" rust:"Compact<TaoBalance>"`
	I32F32     fixed.I32F32 `rust:"I32F32"`
	U64F64     fixed.U64F64 `rust:"U64F64"`
}

// The variants of HyperparamValue.
const (
	HyperparamValueIsBool       scale.Variant = 0
	HyperparamValueIsU16        scale.Variant = 1
	HyperparamValueIsU32        scale.Variant = 2
	HyperparamValueIsU64        scale.Variant = 3
	HyperparamValueIsU128       scale.Variant = 4
	HyperparamValueIsTaoBalance scale.Variant = 5
	HyperparamValueIsI32F32     scale.Variant = 6
	HyperparamValueIsU64F64     scale.Variant = 7
)

// DescribeScale gives the metadata path.
func (HyperparamValue) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::subnet_info::HyperparamValue"}
}

// HyperparamEntry is pallet_subtensor::rpc_info::subnet_info::HyperparamEntry.
type HyperparamEntry struct {
	Name  []byte          `rust:"Vec<u8>"`
	Value HyperparamValue `rust:"HyperparamValue"`
}

// DescribeScale gives the metadata path.
func (HyperparamEntry) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::subnet_info::HyperparamEntry"}
}

// StakeInfo is pallet_subtensor::rpc_info::stake_info::StakeInfo.
type StakeInfo struct {
	Hotkey       types.AccountID `rust:"AccountId"`
	Coldkey      types.AccountID `rust:"AccountId"`
	Netuid       uint16          `scale:",compact" rust:"Compact<NetUid>"`
	Stake        uint64          `scale:",compact" rust:"Compact<AlphaBalance>"`
	Locked       uint64          `scale:",compact" rust:"Compact<u64>"`
	Emission     uint64          `scale:",compact" rust:"Compact<AlphaBalance>"`
	TaoEmission  uint64          `scale:",compact" rust:"Compact<TaoBalance>"`
	Drain        uint64          `scale:",compact" rust:"Compact<u64>"`
	IsRegistered bool            `rust:"bool"`
}

// DescribeScale gives the metadata path.
func (StakeInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::stake_info::StakeInfo", Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}}}
}

// StakeAvailability is pallet_subtensor::rpc_info::stake_info::StakeAvailability.
type StakeAvailability struct {
	Total     uint64 `scale:",compact" rust:"Compact<AlphaBalance>"`
	Locked    uint64 `scale:",compact" rust:"Compact<AlphaBalance>"`
	Available uint64 `scale:",compact" rust:"Compact<AlphaBalance>"`
}

// DescribeScale gives the metadata path.
func (StakeAvailability) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_subtensor::rpc_info::stake_info::StakeAvailability"}
}
