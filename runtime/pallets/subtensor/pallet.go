package subtensor

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// Config is what differs between the variants of the runtime.
type Config struct {
	// Fast selects the values of the reference's fast-runtime feature.
	Fast bool
	// Faucet is the reference's pow-faucet feature: it adds the call faucet.
	Faucet bool
}

// Deps are the parts of the runtime that the pallet works with. Those that need
// the pallet in turn are small interfaces, set before the runtime is frozen.
type Deps struct {
	System      *system.Pallet
	Balances    *balances.Pallet
	Swap        SwapHandler
	AlphaAssets AlphaAssets
	Proxy       Proxies
	Commitments Commitments
	Crowdloans  Crowdloans
	Drand       Drand
	// Author returns the account of the block's author, if its digest names one.
	Author func(ctx *frame.Context) (types.AccountID, bool)
}

// Pallet is SubtensorModule.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	Deps
	cfg Config
}

// New declares the pallet. Deps may be completed by Connect until the runtime
// is frozen.
func New(deps Deps, cfg Config) *Pallet {
	p := &Pallet{Base: frame.NewBase("SubtensorModule", 7, "pallet_subtensor::pallet"), Deps: deps, cfg: cfg}
	p.Storage, p.Err, p.Ev = newStorage(&p.Base, cfg), newErrors(&p.Base), newEvents(&p.Base)
	p.StorageVersion(7)
	addConstants(&p.Base, cfg)
	p.addCalls()
	p.addHooks()
	return p
}

// Connect sets the pallets that could not be there when New was called because
// they need this one.
func (p *Pallet) Connect(set func(d *Deps)) { set(&p.Deps) }

// SwapResult is what a swap through a pool gave.
type SwapResult struct {
	AmountPaidIn     uint64 // rao of the token paid in, without the fee
	AmountPaidOut    uint64 // rao of the token paid out
	FeePaid          uint64 // rao of the token paid in
	FeeToBlockAuthor uint64 // the part of FeePaid that goes to the block's author
}

// Direction says which token is paid into the pool.
type Direction uint8

// The directions of a swap.
const (
	TaoForAlpha Direction = iota // TAO in, alpha out (the reference's GetAlphaForTao)
	AlphaForTao                  // alpha in, TAO out (the reference's GetTaoForAlpha)
)

// SwapHandler is the AMM as the pallet sees it (subtensor_swap_interface).
type SwapHandler interface {
	// Swap trades amount rao within priceLimit (rao per alpha). With rollback
	// the pool is left as it was.
	Swap(ctx *frame.Context, netuid uint16, dir Direction, amount, priceLimit uint64, dropFees, rollback bool) (SwapResult, error)
	SimSwap(ctx *frame.Context, netuid uint16, dir Direction, amount uint64) (SwapResult, error)
	ApproxFeeAmount(ctx *frame.Context, netuid uint16, amount uint64) uint64
	CurrentAlphaPrice(ctx *frame.Context, netuid uint16) fixed.U64F64
	MaxPrice() uint64
	MinPrice() uint64
	// AdjustProtocolLiquidity returns the TAO and alpha actually adjusted by.
	AdjustProtocolLiquidity(ctx *frame.Context, netuid uint16, taoDelta, alphaDelta uint64) (tao, alpha uint64)
	ClearProtocolLiquidity(ctx *frame.Context, netuid uint16) error
	InitSwap(ctx *frame.Context, netuid uint16, price *fixed.U64F64)
	AlphaAmountForTao(ctx *frame.Context, netuid uint16, tao uint64) uint64
	// DefaultPriceLimit is the limit that never binds in the given direction.
	DefaultPriceLimit(dir Direction) uint64
}

// AlphaAssets counts the alpha of subnets (pallet_alpha_assets).
type AlphaAssets interface {
	TotalAlphaIssuance(ctx *frame.Context, netuid uint16) uint64
	MintAlpha(ctx *frame.Context, netuid uint16, amount uint64) uint64
	BurnAlpha(ctx *frame.Context, netuid uint16, amount uint64) uint64
	RecycleAlpha(ctx *frame.Context, netuid uint16, amount uint64) uint64
}

// Proxies lets a lease's beneficiary act for the lease.
type Proxies interface {
	AddLeaseBeneficiaryProxy(ctx *frame.Context, lease, beneficiary types.AccountID) error
	RemoveLeaseBeneficiaryProxy(ctx *frame.Context, lease, beneficiary types.AccountID) error
}

// CommitmentOf is the commitment of one hotkey.
type CommitmentOf struct {
	Hotkey types.AccountID
	Data   []byte
}

// Commitments is the commitments pallet as this one sees it.
type Commitments interface {
	PurgeNetuid(ctx *frame.Context, netuid uint16)
	Commitments(ctx *frame.Context, netuid uint16) []CommitmentOf
}

// Contribution is what one account put into a crowdloan, in rao.
type Contribution struct {
	Account types.AccountID
	Amount  uint64
}

// Crowdloan is a crowdloan as leasing needs it.
type Crowdloan struct {
	Creator, FundsAccount types.AccountID
	Raised                uint64 // rao
	ContributorsCount     uint32
	Contributions         []Contribution // in storage order
}

// Crowdloans is the crowdloan pallet as leasing sees it.
type Crowdloans interface {
	// Current returns the crowdloan whose call runs now. Its error is the
	// crowdloan pallet's InvalidCrowdloanId.
	Current(ctx *frame.Context) (Crowdloan, error)
}

// Drand gives randomness pulses of the quicknet beacon.
type Drand interface {
	Pulse(ctx *frame.Context, round uint64) (signature []byte, ok bool)
	LastStoredRound(ctx *frame.Context) uint64
}
