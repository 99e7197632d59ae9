package frame

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// CallerKind says who a call comes from.
type CallerKind uint8

// The kinds of caller.
const (
	CallerNone CallerKind = iota
	CallerRoot
	CallerSigned
	CallerAuthorized
	CallerEthereum // an Ethereum transaction; Address is its sender
)

// Caller is the runtime's OriginCaller: who calls, without call filters.
type Caller struct {
	Kind    CallerKind
	Account types.AccountID
	Address types.H160
}

// Origin is a caller together with the filters that calls must pass.
type Origin struct {
	Caller
	filters *filterList
}

type filterList struct {
	allows func(*Call) bool
	next   *filterList
}

// None returns the origin of bare extrinsics and inherents.
func None() Origin { return Origin{} }

// Root returns the origin that passes all filters and guards.
func Root() Origin { return Origin{Caller: Caller{Kind: CallerRoot}} }

// Signed returns the origin of a signed extrinsic.
func Signed(who types.AccountID) Origin {
	return Origin{Caller: Caller{Kind: CallerSigned, Account: who}}
}

// From returns the origin of a stored caller, with the base filter only.
func From(c Caller) Origin { return Origin{Caller: c} }

// IsRoot reports whether the caller is root.
func (c Caller) IsRoot() bool { return c.Kind == CallerRoot }

// Signer returns the account of a signed caller.
func (c Caller) Signer() (types.AccountID, bool) { return c.Account, c.Kind == CallerSigned }

// WithFilter returns the origin with one more filter. Root ignores filters.
func (o Origin) WithFilter(allows func(*Call) bool) Origin {
	o.filters = &filterList{allows, o.filters}
	return o
}

// WithCaller returns the origin with another caller and the same filters.
func (o Origin) WithCaller(c Caller) Origin {
	o.Caller = c
	return o
}

// Filters reports whether the origin's own filters let call pass; the base
// filter of the runtime is not among them.
func (o Origin) Filters(call *Call) bool {
	for f := o.filters; f != nil; f = f.next {
		if !f.allows(call) {
			return false
		}
	}
	return true
}

// EnsureSigned returns the signer, or ErrBadOrigin.
func EnsureSigned(o Origin) (types.AccountID, error) {
	if o.Kind != CallerSigned {
		return types.AccountID{}, ErrBadOrigin
	}
	return o.Account, nil
}

// EnsureRoot returns ErrBadOrigin unless the caller is root.
func EnsureRoot(o Origin) error {
	if o.Kind != CallerRoot {
		return ErrBadOrigin
	}
	return nil
}

// EnsureNone returns ErrBadOrigin unless there is no caller.
func EnsureNone(o Origin) error {
	if o.Kind != CallerNone {
		return ErrBadOrigin
	}
	return nil
}

// EnsureSignedOrRoot returns the signer, nil for root, or ErrBadOrigin.
func EnsureSignedOrRoot(o Origin) (*types.AccountID, error) {
	switch o.Kind {
	case CallerRoot:
		return nil, nil
	case CallerSigned:
		return &o.Account, nil
	}
	return nil, ErrBadOrigin
}

// The indices in OriginCaller of the pallets that have an origin of their own.
const (
	systemOrigin   = 0
	ethereumOrigin = 21
)

// AppendScale appends the OriginCaller.
func (c Caller) AppendScale(dst []byte) []byte {
	switch c.Kind {
	case CallerRoot:
		return append(dst, systemOrigin, 0)
	case CallerSigned:
		return append(append(dst, systemOrigin, 1), c.Account[:]...)
	case CallerAuthorized:
		return append(dst, systemOrigin, 3)
	case CallerEthereum:
		return append(append(dst, ethereumOrigin, 0), c.Address[:]...)
	}
	return append(dst, systemOrigin, 2)
}

// DecodeScale reads an OriginCaller.
func (c *Caller) DecodeScale(d *scale.Decoder) {
	*c = Caller{}
	pallet, variant := d.Byte(), d.Byte()
	switch {
	case pallet == systemOrigin && variant == 0:
		c.Kind = CallerRoot
	case pallet == systemOrigin && variant == 1:
		c.Kind = CallerSigned
		copy(c.Account[:], d.Next(32))
	case pallet == systemOrigin && variant == 2:
		c.Kind = CallerNone
	case pallet == systemOrigin && variant == 3:
		c.Kind = CallerAuthorized
	case pallet == ethereumOrigin && variant == 0:
		c.Kind = CallerEthereum
		copy(c.Address[:], d.Next(20))
	default:
		d.Fail(scale.ErrVariant)
	}
}

// DescribeScale gives the metadata form of the runtime's OriginCaller.
func (Caller) DescribeScale() scale.Info {
	return scale.Info{Path: "node_subtensor_runtime::OriginCaller", Shape: reflect.TypeFor[callerShape](), MinSize: 2}
}

type callerShape struct {
	scale.Variant
	System   rawOriginShape      `scale:"system" rust:"frame_system::Origin<Runtime>"`
	Ethereum ethereumOriginShape `variant:"21" rust:"pallet_ethereum::Origin"`
}

type rawOriginShape struct {
	scale.Variant
	Root       struct{}
	Signed     types.AccountID `rust:"AccountId"`
	None       struct{}
	Authorized struct{}
}

func (rawOriginShape) DescribeScale() scale.Info {
	return scale.Info{
		Path:   "frame_support::dispatch::RawOrigin",
		Params: []scale.Param{{Name: "AccountId", Type: scale.TypeOf[types.AccountID]()}},
	}
}

type ethereumOriginShape struct {
	scale.Variant
	EthereumTransaction types.H160 `rust:"H160"`
}

func (ethereumOriginShape) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_ethereum::RawOrigin"}
}
