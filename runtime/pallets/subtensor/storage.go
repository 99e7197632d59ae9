package subtensor

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Storage holds the storage items of the pallet, in the order of metadata.
type Storage struct {
	MinActivityCutoff               *frame.Value[uint16]
	AdminFreezeWindow               *frame.Value[uint16]
	OwnerHyperparamRateLimit        *frame.Value[uint16]
	DissolveNetworkScheduleDuration *frame.Value[uint32]
	LastHotkeySwapOnNetuid          *frame.DoubleMap[uint16, types.AccountID, uint64]
	NextStakeJobId                  *frame.Value[uint64]
	TaoWeight                       *frame.Value[uint64]
	CKBurn                          *frame.Value[uint64]
	MaxDelegateTake                 *frame.Value[uint16]
	MinDelegateTake                 *frame.Value[uint16]
	MaxChildkeyTake                 *frame.Value[uint16]
	MinChildkeyTake                 *frame.Value[uint16]
	MinChildkeyTakePerSubnet        *frame.Map[uint16, uint16]
	Owner                           *frame.Map[types.AccountID, types.AccountID]
	AccountFlags                    *frame.Map[types.AccountID, scale.U128]
	Delegates                       *frame.Map[types.AccountID, uint16]
	ChildkeyTake                    *frame.DoubleMap[types.AccountID, uint16, uint16]
	PendingChildKeys                *frame.DoubleMap[uint16, types.AccountID, scale.Tuple2[[]scale.Tuple2[uint64, types.AccountID], uint64]]
	ChildKeys                       *frame.DoubleMap[types.AccountID, uint16, []scale.Tuple2[uint64, types.AccountID]]
	ParentKeys                      *frame.DoubleMap[types.AccountID, uint16, []scale.Tuple2[uint64, types.AccountID]]
	AlphaDividendsPerSubnet         *frame.DoubleMap[uint16, types.AccountID, uint64]
	RootAlphaDividendsPerSubnet     *frame.DoubleMap[uint16, types.AccountID, uint64]
	BlockEmission                   *frame.Value[uint64]
	LastHotkeyEmissionOnNetuid      *frame.DoubleMap[types.AccountID, uint16, uint64]
	SubnetLimit                     *frame.Value[uint16]
	TotalIssuance                   *frame.Value[uint64]
	TotalStake                      *frame.Value[uint64]
	SubnetMovingAlpha               *frame.Value[fixed.I96F32]
	SubnetMovingPrice               *frame.Map[uint16, fixed.I96F32]
	RootProp                        *frame.Map[uint16, fixed.U96F32]
	SubnetVolume                    *frame.Map[uint16, scale.U128]
	SubnetTAO                       *frame.Map[uint16, uint64]
	SubnetAlphaInEmission           *frame.Map[uint16, uint64]
	SubnetEmissionEnabled           *frame.Map[uint16, bool]
	SubnetAlphaOutEmission          *frame.Map[uint16, uint64]
	SubnetTaoInEmission             *frame.Map[uint16, uint64]
	SubnetExcessTao                 *frame.Map[uint16, uint64]
	SubnetRootSellTao               *frame.Map[uint16, uint64]
	SubnetAlphaIn                   *frame.Map[uint16, uint64]
	SubnetAlphaOut                  *frame.Map[uint16, uint64]
	SubnetProtocolAlpha             *frame.Map[uint16, uint64]
	StakingHotkeys                  *frame.Map[types.AccountID, []types.AccountID]
	OwnedHotkeys                    *frame.Map[types.AccountID, []types.AccountID]
	AutoStakeDestination            *frame.DoubleMap[types.AccountID, uint16, types.AccountID]
	AutoStakeDestinationColdkeys    *frame.DoubleMap[types.AccountID, uint16, []types.AccountID]
	ColdkeySwapAnnouncementDelay    *frame.Value[uint32]
	ColdkeySwapReannouncementDelay  *frame.Value[uint32]
	ColdkeySwapAnnouncements        *frame.Map[types.AccountID, scale.Tuple2[uint32, types.Hash]]
	ColdkeySwapDisputes             *frame.Map[types.AccountID, uint32]
	TotalHotkeyAlpha                *frame.DoubleMap[types.AccountID, uint16, uint64]
	TotalHotkeyAlphaLastEpoch       *frame.DoubleMap[types.AccountID, uint16, uint64]
	TotalHotkeyShares               *frame.DoubleMap[types.AccountID, uint16, fixed.U64F64]
	Alpha                           *frame.TripleMap[types.AccountID, types.AccountID, uint16, fixed.U64F64]
	TotalHotkeySharesV2             *frame.DoubleMap[types.AccountID, uint16, primitives.SafeFloat]
	AlphaV2                         *frame.TripleMap[types.AccountID, types.AccountID, uint16, primitives.SafeFloat]
	Lock                            *frame.TripleMap[types.AccountID, uint16, types.AccountID, LockState]
	LockingColdkeys                 *frame.TripleMap[uint16, types.AccountID, types.AccountID, struct{}]
	HotkeyLock                      *frame.DoubleMap[uint16, types.AccountID, LockState]
	DecayingHotkeyLock              *frame.DoubleMap[uint16, types.AccountID, LockState]
	OwnerLock                       *frame.Map[uint16, LockState]
	DecayingOwnerLock               *frame.Map[uint16, LockState]
	DecayingLock                    *frame.DoubleMap[types.AccountID, uint16, bool]
	OwnerCutAutoLockEnabled         *frame.Map[uint16, bool]
	MaturityRate                    *frame.Value[uint64]
	UnlockRate                      *frame.Value[uint64]
	AlphaMapLastKey                 *frame.Value[*[]byte]
	AlphaV2MapLastKey               *frame.Value[*[]byte]
	TokenSymbol                     *frame.Map[uint16, []byte]
	SubnetTaoFlow                   *frame.Map[uint16, int64]
	SubnetEmaTaoFlow                *frame.Map[uint16, scale.Tuple2[uint64, fixed.I64F64]]
	NetTaoFlowEnabled               *frame.Value[bool]
	SubnetProtocolFlow              *frame.Map[uint16, int64]
	SubnetEmaProtocolFlow           *frame.Map[uint16, scale.Tuple2[uint64, fixed.I64F64]]
	TaoFlowCutoff                   *frame.Value[fixed.I64F64]
	FlowNormExponent                *frame.Value[fixed.U64F64]
	FlowEmaSmoothingFactor          *frame.Value[uint64]
	UsedWork                        *frame.Map[[]byte, uint64]
	MaxRegistrationsPerBlock        *frame.Map[uint16, uint16]
	TotalNetworks                   *frame.Value[uint16]
	NetworkImmunityPeriod           *frame.Value[uint64]
	StartCallDelay                  *frame.Value[uint64]
	NetworkMinLockCost              *frame.Value[uint64]
	NetworkLastLockCost             *frame.Value[uint64]
	NetworkLockReductionInterval    *frame.Value[uint64]
	SubnetOwnerCut                  *frame.Value[uint16]
	OwnerCutEnabled                 *frame.Map[uint16, bool]
	NetworkRateLimit                *frame.Value[uint64]
	NominatorMinRequiredStake       *frame.Value[uint64]
	WeightsVersionKeyRateLimit      *frame.Value[uint64]
	LastRateLimitedBlock            *frame.Map[RateLimitKey, uint64]
	TransferToggle                  *frame.Map[uint16, bool]
	SubnetLocked                    *frame.Map[uint16, uint64]
	LargestLocked                   *frame.Map[uint16, uint64]
	Tempo                           *frame.Map[uint16, uint16]
	LastEpochBlock                  *frame.Map[uint16, uint64]
	PendingEpochAt                  *frame.Map[uint16, uint64]
	SubnetEpochIndex                *frame.Map[uint16, uint64]
	ActivityCutoffFactorMilli       *frame.Map[uint16, uint32]
	FirstEmissionBlockNumber        *frame.Map[uint16, uint64]
	SubnetMechanism                 *frame.Map[uint16, uint16]
	SubnetworkN                     *frame.Map[uint16, uint16]
	NetworksAdded                   *frame.Map[uint16, bool]
	IsNetworkMember                 *frame.DoubleMap[types.AccountID, uint16, bool]
	NetworkRegistrationAllowed      *frame.Map[uint16, bool]
	NetworkPowRegistrationAllowed   *frame.Map[uint16, bool]
	NetworkRegisteredAt             *frame.Map[uint16, uint64]
	RegisteredSubnetCounter         *frame.Map[uint16, uint64]
	PendingServerEmission           *frame.Map[uint16, uint64]
	PendingValidatorEmission        *frame.Map[uint16, uint64]
	PendingRootAlphaDivs            *frame.Map[uint16, uint64]
	PendingOwnerCut                 *frame.Map[uint16, uint64]
	MinerBurned                     *frame.Map[uint16, fixed.U96F32]
	BlocksSinceLastStep             *frame.Map[uint16, uint64]
	LastMechansimStepBlock          *frame.Map[uint16, uint64]
	SubnetOwner                     *frame.Map[uint16, types.AccountID]
	SubnetOwnerHotkey               *frame.Map[uint16, types.AccountID]
	RecycleOrBurn                   *frame.Map[uint16, RecycleOrBurnEnum]
	ServingRateLimit                *frame.Map[uint16, uint64]
	Rho                             *frame.Map[uint16, uint16]
	AlphaSigmoidSteepness           *frame.Map[uint16, int16]
	Kappa                           *frame.Map[uint16, uint16]
	RegistrationsThisInterval       *frame.Map[uint16, uint16]
	POWRegistrationsThisInterval    *frame.Map[uint16, uint16]
	BurnRegistrationsThisInterval   *frame.Map[uint16, uint16]
	MinAllowedUids                  *frame.Map[uint16, uint16]
	MaxAllowedUids                  *frame.Map[uint16, uint16]
	ImmunityPeriod                  *frame.Map[uint16, uint16]
	ActivityCutoff                  *frame.Map[uint16, uint16]
	MaxWeightsLimit                 *frame.Map[uint16, uint16]
	WeightsVersionKey               *frame.Map[uint16, uint64]
	MinAllowedWeights               *frame.Map[uint16, uint16]
	MaxAllowedValidators            *frame.Map[uint16, uint16]
	AdjustmentInterval              *frame.Map[uint16, uint16]
	BondsMovingAverage              *frame.Map[uint16, uint64]
	BondsPenalty                    *frame.Map[uint16, uint16]
	BondsResetOn                    *frame.Map[uint16, bool]
	WeightsSetRateLimit             *frame.Map[uint16, uint64]
	ValidatorPruneLen               *frame.Map[uint16, uint64]
	ScalingLawPower                 *frame.Map[uint16, uint16]
	TargetRegistrationsPerInterval  *frame.Map[uint16, uint16]
	AdjustmentAlpha                 *frame.Map[uint16, uint64]
	CommitRevealWeightsEnabled      *frame.Map[uint16, bool]
	Burn                            *frame.Map[uint16, uint64]
	Difficulty                      *frame.Map[uint16, uint64]
	MinBurn                         *frame.Map[uint16, uint64]
	MaxBurn                         *frame.Map[uint16, uint64]
	MinDifficulty                   *frame.Map[uint16, uint64]
	MaxDifficulty                   *frame.Map[uint16, uint64]
	LastAdjustmentBlock             *frame.Map[uint16, uint64]
	RegistrationsThisBlock          *frame.Map[uint16, uint16]
	EMAPriceHalvingBlocks           *frame.Map[uint16, uint64]
	RAORecycledForRegistration      *frame.Map[uint16, uint64]
	MaxEpochsPerBlock               *frame.Value[uint8]
	TxRateLimit                     *frame.Value[uint64]
	TxDelegateTakeRateLimit         *frame.Value[uint64]
	TxChildkeyTakeRateLimit         *frame.Value[uint64]
	LiquidAlphaOn                   *frame.Map[uint16, bool]
	Yuma3On                         *frame.Map[uint16, bool]
	AlphaValues                     *frame.Map[uint16, scale.Tuple2[uint16, uint16]]
	SubtokenEnabled                 *frame.Map[uint16, bool]
	VotingPower                     *frame.DoubleMap[uint16, types.AccountID, uint64]
	VotingPowerTrackingEnabled      *frame.Map[uint16, bool]
	VotingPowerDisableAtBlock       *frame.Map[uint16, uint64]
	VotingPowerEmaAlpha             *frame.Map[uint16, uint64]
	ImmuneOwnerUidsLimit            *frame.Map[uint16, uint16]
	StakeWeight                     *frame.Map[uint16, []uint16]
	Uids                            *frame.DoubleMap[uint16, types.AccountID, uint16]
	Keys                            *frame.DoubleMap[uint16, uint16, types.AccountID]
	LoadedEmission                  *frame.Map[uint16, []scale.Tuple3[types.AccountID, uint64, uint64]]
	Active                          *frame.Map[uint16, []bool]
	Consensus                       *frame.Map[uint16, []uint16]
	Incentive                       *frame.Map[uint16, []uint16]
	Dividends                       *frame.Map[uint16, []uint16]
	Emission                        *frame.Map[uint16, []uint64]
	LastUpdate                      *frame.Map[uint16, []uint64]
	ValidatorTrust                  *frame.Map[uint16, []uint16]
	ValidatorPermit                 *frame.Map[uint16, []bool]
	Weights                         *frame.DoubleMap[uint16, uint16, []scale.Tuple2[uint16, uint16]]
	Bonds                           *frame.DoubleMap[uint16, uint16, []scale.Tuple2[uint16, uint16]]
	BlockAtRegistration             *frame.DoubleMap[uint16, uint16, uint64]
	Axons                           *frame.DoubleMap[uint16, types.AccountID, AxonInfo]
	NeuronCertificates              *frame.DoubleMap[uint16, types.AccountID, NeuronCertificate]
	Prometheus                      *frame.DoubleMap[uint16, types.AccountID, PrometheusInfo]
	IdentitiesV2                    *frame.Map[types.AccountID, ChainIdentityV2]
	SubnetIdentitiesV3              *frame.Map[uint16, SubnetIdentityV3]
	TransactionKeyLastBlock         *frame.TripleMap[types.AccountID, uint16, uint16, uint64]
	LastTxBlock                     *frame.Map[types.AccountID, uint64]
	LastTxBlockChildKeyTake         *frame.Map[types.AccountID, uint64]
	LastTxBlockDelegateTake         *frame.Map[types.AccountID, uint64]
	StakeThreshold                  *frame.Value[uint64]
	WeightCommits                   *frame.DoubleMap[uint16, types.AccountID, []scale.Tuple4[types.Hash, uint64, uint64, uint64]]
	TimelockedWeightCommits         *frame.DoubleMap[uint16, uint64, []scale.Tuple4[types.AccountID, uint64, scale.BoundedVec[uint8, frame.Max5000], uint64]]
	CRV3WeightCommits               *frame.DoubleMap[uint16, uint64, []scale.Tuple3[types.AccountID, scale.BoundedVec[uint8, frame.Max5000], uint64]]
	CRV3WeightCommitsV2             *frame.DoubleMap[uint16, uint64, []scale.Tuple4[types.AccountID, uint64, scale.BoundedVec[uint8, frame.Max5000], uint64]]
	RevealPeriodEpochs              *frame.Map[uint16, uint64]
	LastColdkeyHotkeyStakeBlock     *frame.DoubleMap[types.AccountID, types.AccountID, uint64]
	RootClaimableThreshold          *frame.Map[uint16, fixed.I96F32]
	RootClaimable                   *frame.Map[types.AccountID, scale.BTreeMap[uint16, fixed.I96F32]]
	RootClaimed                     *frame.TripleMap[uint16, types.AccountID, types.AccountID, fixed.U128]
	RootClaimType                   *frame.Map[types.AccountID, RootClaimTypeEnum]
	StakingColdkeysByIndex          *frame.Map[uint64, types.AccountID]
	StakingColdkeys                 *frame.Map[types.AccountID, uint64]
	NumStakingColdkeys              *frame.Value[uint64]
	NumRootClaim                    *frame.Value[uint64]
	AssociatedEvmAddress            *frame.DoubleMap[uint16, uint16, scale.Tuple2[types.H160, uint64]]
	SubnetLeases                    *frame.Map[uint32, SubnetLease]
	SubnetLeaseShares               *frame.DoubleMap[uint32, types.AccountID, fixed.U64F64]
	SubnetUidToLeaseId              *frame.Map[uint16, uint32]
	NextSubnetLeaseId               *frame.Value[uint32]
	AccumulatedLeaseDividends       *frame.Map[uint32, uint64]
	CommitRevealWeightsVersion      *frame.Value[uint16]
	NetworkRegistrationStartBlock   *frame.Value[uint64]
	TaoInRefundDeploymentBlock      *frame.Value[uint64]
	MinNonImmuneUids                *frame.Map[uint16, uint16]
	MaxMechanismCount               *frame.Value[uint8]
	MechanismCountCurrent           *frame.Map[uint16, uint8]
	MechanismEmissionSplit          *frame.Map[uint16, []uint16]
	BurnHalfLife                    *frame.Map[uint16, uint16]
	BurnIncreaseMult                *frame.Map[uint16, fixed.U64F64]
	AutoParentDelegationEnabled     *frame.Map[types.AccountID, bool]
	HasMigrationRun                 *frame.Map[[]byte, bool]
	PendingChildKeyCooldown         *frame.Value[uint64]
}

