package txpool

import "container/heap"

// Iterator walks the ready extrinsics in the order for a block. It works on a
// snapshot; the pool may change meanwhile.
type Iterator struct {
	items []item
	heap  []int32
	last  int32
}

type item struct {
	tx      *Tx
	behind  int32
	unlocks []int32
}

// Ready returns an iterator over the ready extrinsics.
func (p *Pool) Ready() *Iterator {
	p.mu.Lock()
	defer p.mu.Unlock()
	it := &Iterator{last: -1, items: make([]item, 0, len(p.ready.byHash))}
	for _, n := range p.ready.byHash {
		n.slot = len(it.items)
		it.items = append(it.items, item{tx: n.tx, behind: int32(len(n.behind))})
	}
	for _, n := range p.ready.byHash {
		if len(n.unlocks) == 0 {
			continue
		}
		list := make([]int32, 0, len(n.unlocks))
		for u := range n.unlocks {
			list = append(list, int32(u.slot))
		}
		it.items[n.slot].unlocks = list
	}
	for i := range it.items {
		if it.items[i].behind == 0 {
			it.heap = append(it.heap, int32(i))
		}
	}
	heap.Init((*byOrder)(it))
	return it
}

// Next returns the next extrinsic, nil at the end.
func (it *Iterator) Next() *Tx {
	if it.last >= 0 {
		for _, u := range it.items[it.last].unlocks {
			if it.items[u].behind--; it.items[u].behind == 0 {
				heap.Push((*byOrder)(it), u)
			}
		}
		it.last = -1
	}
	if len(it.heap) == 0 {
		return nil
	}
	it.last = heap.Pop((*byOrder)(it)).(int32)
	return it.items[it.last].tx
}

// Reject says that the extrinsic that Next returned last did not go into the
// block: those behind it are not offered.
func (it *Iterator) Reject() { it.last = -1 }

// byOrder makes the iterator a heap.
type byOrder Iterator

func (h *byOrder) Len() int { return len(h.heap) }
func (h *byOrder) Less(i, j int) bool {
	return h.items[h.heap[i]].tx.before(h.items[h.heap[j]].tx)
}
func (h *byOrder) Swap(i, j int) { h.heap[i], h.heap[j] = h.heap[j], h.heap[i] }
func (h *byOrder) Push(x any)    { h.heap = append(h.heap, x.(int32)) }
func (h *byOrder) Pop() any {
	n := len(h.heap) - 1
	x := h.heap[n]
	h.heap = h.heap[:n]
	return x
}

// Future returns the future extrinsics in order of arrival.
func (p *Pool) Future() []*Tx {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := make([]*Tx, 0, len(p.future.byHash))
	for _, w := range p.future.byHash {
		out = append(out, w.tx)
	}
	sortByArrival(out)
	return out
}
