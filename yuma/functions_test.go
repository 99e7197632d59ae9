package yuma

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/internal/refdata"
)

// functionCase is one case of math/epoch-functions.json.
type functionCase struct {
	In struct {
		N               int
		A, B, Alpha     [][]num
		X, Y            []num
		Mask            []bool
		Majority, Ratio num
		K               int
		U, W            []uint64
		Scalar          uint64
	}
	Out map[string]json.RawMessage
}

func denseOf(rows [][]num) *Dense {
	m := NewDense(len(rows), len(rows[0]))
	for i, r := range rows {
		copy(m.Row(i), r)
	}
	return m
}

func sparseOf(rows [][]num) *Sparse {
	m := NewSparse(len(rows), 0)
	for _, r := range rows {
		for j, v := range r {
			if v != 0 {
				m.Add(uint16(j), v)
			}
		}
		m.EndRow()
	}
	return m
}

// show gives matrices the shape they have in the vectors.
func show(v any) any {
	switch m := v.(type) {
	case *Dense:
		rows := make([][]num, m.Rows())
		for i := range rows {
			rows[i] = m.Row(i)
		}
		return rows
	case *Sparse:
		rows := make([][][2]num, m.Rows())
		for i := range rows {
			rows[i] = [][2]num{}
			for _, c := range m.Row(i) {
				rows[i] = append(rows[i], [2]num{num(c.Col), c.Value})
			}
		}
		return rows
	default:
		return v
	}
}

// canonical is a value as JSON; wide numbers are strings in the vectors.
func canonical(t *testing.T, v any) string {
	raw, err := json.Marshal(show(v))
	require.NoError(t, err)
	return strings.ReplaceAll(string(raw), `"`, "")
}

// changed applies an in-place function to a copy.
func changed[T interface{ Clone() T }](m T, f func(T)) T {
	c := m.Clone()
	f(c)
	return c
}

func changedVector(x []num, f func([]num)) []num {
	c := append([]num{}, x...)
	f(c)
	return c
}

func TestFunctions(t *testing.T) {
	var file struct{ Cases []functionCase }
	refdata.JSON(t, "math/epoch-functions.json", &file)
	require.NotEmpty(t, file.Cases)
	for i, c := range file.Cases {
		got := vectorResults(t, &c)
		for k, v := range denseResults(&c) {
			got[k] = v
		}
		for k, v := range sparseResults(&c) {
			got[k] = v
		}
		for name, want := range c.Out {
			if name == "in_u16" {
				continue
			}
			v, ok := got[name]
			require.True(t, ok, "no function for %s", name)
			require.Equal(t, canonicalRaw(want), canonical(t, v), "case %d, %s", i, name)
		}
	}
}

func canonicalRaw(raw json.RawMessage) string {
	return strings.NewReplacer(`"`, "", " ", "", "\n", "").Replace(string(raw))
}

func vectorResults(t *testing.T, c *functionCase) map[string]any {
	in := &c.In
	var u16 []uint16
	require.NoError(t, json.Unmarshal(c.Out["in_u16"], &u16))
	x64 := make([]stake, len(in.X))
	u64s, u16s, proportions := make([]uint64, len(in.X)), make([]int, len(in.X)), make([]num, len(u16))
	for i, v := range in.X {
		x64[i] = fixed.To[stake](v).Mul(fixed.To[stake](1000))
		u64s[i] = fixed.SaturatingTo[uint64](v)
		u16s[i] = int(ToU16(v))
	}
	for i, v := range u16 {
		proportions[i] = ProportionFromU16(v)
	}
	Normalize64(x64)
	bits64 := make([]string, len(x64))
	for i, v := range x64 {
		bits64[i] = v.Bits.String()
	}
	return map[string]any{
		"sum_x":                               Sum(in.X),
		"is_zero_x":                           SumIsZero(in.X),
		"normalize_x":                         changedVector(in.X, Normalize),
		"inplace_normalize_x":                 changedVector(in.X, Normalize),
		"inplace_normalize_using_sum_x_ratio": changedVector(in.X, func(x []num) { NormalizeBy(x, in.Ratio) }),
		"inplace_normalize_64_x_times_1000":   bits64,
		"vecdiv_x_y":                          VecDiv(in.X, in.Y),
		"vec_mul_x_y":                         VecMul(in.X, in.Y),
		"is_topk_x_k":                         TopK(in.X, in.K),
		"is_topk_nonzero_x_k":                 TopKNonzero(in.X, in.K),
		"inplace_mask_vector":                 changedVector(in.X, func(x []num) { MaskVector(in.Mask, x) }),
		"vec_max_upscale_to_u16_x":            MaxUpscaleToU16(in.X),
		"vec_fixed_proportions_to_u16_x":      ProportionsToU16(in.X),
		"fixed_to_u64_x":                      u64s,
		"fixed_to_u16_x":                      u16s,
		"vec_u16_max_upscale_to_u16":          MaxUpscaleU16(u16),
		"check_vec_max_limited_30000":         MaxWithinLimit(u16, 30000),
		"u16_proportion_to_fixed":             proportions,
	}
}