func newStorage(b *frame.Base, cfg Config) Storage {
	return Storage{
		MinActivityCutoff:               frame.NewValue[uint16](b, "MinActivityCutoff", frame.Default[uint16](360)),
		AdminFreezeWindow:               frame.NewValue[uint16](b, "AdminFreezeWindow", frame.Default[uint16](10)),
		OwnerHyperparamRateLimit:        frame.NewValue[uint16](b, "OwnerHyperparamRateLimit", frame.Default[uint16](2)),
		DissolveNetworkScheduleDuration: frame.NewValue[uint32](b, "DissolveNetworkScheduleDuration", frame.Default[uint32](36000)),
		LastHotkeySwapOnNetuid:          frame.NewDoubleMap[uint16, types.AccountID, uint64](b, "LastHotkeySwapOnNetuid", frame.Identity, frame.Blake2_128Concat),
		NextStakeJobId:                  frame.NewValue[uint64](b, "NextStakeJobId"),
		TaoWeight:                       frame.NewValue[uint64](b, "TaoWeight", frame.Default[uint64](971718665099567868)),
		CKBurn:                          frame.NewValue[uint64](b, "CKBurn"),
		MaxDelegateTake:                 frame.NewValue[uint16](b, "MaxDelegateTake", frame.Default[uint16](11796)),
		MinDelegateTake:                 frame.NewValue[uint16](b, "MinDelegateTake"),
		MaxChildkeyTake:                 frame.NewValue[uint16](b, "MaxChildkeyTake", frame.Default[uint16](11796)),
		MinChildkeyTake:                 frame.NewValue[uint16](b, "MinChildkeyTake"),
		MinChildkeyTakePerSubnet:        frame.NewMap[uint16, uint16](b, "MinChildkeyTakePerSubnet", frame.Identity),
		Owner:                           frame.NewMap[types.AccountID, types.AccountID](b, "Owner", frame.Blake2_128Concat),
		AccountFlags:                    frame.NewMap[types.AccountID, scale.U128](b, "AccountFlags", frame.Blake2_128Concat),
		Delegates:                       frame.NewMap[types.AccountID, uint16](b, "Delegates", frame.Blake2_128Concat, frame.Default[uint16](11796)),
		ChildkeyTake:                    frame.NewDoubleMap[types.AccountID, uint16, uint16](b, "ChildkeyTake", frame.Blake2_128Concat, frame.Identity),
		PendingChildKeys:                frame.NewDoubleMap[uint16, types.AccountID, scale.Tuple2[[]scale.Tuple2[uint64, types.AccountID], uint64]](b, "PendingChildKeys", frame.Identity, frame.Blake2_128Concat),
		ChildKeys:                       frame.NewDoubleMap[types.AccountID, uint16, []scale.Tuple2[uint64, types.AccountID]](b, "ChildKeys", frame.Blake2_128Concat, frame.Identity),
		ParentKeys:                      frame.NewDoubleMap[types.AccountID, uint16, []scale.Tuple2[uint64, types.AccountID]](b, "ParentKeys", frame.Blake2_128Concat, frame.Identity),
		AlphaDividendsPerSubnet:         frame.NewDoubleMap[uint16, types.AccountID, uint64](b, "AlphaDividendsPerSubnet", frame.Identity, frame.Blake2_128Concat),
		RootAlphaDividendsPerSubnet:     frame.NewDoubleMap[uint16, types.AccountID, uint64](b, "RootAlphaDividendsPerSubnet", frame.Identity, frame.Blake2_128Concat),
		BlockEmission:                   frame.NewValue[uint64](b, "BlockEmission", frame.Default[uint64](1000000000)),
		LastHotkeyEmissionOnNetuid:      frame.NewDoubleMap[types.AccountID, uint16, uint64](b, "LastHotkeyEmissionOnNetuid", frame.Blake2_128Concat, frame.Identity),
		SubnetLimit:                     frame.NewValue[uint16](b, "SubnetLimit", frame.Default[uint16](128)),
		TotalIssuance:                   frame.NewValue[uint64](b, "TotalIssuance"),
		TotalStake:                      frame.NewValue[uint64](b, "TotalStake"),
		SubnetMovingAlpha:               frame.NewValue[fixed.I96F32](b, "SubnetMovingAlpha", frame.Default[fixed.I96F32](fixed.I96F32{Bits: fixed.I128{Lo: 12885}})),
		SubnetMovingPrice:               frame.NewMap[uint16, fixed.I96F32](b, "SubnetMovingPrice", frame.Identity),
		RootProp:                        frame.NewMap[uint16, fixed.U96F32](b, "RootProp", frame.Identity),
		SubnetVolume:                    frame.NewMap[uint16, scale.U128](b, "SubnetVolume", frame.Identity),
		SubnetTAO:                       frame.NewMap[uint16, uint64](b, "SubnetTAO", frame.Identity),
		SubnetAlphaInEmission:           frame.NewMap[uint16, uint64](b, "SubnetAlphaInEmission", frame.Identity),
		SubnetEmissionEnabled:           frame.NewMap[uint16, bool](b, "SubnetEmissionEnabled", frame.Identity, frame.Default[bool](true)),
		SubnetAlphaOutEmission:          frame.NewMap[uint16, uint64](b, "SubnetAlphaOutEmission", frame.Identity),
		SubnetTaoInEmission:             frame.NewMap[uint16, uint64](b, "SubnetTaoInEmission", frame.Identity),
		SubnetExcessTao:                 frame.NewMap[uint16, uint64](b, "SubnetExcessTao", frame.Identity),
		SubnetRootSellTao:               frame.NewMap[uint16, uint64](b, "SubnetRootSellTao", frame.Identity),
		SubnetAlphaIn:                   frame.NewMap[uint16, uint64](b, "SubnetAlphaIn", frame.Identity),
		SubnetAlphaOut:                  frame.NewMap[uint16, uint64](b, "SubnetAlphaOut", frame.Identity),
		SubnetProtocolAlpha:             frame.NewMap[uint16, uint64](b, "SubnetProtocolAlpha", frame.Identity),
		StakingHotkeys:                  frame.NewMap[types.AccountID, []types.AccountID](b, "StakingHotkeys", frame.Blake2_128Concat),
		OwnedHotkeys:                    frame.NewMap[types.AccountID, []types.AccountID](b, "OwnedHotkeys", frame.Blake2_128Concat),
		AutoStakeDestination:            frame.NewDoubleMap[types.AccountID, uint16, types.AccountID](b, "AutoStakeDestination", frame.Blake2_128Concat, frame.Identity, frame.Optional[types.AccountID]()),
		AutoStakeDestinationColdkeys:    frame.NewDoubleMap[types.AccountID, uint16, []types.AccountID](b, "AutoStakeDestinationColdkeys", frame.Blake2_128Concat, frame.Identity),
		ColdkeySwapAnnouncementDelay:    frame.NewValue[uint32](b, "ColdkeySwapAnnouncementDelay", frame.Default(cfg.coldkeySwapAnnouncementDelay())),
		ColdkeySwapReannouncementDelay:  frame.NewValue[uint32](b, "ColdkeySwapReannouncementDelay", frame.Default(cfg.coldkeySwapReannouncementDelay())),
		ColdkeySwapAnnouncements:        frame.NewMap[types.AccountID, scale.Tuple2[uint32, types.Hash]](b, "ColdkeySwapAnnouncements", frame.Twox64Concat, frame.Optional[scale.Tuple2[uint32, types.Hash]]()),
		ColdkeySwapDisputes:             frame.NewMap[types.AccountID, uint32](b, "ColdkeySwapDisputes", frame.Twox64Concat, frame.Optional[uint32]()),
		TotalHotkeyAlpha:                frame.NewDoubleMap[types.AccountID, uint16, uint64](b, "TotalHotkeyAlpha", frame.Blake2_128Concat, frame.Identity),
		TotalHotkeyAlphaLastEpoch:       frame.NewDoubleMap[types.AccountID, uint16, uint64](b, "TotalHotkeyAlphaLastEpoch", frame.Blake2_128Concat, frame.Identity),
		TotalHotkeyShares:               frame.NewDoubleMap[types.AccountID, uint16, fixed.U64F64](b, "TotalHotkeyShares", frame.Blake2_128Concat, frame.Identity),
		Alpha:                           frame.NewTripleMap[types.AccountID, types.AccountID, uint16, fixed.U64F64](b, "Alpha", frame.Blake2_128Concat, frame.Blake2_128Concat, frame.Identity),
		TotalHotkeySharesV2:             frame.NewDoubleMap[types.AccountID, uint16, primitives.SafeFloat](b, "TotalHotkeySharesV2", frame.Blake2_128Concat, frame.Identity),
		AlphaV2:                         frame.NewTripleMap[types.AccountID, types.AccountID, uint16, primitives.SafeFloat](b, "AlphaV2", frame.Blake2_128Concat, frame.Blake2_128Concat, frame.Identity),
		Lock:                            frame.NewTripleMap[types.AccountID, uint16, types.AccountID, LockState](b, "Lock", frame.Blake2_128Concat, frame.Identity, frame.Blake2_128Concat, frame.Optional[LockState]()),
		LockingColdkeys:                 frame.NewTripleMap[uint16, types.AccountID, types.AccountID, struct{}](b, "LockingColdkeys", frame.Identity, frame.Blake2_128Concat, frame.Blake2_128Concat, frame.Optional[struct{}]()),
		HotkeyLock:                      frame.NewDoubleMap[uint16, types.AccountID, LockState](b, "HotkeyLock", frame.Identity, frame.Blake2_128Concat, frame.Optional[LockState]()),
		DecayingHotkeyLock:              frame.NewDoubleMap[uint16, types.AccountID, LockState](b, "DecayingHotkeyLock", frame.Identity, frame.Blake2_128Concat, frame.Optional[LockState]()),
		OwnerLock:                       frame.NewMap[uint16, LockState](b, "OwnerLock", frame.Identity, frame.Optional[LockState]()),
		DecayingOwnerLock:               frame.NewMap[uint16, LockState](b, "DecayingOwnerLock", frame.Identity, frame.Optional[LockState]()),
		DecayingLock:                    frame.NewDoubleMap[types.AccountID, uint16, bool](b, "DecayingLock", frame.Blake2_128Concat, frame.Identity, frame.Optional[bool]()),
		OwnerCutAutoLockEnabled:         frame.NewMap[uint16, bool](b, "OwnerCutAutoLockEnabled", frame.Identity),
		MaturityRate:                    frame.NewValue[uint64](b, "MaturityRate", frame.Default[uint64](934866)),
		UnlockRate:                      frame.NewValue[uint64](b, "UnlockRate", frame.Default[uint64](934866)),
		AlphaMapLastKey:                 frame.NewValue[*[]byte](b, "AlphaMapLastKey"),
		AlphaV2MapLastKey:               frame.NewValue[*[]byte](b, "AlphaV2MapLastKey"),
		TokenSymbol:                     frame.NewMap[uint16, []byte](b, "TokenSymbol", frame.Identity, frame.Default([]byte("𝜏"))),
		SubnetTaoFlow:                   frame.NewMap[uint16, int64](b, "SubnetTaoFlow", frame.Identity),
		SubnetEmaTaoFlow:                frame.NewMap[uint16, scale.Tuple2[uint64, fixed.I64F64]](b, "SubnetEmaTaoFlow", frame.Identity, frame.Optional[scale.Tuple2[uint64, fixed.I64F64]]()),
		NetTaoFlowEnabled:               frame.NewValue[bool](b, "NetTaoFlowEnabled", frame.Default[bool](true)),
		SubnetProtocolFlow:              frame.NewMap[uint16, int64](b, "SubnetProtocolFlow", frame.Identity),
		SubnetEmaProtocolFlow:           frame.NewMap[uint16, scale.Tuple2[uint64, fixed.I64F64]](b, "SubnetEmaProtocolFlow", frame.Identity, frame.Optional[scale.Tuple2[uint64, fixed.I64F64]]()),
		TaoFlowCutoff:                   frame.NewValue[fixed.I64F64](b, "TaoFlowCutoff"),
		FlowNormExponent:                frame.NewValue[fixed.U64F64](b, "FlowNormExponent", frame.Default[fixed.U64F64](fixed.U64F64{Bits: fixed.U128{Hi: 1}})),
		FlowEmaSmoothingFactor:          frame.NewValue[uint64](b, "FlowEmaSmoothingFactor", frame.Default[uint64](29597889189277)),
		UsedWork:                        frame.NewMap[[]byte, uint64](b, "UsedWork", frame.Identity),
		MaxRegistrationsPerBlock:        frame.NewMap[uint16, uint16](b, "MaxRegistrationsPerBlock", frame.Identity, frame.Default[uint16](1)),
		TotalNetworks:                   frame.NewValue[uint16](b, "TotalNetworks"),
		NetworkImmunityPeriod:           frame.NewValue[uint64](b, "NetworkImmunityPeriod", frame.Default[uint64](1296000)),
		StartCallDelay:                  frame.NewValue[uint64](b, "StartCallDelay"),
		NetworkMinLockCost:              frame.NewValue[uint64](b, "NetworkMinLockCost", frame.Default[uint64](1000000000000)),
		NetworkLastLockCost:             frame.NewValue[uint64](b, "NetworkLastLockCost", frame.Default[uint64](1000000000000)),
		NetworkLockReductionInterval:    frame.NewValue[uint64](b, "NetworkLockReductionInterval", frame.Default[uint64](100800)),
		SubnetOwnerCut:                  frame.NewValue[uint16](b, "SubnetOwnerCut", frame.Default[uint16](11796)),
		OwnerCutEnabled:                 frame.NewMap[uint16, bool](b, "OwnerCutEnabled", frame.Identity, frame.Default[bool](true)),
		NetworkRateLimit:                frame.NewValue[uint64](b, "NetworkRateLimit", frame.Default(cfg.networkRateLimit())),
		NominatorMinRequiredStake:       frame.NewValue[uint64](b, "NominatorMinRequiredStake"),
		WeightsVersionKeyRateLimit:      frame.NewValue[uint64](b, "WeightsVersionKeyRateLimit", frame.Default[uint64](5)),
		LastRateLimitedBlock:            frame.NewMap[RateLimitKey, uint64](b, "LastRateLimitedBlock", frame.Identity),
		TransferToggle:                  frame.NewMap[uint16, bool](b, "TransferToggle", frame.Identity, frame.Default[bool](true)),
		SubnetLocked:                    frame.NewMap[uint16, uint64](b, "SubnetLocked", frame.Identity),
		LargestLocked:                   frame.NewMap[uint16, uint64](b, "LargestLocked", frame.Identity),
		Tempo:                           frame.NewMap[uint16, uint16](b, "Tempo", frame.Identity, frame.Default(cfg.defaultTempo())),
		LastEpochBlock:                  frame.NewMap[uint16, uint64](b, "LastEpochBlock", frame.Identity),
		PendingEpochAt:                  frame.NewMap[uint16, uint64](b, "PendingEpochAt", frame.Identity),
		SubnetEpochIndex:                frame.NewMap[uint16, uint64](b, "SubnetEpochIndex", frame.Identity),
		ActivityCutoffFactorMilli:       frame.NewMap[uint16, uint32](b, "ActivityCutoffFactorMilli", frame.Identity, frame.Default[uint32](13889)),
		FirstEmissionBlockNumber:        frame.NewMap[uint16, uint64](b, "FirstEmissionBlockNumber", frame.Identity, frame.Optional[uint64]()),
		SubnetMechanism:                 frame.NewMap[uint16, uint16](b, "SubnetMechanism", frame.Identity),
		SubnetworkN:                     frame.NewMap[uint16, uint16](b, "SubnetworkN", frame.Identity),
		NetworksAdded:                   frame.NewMap[uint16, bool](b, "NetworksAdded", frame.Identity),
		IsNetworkMember:                 frame.NewDoubleMap[types.AccountID, uint16, bool](b, "IsNetworkMember", frame.Blake2_128Concat, frame.Identity),
		NetworkRegistrationAllowed:      frame.NewMap[uint16, bool](b, "NetworkRegistrationAllowed", frame.Identity, frame.Default[bool](true)),
		NetworkPowRegistrationAllowed:   frame.NewMap[uint16, bool](b, "NetworkPowRegistrationAllowed", frame.Identity, frame.Default[bool](true)),
		NetworkRegisteredAt:             frame.NewMap[uint16, uint64](b, "NetworkRegisteredAt", frame.Identity),
		RegisteredSubnetCounter:         frame.NewMap[uint16, uint64](b, "RegisteredSubnetCounter", frame.Identity),
		PendingServerEmission:           frame.NewMap[uint16, uint64](b, "PendingServerEmission", frame.Identity),
		PendingValidatorEmission:        frame.NewMap[uint16, uint64](b, "PendingValidatorEmission", frame.Identity),
		PendingRootAlphaDivs:            frame.NewMap[uint16, uint64](b, "PendingRootAlphaDivs", frame.Identity),
		PendingOwnerCut:                 frame.NewMap[uint16, uint64](b, "PendingOwnerCut", frame.Identity),
		MinerBurned:                     frame.NewMap[uint16, fixed.U96F32](b, "MinerBurned", frame.Identity),
		BlocksSinceLastStep:             frame.NewMap[uint16, uint64](b, "BlocksSinceLastStep", frame.Identity),
		LastMechansimStepBlock:          frame.NewMap[uint16, uint64](b, "LastMechansimStepBlock", frame.Identity),
		SubnetOwner:                     frame.NewMap[uint16, types.AccountID](b, "SubnetOwner", frame.Identity),
		SubnetOwnerHotkey:               frame.NewMap[uint16, types.AccountID](b, "SubnetOwnerHotkey", frame.Identity),
		RecycleOrBurn:                   frame.NewMap[uint16, RecycleOrBurnEnum](b, "RecycleOrBurn", frame.Identity),
		ServingRateLimit:                frame.NewMap[uint16, uint64](b, "ServingRateLimit", frame.Identity, frame.Default[uint64](50)),
		Rho:                             frame.NewMap[uint16, uint16](b, "Rho", frame.Identity, frame.Default[uint16](10)),
		AlphaSigmoidSteepness:           frame.NewMap[uint16, int16](b, "AlphaSigmoidSteepness", frame.Identity, frame.Default[int16](1000)),
		Kappa:                           frame.NewMap[uint16, uint16](b, "Kappa", frame.Identity, frame.Default[uint16](32767)),
		RegistrationsThisInterval:       frame.NewMap[uint16, uint16](b, "RegistrationsThisInterval", frame.Identity),
		POWRegistrationsThisInterval:    frame.NewMap[uint16, uint16](b, "POWRegistrationsThisInterval", frame.Identity),
		BurnRegistrationsThisInterval:   frame.NewMap[uint16, uint16](b, "BurnRegistrationsThisInterval", frame.Identity),
		MinAllowedUids:                  frame.NewMap[uint16, uint16](b, "MinAllowedUids", frame.Identity, frame.Default[uint16](64)),
		MaxAllowedUids:                  frame.NewMap[uint16, uint16](b, "MaxAllowedUids", frame.Identity, frame.Default[uint16](256)),
		ImmunityPeriod:                  frame.NewMap[uint16, uint16](b, "ImmunityPeriod", frame.Identity, frame.Default[uint16](4096)),
		ActivityCutoff:                  frame.NewMap[uint16, uint16](b, "ActivityCutoff", frame.Identity, frame.Default[uint16](5000)),
		MaxWeightsLimit:                 frame.NewMap[uint16, uint16](b, "MaxWeightsLimit", frame.Identity, frame.Default[uint16](65535)),
		WeightsVersionKey:               frame.NewMap[uint16, uint64](b, "WeightsVersionKey", frame.Identity),
		MinAllowedWeights:               frame.NewMap[uint16, uint16](b, "MinAllowedWeights", frame.Identity, frame.Default[uint16](1024)),
		MaxAllowedValidators:            frame.NewMap[uint16, uint16](b, "MaxAllowedValidators", frame.Identity, frame.Default[uint16](128)),
		AdjustmentInterval:              frame.NewMap[uint16, uint16](b, "AdjustmentInterval", frame.Identity, frame.Default[uint16](100)),
		BondsMovingAverage:              frame.NewMap[uint16, uint64](b, "BondsMovingAverage", frame.Identity, frame.Default[uint64](900000)),
		BondsPenalty:                    frame.NewMap[uint16, uint16](b, "BondsPenalty", frame.Identity, frame.Default[uint16](65535)),
		BondsResetOn:                    frame.NewMap[uint16, bool](b, "BondsResetOn", frame.Identity),
		WeightsSetRateLimit:             frame.NewMap[uint16, uint64](b, "WeightsSetRateLimit", frame.Identity, frame.Default[uint64](100)),
		ValidatorPruneLen:               frame.NewMap[uint16, uint64](b, "ValidatorPruneLen", frame.Identity, frame.Default[uint64](1)),
		ScalingLawPower:                 frame.NewMap[uint16, uint16](b, "ScalingLawPower", frame.Identity, frame.Default[uint16](50)),
		TargetRegistrationsPerInterval:  frame.NewMap[uint16, uint16](b, "TargetRegistrationsPerInterval", frame.Identity, frame.Default[uint16](2)),
		AdjustmentAlpha:                 frame.NewMap[uint16, uint64](b, "AdjustmentAlpha", frame.Identity),
		CommitRevealWeightsEnabled:      frame.NewMap[uint16, bool](b, "CommitRevealWeightsEnabled", frame.Identity, frame.Default[bool](true)),
		Burn:                            frame.NewMap[uint16, uint64](b, "Burn", frame.Identity, frame.Default[uint64](100000000)),
		Difficulty:                      frame.NewMap[uint16, uint64](b, "Difficulty", frame.Identity, frame.Default[uint64](10000000)),
		MinBurn:                         frame.NewMap[uint16, uint64](b, "MinBurn", frame.Identity, frame.Default[uint64](500000)),
		MaxBurn:                         frame.NewMap[uint16, uint64](b, "MaxBurn", frame.Identity, frame.Default[uint64](100000000000)),
		MinDifficulty:                   frame.NewMap[uint16, uint64](b, "MinDifficulty", frame.Identity, frame.Default[uint64](10000000)),
		MaxDifficulty:                   frame.NewMap[uint16, uint64](b, "MaxDifficulty", frame.Identity, frame.Default[uint64](4611686018427387903)),
		LastAdjustmentBlock:             frame.NewMap[uint16, uint64](b, "LastAdjustmentBlock", frame.Identity),
		RegistrationsThisBlock:          frame.NewMap[uint16, uint16](b, "RegistrationsThisBlock", frame.Identity),
		EMAPriceHalvingBlocks:           frame.NewMap[uint16, uint64](b, "EMAPriceHalvingBlocks", frame.Identity, frame.Default[uint64](201600)),
		RAORecycledForRegistration:      frame.NewMap[uint16, uint64](b, "RAORecycledForRegistration", frame.Identity),
		MaxEpochsPerBlock:               frame.NewValue[uint8](b, "MaxEpochsPerBlock", frame.Default(cfg.maxEpochsPerBlock())),
		TxRateLimit:                     frame.NewValue[uint64](b, "TxRateLimit", frame.Default[uint64](1000)),
		TxDelegateTakeRateLimit:         frame.NewValue[uint64](b, "TxDelegateTakeRateLimit", frame.Default[uint64](216000)),
		TxChildkeyTakeRateLimit:         frame.NewValue[uint64](b, "TxChildkeyTakeRateLimit", frame.Default(cfg.txChildkeyTakeRateLimit())),
		LiquidAlphaOn:                   frame.NewMap[uint16, bool](b, "LiquidAlphaOn", frame.Blake2_128Concat),
		Yuma3On:                         frame.NewMap[uint16, bool](b, "Yuma3On", frame.Blake2_128Concat),
		AlphaValues:                     frame.NewMap[uint16, scale.Tuple2[uint16, uint16]](b, "AlphaValues", frame.Identity, frame.Default(scale.Pair[uint16, uint16](45875, 58982))),
		SubtokenEnabled:                 frame.NewMap[uint16, bool](b, "SubtokenEnabled", frame.Identity),
		VotingPower:                     frame.NewDoubleMap[uint16, types.AccountID, uint64](b, "VotingPower", frame.Identity, frame.Blake2_128Concat),
		VotingPowerTrackingEnabled:      frame.NewMap[uint16, bool](b, "VotingPowerTrackingEnabled", frame.Identity),
		VotingPowerDisableAtBlock:       frame.NewMap[uint16, uint64](b, "VotingPowerDisableAtBlock", frame.Identity),
		VotingPowerEmaAlpha:             frame.NewMap[uint16, uint64](b, "VotingPowerEmaAlpha", frame.Identity, frame.Default[uint64](3570000000000000)),
		ImmuneOwnerUidsLimit:            frame.NewMap[uint16, uint16](b, "ImmuneOwnerUidsLimit", frame.Identity, frame.Default[uint16](1)),
		StakeWeight:                     frame.NewMap[uint16, []uint16](b, "StakeWeight", frame.Identity),
		Uids:                            frame.NewDoubleMap[uint16, types.AccountID, uint16](b, "Uids", frame.Identity, frame.Blake2_128Concat, frame.Optional[uint16]()),
		Keys:                            frame.NewDoubleMap[uint16, uint16, types.AccountID](b, "Keys", frame.Identity, frame.Identity, frame.Named[types.AccountID]("", "NetUid")),
		LoadedEmission:                  frame.NewMap[uint16, []scale.Tuple3[types.AccountID, uint64, uint64]](b, "LoadedEmission", frame.Identity, frame.Optional[[]scale.Tuple3[types.AccountID, uint64, uint64]]()),
		Active:                          frame.NewMap[uint16, []bool](b, "Active", frame.Identity),
		Consensus:                       frame.NewMap[uint16, []uint16](b, "Consensus", frame.Identity),
		Incentive:                       frame.NewMap[uint16, []uint16](b, "Incentive", frame.Identity),
		Dividends:                       frame.NewMap[uint16, []uint16](b, "Dividends", frame.Identity),
		Emission:                        frame.NewMap[uint16, []uint64](b, "Emission", frame.Identity, frame.Named[[]uint64]("Vec<AlphaBalance>")),
		LastUpdate:                      frame.NewMap[uint16, []uint64](b, "LastUpdate", frame.Identity),
		ValidatorTrust:                  frame.NewMap[uint16, []uint16](b, "ValidatorTrust", frame.Identity),
		ValidatorPermit:                 frame.NewMap[uint16, []bool](b, "ValidatorPermit", frame.Identity),
		Weights:                         frame.NewDoubleMap[uint16, uint16, []scale.Tuple2[uint16, uint16]](b, "Weights", frame.Identity, frame.Identity, frame.Named[[]scale.Tuple2[uint16, uint16]]("", "NetUidStorageIndex")),
		Bonds:                           frame.NewDoubleMap[uint16, uint16, []scale.Tuple2[uint16, uint16]](b, "Bonds", frame.Identity, frame.Identity, frame.Named[[]scale.Tuple2[uint16, uint16]]("", "NetUidStorageIndex")),
		BlockAtRegistration:             frame.NewDoubleMap[uint16, uint16, uint64](b, "BlockAtRegistration", frame.Identity, frame.Identity, frame.Named[uint64]("", "NetUid")),
		Axons:                           frame.NewDoubleMap[uint16, types.AccountID, AxonInfo](b, "Axons", frame.Identity, frame.Blake2_128Concat, frame.Optional[AxonInfo]()),
		NeuronCertificates:              frame.NewDoubleMap[uint16, types.AccountID, NeuronCertificate](b, "NeuronCertificates", frame.Identity, frame.Blake2_128Concat, frame.Optional[NeuronCertificate]()),
		Prometheus:                      frame.NewDoubleMap[uint16, types.AccountID, PrometheusInfo](b, "Prometheus", frame.Identity, frame.Blake2_128Concat, frame.Optional[PrometheusInfo]()),
		IdentitiesV2:                    frame.NewMap[types.AccountID, ChainIdentityV2](b, "IdentitiesV2", frame.Blake2_128Concat, frame.Optional[ChainIdentityV2]()),
		SubnetIdentitiesV3:              frame.NewMap[uint16, SubnetIdentityV3](b, "SubnetIdentitiesV3", frame.Blake2_128Concat, frame.Optional[SubnetIdentityV3]()),
		TransactionKeyLastBlock:         frame.NewTripleMap[types.AccountID, uint16, uint16, uint64](b, "TransactionKeyLastBlock", frame.Blake2_128Concat, frame.Identity, frame.Identity),
		LastTxBlock:                     frame.NewMap[types.AccountID, uint64](b, "LastTxBlock", frame.Identity, frame.Deprecated[uint64]("")),
		LastTxBlockChildKeyTake:         frame.NewMap[types.AccountID, uint64](b, "LastTxBlockChildKeyTake", frame.Identity, frame.Deprecated[uint64]("")),
		LastTxBlockDelegateTake:         frame.NewMap[types.AccountID, uint64](b, "LastTxBlockDelegateTake", frame.Identity, frame.Deprecated[uint64]("")),
		StakeThreshold:                  frame.NewValue[uint64](b, "StakeThreshold"),
		WeightCommits:                   frame.NewDoubleMap[uint16, types.AccountID, []scale.Tuple4[types.Hash, uint64, uint64, uint64]](b, "WeightCommits", frame.Twox64Concat, frame.Twox64Concat, frame.Named[[]scale.Tuple4[types.Hash, uint64, uint64, uint64]]("", "NetUidStorageIndex"), frame.Optional[[]scale.Tuple4[types.Hash, uint64, uint64, uint64]]()),
		TimelockedWeightCommits:         frame.NewDoubleMap[uint16, uint64, []scale.Tuple4[types.AccountID, uint64, scale.BoundedVec[uint8, frame.Max5000], uint64]](b, "TimelockedWeightCommits", frame.Twox64Concat, frame.Twox64Concat),
		CRV3WeightCommits:               frame.NewDoubleMap[uint16, uint64, []scale.Tuple3[types.AccountID, scale.BoundedVec[uint8, frame.Max5000], uint64]](b, "CRV3WeightCommits", frame.Twox64Concat, frame.Twox64Concat),
		CRV3WeightCommitsV2:             frame.NewDoubleMap[uint16, uint64, []scale.Tuple4[types.AccountID, uint64, scale.BoundedVec[uint8, frame.Max5000], uint64]](b, "CRV3WeightCommitsV2", frame.Twox64Concat, frame.Twox64Concat),
		RevealPeriodEpochs:              frame.NewMap[uint16, uint64](b, "RevealPeriodEpochs", frame.Twox64Concat, frame.Default[uint64](1)),
		LastColdkeyHotkeyStakeBlock:     frame.NewDoubleMap[types.AccountID, types.AccountID, uint64](b, "LastColdkeyHotkeyStakeBlock", frame.Twox64Concat, frame.Twox64Concat, frame.Optional[uint64]()),
		RootClaimableThreshold:          frame.NewMap[uint16, fixed.I96F32](b, "RootClaimableThreshold", frame.Blake2_128Concat, frame.Default[fixed.I96F32](fixed.I96F32{Bits: fixed.I128{Lo: 2147483648000000}})),
		RootClaimable:                   frame.NewMap[types.AccountID, scale.BTreeMap[uint16, fixed.I96F32]](b, "RootClaimable", frame.Blake2_128Concat),
		RootClaimed:                     frame.NewTripleMap[uint16, types.AccountID, types.AccountID, fixed.U128](b, "RootClaimed", frame.Identity, frame.Blake2_128Concat, frame.Blake2_128Concat),
		RootClaimType:                   frame.NewMap[types.AccountID, RootClaimTypeEnum](b, "RootClaimType", frame.Blake2_128Concat),
		StakingColdkeysByIndex:          frame.NewMap[uint64, types.AccountID](b, "StakingColdkeysByIndex", frame.Identity, frame.Optional[types.AccountID]()),
		StakingColdkeys:                 frame.NewMap[types.AccountID, uint64](b, "StakingColdkeys", frame.Identity, frame.Optional[uint64]()),
		NumStakingColdkeys:              frame.NewValue[uint64](b, "NumStakingColdkeys"),
		NumRootClaim:                    frame.NewValue[uint64](b, "NumRootClaim", frame.Default[uint64](5)),
		AssociatedEvmAddress:            frame.NewDoubleMap[uint16, uint16, scale.Tuple2[types.H160, uint64]](b, "AssociatedEvmAddress", frame.Twox64Concat, frame.Twox64Concat, frame.Named[scale.Tuple2[types.H160, uint64]]("", "NetUid"), frame.Optional[scale.Tuple2[types.H160, uint64]]()),
		SubnetLeases:                    frame.NewMap[uint32, SubnetLease](b, "SubnetLeases", frame.Twox64Concat, frame.Optional[SubnetLease]()),
		SubnetLeaseShares:               frame.NewDoubleMap[uint32, types.AccountID, fixed.U64F64](b, "SubnetLeaseShares", frame.Twox64Concat, frame.Identity),
		SubnetUidToLeaseId:              frame.NewMap[uint16, uint32](b, "SubnetUidToLeaseId", frame.Twox64Concat, frame.Optional[uint32]()),
		NextSubnetLeaseId:               frame.NewValue[uint32](b, "NextSubnetLeaseId"),
		AccumulatedLeaseDividends:       frame.NewMap[uint32, uint64](b, "AccumulatedLeaseDividends", frame.Twox64Concat),
		CommitRevealWeightsVersion:      frame.NewValue[uint16](b, "CommitRevealWeightsVersion", frame.Default[uint16](4)),
		NetworkRegistrationStartBlock:   frame.NewValue[uint64](b, "NetworkRegistrationStartBlock"),
		TaoInRefundDeploymentBlock:      frame.NewValue[uint64](b, "TaoInRefundDeploymentBlock"),
		MinNonImmuneUids:                frame.NewMap[uint16, uint16](b, "MinNonImmuneUids", frame.Identity, frame.Default[uint16](10)),
		MaxMechanismCount:               frame.NewValue[uint8](b, "MaxMechanismCount", frame.Default[uint8](2)),
		MechanismCountCurrent:           frame.NewMap[uint16, uint8](b, "MechanismCountCurrent", frame.Twox64Concat, frame.Default[uint8](1)),
		MechanismEmissionSplit:          frame.NewMap[uint16, []uint16](b, "MechanismEmissionSplit", frame.Twox64Concat, frame.Optional[[]uint16]()),
		BurnHalfLife:                    frame.NewMap[uint16, uint16](b, "BurnHalfLife", frame.Identity, frame.Default[uint16](360)),
		BurnIncreaseMult:                frame.NewMap[uint16, fixed.U64F64](b, "BurnIncreaseMult", frame.Identity, frame.Default[fixed.U64F64](fixed.U64F64{Bits: fixed.U128{Hi: 1, Lo: 4796153459164483584}})),
		AutoParentDelegationEnabled:     frame.NewMap[types.AccountID, bool](b, "AutoParentDelegationEnabled", frame.Blake2_128Concat, frame.Default[bool](true)),
		HasMigrationRun:                 frame.NewMap[[]byte, bool](b, "HasMigrationRun", frame.Identity),
		PendingChildKeyCooldown:         frame.NewValue[uint64](b, "PendingChildKeyCooldown", frame.Default(cfg.defaultPendingCooldown())),
	}
}
