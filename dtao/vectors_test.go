package dtao

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/internal/refdata"
)

// num is an integer of the reference data, a JSON number or a string.
type num struct{ big.Int }

func (n *num) UnmarshalJSON(b []byte) error {
	if _, ok := n.SetString(strings.Trim(string(b), `"`), 10); !ok {
		return fmt.Errorf("not an integer: %s", b)
	}
	return nil
}

func (n num) u64() uint64 {
	if !n.IsUint64() {
		panic("not a uint64: " + n.String())
	}
	return n.Uint64()
}

func (n num) u128() fixed.U128 {
	v, ok := fixed.U128FromBig(&n.Int)
	if !ok {
		panic("not 128 bits: " + n.String())
	}
	return v
}

func (n num) i128() fixed.I128 {
	v, ok := fixed.U128FromBig(new(big.Int).Abs(&n.Int))
	if !ok {
		panic("not 128 bits: " + n.String())
	}
	if n.Sign() < 0 {
		return v.I128().Neg()
	}
	return v.I128()
}

func (n num) u64f64() fixed.U64F64 { return fixed.U64F64{Bits: n.u128()} }
func (n num) u96f32() fixed.U96F32 { return fixed.U96F32{Bits: n.u128()} }
func (n num) i64f64() fixed.I64F64 { return fixed.I64F64{Bits: n.i128()} }
func (n num) i96f32() fixed.I96F32 { return fixed.I96F32{Bits: n.i128()} }

func each[T any](list []num, f func(num) T) []T {
	out := make([]T, len(list))
	for i, n := range list {
		out[i] = f(n)
	}
	return out
}

func equal[T comparable](t *testing.T, i int, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%d: %s = %v, want %v", i, what, got, want)
	}
}

// readEmission reads the vectors of emission, dividends and prices. Two of the
// names in it have a comma, which struct tags can't hold.
func readEmission(t *testing.T, v any) {
	t.Helper()
	raw := string(refdata.Bytes(t, "math/emission-shares-dividends-burn.json"))
	raw = strings.NewReplacer("(block,I64F64)", "", "(alpha,root)", "").Replace(raw)
	if err := json.Unmarshal([]byte(raw), v); err != nil {
		t.Fatal(err)
	}
}

func TestBalancerVectors(t *testing.T) {
	var data struct{ Balancer []map[string]json.RawMessage }
	refdata.JSON(t, "math/swap-balancer.json", &data)
	if len(data.Balancer) == 0 {
		t.Fatal("no vectors")
	}
	for i, c := range data.Balancer {
		get := func(name string) (n num) {
			if err := json.Unmarshal(c[name], &n); err != nil {
				t.Fatalf("%d: %s: %v", i, name, err)
			}
			return n
		}
		x, y, dx, dy := get("x_base").u64(), get("y_quote").u64(), get("dx").u64(), get("dy").u64()
		hi, lo := get("price_hi").u64f64(), get("price_lo").u64f64()
		b := Balancer{fixed.Perquintill(get("quote_weight_parts").u64())}
		equal(t, i, "ExpBaseQuote", b.ExpBaseQuote(x, dx), get("exp_base_quote(x,dx)").u64f64())
		equal(t, i, "ExpQuoteBase", b.ExpQuoteBase(y, dy), get("exp_quote_base(y,dy)").u64f64())
		equal(t, i, "Price", b.Price(x, y), get("calculate_price(x,y)").u64f64())
		equal(t, i, "QuoteToPrice", b.QuoteToPrice(lo, hi, y), get("calculate_quote_delta_in(lo,hi,y)").u64())
		equal(t, i, "BaseToPrice", b.BaseToPrice(hi, lo, x), get("calculate_base_delta_in(hi,lo,x)").u64())
		equal(t, i, "AlphaForQuote", b.AlphaForQuote(y, x, dy), get("get_base_needed_for_quote(y,x,dy)").u64())
		xy := fixed.U128From(x).Mul(fixed.U128From(y))
		equal(t, i, "weigh", weigh(b.Quote, xy), get("mul_perquintill_round(q, x*y)").u128())

		var added struct {
			OK  bool
			New num `json:"new_quote_weight_parts"`
		}
		if err := json.Unmarshal(c["update_weights_for_added_liquidity(y,x,dy,dx)"], &added); err != nil {
			t.Fatal(err)
		}
		n, ok := b.Added(y, x, dy, dx)
		equal(t, i, "Added ok", ok, added.OK)
		if ok {
			equal(t, i, "Added", uint64(n.Quote), added.New.u64())
		}
	}
}

