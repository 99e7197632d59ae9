package txpool

// Status is what became of an extrinsic.
type Status uint8

// The statuses. From Finalized on they are ends.
const (
	StatusFuture    Status = iota
	StatusReady            //
	StatusBroadcast        // Peers got it
	StatusInBlock          // it is in Block at Index
	StatusFinalized        // the same, for good
	StatusUsurped          // By replaced it
	StatusDropped          // the pool was full
	StatusInvalid          // it can't be included any more
)

// Event is one change of an extrinsic.
type Event struct {
	Status Status
	Block  Hash
	Index  int
	By     Hash
	Peers  []string
}

// Final reports whether no event follows.
func (e Event) Final() bool { return e.Status >= StatusFinalized }

// watchBuffer is more than the events of any sane extrinsic; of one that moves
// to and fro without end a slow watcher misses the oldest.
const watchBuffer = 32

// Watch is a stream of the events of one extrinsic.
type Watch struct {
	Hash Hash
	ch   chan Event
	stop func()
}

// Events returns the channel of the events. It is closed after the last one.
func (w *Watch) Events() <-chan Event { return w.ch }

// Stop ends the watch. The channel is closed.
func (w *Watch) Stop() { w.stop() }

// watchers are the watches of all extrinsics. The pool's lock guards them.
type watchers map[Hash][]*Watch

func (ws watchers) send(h Hash, e Event) {
	list := ws[h]
	if list == nil {
		return
	}
	for _, w := range list {
		for sent := false; !sent; {
			select {
			case w.ch <- e:
				sent = true
			default:
				select {
				case <-w.ch:
				default:
				}
			}
		}
		if e.Final() {
			close(w.ch)
		}
	}
	if e.Final() {
		delete(ws, h)
	}
}

func (ws watchers) drop(w *Watch) {
	list := ws[w.Hash]
	for i, o := range list {
		if o == w {
			ws[w.Hash] = append(list[:i:i], list[i+1:]...)
			if len(ws[w.Hash]) == 0 {
				delete(ws, w.Hash)
			}
			close(w.ch)
			return
		}
	}
}
