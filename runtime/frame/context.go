package frame

import (
	"github.com/tensord/tensord/chain/state"
)

// Context is what code running in a block works on.
type Context struct {
	// State is the overlay that all reads and writes go through.
	State *state.Overlay

	reg   *Registry
	key   []byte // scratch for storage keys
	event []byte // scratch for an event
	item  []byte // scratch for an item that is appended to a sequence
	sums  sums
	depth int // open storage layers
	notes []Note

	observe func(what any)
}

// Note is an error that the reference only logs, or swallows: it changes nothing
// in the state, but an operator wants to know.
type Note struct {
	// Pallet and What are from a small set of names, to be counted by.
	Pallet, What string
	Err          error
}

// Note keeps a note for whoever runs the block.
func (b *Base) Note(ctx *Context, what string, err error) {
	ctx.notes = append(ctx.notes, Note{b.name, what, err})
}

// Notes returns the notes of the block's hooks so far.
func (ctx *Context) Notes() []Note { return ctx.notes }

// DropNotes forgets all notes but the first n.
func (ctx *Context) DropNotes(n int) { ctx.notes = ctx.notes[:n] }

// Observe has f told what Tell reports. f may read the state, it never writes:
// a block comes out the same whether anybody watches or not.
func (ctx *Context) Observe(f func(what any)) { ctx.observe = f }

// Observed reports whether anybody watches. Who has something to tell asks
// first, so that putting it together costs nothing otherwise.
func (ctx *Context) Observed() bool { return ctx.observe != nil }

// Tell hands what to the observer, which there has to be.
func (ctx *Context) Tell(what any) { ctx.observe(what) }

// NewContext returns a context over o for the pallets of reg.
func NewContext(o *state.Overlay, reg *Registry) *Context {
	return &Context{State: o, reg: reg, key: make([]byte, 0, 256)}
}

// Registry returns the runtime's pallets.
func (ctx *Context) Registry() *Registry { return ctx.reg }

// maxLayers is the depth to which storage layers may be nested
// (frame-support's TRANSACTIONAL_LIMIT).
const maxLayers = 255

// Layer runs fn in a storage layer: what it wrote is undone if it returns an
// error. At the limit of nesting, fn does not run and ErrLimitReached results.
func (ctx *Context) Layer(fn func() error) error {
	if ctx.depth >= maxLayers {
		return ErrLimitReached
	}
	ctx.depth++
	mark := ctx.State.Mark()
	err := fn()
	ctx.depth--
	if err != nil {
		ctx.State.Rollback(mark)
	}
	return err
}

// Speculate runs fn in a storage layer that is always undone.
func (ctx *Context) Speculate(fn func() error) error {
	if ctx.depth >= maxLayers {
		return ErrLimitReached
	}
	ctx.depth++
	mark := ctx.State.Mark()
	err := fn()
	ctx.depth--
	ctx.State.Rollback(mark)
	return err
}

// Reset closes all storage layers after a panic; the overlay is the caller's to
// roll back.
func (ctx *Context) Reset() { ctx.depth = 0 }

// Panic is the value with which code panics where the reference's runtime
// panics: the extrinsic is not included, a block that has it is invalid.
// Any other panic is a bug in tensord.
type Panic struct{ Reason string }

func (p Panic) Error() string { return "runtime panicked: " + p.Reason }

// Abort panics as the reference's runtime does for the given reason.
func Abort(reason string) { panic(Panic{reason}) }