func denseResults(c *functionCase) map[string]any {
	in := &c.In
	a, b := denseOf(in.A), denseOf(in.B)
	normX := changedVector(in.X, Normalize)
	return map[string]any{
		"inplace_row_normalize_A":              changed(a, (*Dense).NormalizeRows),
		"inplace_col_normalize_A":              changed(a, (*Dense).NormalizeCols),
		"inplace_col_max_upscale_A":            changed(a, (*Dense).MaxUpscaleCols),
		"row_sum_A":                            a.RowSums(),
		"inplace_mask_rows":                    changed(a, func(m *Dense) { m.MaskRows(in.Mask) }),
		"inplace_mask_cols":                    changed(a, func(m *Dense) { m.MaskCols(in.Mask) }),
		"inplace_mask_diag":                    changed(a, (*Dense).MaskDiag),
		"row_hadamard_A_x":                     a.ScaleRows(in.X),
		"matmul_A_x":                           a.MatMul(in.X),
		"matmul_transpose_A_x":                 a.MatMulTranspose(in.X),
		"inplace_col_clip_A_x":                 changed(a, func(m *Dense) { m.ClipCols(in.X) }),
		"weighted_median_col_normx_A_majority": WeightedMedianDense(normX, a, in.Majority),
		"interpolate_A_B_ratio":                InterpolateDense(a, b, in.Ratio),
		"mat_vec_mul_A_x":                      a.ScaleCols(in.X),
		"mat_ema_A_B_ratio":                    EMADense(a, b, in.Ratio),
		"mat_ema_alpha_A_B_alpha":              EMAAlphaDense(a, b, denseOf(in.Alpha)),
	}
}

func sparseResults(c *functionCase) map[string]any {
	in := &c.In
	a, b := sparseOf(in.A), sparseOf(in.B)
	normX := changedVector(in.X, Normalize)
	scalars := make([]uint64, in.N)
	for i := range scalars {
		scalars[i] = in.Scalar
	}
	notAbove := func(a, b uint64) bool { return a <= b }
	return map[string]any{
		"inplace_row_normalize_sparse_A":   changed(a, (*Sparse).NormalizeRows),
		"inplace_col_normalize_sparse_A":   changed(a, func(m *Sparse) { m.NormalizeCols(in.N) }),
		"inplace_col_max_upscale_sparse_A": changed(a, func(m *Sparse) { m.MaxUpscaleCols(in.N) }),
		"row_sum_sparse_A":                 a.RowSums(),
		"mask_rows_sparse":                 changed(a, func(m *Sparse) { m.MaskRows(in.Mask) }),
		"mask_diag_sparse":                 changed(a, (*Sparse).MaskDiag),
		"mask_diag_sparse_except_index_0":  changed(a, func(m *Sparse) { m.MaskDiagExcept(0) }),
		"vec_mask_sparse_matrix_u_lt_w":    changed(a, func(m *Sparse) { m.MaskWhere(in.U, in.W, notAbove) }),
		"scalar_vec_mask_sparse_matrix_scalar_eq_u": changed(a, func(m *Sparse) {
			m.MaskWhere(scalars, in.U, notAbove)
		}),
		"row_hadamard_sparse_A_x":                     changed(a, func(m *Sparse) { m.ScaleRows(in.X) }),
		"matmul_sparse_A_x":                           a.MatMul(in.X, in.N),
		"matmul_transpose_sparse_A_x":                 a.MatMulTranspose(in.X),
		"col_clip_sparse_A_x":                         a.ClipCols(in.X),
		"weighted_median_col_sparse_normx_A_majority": WeightedMedianSparse(normX, a, in.N, in.Majority),
		"interpolate_sparse_A_B_ratio":                InterpolateSparse(a, b, in.N, in.Ratio),
		"mat_vec_mul_sparse_A_x":                      changed(a, func(m *Sparse) { m.ScaleCols(in.X) }),
		"mat_ema_sparse_A_B_ratio":                    EMASparse(a, b, in.Ratio),
		"mat_ema_alpha_sparse_A_B_alpha":              EMAAlphaSparse(a, b, func(row int) []num { return in.Alpha[row] }),
	}
}

// TestScalarFunctions checks the pallet's functions of one number, which the
// vectors of the number types hold.
func TestScalarFunctions(t *testing.T) {
	var file struct {
		Raw []map[string]string `json:"transcendental_I32F32"`
	}
	refdata.JSON(t, "math/fixed-ops.json", &file)
	require.NotEmpty(t, file.Raw)
	for _, c := range file.Raw {
		var a, b num
		require.NoError(t, json.Unmarshal([]byte(c["a"]), &a))
		require.NoError(t, json.Unmarshal([]byte(c["b"]), &b))
		require.Equal(t, c["exp_safe"], canonical(t, ExpSafe(a)), "exp_safe(%v)", a)
		require.Equal(t, c["safe_ln"], canonical(t, LnSafe(a)), "safe_ln(%v)", a)
		require.Equal(t, c["sigmoid_safe"], canonical(t, SigmoidSafe(a, b, one/2)), "sigmoid_safe(%v, %v)", a, b)
		require.Equal(t, c["clamp01"], canonical(t, Clamp(a, 0, one)), "clamp(%v)", a)
	}
}
