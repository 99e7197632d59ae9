// Package fixed holds every fractional and wide number the state transition
// computes with, so that rounding and overflow are decided in one place and no
// floating point is ever used.
//
//   - Binary fixed point: I32F32, I64F64, I96F32, U64F64, U96F32, U110F18 and
//     I110F18, with the semantics of the substrate-fixed crate.
//   - Decimal parts of one: Percent, PerU16, Permill, Perbill, Perquintill and
//     FixedU128, with the semantics of sp-arithmetic 27.
//   - Integers: U128 and I128.
//
// What always holds:
//
//   - Plain Add, Sub, Mul, Div and To wrap around on overflow, as the
//     production build of the reference does. Div by zero panics.
//   - Mul rounds towards minus infinity, Div towards zero, conversions that
//     drop fractional bits towards minus infinity.
//   - Checked operations report ok = false on overflow and on division by
//     zero. Saturating ones stop at the nearest bound, but still panic when
//     dividing by zero.
//   - The zero value of each type is the number zero, values compare with ==,
//     and no operation allocates.
//
// Mirrors substrate-fixed (arith.rs, macros_frac.rs, macros_no_frac.rs,
// macros_round.rs, traits.rs, transcendental.rs), primitives/safe-math, and
// sp-arithmetic's per_things.rs and fixed_point.rs.
package fixed
