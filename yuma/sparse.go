package yuma

import (
	"slices"

	"github.com/tensord/tensord/chain/fixed"
)

// Cell is one entry of a sparse row.
type Cell struct {
	Col   uint16
	Value fixed.I32F32
}

// Sparse is a matrix of rows of cells in one flat buffer. Cells of a row are in
// the order they were stored in, which need not be ascending, and may be zero.
type Sparse struct {
	cells []Cell
	ends  []int
	spare *pool
}

// pool keeps the memory of matrices that are no longer needed, so that an
// epoch touches little of it.
type pool struct {
	free []*Sparse
	// room is the largest number of cells asked for; all get as much.
	room int
}

// matrix returns an empty matrix with room for rows and cells.
func (p *pool) matrix(rows, cells int) *Sparse {
	p.room = max(p.room, cells)
	for i, m := range p.free {
		if cap(m.cells) >= cells && cap(m.ends) >= rows {
			p.free = slices.Delete(p.free, i, i+1)
			m.cells, m.ends = m.cells[:0], m.ends[:0]
			return m
		}
	}
	return &Sparse{make([]Cell, 0, p.room), make([]int, 0, rows), p}
}

// release gives up a matrix.
func (p *pool) release(m *Sparse) { p.free = append(p.free, m) }

// NewSparse returns an empty matrix with room for rows and cells.
func NewSparse(rows, cells int) *Sparse { return new(pool).matrix(rows, cells) }

// Add appends a cell to the row that is being built.
func (m *Sparse) Add(col uint16, v num) { m.cells = append(m.cells, Cell{col, v}) }

// EndRow finishes the row that is being built.
func (m *Sparse) EndRow() { m.ends = append(m.ends, len(m.cells)) }

// Rows returns the number of rows.
func (m *Sparse) Rows() int { return len(m.ends) }

// Row returns the cells of row i, not to be kept while m changes.
func (m *Sparse) Row(i int) []Cell {
	if i == 0 {
		return m.cells[:m.ends[0]]
	}
	return m.cells[m.ends[i-1]:m.ends[i]]
}

// Clone returns a copy of m.
func (m *Sparse) Clone() *Sparse {
	out := m.like()
	out.cells, out.ends = append(out.cells, m.cells...), append(out.ends, m.ends...)
	return out
}

// like returns an empty matrix with the room m takes.
func (m *Sparse) like() *Sparse { return m.spare.matrix(len(m.ends), len(m.cells)) }

// filter removes the cells keep refuses.
func (m *Sparse) filter(keep func(row int, c Cell) bool) {
	from, to := 0, 0
	for i, end := range m.ends {
		for ; from < end; from++ {
			if c := m.cells[from]; keep(i, c) {
				m.cells[to] = c
				to++
			}
		}
		m.ends[i] = to
	}
	m.cells = m.cells[:to]
}

// MaskRows empties the masked rows and those the mask does not reach.
func (m *Sparse) MaskRows(mask []bool) {
	m.filter(func(row int, _ Cell) bool { return !maskedAt(mask, row) })
}

// MaskDiag removes the diagonal.
func (m *Sparse) MaskDiag() {
	m.filter(func(row int, c Cell) bool { return row != int(c.Col) })
}

// MaskDiagExcept removes the diagonal except the cell of one uid.
func (m *Sparse) MaskDiagExcept(uid uint16) {
	m.filter(func(row int, c Cell) bool { return row != int(c.Col) || c.Col == uid })
}

// MaskWhere removes the cells for which masked is true of what first has for
// the row and second for the column.
func (m *Sparse) MaskWhere(first, second []uint64, masked func(a, b uint64) bool) {
	m.filter(func(row int, c Cell) bool { return !masked(at(first, row), at(second, int(c.Col))) })
}

// NormalizeRows divides each row whose sum is positive by it.
func (m *Sparse) NormalizeRows() {
	sums := m.RowSums()
	for i, sum := range sums {
		if sum <= 0 {
			continue
		}
		row := m.Row(i)
		for j := range row {
			row[j].Value = row[j].Value.SafeDiv(sum)
		}
	}
}

// RowSums adds up each row, wrapping on overflow.
func (m *Sparse) RowSums() []num {
	out := make([]num, m.Rows())
	for i := range out {
		for _, c := range m.Row(i) {
			out[i] += c.Value
		}
	}
	return out
}

// divideColumns divides each cell by what by has for its column, if not zero.
func (m *Sparse) divideColumns(by []num) {
	for i := range m.cells {
		c := &m.cells[i]
		if int(c.Col) < len(by) && by[c.Col] != 0 {
			c.Value = c.Value.SafeDiv(by[c.Col])
		}
	}
}

// NormalizeCols divides each column by its sum unless that is zero.
func (m *Sparse) NormalizeCols(columns int) {
	sums := make([]num, columns)
	for _, c := range m.cells {
		if int(c.Col) < columns {
			sums[c.Col] = sums[c.Col].SaturatingAdd(c.Value)
		}
	}
	m.divideColumns(sums)
}

// MaxUpscaleCols divides each column by its largest element if that is
// positive.
func (m *Sparse) MaxUpscaleCols(columns int) {
	largest := make([]num, columns)
	for _, c := range m.cells {
		if int(c.Col) < columns && largest[c.Col] < c.Value {
			largest[c.Col] = c.Value
		}
	}
	m.divideColumns(largest)
}

// ScaleRows multiplies each row with an element of x and cuts m to as many
// rows.
func (m *Sparse) ScaleRows(x []num) {
	m.ends = m.ends[:min(len(m.ends), len(x))]
	for i := range m.ends {
		row := m.Row(i)
		for j := range row {
			row[j].Value = row[j].Value.SaturatingMul(x[i])
		}
	}
}

