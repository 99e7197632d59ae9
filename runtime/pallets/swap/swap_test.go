package swap

import (
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
)

// reserves stands for SubtensorModule with two dynamic subnets and root.
type reserves map[uint16]*[2]uint64

func (r reserves) IfSubnetExist(_ *frame.Context, n uint16) bool { return n == 0 || r[n] != nil }

func (r reserves) Mechanism(_ *frame.Context, n uint16) uint16 {
	if r[n] != nil {
		return 1
	}
	return 0
}

func (r reserves) AllSubnetNetuids(*frame.Context) []uint16 {
	return slices.Sorted(maps.Keys(r))
}

func (r reserves) at(n uint16) *[2]uint64 {
	if v := r[n]; v != nil {
		return v
	}
	return &[2]uint64{}
}

func (r reserves) TaoReserve(_ *frame.Context, n uint16) uint64   { return r.at(n)[0] }
func (r reserves) AlphaReserve(_ *frame.Context, n uint16) uint64 { return r.at(n)[1] }
func (r reserves) DecreaseProvidedTaoReserve(_ *frame.Context, n uint16, v uint64) {
	r.at(n)[0] -= v
}
func (r reserves) DecreaseProvidedAlphaReserve(_ *frame.Context, n uint16, v uint64) {
	r.at(n)[1] -= v
}

const tao = 1_000_000_000

func setUp() (*Pallet, reserves, *frame.Context) {
	r := reserves{1: {1000 * tao, 4000 * tao}, 2: {1, 1}}
	p := New(r)
	return p, r, over(p, &state.Map{})
}

func over(p *Pallet, base *state.Map) *frame.Context {
	return frame.NewContext(state.NewOverlay(base), frame.NewRegistry(frame.Config{}, p))
}

func TestSwapInitialisesOnlyWhenItCounts(t *testing.T) {
	p, _, ctx := setUp()
	sim, err := p.SimSwap(ctx, 1, subtensor.TaoForAlpha, tao)
	if err != nil || p.PalSwapInitialized.Get(ctx, 1) || p.SwapBalancer.Has(ctx, 1) {
		t.Fatalf("simulation: %v, initialised %v", err, p.PalSwapInitialized.Get(ctx, 1))
	}
	if _, err := p.Swap(ctx, 1, subtensor.TaoForAlpha, tao, 0, false, false); !errors.Is(err, p.Err.PriceLimitExceeded) {
		t.Fatalf("limit below the price: %v", err)
	}
	if p.PalSwapInitialized.Get(ctx, 1) {
		t.Fatal("a failed swap initialised the pool")
	}
	got, err := p.Swap(ctx, 1, subtensor.TaoForAlpha, tao, p.MaxPrice(), false, false)
	if err != nil || got != sim {
		t.Fatalf("got %+v %v, simulated %+v", got, err, sim)
	}
	if !p.PalSwapInitialized.Get(ctx, 1) || !p.SwapBalancer.Has(ctx, 1) {
		t.Fatal("the pool was not initialised")
	}
	if got.FeePaid != tao*33/65535 || got.FeeToBlockAuthor != got.FeePaid || got.AmountPaidIn+got.FeePaid != tao {
		t.Fatalf("fee: %+v", got)
	}
}

func TestSwapRefusals(t *testing.T) {
	p, _, ctx := setUp()
	for _, c := range []struct {
		netuid uint16
		amount uint64
		want   error
	}{
		{1, 2_000_000 * tao, p.Err.SwapInputTooLarge},
		{2, 100, p.Err.ReservesTooLow},
	} {
		if _, err := p.SimSwap(ctx, c.netuid, subtensor.TaoForAlpha, c.amount); !errors.Is(err, c.want) {
			t.Errorf("subnet %d, %d rao: %v, want %v", c.netuid, c.amount, err, c.want)
		}
	}
}

