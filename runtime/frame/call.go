package frame

import (
	"fmt"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// DispatchInfo is what is known of a call before it runs.
type DispatchInfo struct {
	CallWeight      types.Weight // includes the dispatch guards' weight
	ExtensionWeight types.Weight
	Class           types.DispatchClass
	Pays            types.Pays
}

// TotalWeight is the weight of the call and of the transaction extensions.
func (i DispatchInfo) TotalWeight() types.Weight { return i.CallWeight.Add(i.ExtensionWeight) }

// PostInfo is what a call says of its cost once it ran. The zero value leaves
// everything as the DispatchInfo had it.
type PostInfo struct {
	ActualWeight *types.Weight
	Pays         types.Pays // PaysNo makes the call free of fees
}

// ActualOr returns the weight that was used: never more than info's.
func (p PostInfo) ActualOr(info DispatchInfo) types.Weight {
	if p.ActualWeight == nil {
		return info.TotalWeight()
	}
	return p.ActualWeight.Min(info.TotalWeight())
}

// PaysFee tells whether a fee is due, given what was known before.
func (p PostInfo) PaysFee(info DispatchInfo) types.Pays {
	if info.Pays == types.PaysNo || p.Pays == types.PaysNo {
		return types.PaysNo
	}
	return types.PaysYes
}

// Used is PostInfo with an actual weight.
func Used(w types.Weight) PostInfo { return PostInfo{ActualWeight: &w} }

// CallDef is a declared call.
type CallDef struct {
	Index uint8
	Name  string
	Docs  string
	Args  reflect.Type // a struct; its fields are the call's arguments
	// Unbuilt marks a call that is declared but not run yet.
	Unbuilt bool

	pallet *Base
	decode func(d *scale.Decoder) any
	append func(dst []byte, args any) []byte
	info   func(ctx *Context, args any) DispatchInfo
	run    func(ctx *Context, o Origin, args any) (PostInfo, error)
}

// Pallet returns the name of the pallet that the call belongs to.
func (d *CallDef) Pallet() string { return d.pallet.name }

// PalletIndex returns the index of the pallet that the call belongs to.
func (d *CallDef) PalletIndex() uint8 { return d.pallet.index }

func (d *CallDef) String() string { return d.pallet.name + "." + d.Name }

// Call is a call with its arguments: the runtime's RuntimeCall.
type Call struct {
	Def  *CallDef
	Args any // pointer to a value of type Def.Args
}

// ArgsOf returns the call's arguments if they are of type A.
func ArgsOf[A any](c *Call) (*A, bool) {
	a, ok := c.Args.(*A)
	return a, ok
}

// Is reports whether the call is the named one.
func (c *Call) Is(pallet, name string) bool {
	return c.Def.Name == name && c.Def.pallet.name == pallet
}

// AddCall declares a call whose handler returns only an error. The handler runs
// in a storage layer of its own.
func AddCall[A any](b *Base, index uint8, name, docs string,
	info func(ctx *Context, a *A) DispatchInfo,
	run func(ctx *Context, o Origin, a *A) error,
) *CallDef {
	return AddCallPost(b, index, name, docs, info, func(ctx *Context, o Origin, a *A) (PostInfo, error) {
		return PostInfo{}, run(ctx, o, a)
	})
}

// AddCallPost declares a call whose handler also corrects weight or fee; what it
// returns of these counts also together with an error.
func AddCallPost[A any](b *Base, index uint8, name, docs string,
	info func(ctx *Context, a *A) DispatchInfo,
	run func(ctx *Context, o Origin, a *A) (PostInfo, error),
) *CallDef {
	b.mustNotBeFrozen()
	if b.callDefs[index] != nil {
		panic(fmt.Sprintf("frame: %s declares call %d twice", b.name, index))
	}
	codec := scale.For[A]()
	def := &CallDef{
		Index: index, Name: name, Docs: docs, Args: reflect.TypeFor[A](), pallet: b,
		decode: func(d *scale.Decoder) any {
			a := new(A)
			codec.Decode(d, a)
			return a
		},
		append: func(dst []byte, args any) []byte { return codec.Append(dst, args.(*A)) },
		info:   func(ctx *Context, args any) DispatchInfo { return info(ctx, args.(*A)) },
		run: func(ctx *Context, o Origin, args any) (post PostInfo, err error) {
			err = ctx.Layer(func() error {
				var err error
				post, err = run(ctx, o, args.(*A))
				return err
			})
			return post, err
		},
	}
	b.calls = append(b.calls, def)
	b.callDefs[index] = def
	return def
}

// AddUnbuiltCall declares a call that tensord does not run yet: it decodes, but
// an extrinsic that dispatches it is refused as a whole.
func AddUnbuiltCall[A any](b *Base, index uint8, name, docs string) *CallDef {
	def := AddCall(b, index, name, docs,
		func(*Context, *A) DispatchInfo { return DispatchInfo{} },
		func(*Context, Origin, *A) error {
			Abort(b.name + "." + name + " is not built yet")
			return nil
		})
	def.Unbuilt = true
	return def
}

// New makes a call of this definition; args must point to its Args type.
func (d *CallDef) New(args any) *Call {
	if reflect.TypeOf(args) != reflect.PointerTo(d.Args) {
		panic(fmt.Sprintf("frame: %v takes %v, not %T", d, d.Args, args))
	}
	return &Call{Def: d, Args: args}
}

// AppendScale appends pallet index, call index and arguments.
func (c *Call) AppendScale(dst []byte) []byte {
	return c.Def.append(append(dst, c.Def.pallet.index, c.Def.Index), c.Args)
}

// Encode returns the encoded call.
func (c *Call) Encode() []byte { return c.AppendScale(nil) }

// DecodeCall reads a call; it is nil at an error, which the decoder keeps.
func (r *Registry) DecodeCall(d *scale.Decoder) *Call {
	d.SetHost(r)
	c := new(Call)
	c.DecodeScale(d)
	if d.Err() != nil {
		return nil
	}
	return c
}

// DecodeScale reads a call that stands in another value. The decoder must come
// from Registry.DecodeCall or have the registry as its host.
func (c *Call) DecodeScale(d *scale.Decoder) {
	r := d.Host().(*Registry)
	p := r.byIndex[d.Byte()]
	index := d.Byte()
	if d.Err() != nil {
		return
	}
	if p == nil || p.callDefs[index] == nil {
		d.Fail(scale.ErrVariant)
		return
	}
	c.Def = p.callDefs[index]
	c.Args = c.Def.decode(d)
}

// DescribeScale names the type; its variants are the registry's.
func (Call) DescribeScale() scale.Info {
	return scale.Info{Path: "node_subtensor_runtime::RuntimeCall", MinSize: 2}
}

// Info returns the call's dispatch info, guards included.
func (c *Call) Info(ctx *Context) DispatchInfo {
	info := c.Def.info(ctx, c.Args)
	for _, g := range ctx.reg.guards {
		info.CallWeight = info.CallWeight.Add(g.Weight(ctx, c))
	}
	return info
}

// Guard is a dispatch extension: a check that stands before every call with a
// filtered dispatch and an origin other than root.
type Guard interface {
	// Weight is what the check costs at most for the call.
	Weight(ctx *Context, call *Call) types.Weight
	// PreDispatch may refuse the call; what it writes is undone.
	PreDispatch(ctx *Context, o Origin, call *Call) (PostInfo, error)
}

// Dispatch runs the call if the origin's filters and the guards let it.
func (c *Call) Dispatch(ctx *Context, o Origin) (PostInfo, error) {
	if !o.IsRoot() && !(ctx.reg.baseFilter(ctx, c) && o.Filters(c)) {
		return PostInfo{}, ctx.reg.errCallFiltered
	}
	if !o.IsRoot() {
		if post, err := c.checkGuards(ctx, o); err != nil {
			return post, err
		}
	}
	return c.DispatchBypassFilter(ctx, o)
}

func (c *Call) checkGuards(ctx *Context, o Origin) (post PostInfo, err error) {
	err = ctx.Speculate(func() error {
		for _, g := range ctx.reg.guards {
			var err error
			if post, err = g.PreDispatch(ctx, o, c); err != nil {
				return err
			}
		}
		return nil
	})
	return post, err
}

// DispatchBypassFilter runs the call without filters and guards.
func (c *Call) DispatchBypassFilter(ctx *Context, o Origin) (PostInfo, error) {
	return c.Def.run(ctx, o, c.Args)
}
