package yuma

import "slices"

// Dense is a rectangular matrix in one flat buffer.
type Dense struct {
	Cols  int
	cells []num
}

// NewDense returns a matrix of zeros.
func NewDense(rows, cols int) *Dense { return &Dense{cols, make([]num, rows*cols)} }

// Rows returns the number of rows, zero if there are no columns.
func (m *Dense) Rows() int {
	if m.Cols == 0 {
		return 0
	}
	return len(m.cells) / m.Cols
}

// Row returns row i, which shares memory with m.
func (m *Dense) Row(i int) []num { return m.cells[i*m.Cols : (i+1)*m.Cols] }

// Clone returns a copy of m.
func (m *Dense) Clone() *Dense { return &Dense{m.Cols, slices.Clone(m.cells)} }

// Mask zeroes the cells for which masked is true.
func (m *Dense) Mask(masked func(row, col int) bool) {
	for i := range m.Rows() {
		row := m.Row(i)
		for j := range row {
			if masked(i, j) {
				row[j] = 0
			}
		}
	}
}

// MaskRows zeroes the masked rows and those the mask does not reach.
func (m *Dense) MaskRows(mask []bool) {
	m.Mask(func(row, _ int) bool { return maskedAt(mask, row) })
}

// MaskCols zeroes the masked columns and those the mask does not reach.
func (m *Dense) MaskCols(mask []bool) {
	m.Mask(func(_, col int) bool { return maskedAt(mask, col) })
}

// MaskDiag zeroes the diagonal; nothing happens if m is not square.
func (m *Dense) MaskDiag() {
	if m.Rows() == m.Cols {
		m.Mask(func(row, col int) bool { return row == col })
	}
}

// NormalizeRows divides each row whose sum is positive by it.
func (m *Dense) NormalizeRows() {
	for i := range m.Rows() {
		if sum := Sum(m.Row(i)); sum > 0 {
			NormalizeBy(m.Row(i), sum)
		}
	}
}

// divideCols divides each column by an element of by, if not zero.
func (m *Dense) divideCols(by []num) {
	for i := range m.Rows() {
		row := m.Row(i)
		for j, d := range by {
			if d != 0 {
				row[j] = row[j].SafeDiv(d)
			}
		}
	}
}

// NormalizeCols divides each column by its sum unless that is zero.
func (m *Dense) NormalizeCols() {
	sums := make([]num, m.Cols)
	for i := range m.Rows() {
		for j, v := range m.Row(i) {
			sums[j] = sums[j].SaturatingAdd(v)
		}
	}
	m.divideCols(sums)
}

// MaxUpscaleCols divides each column by its largest element if that is
// positive.
func (m *Dense) MaxUpscaleCols() {
	largest := make([]num, m.Cols)
	for i := range m.Rows() {
		for j, v := range m.Row(i) {
			largest[j] = max(largest[j], v)
		}
	}
	m.divideCols(largest)
}

// RowSums adds up each row, wrapping on overflow.
func (m *Dense) RowSums() []num {
	out := make([]num, m.Rows())
	for i := range out {
		out[i] = Sum(m.Row(i))
	}
	return out
}

// ScaleRows returns m with each row times an element of x; it has as many rows
// as the shorter of both.
func (m *Dense) ScaleRows(x []num) *Dense {
	out := NewDense(min(m.Rows(), len(x)), m.Cols)
	for i := range out.Rows() {
		for j, v := range m.Row(i) {
			out.Row(i)[j] = x[i].SaturatingMul(v)
		}
	}
	return out
}

// ScaleCols returns m with each column times an element of x, zero where that
// overflows.
func (m *Dense) ScaleCols(x []num) *Dense {
	out := NewDense(m.Rows(), m.Cols)
	for i := range m.Rows() {
		copy(out.Row(i), VecMul(m.Row(i), x))
	}
	return out
}

// MatMul returns for each column the sum over rows of x * m.
func (m *Dense) MatMul(x []num) []num {
	out := make([]num, m.Cols)
	for i := range m.Rows() {
		scale := at(x, i)
		for j, v := range m.Row(i) {
			out[j] = out[j].SaturatingAdd(scale.SaturatingMul(v))
		}
	}
	return out
}

// MatMulTranspose returns for each row the sum over columns of x * m.
func (m *Dense) MatMulTranspose(x []num) []num {
	out := make([]num, m.Rows())
	for i := range out {
		for j, v := range m.Row(i) {
			out[i] = out[i].SaturatingAdd(v.SaturatingMul(at(x, j)))
		}
	}
	return out
}

// ClipCols sets cells above their column's limit to it.
func (m *Dense) ClipCols(limit []num) {
	for i := range m.Rows() {
		row := m.Row(i)
		for j := range min(len(row), len(limit)) {
			row[j] = min(row[j], limit[j])
		}
	}
}

// InterpolateDense returns a + ratio * (b - a).
func InterpolateDense(a, b *Dense, ratio num) *Dense {
	switch ratio {
	case 0:
		return a.Clone()
	case one:
		return b.Clone()
	}
	out := NewDense(a.Rows(), a.Cols)
	for i, v := range a.cells {
		out.cells[i] = v.SaturatingAdd(ratio.SaturatingMul(b.cells[i].SaturatingSub(v)))
	}
	return out
}

// EMADense returns alpha * next + (1 - alpha) * old.
func EMADense(next, old *Dense, alpha num) *Dense {
	rest := one.SaturatingSub(alpha)
	out := NewDense(next.Rows(), next.Cols)
	for i, v := range next.cells {
		out.cells[i] = alpha.SaturatingMul(v).SaturatingAdd(rest.SaturatingMul(old.cells[i]))
	}
	return out
}

// EMAAlphaDense is EMADense with an alpha for each cell and results of at most
// one.
func EMAAlphaDense(next, old, alpha *Dense) *Dense {
	out := NewDense(next.Rows(), next.Cols)
	for i, v := range next.cells {
		out.cells[i] = emaCell(v, old.cells[i], alpha.cells[i])
	}
	return out
}