func TestSwapVectors(t *testing.T) {
	var data struct {
		Swaps []struct {
			Direction   string
			Mechanism   int
			TaoReserve  num    `json:"tao_reserve"`
			AlphaRes    num    `json:"alpha_reserve"`
			FeeRate     uint16 `json:"fee_rate_u16"`
			Initialized bool   `json:"palswap_initialized"`
			Quote       *num   `json:"quote_weight_parts"`
			Amount      num
			LimitPrice  num  `json:"limit_price"`
			DropFees    bool `json:"drop_fees"`
			PriceBefore num  `json:"price_before_U64F64"`
			Result      struct {
				Err string
				OK  *struct {
					In  num `json:"amount_paid_in"`
					Out num `json:"amount_paid_out"`
					Fee num `json:"fee_paid"`
					FTB num `json:"fee_to_block_author"`
				}
			}
		}
	}
	refdata.JSON(t, "math/swap-balancer.json", &data)
	if len(data.Swaps) == 0 {
		t.Fatal("no vectors")
	}
	names := map[string]error{
		"SwapInputTooLarge": ErrSwapInputTooLarge, "ReservesTooLow": ErrReservesTooLow, "PriceLimitExceeded": ErrPriceLimitExceeded,
	}
	for i, c := range data.Swaps {
		p := Pool{Tao: c.TaoReserve.u64(), Alpha: c.AlphaRes.u64(), Balancer: EvenBalancer(), FeeRate: c.FeeRate, Dynamic: c.Mechanism == 1}
		if c.Initialized && c.Quote != nil {
			p.Balancer = Balancer{fixed.Perquintill(c.Quote.u64())}
		}
		equal(t, i, "Price", p.Price(), c.PriceBefore.u64f64())
		d := Buy
		if strings.HasPrefix(c.Direction, "sell") {
			d = Sell
		}
		got, err := p.Swap(d, c.Amount.u64(), PriceLimit(c.LimitPrice.u64()), 1_000_000, c.DropFees)
		if c.Result.OK == nil {
			_, name, _ := strings.Cut(c.Result.Err, "::")
			equal(t, i, "error", err, names[name])
			continue
		}
		if err != nil {
			t.Errorf("%d: %v", i, err)
			continue
		}
		want := Swapped{c.Result.OK.In.u64(), c.Result.OK.Out.u64(), c.Result.OK.Fee.u64(), c.Result.OK.FTB.u64()}
		equal(t, i, "Swap", got, want)
		if got.Out > p.reserveOut(d) {
			t.Errorf("%d: pays out %d of %d", i, got.Out, p.reserveOut(d))
		}
	}
}

func TestBlockEmissionVectors(t *testing.T) {
	var data struct{ Points [][2]num }
	refdata.JSON(t, "math/block-emission.json", &data)
	if len(data.Points) == 0 {
		t.Fatal("no vectors")
	}
	for i, p := range data.Points {
		got, ok := BlockEmission(p[0].u64(), MaxSupply, DefaultBlockEmission)
		equal(t, i, "ok", ok, true)
		equal(t, i, "emission at "+p[0].String(), got, p[1].u64())
	}
}

// perNetuid is a list of [netuid, value].
type perNetuid [][2]num

func (l perNetuid) check(t *testing.T, i int, what string, got []fixed.U128) {
	t.Helper()
	if len(got) != len(l) {
		t.Errorf("%d: %s has %d values, want %d", i, what, len(got), len(l))
		return
	}
	for j, v := range l {
		equal(t, i, what+" of subnet "+v[0].String(), got[j], v[1].u128())
	}
}

func bits[F fixed.Frac](list []fixed.Unsigned[F]) []fixed.U128 {
	out := make([]fixed.U128, len(list))
	for i, v := range list {
		out[i] = v.Bits
	}
	return out
}

