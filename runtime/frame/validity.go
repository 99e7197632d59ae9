package frame

import (
	"fmt"
	"math"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
)

// TransactionSource says where a transaction comes from.
type TransactionSource uint8

// The sources.
const (
	SourceInBlock TransactionSource = iota
	SourceLocal
	SourceExternal
)

// ValidTransaction is what the pool learns of a valid transaction.
type ValidTransaction struct {
	Priority  uint64   `rust:"TransactionPriority"`
	Requires  [][]byte `rust:"Vec<TransactionTag>"`
	Provides  [][]byte `rust:"Vec<TransactionTag>"`
	Longevity uint64   `rust:"TransactionLongevity"` // blocks
	Propagate bool     `rust:"bool"`
}

// DescribeScale gives the type's path.
func (ValidTransaction) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::transaction_validity::ValidTransaction"}
}

// AnyTransaction is a transaction about which there is nothing to say.
func AnyTransaction() ValidTransaction {
	return ValidTransaction{Longevity: math.MaxUint64, Propagate: true}
}

// CombineWith merges what two checks say of the same transaction.
func (v ValidTransaction) CombineWith(o ValidTransaction) ValidTransaction {
	return ValidTransaction{
		Priority:  saturatingAdd(v.Priority, o.Priority),
		Requires:  append(v.Requires, o.Requires...),
		Provides:  append(v.Provides, o.Provides...),
		Longevity: min(v.Longevity, o.Longevity),
		Propagate: v.Propagate && o.Propagate,
	}
}

func saturatingAdd(a, b uint64) uint64 {
	if a > math.MaxUint64-b {
		return math.MaxUint64
	}
	return a + b
}

// ValidityError is a TransactionValidityError: the transaction can't be in a block.
type ValidityError struct {
	Unknown bool  // UnknownTransaction rather than InvalidTransaction
	Kind    uint8 // variant
	Code    uint8 // of Custom
}

// The variants of InvalidTransaction.
const (
	invalidCall = iota
	invalidPayment
	invalidFuture
	invalidStale
	invalidBadProof
	invalidAncientBirthBlock
	invalidExhaustsResources
	invalidCustom
	invalidBadMandatory
	invalidMandatoryValidation
	invalidBadSigner
	invalidIndeterminateImplicit
	invalidUnknownOrigin
)

// The variants of UnknownTransaction.
const (
	unknownCannotLookup = iota
	unknownNoUnsignedValidator
	unknownCustom
)

// The validity errors without data.
var (
	InvalidCall                  = ValidityError{Kind: invalidCall}
	InvalidPayment               = ValidityError{Kind: invalidPayment}
	InvalidFuture                = ValidityError{Kind: invalidFuture}
	InvalidStale                 = ValidityError{Kind: invalidStale}
	InvalidBadProof              = ValidityError{Kind: invalidBadProof}
	InvalidAncientBirthBlock     = ValidityError{Kind: invalidAncientBirthBlock}
	InvalidExhaustsResources     = ValidityError{Kind: invalidExhaustsResources}
	InvalidBadMandatory          = ValidityError{Kind: invalidBadMandatory}
	InvalidMandatoryValidation   = ValidityError{Kind: invalidMandatoryValidation}
	InvalidBadSigner             = ValidityError{Kind: invalidBadSigner}
	InvalidIndeterminateImplicit = ValidityError{Kind: invalidIndeterminateImplicit}
	InvalidUnknownOrigin         = ValidityError{Kind: invalidUnknownOrigin}

	UnknownCannotLookup        = ValidityError{Unknown: true, Kind: unknownCannotLookup}
	UnknownNoUnsignedValidator = ValidityError{Unknown: true, Kind: unknownNoUnsignedValidator}
)

// InvalidCustom is InvalidTransaction::Custom(code).
func InvalidCustom(code uint8) ValidityError { return ValidityError{Kind: invalidCustom, Code: code} }

