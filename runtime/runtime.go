package runtime

import (
	"fmt"
	"reflect"

	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/extensions"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/metadata"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/sudo"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

// Variant selects between the builds of the reference.
type Variant uint8

// The variants.
const (
	// Standard has blocks of 12 s.
	Standard Variant = iota
	// Fast is the reference's fast-runtime with pow-faucet: blocks of 250 ms,
	// short periods, a faucet.
	Fast
	// Faucet is Standard with pow-faucet, the slow build of the reference's
	// localnet: a faucet, and no pause between new subnets.
	Faucet
)

// SlotDuration returns the length of a slot in milliseconds.
func (v Variant) SlotDuration() uint64 {
	if v == Fast {
		return 250
	}
	return 12_000
}

// Runtime is a frozen runtime. It holds no state of its own and may be used by
// several goroutines, each with its own overlay.
type Runtime struct {
	variant Variant
	pallets *pallets
	reg     *frame.Registry
	exec    *executive.Executive
	version types.RuntimeVersion
	apis    []*frame.API
	methods map[string]*frame.APIMethod
	meta    *metadata.Metadata
}

// New builds the runtime.
func New(v Variant) *Runtime {
	r := &Runtime{variant: v, methods: make(map[string]*frame.APIMethod)}
	r.version = version(apiVersions)
	r.pallets = newPallets(v, r.version)
	r.pallets.publish()
	r.reg = r.pallets.registry()
	exts := r.pallets.extensions(r.version, r.MetadataHash)
	r.exec = executive.New(executive.Config{
		Registry: r.reg, System: r.pallets.system, Extensions: exts,
		StateRoot: stateRoot, Migrations: r.pallets.migrations,
	})
	r.apis = r.pallets.apis(r)
	r.checkAPIs()
	for _, a := range r.apis {
		for _, m := range a.Methods {
			r.methods[a.Name+"_"+m.Name] = m
		}
	}
	r.meta = metadata.New(metadata.Source{
		Registry: r.reg, Extensions: exts, Extra: reflect.TypeFor[extensions.All](),
		Runtime: reflect.TypeFor[primitives.Runtime](), APIs: r.apis,
		Chain: metadata.Chain{
			SpecName: SpecName, SpecVersion: SpecVersion,
			SS58Prefix: ss58Prefix, Decimals: tokenDecimals, TokenSymbol: tokenSymbol,
		},
	})
	return r
}

// checkAPIs makes sure that what the version lists is what there is.
func (r *Runtime) checkAPIs() {
	if len(r.apis) != len(apiVersions) {
		panic(fmt.Sprintf("runtime: %d runtime APIs, version lists %d", len(r.apis), len(apiVersions)))
	}
	for i, a := range r.apis {
		if a.Name != apiVersions[i].Name || a.Version != apiVersions[i].Version {
			panic(fmt.Sprintf("runtime: runtime API %d is %s %d, version lists %s %d",
				i, a.Name, a.Version, apiVersions[i].Name, apiVersions[i].Version))
		}
	}
}

// stateRoot is the root of the state in the runtime's trie layout.
func stateRoot(ctx *frame.Context) types.Hash { return ctx.State.Root(trie.V1) }

// Variant returns which build this is.
func (r *Runtime) Variant() Variant { return r.variant }

// Version returns the runtime's version.
func (r *Runtime) Version() types.RuntimeVersion { return r.version }

// Registry returns the pallets.
func (r *Runtime) Registry() *frame.Registry { return r.reg }

// Executive returns what drives blocks.
func (r *Runtime) Executive() *executive.Executive { return r.exec }

// System returns the system pallet.
func (r *Runtime) System() *system.Pallet { return r.pallets.system }

// Sudo returns the pallet of the superuser.
func (r *Runtime) Sudo() *sudo.Pallet { return r.pallets.sudo }

// Subtensor returns the pallet of subnets.
func (r *Runtime) Subtensor() *subtensor.Pallet { return r.pallets.subtensor }

// APIs returns the runtime APIs in the order of metadata.
func (r *Runtime) APIs() []*frame.API { return r.apis }

// MetadataHash returns the RFC-78 digest of the metadata.
func (r *Runtime) MetadataHash() ([32]byte, bool) { return r.meta.Hash() }

// Metadata returns the metadata in the given version, false if there is none.
func (r *Runtime) Metadata(version uint32) ([]byte, bool) { return r.meta.At(version) }

// Context returns a context over an overlay.
func (r *Runtime) Context(o *state.Overlay) *frame.Context { return frame.NewContext(o, r.reg) }

// Call runs a runtime API method ("Core_version") on a state. What it writes
// stays in the overlay, for the caller to keep or to drop. A method that would
// panic in the reference gives an error.
func (r *Runtime) Call(o *state.Overlay, method string, args []byte) (res []byte, err error) {
	m := r.methods[method]
	if m == nil {
		return nil, fmt.Errorf("%w: %s", frame.ErrNoAPI, method)
	}
	defer func() {
		if v := recover(); v != nil {
			p, ok := v.(frame.Panic)
			if !ok {
				panic(v)
			}
			res, err = nil, p
		}
	}()
	return m.Call(r.Context(o), args)
}
