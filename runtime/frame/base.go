package frame

import (
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// Base is what every pallet embeds: its name, its index, and its declarations.
type Base struct {
	name   string
	index  uint8
	prefix [16]byte
	frozen bool

	items     []*Item
	calls     []*CallDef
	events    []*EventDef
	errors    []*ErrorDef
	constants []*Constant

	associated          []AssociatedType
	views               []ViewFunction
	oldCalls, oldEvents []Deprecation

	hooks Hooks
	// module is the Rust module under which metadata lists the pallet's call,
	// event and error types ("pallet_balances::pallet").
	module      string
	params      []string
	plainEvents bool
	version     uint16
	callDefs    [256]*CallDef
}

// NewBase starts a pallet's declarations: its name in the runtime, its index,
// and the Rust module that its types are listed under in metadata.
func NewBase(name string, index uint8, module string) Base {
	return Base{name: name, index: index, module: module, params: []string{"T"}, prefix: crypto.TwoX128Of(name)}
}

// TypeParams replaces the open type parameters that metadata lists for the
// pallet's call, event and error types (default: T).
func (b *Base) TypeParams(names ...string) { b.params = names }

// StorageVersion sets the version of the pallet's storage, which genesis records.
func (b *Base) StorageVersion(v uint16) { b.version = v }

// WriteStorageVersion records the version of the pallet's storage in the state.
func (b *Base) WriteStorageVersion(ctx *Context) {
	key := crypto.TwoX128Of(":__STORAGE_VERSION__:")
	ctx.State.Put(append(append([]byte(nil), b.prefix[:]...), key[:]...), scale.AppendUint16(nil, b.version))
}

// PlainEvents says that the pallet's event type has no type parameters.
func (b *Base) PlainEvents() { b.plainEvents = true }

// EventParams returns the open type parameters of the pallet's event type.
func (b *Base) EventParams() []string {
	if b.plainEvents {
		return nil
	}
	return b.params
}

// Name returns the pallet's name in the runtime.
func (b *Base) Name() string { return b.name }

// Index returns the pallet's index in calls, events and errors.
func (b *Base) Index() uint8 { return b.index }

// Module returns the Rust module of the pallet's types.
func (b *Base) Module() string { return b.module }

// Params returns the open type parameters of the pallet's types.
func (b *Base) Params() []string { return b.params }

// Declarations are a pallet's parts, each in the order of metadata.
type Declarations struct {
	Items     []*Item
	Calls     []*CallDef
	Events    []*EventDef
	Errors    []*ErrorDef
	Constants []*Constant
	// Associated are types of the configuration, Views functions over the state.
	Associated []AssociatedType
	Views      []ViewFunction
	// OldCalls and OldEvents are deprecated.
	OldCalls, OldEvents []Deprecation
}

// Declarations returns what the pallet has declared.
func (b *Base) Declarations() Declarations {
	return Declarations{
		Items: b.items, Calls: b.calls, Events: b.events, Errors: b.errors, Constants: b.constants,
		Associated: b.associated, Views: b.views, OldCalls: b.oldCalls, OldEvents: b.oldEvents,
	}
}

// Hooks returns the pallet's hooks, to be set in its constructor.
func (b *Base) Hooks() *Hooks { return &b.hooks }

// base makes Base satisfy Pallet for everything that embeds it.
func (b *Base) base() *Base { return b }

// Pallet is anything that embeds Base.
type Pallet interface{ base() *Base }

// Hooks are the points of a block at which a pallet runs. Any may be nil.
type Hooks struct {
	// OnInitialize runs before any extrinsic and returns its weight.
	OnInitialize func(ctx *Context, n uint32) types.Weight
	// OnFinalize runs after the last extrinsic.
	OnFinalize func(ctx *Context, n uint32)
	// OnIdle may use up to the remaining weight and returns what it used.
	OnIdle func(ctx *Context, n uint32, remaining types.Weight) types.Weight
	// OnRuntimeUpgrade runs once per spec version, first in the block.
	OnRuntimeUpgrade func(ctx *Context) types.Weight
	// BuildGenesis writes the pallet's genesis state from its JSON config.
	BuildGenesis func(ctx *Context, config json.RawMessage) error
	// OnGenesis runs once after all pallets have built their genesis state.
	OnGenesis func(ctx *Context)
	// CreateInherent returns the call that the block must begin with, or nil.
	CreateInherent func(ctx *Context, data InherentData) *Call
	// CheckInherent judges an inherent of another author.
	CheckInherent func(ctx *Context, call *Call, data InherentData) error
	// IsInherent reports whether a call of this pallet is an inherent.
	IsInherent func(call *Call) bool
	// ValidateUnsigned judges an unsigned call of this pallet.
	ValidateUnsigned func(ctx *Context, source TransactionSource, call *Call) (ValidTransaction, error)
	// PreDispatchUnsigned judges it again right before it runs; nil means ValidateUnsigned.
	PreDispatchUnsigned func(ctx *Context, call *Call) error
}

// InherentData is what an author knows from outside the chain, by the eight
// byte identifier of the inherent ("timstap0"), SCALE encoded.
type InherentData map[[8]byte][]byte

// ErrorDef describes one error of a pallet.
type ErrorDef struct {
	Index uint8
	Name  string
	Docs  string
}

// Error declares an error and returns its value.
func (b *Base) Error(index uint8, name, docs string) DispatchError {
	b.mustNotBeFrozen()
	for _, e := range b.errors {
		if e.Index == index || e.Name == name {
			panic(fmt.Sprintf("frame: %s declares error %d %s twice", b.name, index, name))
		}
	}
	if docs == "" {
		panic(fmt.Sprintf("frame: error %s.%s has no docs", b.name, name))
	}
	b.errors = append(b.errors, &ErrorDef{index, name, docs})
	return DispatchError{Kind: KindModule, A: b.index, B: index, name: b.name + "." + name}
}

// Constant is a value that metadata publishes.
type Constant struct {
	Name     string
	Type     scale.Type
	TypeName string // see TypeNames
	Value    []byte
	Docs     string
}

// NamedConst declares a constant of which the type's name counts; see TypeNames.
func NamedConst[T any](b *Base, name, typeName string, v T, docs string) {
	Const(b, name, v, docs)
	b.constants[len(b.constants)-1].TypeName = typeName
}

// Const declares a constant of a pallet.
func Const[T any](b *Base, name string, v T, docs string) {
	b.mustNotBeFrozen()
	for _, c := range b.constants {
		if c.Name == name {
			panic(fmt.Sprintf("frame: %s declares constant %s twice", b.name, name))
		}
	}
	b.constants = append(b.constants, &Constant{
		Name: name, Type: scale.Type{Go: reflect.TypeFor[T]()}, Value: scale.Encode(v), Docs: docs,
	})
}

func (b *Base) mustNotBeFrozen() {
	if b.frozen {
		panic("frame: " + b.name + " is frozen; declare in the constructor")
	}
}