// ScaleCols multiplies each column with an element of x and removes products
// that are zero and columns that x does not reach.
func (m *Sparse) ScaleCols(x []num) {
	for i := range m.cells {
		c := &m.cells[i]
		c.Value = c.Value.SaturatingMul(at(x, int(c.Col)))
	}
	m.filter(func(_ int, c Cell) bool { return c.Value != 0 })
}

// MatMul returns for each column the sum over rows of x * m.
func (m *Sparse) MatMul(x []num, columns int) []num {
	out := make([]num, columns)
	for i := range m.Rows() {
		scale := at(x, i)
		for _, c := range m.Row(i) {
			if int(c.Col) < columns {
				out[c.Col] = out[c.Col].SaturatingAdd(scale.SaturatingMul(c.Value))
			}
		}
	}
	return out
}

// MatMulTranspose returns for each row the sum over columns of x * m.
func (m *Sparse) MatMulTranspose(x []num) []num {
	out := make([]num, m.Rows())
	for i := range out {
		for _, c := range m.Row(i) {
			out[i] = out[i].SaturatingAdd(at(x, int(c.Col)).SaturatingMul(c.Value))
		}
	}
	return out
}

// ClipCols returns m with cells above their column's limit set to it, or
// dropped if the limit is not positive.
func (m *Sparse) ClipCols(limit []num) *Sparse {
	out := m.like()
	for i := range m.Rows() {
		for _, c := range m.Row(i) {
			l := at(limit, int(c.Col))
			switch {
			case l >= c.Value:
				out.Add(c.Col, c.Value)
			case l > 0:
				out.Add(c.Col, l)
			}
		}
		out.EndRow()
	}
	return out
}

// scatter writes a row into a dense one; the last of equal columns wins and
// columns beyond it are ignored.
func scatter(row []Cell, out []num) {
	for _, c := range row {
		if int(c.Col) < len(out) {
			out[c.Col] = c.Value
		}
	}
}

// addPositive appends the positive elements of a dense row as a row of m.
func (m *Sparse) addPositive(row []num) {
	for j, v := range row {
		if v > 0 {
			m.Add(uint16(j), v)
		}
	}
	m.EndRow()
}

// InterpolateSparse returns a + ratio * (b - a) without elements that are not
// positive; for the ratios zero and one, or if the heights differ, it is a or b
// itself.
func InterpolateSparse(a, b *Sparse, columns int, ratio num) *Sparse {
	if ratio == 0 {
		return a
	}
	if ratio == one || a.Rows() != b.Rows() {
		return b
	}
	out := a.like()
	buf := make([]num, 2*columns)
	x, y := buf[:columns], buf[columns:]
	for i := range a.Rows() {
		if len(a.Row(i))+len(b.Row(i)) == 0 {
			out.EndRow()
			continue
		}
		clear(buf)
		scatter(a.Row(i), x)
		scatter(b.Row(i), y)
		for j, v := range x {
			x[j] = v.SaturatingAdd(ratio.SaturatingMul(y[j].SaturatingSub(v)))
		}
		out.addPositive(x)
	}
	return out
}

// EMASparse returns alpha * next + (1 - alpha) * old without elements that are
// not positive. The result is as wide as next is high.
func EMASparse(next, old *Sparse, alpha num) *Sparse {
	rest := one.SaturatingSub(alpha)
	n := next.Rows()
	out := next.spare.matrix(n, max(len(next.cells), len(old.cells)))
	acc := make([]num, n)
	for i := range n {
		var oldRow []Cell
		if i < old.Rows() {
			oldRow = old.Row(i)
		}
		if len(next.Row(i))+len(oldRow) == 0 {
			out.EndRow()
			continue
		}
		clear(acc)
		accumulate(acc, next.Row(i), alpha)
		accumulate(acc, oldRow, rest)
		out.addPositive(acc)
	}
	return out
}

func accumulate(acc []num, row []Cell, scale num) {
	for _, c := range row {
		if int(c.Col) < len(acc) {
			acc[c.Col] = acc[c.Col].SaturatingAdd(scale.SaturatingMul(c.Value))
		}
	}
}

// EMAAlphaSparse returns alpha * next + (1 - alpha) * old, at most one, with an
// alpha for each cell, for the cells of next only: a bond without a weight
// disappears. alpha yields a row of alphas, which is used before the next is
// asked for; columns it does not reach are dropped. If the heights differ the
// result is next.
func EMAAlphaSparse(next, old *Sparse, alpha func(row int) []num) *Sparse {
	if next.Rows() != old.Rows() {
		return next.Clone()
	}
	out := next.like()
	var oldRow []num
	for i := range next.Rows() {
		row := next.Row(i)
		if len(row) == 0 {
			out.EndRow()
			continue
		}
		alphas := alpha(i)
		oldRow = slices.Grow(oldRow[:0], len(alphas))[:len(alphas)]
		clear(oldRow)
		scatter(old.Row(i), oldRow)
		for _, c := range row {
			if int(c.Col) >= len(alphas) {
				continue
			}
			if v := emaCell(c.Value, oldRow[c.Col], alphas[c.Col]); v > 0 {
				out.Add(c.Col, v)
			}
		}
		out.EndRow()
	}
	return out
}

// emaCell is one step of a moving average with an alpha of its own, at most
// one.
func emaCell(next, old, alpha num) num {
	decayed := one.SaturatingSub(alpha).SaturatingMul(old)
	return min(decayed.SaturatingAdd(max(alpha.SaturatingMul(next), 0)), one)
}
