package frame

import "fmt"

// Registry is the frozen list of a runtime's pallets.
type Registry struct {
	pallets []*Base
	byIndex [256]*Base
	byName  map[string]*Base

	guards          []Guard
	events          EventSink
	baseFilter      func(ctx *Context, call *Call) bool
	errCallFiltered error
}

// Config is what a registry needs besides pallets.
type Config struct {
	// Events stores deposited events.
	Events EventSink
	// Guards are the dispatch extensions, in order.
	Guards []Guard
	// BaseFilter is the filter of every origin but root; nil lets all pass.
	BaseFilter func(ctx *Context, call *Call) bool
	// ErrCallFiltered is the error of a filtered call.
	ErrCallFiltered error
}

// NewRegistry freezes the pallets, given in the order of the runtime, which is
// the order of hooks and metadata. It panics if two share a name or an index.
func NewRegistry(cfg Config, pallets ...Pallet) *Registry {
	r := &Registry{
		byName: make(map[string]*Base), guards: cfg.Guards, events: cfg.Events,
		baseFilter: cfg.BaseFilter, errCallFiltered: cfg.ErrCallFiltered,
	}
	if r.baseFilter == nil {
		r.baseFilter = func(*Context, *Call) bool { return true }
	}
	for _, p := range pallets {
		b := p.base()
		if r.byIndex[b.index] != nil || r.byName[b.name] != nil {
			panic(fmt.Sprintf("frame: pallet %d %s clashes with another", b.index, b.name))
		}
		b.frozen = true
		r.pallets = append(r.pallets, b)
		r.byIndex[b.index], r.byName[b.name] = b, b
	}
	return r
}

// Pallets returns the pallets in the order of the runtime.
func (r *Registry) Pallets() []*Base { return r.pallets }

// Pallet returns the pallet of a name, or nil.
func (r *Registry) Pallet(name string) *Base { return r.byName[name] }

// PalletAt returns the pallet with an index, or nil.
func (r *Registry) PalletAt(index uint8) *Base { return r.byIndex[index] }

// ErrorName returns "Pallet.Error" for a module's error, the kind's name for others.
func (r *Registry) ErrorName(e DispatchError) string {
	if e.Kind != KindModule {
		return e.Error()
	}
	if b := r.byIndex[e.A]; b != nil {
		for _, def := range b.errors {
			if def.Index == e.B {
				return b.name + "." + def.Name
			}
		}
	}
	return e.Error()
}

// OwnerOf returns the storage item that a storage key belongs to, or nil.
func (r *Registry) OwnerOf(key []byte) *Item {
	if b := r.PalletOf(key); b != nil && len(key) >= 32 {
		for _, it := range b.items {
			if string(it.prefix[:]) == string(key[:32]) {
				return it
			}
		}
	}
	return nil
}

// PalletOf returns the pallet under whose prefix a storage key is, or nil.
func (r *Registry) PalletOf(key []byte) *Base {
	if len(key) < 16 {
		return nil
	}
	for _, b := range r.pallets {
		if string(b.prefix[:]) == string(key[:16]) {
			return b
		}
	}
	return nil
}