// AppendScale appends the TransactionValidityError.
func (e ValidityError) AppendScale(dst []byte) []byte {
	if e.Unknown {
		dst = append(dst, 1, e.Kind)
		if e.Kind == unknownCustom {
			dst = append(dst, e.Code)
		}
		return dst
	}
	dst = append(dst, 0, e.Kind)
	if e.Kind == invalidCustom {
		dst = append(dst, e.Code)
	}
	return dst
}

// Error gives the text that Substrate's RPC gives as the error's data, which
// clients match on.
func (e ValidityError) Error() string {
	if e.Unknown {
		switch e.Kind {
		case unknownCannotLookup:
			return "Could not lookup information required to validate the transaction"
		case unknownNoUnsignedValidator:
			return "Could not find an unsigned validator for the unsigned transaction"
		}
		return fmt.Sprintf("UnknownTransaction custom error: %d", e.Code)
	}
	if e.Kind == invalidCustom {
		return fmt.Sprintf("Custom error: %d", e.Code)
	}
	return [...]string{
		invalidCall:                  "Transaction call is not expected",
		invalidPayment:               "Inability to pay some fees (e.g. account balance too low)",
		invalidFuture:                "Transaction will be valid in the future",
		invalidStale:                 "Transaction is outdated",
		invalidBadProof:              "Transaction has a bad signature",
		invalidAncientBirthBlock:     "Transaction has an ancient birth block",
		invalidExhaustsResources:     "Transaction would exhaust the block limits",
		invalidBadMandatory:          "A call was labelled as mandatory, but resulted in an Error.",
		invalidMandatoryValidation:   "Transaction dispatch is mandatory; transactions must not be validated.",
		invalidBadSigner:             "Invalid signing address",
		invalidIndeterminateImplicit: "The implicit data was unable to be calculated",
		invalidUnknownOrigin:         "The transaction extension did not authorize any origin",
	}[e.Kind]
}

// DescribeScale gives the metadata path.
func (TransactionSource) DescribeScale() scale.Info {
	return scale.Info{
		Path:     "sp_runtime::transaction_validity::TransactionSource",
		Variants: []string{"InBlock", "Local", "External"},
	}
}

// DecodeScale reads a TransactionValidityError.
func (e *ValidityError) DecodeScale(d *scale.Decoder) {
	*e = ValidityError{Unknown: d.Bool(), Kind: d.Byte()}
	switch {
	case e.Unknown && e.Kind == unknownCustom, !e.Unknown && e.Kind == invalidCustom:
		e.Code = d.Byte()
	case e.Unknown && e.Kind > unknownCustom, e.Kind > invalidUnknownOrigin:
		d.Fail(scale.ErrVariant)
	}
}

// DescribeScale gives the metadata form.
func (ValidityError) DescribeScale() scale.Info {
	return scale.Info{
		Path:  "sp_runtime::transaction_validity::TransactionValidityError",
		Shape: reflect.TypeFor[validityErrorShape](), MinSize: 2,
	}
}

type validityErrorShape struct {
	scale.Variant
	Invalid invalidShape `rust:"InvalidTransaction"`
	Unknown unknownShape `rust:"UnknownTransaction"`
}

type invalidShape struct {
	scale.Variant
	Call                  struct{}
	Payment               struct{}
	Future                struct{}
	Stale                 struct{}
	BadProof              struct{}
	AncientBirthBlock     struct{}
	ExhaustsResources     struct{}
	Custom                uint8 `rust:"u8"`
	BadMandatory          struct{}
	MandatoryValidation   struct{}
	BadSigner             struct{}
	IndeterminateImplicit struct{}
	UnknownOrigin         struct{}
}

func (invalidShape) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::transaction_validity::InvalidTransaction"}
}

type unknownShape struct {
	scale.Variant
	CannotLookup        struct{}
	NoUnsignedValidator struct{}
	Custom              uint8 `rust:"u8"`
}

func (unknownShape) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_runtime::transaction_validity::UnknownTransaction"}
}