func TestStableSubnets(t *testing.T) {
	p, _, ctx := setUp()
	for netuid, want := range map[uint16]uint64{0: 5, 9: 0} {
		r, err := p.SimSwap(ctx, netuid, subtensor.AlphaForTao, 5)
		if err != nil || r != (subtensor.SwapResult{AmountPaidIn: want, AmountPaidOut: want}) {
			t.Errorf("subnet %d: %+v %v", netuid, r, err)
		}
	}
	if price := p.CurrentAlphaPrice(ctx, 0); price != fixed.SaturatingTo[fixed.U64F64](uint64(1)) {
		t.Errorf("price of root: %v", price)
	}
}

func TestInitSwapHitsThePrice(t *testing.T) {
	p, _, ctx := setUp()
	want := fixed.SaturatingTo[fixed.U64F64](uint64(1)).SafeDiv(fixed.SaturatingTo[fixed.U64F64](uint64(2)))
	p.InitSwap(ctx, 1, &want)
	if diff := p.CurrentAlphaPrice(ctx, 1).AbsDiff(want); diff.Bits.Hi != 0 || diff.Bits.Lo > 1<<10 {
		t.Fatalf("price %v, want %v", p.CurrentAlphaPrice(ctx, 1), want)
	}
	far := fixed.SaturatingTo[fixed.U64F64](uint64(1_000_000))
	if p.InitSwap(ctx, 2, &far); p.PalSwapInitialized.Get(ctx, 2) {
		t.Fatal("a pool was initialised out of balance")
	}
}

func TestLiquidity(t *testing.T) {
	p, r, ctx := setUp()
	before := p.CurrentAlphaPrice(ctx, 1)
	if a, b := p.AdjustProtocolLiquidity(ctx, 1, 5*tao, tao); a != 5*tao || b != tao {
		t.Fatalf("adjusted by %d, %d", a, b)
	}
	r[1][0], r[1][1] = r[1][0]+5*tao, r[1][1]+tao
	if diff := p.CurrentAlphaPrice(ctx, 1).AbsDiff(before); diff.Bits.Hi != 0 || diff.Bits.Lo > 1<<10 {
		t.Fatalf("the price moved from %v to %v", before, p.CurrentAlphaPrice(ctx, 1))
	}
	if a, b := p.AdjustProtocolLiquidity(ctx, 1, 1<<62, 0); a != 0 || b != 0 {
		t.Fatalf("adjusted out of bounds by %d, %d", a, b)
	}
	if err := p.ClearProtocolLiquidity(ctx, 1); err != nil || *r[1] != [2]uint64{} || p.SwapBalancer.Has(ctx, 1) {
		t.Fatalf("not cleared: %v %v", err, *r[1])
	}
}

func TestCalls(t *testing.T) {
	p, _, ctx := setUp()
	for _, c := range []struct {
		origin frame.Origin
		args   SetFeeRateArgs
		want   error
	}{
		{frame.Signed(types.AccountID{1}), SetFeeRateArgs{1, 5}, frame.ErrBadOrigin},
		{frame.Root(), SetFeeRateArgs{7, 5}, p.Err.MechanismDoesNotExist},
		{frame.Root(), SetFeeRateArgs{1, maxFeeRate + 1}, p.Err.FeeRateTooHigh},
		{frame.Root(), SetFeeRateArgs{1, maxFeeRate}, nil},
	} {
		if err := p.setFeeRate(ctx, c.origin, &c.args); err != c.want {
			t.Errorf("%+v: %v, want %v", c.args, err, c.want)
		}
	}
	if got := p.FeeRate.Get(ctx, 1); got != maxFeeRate {
		t.Errorf("fee rate is %d", got)
	}
	for _, call := range p.Declarations().Calls {
		if call.Index == 0 {
			continue
		}
		args := map[uint8]any{
			1: &AddLiquidityArgs{}, 2: &RemoveLiquidityArgs{}, 3: &ModifyPositionArgs{},
			4: &ToggleUserLiquidityArgs{}, 5: &DisableLpArgs{},
		}[call.Index]
		if _, err := call.New(args).DispatchBypassFilter(ctx, frame.None()); err != p.Err.Deprecated {
			t.Errorf("%v: %v", call, err)
		}
	}
}
