package subtensor

// Mirrors the type values and bounds of lib.rs that code refers to, and the
// configuration of the pallet in the reference's runtime/src/lib.rs. Defaults
// that only storage items use stand with these.

import "github.com/tensord/tensord/chain/types"

// RootNetuid is the netuid of the root network.
const RootNetuid uint16 = 0

// Bounds and fixed parameters. Amounts are rao, times are blocks.
const (
	// MinTempo and MaxTempo bound the tempo that owners may set.
	MinTempo uint16 = 360
	MaxTempo uint16 = 50_400
	// MinActivityCutoffFactorMilli and its pair bound the activity cutoff, in
	// thousandths of a tempo.
	MinActivityCutoffFactorMilli uint32 = 1_000
	MaxActivityCutoffFactorMilli uint32 = 50_000
	// MinCommitRevealPeriods and MaxCommitRevealPeriods bound how many epochs
	// weights stay hidden.
	MinCommitRevealPeriods uint64 = 1
	MaxCommitRevealPeriods uint64 = 100
	// MinBalanceToPerformColdkeySwap is what a new coldkey must hold at least.
	MinBalanceToPerformColdkeySwap uint64 = 100_000_000
	// MinImmuneOwnerUidsLimit and its pair bound how many neurons of a subnet's
	// owner cannot be pruned.
	MinImmuneOwnerUidsLimit uint16 = 1
	MaxImmuneOwnerUidsLimit uint16 = 10
	// MaxBurnHalfLife is the longest half-life of the registration price.
	MaxBurnHalfLife uint16 = 36_100
	// TotalSupply is the most TAO there will be, and the most alpha of a subnet.
	TotalSupply uint64 = 21_000_000_000_000_000
	// MaxTaoIssuance is where minting stops.
	MaxTaoIssuance uint64 = 21_000_000_000_000_000
	// MaxNumRootClaims, MaxSubnetClaims and MaxRootClaimThreshold bound claims
	// of root dividends.
	MaxNumRootClaims      uint64 = 50
	MaxSubnetClaims              = 5
	MaxRootClaimThreshold uint64 = 10_000_000
	// AccountFlagsAcceptLockedAlpha is the account flag that lets locked alpha
	// be transferred to the account.
	AccountFlagsAcceptLockedAlpha uint64 = 1

	// DefaultBlockEmission is what a block emits before the first halving.
	DefaultBlockEmission uint64 = 1_000_000_000
	// DefaultMinStake is the smallest stake operation.
	DefaultMinStake uint64 = 2_000_000
	// DefaultNeuronBurnCost is the registration price of new subnets.
	DefaultNeuronBurnCost uint64 = 1_000_000_000
	// DefaultSubnetLimit is how many subnets there may be.
	DefaultSubnetLimit uint16 = 128
	// DefaultKappa is the stake majority of consensus, a part of 65535.
	DefaultKappa uint16 = 32_767
	// DefaultMaxAllowedUids is the size of new subnets.
	DefaultMaxAllowedUids uint16 = 256
	// DefaultSetSNOwnerHotkeyRateLimit is how often an owner may choose the
	// subnet's owner hotkey.
	DefaultSetSNOwnerHotkeyRateLimit uint64 = 50_400

	// KeySwapCost and KeySwapOnSubnetCost are the prices of hotkey swaps.
	KeySwapCost         uint64 = 100_000_000
	KeySwapOnSubnetCost uint64 = 1_000_000
	// InitialMinBurn is the least registration price of new subnets.
	InitialMinBurn uint64 = 500_000
	// MinBurnUpperBound and MaxBurnLowerBound bound what owners may set as
	// least and highest registration price.
	MinBurnUpperBound uint64 = 1_000_000_000
	MaxBurnLowerBound uint64 = 100_000_000
	// LeaseDividendsDistributionInterval is how often a lease pays its
	// contributors.
	LeaseDividendsDistributionInterval uint32 = 100
	// MaxImmuneUidsPercentage is how much of a subnet may be immune, in hundredths.
	MaxImmuneUidsPercentage = 80
	// MaxCRV3CommitSizeBytes bounds timelocked commits.
	MaxCRV3CommitSizeBytes uint32 = 5000
)

// The pallet's accounts.
var (
	SubtensorPalletID = types.PalletID([]byte("subtensr"))
	BurnAccountID     = types.PalletID([]byte("burntnsr"))
)

// prodOrFast returns the value of the runtime's variant.
func prodOrFast[T any](c Config, prod, fast T) T {
	if c.Fast {
		return fast
	}
	return prod
}

func (c Config) defaultTempo() uint16 { return prodOrFast[uint16](c, 360, 10) }

func (c Config) hotkeySwapOnSubnetInterval() uint32 { return prodOrFast[uint32](c, 7200, 1) }

func (c Config) txChildkeyTakeRateLimit() uint64 { return prodOrFast[uint64](c, 216_000, 5) }

func (c Config) coldkeySwapAnnouncementDelay() uint32 { return prodOrFast[uint32](c, 36_000, 50) }

func (c Config) coldkeySwapReannouncementDelay() uint32 { return prodOrFast[uint32](c, 7200, 10) }

func (c Config) maxEpochsPerBlock() uint8 { return prodOrFast[uint8](c, 2, 32) }

// networkRateLimit is 0 where the faucet is built in.
func (c Config) networkRateLimit() uint64 {
	if c.Faucet {
		return 0
	}
	return 7200
}

func (c Config) defaultPendingCooldown() uint64 { return prodOrFast[uint64](c, 7200, 15) }

// DefaultAccount is the account that stands for none: all zeros.
func (p *Pallet) DefaultAccount() types.AccountID { return types.AccountID{} }

// DefaultTempo is the tempo of new subnets, in blocks.
func (p *Pallet) DefaultTempo() uint16 { return p.cfg.defaultTempo() }

// DefaultPendingCooldown is how many blocks pending childkeys wait by default.
func (p *Pallet) DefaultPendingCooldown() uint64 { return p.cfg.defaultPendingCooldown() }

// HotkeySwapOnSubnetInterval is the least time between two hotkey swaps of a
// coldkey on a subnet, in blocks.
func (p *Pallet) HotkeySwapOnSubnetInterval() uint64 {
	return uint64(p.cfg.hotkeySwapOnSubnetInterval())
}

// EvmKeyAssociateRateLimit is how often a hotkey may name its EVM key, in blocks.
func (p *Pallet) EvmKeyAssociateRateLimit() uint64 { return prodOrFast[uint64](p.cfg, 7200, 1) }

// MechanismCountSetRateLimit is how often the mechanism count may change, in blocks.
func (p *Pallet) MechanismCountSetRateLimit() uint64 { return prodOrFast[uint64](p.cfg, 7200, 1) }

// MechanismEmissionRateLimit is how often the mechanisms' split may change, in blocks.
func (p *Pallet) MechanismEmissionRateLimit() uint64 { return prodOrFast[uint64](p.cfg, 7200, 1) }

// MaxUidsTrimmingRateLimit is how often a subnet may be trimmed, in blocks.
func (p *Pallet) MaxUidsTrimmingRateLimit() uint64 {
	return prodOrFast[uint64](p.cfg, 30*7200, 1)
}
