package fixed_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/internal/refdata"
)

// number is everything the vectors exercise on a fixed-point type.
type number[T any] interface {
	Real
	fmt.Stringer
	CheckedAdd(T) (T, bool)
	SaturatingAdd(T) T
	CheckedSub(T) (T, bool)
	SaturatingSub(T) T
	CheckedMul(T) (T, bool)
	SaturatingMul(T) T
	SaturatingDiv(T) T
	CheckedDiv(T) (T, bool)
	Add(T) T
	Sub(T) T
	Mul(T) T
	Div(T) T
	Less(T) bool
	SafeDiv(T) T
	Cmp(T) int
	Floor() T
	CheckedCeil() (T, bool)
	CheckedRound() (T, bool)
	Int() T
	Frac() T
	SafeFloor() (T, bool)
	AbsDiff(T) T
	Float64Bits() uint64
}

type vectorFile struct {
	Types []struct {
		Type string
		Ops  []map[string]any
	}
	TranscendentalI32F32 []map[string]string `json:"transcendental_I32F32"`
	TranscendentalOther  []map[string]any    `json:"transcendental_other"`
	FromNum              []map[string]string `json:"from_num"`
}

func loadVectors(t *testing.T) (f vectorFile) {
	refdata.JSON(t, "math/fixed-ops.json", &f)
	return f
}

// parse reads raw bits given in decimal.
func parse[T Real](t testing.TB, s string) T {
	v, ok := new(big.Int).SetString(s, 10)
	require.True(t, ok, s)
	return fromBits[T](v)
}

func fromBits[T Real](v *big.Int) (x T) {
	m := new(big.Int).And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1)))
	b, _ := U128FromBig(m)
	switch p := any(&x).(type) {
	case *I32F32:
		*p = I32F32(b.Lo)
	case *I64F64:
		p.Bits = b.I128()
	case *I96F32:
		p.Bits = b.I128()
	case *I110F18:
		p.Bits = b.I128()
	case *U64F64:
		p.Bits = b
	case *U96F32:
		p.Bits = b
	case *U110F18:
		p.Bits = b
	}
	return x
}

func toBits[T Number](x T) *big.Int {
	switch v := any(x).(type) {
	case I32F32:
		return big.NewInt(int64(v))
	case I64F64:
		return v.Bits.Big()
	case I96F32:
		return v.Bits.Big()
	case I110F18:
		return v.Bits.Big()
	case U64F64:
		return v.Bits.Big()
	case U96F32:
		return v.Bits.Big()
	case U110F18:
		return v.Bits.Big()
	case U128:
		return v.Big()
	case I128:
		return v.Big()
	case int64:
		return big.NewInt(v)
	case uint16:
		return big.NewInt(int64(v))
	case uint64:
		return new(big.Int).SetUint64(v)
	}
	panic("unknown type")
}

func show[T Number](x T) any { return toBits(x).String() }

func option[T Number](x T, ok bool) any {
	if !ok {
		return nil
	}
	return show(x)
}

func result[T Number](x T, ok bool) string {
	if !ok {
		return "ERR"
	}
	return toBits(x).String()
}

func TestOps(t *testing.T) {
	for _, typ := range loadVectors(t).Types {
		t.Run(typ.Type, func(t *testing.T) {
			switch typ.Type {
			case "I32F32":
				checkOps[I32F32](t, typ.Ops)
			case "I64F64":
				checkOps[I64F64](t, typ.Ops)
			case "I96F32":
				checkOps[I96F32](t, typ.Ops)
			case "U64F64":
				checkOps[U64F64](t, typ.Ops)
			case "U96F32":
				checkOps[U96F32](t, typ.Ops)
			case "U110F18":
				checkOps[U110F18](t, typ.Ops)
			default:
				t.Fatal("unknown type", typ.Type)
			}
		})
	}
}

func checkOps[T number[T]](t *testing.T, ops []map[string]any) {
	require.NotEmpty(t, ops)
	for i, op := range ops {
		a, b := parse[T](t, op["a"].(string)), parse[T](t, op["b"].(string))
		exp := int32(op["pow_exp"].(float64))
		eps := b
		if toBits(b).Sign() < 0 {
			eps = fromBits[T](big.NewInt(1))
		}
		got := map[string]any{
			"a": op["a"], "b": op["b"], "pow_exp": op["pow_exp"],
			"checked_add":              option(a.CheckedAdd(b)),
			"saturating_add":           show(a.SaturatingAdd(b)),
			"checked_sub":              option(a.CheckedSub(b)),
			"saturating_sub":           show(a.SaturatingSub(b)),
			"checked_mul":              option(a.CheckedMul(b)),
			"saturating_mul":           show(a.SaturatingMul(b)),
			"checked_div":              option(a.CheckedDiv(b)),
			"safe_div":                 show(a.SafeDiv(b)),
			"cmp":                      [...]string{"Less", "Equal", "Greater"}[a.Cmp(b)+1],
			"a_to_u16_sat":             show(SaturatingTo[uint16](a)),
			"a_to_u64_sat":             show(SaturatingTo[uint64](a)),
			"a_to_i64_sat":             show(SaturatingTo[int64](a)),
			"a_to_u128_sat":            show(SaturatingTo[U128](a)),
			"a_to_I32F32_sat":          show(SaturatingTo[I32F32](a)),
			"a_to_I64F64_sat":          show(SaturatingTo[I64F64](a)),
			"a_to_I96F32_sat":          show(SaturatingTo[I96F32](a)),
			"a_to_U64F64_sat":          show(SaturatingTo[U64F64](a)),
			"a_to_U96F32_sat":          show(SaturatingTo[U96F32](a)),
			"a_to_U110F18_sat":         show(SaturatingTo[U110F18](a)),
			"a_floor":                  show(a.Floor()),
			"a_ceil":                   option(a.CheckedCeil()),
			"a_round":                  option(a.CheckedRound()),
			"a_int":                    show(a.Int()),
			"a_frac":                   show(a.Frac()),
			"a_f64":                    fmt.Sprintf("%016x", a.Float64Bits()),
			"a_checked_floor_safemath": option(a.SafeFloor()),
			"abs_diff":                 show(a.AbsDiff(b)),
		}
		got["a_checked_pow"] = pow(a, exp)
		got["a_sqrt_eps_b"] = sqrt(a, eps)
		require.Equal(t, op, got, "case %d", i)
	}
}

