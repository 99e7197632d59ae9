package frame

import (
	"errors"
	"fmt"
	"reflect"
	"sync/atomic"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
)

// Errors of runtime API calls.
var (
	// ErrNoAPI reports a method that the runtime does not have.
	ErrNoAPI = errors.New("frame: no such runtime API method")
	// ErrAPIArgs reports arguments that don't decode.
	ErrAPIArgs = errors.New("frame: runtime API arguments do not decode")
)

// API is a runtime API: a named, versioned set of methods that read a state.
type API struct {
	Name    string
	Version uint32
	Docs    string
	Methods []*APIMethod
}

// ID returns the id by which the runtime version lists the API.
func (a *API) ID() [8]byte { return crypto.Blake2b64([]byte(a.Name)) }

// APIMethod is one method of a runtime API.
type APIMethod struct {
	Name string
	Docs string
	// In is a struct type whose fields are the arguments.
	In reflect.Type
	// Out is the type of the result, OutName its name where that counts.
	Out      reflect.Type
	OutName  string
	Obsolete *Deprecation
	call     func(ctx *Context, args []byte) ([]byte, error)
}

// Call decodes the arguments, runs the method and encodes its result.
func (m *APIMethod) Call(ctx *Context, args []byte) ([]byte, error) { return m.call(ctx, args) }

// Method declares a method: fn gets the decoded arguments, a struct.
func Method[In, Out any](name, docs string, fn func(ctx *Context, in *In) Out) *APIMethod {
	return FallibleMethod(name, docs, func(ctx *Context, in *In) (Out, error) { return fn(ctx, in), nil })
}

// FallibleMethod declares a method that may fail as the reference's does when
// it panics: there is no result then.
func FallibleMethod[In, Out any](name, docs string, fn func(ctx *Context, in *In) (Out, error)) *APIMethod {
	in, out := scale.For[In](), scale.For[Out]()
	var size atomic.Int64 // of the last result, to begin the next one with
	return &APIMethod{
		Name: name, Docs: docs, In: reflect.TypeFor[In](), Out: reflect.TypeFor[Out](),
		call: func(ctx *Context, raw []byte) ([]byte, error) {
			d := scale.NewDecoder(raw)
			d.SetHost(ctx.reg)
			var args In
			in.Decode(d, &args)
			if err := d.End(); err != nil {
				return nil, fmt.Errorf("%w: %w", ErrAPIArgs, err)
			}
			res, err := fn(ctx, &args)
			if err != nil {
				return nil, err
			}
			enc := out.Append(make([]byte, 0, size.Load()), &res)
			size.Store(int64(len(enc)))
			return enc, nil
		},
	}
}

// ErrUnbuilt reports a method that is declared but not built yet.
var ErrUnbuilt = errors.New("frame: this runtime API method is not built yet")

// UnbuiltMethod declares a method that tensord does not answer yet: it stands in
// metadata, and calling it fails with ErrUnbuilt.
func UnbuiltMethod[In, Out any](name, docs string) *APIMethod {
	return FallibleMethod(name, docs, func(*Context, *In) (out Out, err error) { return out, ErrUnbuilt })
}
