package txpool

import "sort"

// future is the queue of extrinsics that wait for something.
type future struct {
	byHash  map[Hash]*waiting
	wanting map[string]map[*waiting]struct{} // tag -> who misses it
	bytes   int
}

type waiting struct {
	tx      *Tx
	missing map[string]struct{}
	checked uint64 // see node
}

func newFuture() future {
	return future{byHash: make(map[Hash]*waiting), wanting: make(map[string]map[*waiting]struct{})}
}

func (f *future) insert(w *waiting) {
	for tag := range w.missing {
		set := f.wanting[tag]
		if set == nil {
			set = make(map[*waiting]struct{}, 1)
			f.wanting[tag] = set
		}
		set[w] = struct{}{}
	}
	f.byHash[w.tx.Hash] = w
	f.bytes += len(w.tx.Bytes)
}

func (f *future) remove(w *waiting) {
	for tag := range w.missing {
		f.unwant(tag, w)
	}
	delete(f.byHash, w.tx.Hash)
	f.bytes -= len(w.tx.Bytes)
}

func (f *future) unwant(tag string, w *waiting) {
	set := f.wanting[tag]
	delete(set, w)
	if len(set) == 0 {
		delete(f.wanting, tag)
	}
}

// satisfy notes that the tags are provided now and takes out those that miss
// nothing any more, in order of arrival.
func (f *future) satisfy(tags []string) []*Tx {
	var out []*Tx
	for _, tag := range tags {
		for w := range f.wanting[tag] {
			delete(w.missing, tag)
			f.unwant(tag, w)
			if len(w.missing) == 0 {
				f.remove(w)
				out = append(out, w.tx)
			}
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].seq < out[j].seq })
	return out
}

// worst returns the extrinsic to drop first.
func (f *future) worst() *waiting {
	var worst *waiting
	for _, w := range f.byHash {
		if worst == nil || w.tx.worse(worst.tx) {
			worst = w
		}
	}
	return worst
}
