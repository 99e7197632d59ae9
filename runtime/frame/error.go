package frame

import (
	"fmt"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// ErrorKind is the variant of a DispatchError.
type ErrorKind uint8

// The variants of sp_runtime's DispatchError.
const (
	KindOther ErrorKind = iota
	KindCannotLookup
	KindBadOrigin
	KindModule
	KindConsumerRemaining
	KindNoProviders
	KindTooManyConsumers
	KindToken
	KindArithmetic
	KindTransactional
	KindExhausted
	KindCorruption
	KindUnavailable
	KindRootNotAllowed
	KindTrie
)

// DispatchError is the error of a call as consensus knows it: a comparable
// value of a few bytes. For modules A is the pallet index and B the error
// index; for Token, Arithmetic, Transactional and Trie A is the variant.
type DispatchError struct {
	Kind ErrorKind
	A, B uint8
	// name is for people only: it is the same for all values that are otherwise equal.
	name string
}

// The errors without data, and those of the token, arithmetic and layer kinds.
var (
	ErrOther             = DispatchError{Kind: KindOther, name: "Other"}
	ErrCannotLookup      = DispatchError{Kind: KindCannotLookup, name: "CannotLookup"}
	ErrBadOrigin         = DispatchError{Kind: KindBadOrigin, name: "BadOrigin"}
	ErrConsumerRemaining = DispatchError{Kind: KindConsumerRemaining, name: "ConsumerRemaining"}
	ErrNoProviders       = DispatchError{Kind: KindNoProviders, name: "NoProviders"}
	ErrTooManyConsumers  = DispatchError{Kind: KindTooManyConsumers, name: "TooManyConsumers"}
	ErrExhausted         = DispatchError{Kind: KindExhausted, name: "Exhausted"}
	ErrCorruption        = DispatchError{Kind: KindCorruption, name: "Corruption"}
	ErrUnavailable       = DispatchError{Kind: KindUnavailable, name: "Unavailable"}
	ErrRootNotAllowed    = DispatchError{Kind: KindRootNotAllowed, name: "RootNotAllowed"}

	ErrFundsUnavailable = tokenError(0, "FundsUnavailable")
	ErrOnlyProvider     = tokenError(1, "OnlyProvider")
	ErrBelowMinimum     = tokenError(2, "BelowMinimum")
	ErrCannotCreate     = tokenError(3, "CannotCreate")
	ErrUnknownAsset     = tokenError(4, "UnknownAsset")
	ErrFrozen           = tokenError(5, "Frozen")
	ErrUnsupported      = tokenError(6, "Unsupported")
	ErrCannotCreateHold = tokenError(7, "CannotCreateHold")
	ErrNotExpendable    = tokenError(8, "NotExpendable")
	ErrBlocked          = tokenError(9, "Blocked")

	ErrUnderflow      = DispatchError{Kind: KindArithmetic, A: 0, name: "Underflow"}
	ErrOverflow       = DispatchError{Kind: KindArithmetic, A: 1, name: "Overflow"}
	ErrDivisionByZero = DispatchError{Kind: KindArithmetic, A: 2, name: "DivisionByZero"}

	ErrLimitReached = DispatchError{Kind: KindTransactional, A: 0, name: "LimitReached"}
	ErrNoLayer      = DispatchError{Kind: KindTransactional, A: 1, name: "NoLayer"}
)

func tokenError(i uint8, name string) DispatchError {
	return DispatchError{Kind: KindToken, A: i, name: name}
}

func (e DispatchError) Error() string {
	if e.name != "" {
		return e.name
	}
	return fmt.Sprintf("dispatch error %d (%d, %d)", e.Kind, e.A, e.B)
}

// Is compares errors by what is encoded, so that a decoded error equals the
// pallet's own value.
func (e DispatchError) Is(target error) bool {
	t, ok := target.(DispatchError)
	return ok && e.Kind == t.Kind && e.A == t.A && e.B == t.B
}

// AppendScale appends the encoding; a module's error is its index in four bytes.
func (e DispatchError) AppendScale(dst []byte) []byte {
	switch e.Kind {
	case KindModule:
		return append(dst, byte(KindModule), e.A, e.B, 0, 0, 0)
	case KindToken, KindArithmetic, KindTransactional, KindTrie:
		return append(dst, byte(e.Kind), e.A)
	}
	return append(dst, byte(e.Kind))
}

// DecodeScale reads an error; the text of a module's error isn't part of it.
func (e *DispatchError) DecodeScale(d *scale.Decoder) {
	*e = DispatchError{Kind: ErrorKind(d.Byte())}
	switch e.Kind {
	case KindModule:
		e.A, e.B = d.Byte(), d.Byte()
		d.Next(3)
	case KindToken, KindArithmetic, KindTransactional, KindTrie:
		e.A = d.Byte()
	default:
		if e.Kind > KindTrie {
			d.Fail(scale.ErrVariant)
		}
	}
}

// DescribeScale gives the metadata form of sp_runtime's DispatchError.
func (DispatchError) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::DispatchError", Shape: reflect.TypeFor[dispatchErrorShape](), MinSize: 1}
}

type dispatchErrorShape struct {
	scale.Variant
	Other             struct{}
	CannotLookup      struct{}
	BadOrigin         struct{}
	Module            moduleErrorShape `rust:"ModuleError"`
	ConsumerRemaining struct{}
	NoProviders       struct{}
	TooManyConsumers  struct{}
	Token             tokenErrorShape         `rust:"TokenError"`
	Arithmetic        arithmeticErrorShape    `rust:"ArithmeticError"`
	Transactional     transactionalErrorShape `rust:"TransactionalError"`
	Exhausted         struct{}
	Corruption        struct{}
	Unavailable       struct{}
	RootNotAllowed    struct{}
	Trie              trieErrorShape `rust:"TrieError"`
}

type moduleErrorShape struct {
	Index uint8   `rust:"u8"`
	Error [4]byte `rust:"[u8; MAX_MODULE_ERROR_ENCODED_SIZE]"`
}

func (moduleErrorShape) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::ModuleError"}
}

type tokenErrorShape uint8

func (tokenErrorShape) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::TokenError", Variants: []string{
		"FundsUnavailable", "OnlyProvider", "BelowMinimum", "CannotCreate", "UnknownAsset",
		"Frozen", "Unsupported", "CannotCreateHold", "NotExpendable", "Blocked",
	}}
}

type arithmeticErrorShape uint8

func (arithmeticErrorShape) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_arithmetic::ArithmeticError", Variants: []string{"Underflow", "Overflow", "DivisionByZero"}}
}

type transactionalErrorShape uint8

func (transactionalErrorShape) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::TransactionalError", Variants: []string{"LimitReached", "NoLayer"}}
}

type trieErrorShape uint8

func (trieErrorShape) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::proving_trie::TrieError", Variants: []string{
		"InvalidStateRoot", "IncompleteDatabase", "ValueAtIncompleteKey", "DecoderError", "InvalidHash",
		"DuplicateKey", "ExtraneousNode", "ExtraneousValue", "ExtraneousHashReference", "InvalidChildReference",
		"ValueMismatch", "IncompleteProof", "RootMismatch", "DecodeError",
	}}
}

// AsDispatchError returns err as a DispatchError. An error that is none is a bug
// in tensord: handlers return dispatch errors only.
func AsDispatchError(err error) DispatchError {
	e, ok := err.(DispatchError)
	if !ok {
		panic(fmt.Sprintf("frame: a call returned %T (%v), not a dispatch error", err, err))
	}
	return e
}