func pow[T Real](x T, exp int32) any {
	switch x := any(x).(type) {
	case I32F32:
		return option(CheckedPow(x, exp))
	case I64F64:
		return option(CheckedPow(x, exp))
	case I96F32:
		return option(CheckedPow(x, exp))
	case U64F64:
		return option(CheckedPow(x, exp))
	case U96F32:
		return option(CheckedPow(x, exp))
	case U110F18:
		return option(CheckedPow(x, exp))
	}
	panic("unknown type")
}

func sqrt[T Real](x, eps T) any {
	switch x := any(x).(type) {
	case I32F32:
		return option(CheckedSqrt(x, any(eps).(I32F32)))
	case I64F64:
		return option(CheckedSqrt(x, any(eps).(I64F64)))
	case I96F32:
		return option(CheckedSqrt(x, any(eps).(I96F32)))
	case U64F64:
		return option(CheckedSqrt(x, any(eps).(U64F64)))
	case U96F32:
		return option(CheckedSqrt(x, any(eps).(U96F32)))
	case U110F18:
		return option(CheckedSqrt(x, any(eps).(U110F18)))
	}
	panic("unknown type")
}

func TestTranscendentalI32F32(t *testing.T) {
	cases := loadVectors(t).TranscendentalI32F32
	require.NotEmpty(t, cases)
	for _, c := range cases {
		x := parse[I32F32](t, c["a"])
		require.Equal(t, c["exp"], result(Exp(x)), "exp(%v)", x)
		require.Equal(t, c["exp"], result(ExpI32F32(x)), "exp(%v)", x)
		require.Equal(t, c["ln"], result(Ln(x)), "ln(%v)", x)
		require.Equal(t, c["log2"], result(Log2(x)), "log2(%v)", x)
		require.Equal(t, c["sqrt"], result(Sqrt(x)), "sqrt(%v)", x)
	}
}

func TestTranscendentalOther(t *testing.T) {
	cases := loadVectors(t).TranscendentalOther
	require.NotEmpty(t, cases)
	for _, c := range cases {
		str := func(key string) string {
			if c[key] == nil {
				return "ERR"
			}
			return c[key].(string)
		}
		a := parse[I96F32](t, str("a_I96F32"))
		require.Equal(t, str("log2"), result(Log2(a)), "log2(%v)", a)
		require.Equal(t, str("ln_safemath_I96F32"), result(CheckedLn(a)), "ln(%v)", a)

		b := parse[U64F64](t, str("b_U64F64"))
		require.Equal(t, str("ln_safemath_U64F64"), result(CheckedLn(b)), "ln(%v)", b)
		require.Equal(t, str("sqrt_U64F64_eps_1e-3"), result(CheckedSqrt(b, FromDecimal[U64F64]("0.001"))), "sqrt(%v)", b)

		base, p := parse[I32F32](t, str("base_I32F32")), parse[I32F32](t, str("p_I32F32"))
		require.Equal(t, str("pow"), result(Pow(base, p)), "%v ^ %v", base, p)
	}
}

func TestFromNum(t *testing.T) {
	cases := loadVectors(t).FromNum
	require.NotEmpty(t, cases)
	for _, c := range cases {
		f, err := strconv.ParseUint(c["f64_bits"], 16, 64)
		require.NoError(t, err)
		u, err := strconv.ParseUint(c["u64"], 10, 64)
		require.NoError(t, err)
		got := map[string]string{
			"f64_bits": c["f64_bits"], "u64": c["u64"],
			"I32F32":   toBits(FromFloat64Bits[I32F32](f)).String(),
			"I64F64":   toBits(FromFloat64Bits[I64F64](f)).String(),
			"I96F32":   toBits(FromFloat64Bits[I96F32](f)).String(),
			"U64F64":   toBits(FromFloat64Bits[U64F64](f)).String(),
			"U96F32":   toBits(FromFloat64Bits[U96F32](f)).String(),
			"U110F18":  toBits(FromFloat64Bits[U110F18](f)).String(),
			"u_I32F32": toBits(SaturatingTo[I32F32](u)).String(),
			"u_I64F64": toBits(SaturatingTo[I64F64](u)).String(),
			"u_U64F64": toBits(SaturatingTo[U64F64](u)).String(),
		}
		require.Equal(t, c, got)
	}
}

// TestVectorFileIsCovered fails when the file has a section no test reads.
func TestVectorFileIsCovered(t *testing.T) {
	var sections map[string]json.RawMessage
	refdata.JSON(t, "math/fixed-ops.json", &sections)
	known := map[string]bool{"seed": true, "types": true, "transcendental_I32F32": true, "transcendental_other": true, "from_num": true}
	for name := range sections {
		require.True(t, known[name], name)
	}
}