type sharesCase struct {
	In struct {
		Block         uint64
		Netuids       []uint16
		TaoFlow       []num     `json:"SubnetTaoFlow"`
		ProtocolFlow  []num     `json:"SubnetProtocolFlow"`
		EmaTao        []*[2]num `json:"SubnetEmaTaoFlow"`
		EmaProtocol   []*[2]num `json:"SubnetEmaProtocolFlow"`
		MovingPrice   []num     `json:"SubnetMovingPrice_I96F32"`
		MinerBurned   []num     `json:"MinerBurned_U96F32"`
		Enabled       []bool    `json:"SubnetEmissionEnabled"`
		Exponent      num       `json:"FlowNormExponent_U64F64"`
		Cutoff        num       `json:"TaoFlowCutoff_I64F64"`
		NetFlow       bool      `json:"NetTaoFlowEnabled"`
		Smoothing     num       `json:"FlowEmaSmoothingFactor"`
		BlockEmission num       `json:"block_emission_U96F32"`
	}
	Out struct {
		PriceShares perNetuid `json:"get_shares_price_ema"`
		Shares      perNetuid `json:"get_shares"`
		Emissions   perNetuid `json:"get_subnet_block_emissions_U96F32"`
		FlowShares  perNetuid `json:"get_shares_flow"`
		Poststate   map[string]*string
	}
}

// Storage prefixes of the two averages (pallet and item).
const (
	emaTaoPrefix      = "0x658faa385070e074c85bf6b568cf05559f25bd6b257310b72a9310520b27a626"
	emaProtocolPrefix = "0x658faa385070e074c85bf6b568cf05558e79ea44af45125ef232a2e298b806dd"
)

// ema advances the averages of all subnets and compares them with the state
// that the reference wrote: block and I64F64.
func (c *sharesCase) ema(t *testing.T, i int, prefix string, last []*[2]num, flows []num) []fixed.I64F64 {
	t.Helper()
	out := make([]fixed.I64F64, len(flows))
	for j, f := range flows {
		var before fixed.I64F64
		block := uint64(0)
		if last[j] != nil {
			block, before = last[j][0].u64(), last[j][1].i64f64()
		}
		if out[j] = before; block == c.In.Block {
			continue
		}
		out[j] = FlowEMA(c.In.Smoothing.u64(), before, f.Int64())
		key := prefix + fmt.Sprintf("%02x%02x", byte(c.In.Netuids[j]), c.In.Netuids[j]>>8)
		want := c.Out.Poststate[key]
		if want == nil {
			t.Errorf("%d: no average stored for %s", i, key)
			continue
		}
		raw, err := hex.DecodeString((*want)[2:])
		if err != nil {
			t.Fatal(err)
		}
		equal(t, i, "block", binary.LittleEndian.Uint64(raw), c.In.Block)
		equal(t, i, "average", out[j].Bits.U128(), fixed.U128FromLE([16]byte(raw[8:])))
	}
	return out
}

func TestSubnetSharesVectors(t *testing.T) {
	var data struct {
		Cases []sharesCase `json:"subnet_shares"`
	}
	readEmission(t, &data)
	if len(data.Cases) == 0 {
		t.Fatal("no vectors")
	}
	for i, c := range data.Cases {
		prices := make([]fixed.U64F64, len(c.In.Netuids))
		for j, p := range c.In.MovingPrice {
			prices[j] = fixed.SaturatingTo[fixed.U64F64](p.i96f32())
		}
		c.Out.PriceShares.check(t, i, "PriceShares", bits(PriceShares(prices)))
		shares := Shares(prices, each(c.In.MinerBurned, num.u96f32))
		c.Out.Shares.check(t, i, "Shares", bits(shares))
		c.Out.Emissions.check(t, i, "SubnetEmissions", bits(SubnetEmissions(shares, c.In.Enabled, c.In.BlockEmission.u96f32())))

		user := c.ema(t, i, emaTaoPrefix, c.In.EmaTao, c.In.TaoFlow)
		protocol := c.ema(t, i, emaProtocolPrefix, c.In.EmaProtocol, c.In.ProtocolFlow)
		if c.In.NetFlow {
			user = NetFlows(user, protocol)
		}
		c.Out.FlowShares.check(t, i, "FlowShares", bits(FlowShares(user, c.In.Cutoff.i64f64(), c.In.Exponent.u64f64())))
	}
}

