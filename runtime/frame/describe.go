package frame

import "reflect"

// TypeNames are the reference's names of the types of a storage item, where
// metadata needs them: Go has one uint64 for what are several newtypes there,
// and containers of these are different types.
type TypeNames struct {
	Value string
	Keys  []string // one per key, or none
}

// Named gives the reference's names of an item's value and keys; see TypeNames.
func Named[V any](value string, keys ...string) ItemOption[V] {
	return func(c *itemConfig[V]) { c.names = TypeNames{value, keys} }
}

// Deprecation says that something is not to be used any more.
type Deprecation struct {
	Index uint8  // of the call or event
	Note  string // may be empty for storage items
	Since string
}

// Deprecated marks a storage item in metadata.
func Deprecated[V any](note string) ItemOption[V] {
	return func(c *itemConfig[V]) { c.obsolete = &Deprecation{Note: note} }
}

// DeprecateCall marks a call in metadata.
func (b *Base) DeprecateCall(index uint8, note string) {
	b.mustNotBeFrozen()
	b.oldCalls = append(b.oldCalls, Deprecation{Index: index, Note: note})
}

// DeprecateEvent marks an event in metadata.
func (b *Base) DeprecateEvent(index uint8, note string) {
	b.mustNotBeFrozen()
	b.oldEvents = append(b.oldEvents, Deprecation{Index: index, Note: note})
}

// Deprecate marks a runtime API's method in metadata.
func (m *APIMethod) Deprecate(note string) *APIMethod {
	m.Obsolete = &Deprecation{Note: note}
	return m
}

// Returning gives the reference's name of the result's type; see TypeNames.
func (m *APIMethod) Returning(name string) *APIMethod {
	m.OutName = name
	return m
}

// AssociatedType is a type that the runtime chose for a pallet's configuration.
type AssociatedType struct {
	Name string
	Type reflect.Type
}

// AssociatedType publishes a type of the pallet's configuration.
func (b *Base) AssociatedType(name string, t reflect.Type) {
	b.mustNotBeFrozen()
	b.associated = append(b.associated, AssociatedType{name, t})
}

// ViewFunction is a function over the state that metadata lists for a pallet.
type ViewFunction struct {
	ID   [32]byte
	Name string
	Docs string
	In   reflect.Type // a struct
	Out  reflect.Type
}

// ViewFunction publishes a view function.
func (b *Base) ViewFunction(v ViewFunction) {
	b.mustNotBeFrozen()
	b.views = append(b.views, v)
}