func TestEmissionVectors(t *testing.T) {
	var data struct {
		Pow []struct {
			P       num
			In, Out []num
		} `json:"inplace_pow_normalize"`
		Dividends []struct {
			PendingAlpha num      `json:"pending_alpha"`
			PendingRoot  num      `json:"pending_root_alpha"`
			TaoWeight    num      `json:"tao_weight_U96F32"`
			Stakes       [][2]num `json:"stake_map"`
			Dividends    []num    `json:"dividends_U96F32"`
			Alpha        []num    `json:"alpha_dividends_U96F32"`
			Root         []num    `json:"root_alpha_dividends_U96F32"`
		} `json:"calculate_dividend_distribution"`
		Root []struct {
			AlphaIn   num `json:"SubnetAlphaIn"`
			AlphaOut  num `json:"SubnetAlphaOut"`
			RootTao   num `json:"root_SubnetTAO"`
			TaoWeight num
			Want      num `json:"root_proportion_U96F32"`
		} `json:"root_proportion"`
	}
	readEmission(t, &data)
	if len(data.Pow) == 0 || len(data.Dividends) == 0 || len(data.Root) == 0 {
		t.Fatal("no vectors")
	}
	for i, c := range data.Pow {
		v := each(c.In, num.u64f64)
		PowNormalize(v, c.P.u64f64())
		for j, want := range c.Out {
			equal(t, i, "PowNormalize "+strconv.Itoa(j), v[j], want.u64f64())
		}
	}
	for i, c := range data.Dividends {
		stakes := make([]HotkeyStake, len(c.Stakes))
		for j, s := range c.Stakes {
			stakes[j] = HotkeyStake{s[0].u64(), s[1].u64()}
		}
		alpha, root := DividendDistribution(c.PendingAlpha.u64(), c.PendingRoot.u64(), c.TaoWeight.u96f32(), stakes, each(c.Dividends, num.u96f32))
		for j := range stakes {
			equal(t, i, "alpha dividend", alpha[j], c.Alpha[j].u96f32())
			equal(t, i, "root dividend", root[j], c.Root[j].u96f32())
		}
	}
	for i, c := range data.Root {
		got := RootProportion(c.RootTao.u64(), satAdd(c.AlphaIn.u64(), c.AlphaOut.u64()), Fraction64(c.TaoWeight.u64()))
		equal(t, i, "RootProportion", got, c.Want.u96f32())
	}
}

func TestPriceVectors(t *testing.T) {
	var data struct {
		Burn []struct {
			Burn     num
			Min      num    `json:"min_burn"`
			Max      num    `json:"max_burn"`
			HalfLife uint16 `json:"half_life"`
			Mult     num    `json:"increase_mult_U64F64"`
			Decayed  num    `json:"after_block_decay"`
			Bumped   num    `json:"after_registration_bump"`
		} `json:"registration_burn"`
		Cost []struct {
			Last      num `json:"last_lock"`
			Min       num `json:"min_lock"`
			LastBlock num `json:"last_lock_block"`
			Block     num `json:"current_block"`
			Interval  num `json:"lock_reduction_interval"`
			Want      num `json:"lock_cost"`
		} `json:"network_lock_cost"`
		Moving []struct {
			Tao     num `json:"SubnetTAO"`
			Alpha   num `json:"SubnetAlphaIn"`
			Old     num `json:"old_moving_price_I96F32"`
			First   num `json:"FirstEmissionBlockNumber"`
			Block   num
			Halving num `json:"EMAPriceHalvingBlocks"`
			New     num `json:"new_moving_price_I96F32"`
		} `json:"moving_price"`
	}
	readEmission(t, &data)
	if len(data.Burn) == 0 || len(data.Cost) == 0 || len(data.Moving) == 0 {
		t.Fatal("no vectors")
	}
	for i, c := range data.Burn {
		lo, hi := c.Min.u64(), c.Max.u64()
		burn := c.Burn.u64()
		equal(t, i, "DecayBurn", DecayBurn(burn, lo, hi, DecayFactorQ32(c.HalfLife), 1000), c.Decayed.u64())
		equal(t, i, "BumpBurn", BumpBurn(burn, lo, hi, c.Mult.u64f64()), c.Bumped.u64())
	}
	for i, c := range data.Cost {
		got := NetworkLockCost(c.Last.u64(), c.Min.u64(), c.LastBlock.u64(), c.Block.u64(), c.Interval.u64())
		equal(t, i, "NetworkLockCost", got, c.Want.u64())
	}
	smoothing := fixed.FromDecimal[fixed.I96F32]("0.000003")
	for i, c := range data.Moving {
		p := Pool{Tao: c.Tao.u64(), Alpha: c.Alpha.u64(), Balancer: EvenBalancer(), Dynamic: true}
		age := satSub(c.Block.u64(), satSub(c.First.u64(), 1))
		old := fixed.SaturatingTo[fixed.U64F64](c.Old.i96f32())
		equal(t, i, "MovingPrice", MovingPrice(p.Price(), old, smoothing, age, c.Halving.u64()), c.New.i96f32())
	}
}
