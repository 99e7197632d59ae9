package balances

import "github.com/tensord/tensord/runtime/frame"

// Preservation says what may become of an account when balance leaves it.
type Preservation uint8

// The preservations.
const (
	// Expendable accounts may be reaped if nothing else depends on them.
	Expendable Preservation = iota
	// Protect keeps the account alive, but it may lose its balance's reference
	// if another provider exists.
	Protect
	// Preserve keeps at least the existential deposit.
	Preserve
)

// Fortitude says whether locks and freezes hold balance back.
type Fortitude uint8

// The fortitudes.
const (
	Polite Fortitude = iota // respects locks and freezes
	Force                   // ignores them
)

// Precision says whether less than the amount will do.
type Precision uint8

// The precisions.
const (
	Exact Precision = iota
	BestEffort
)

// Restriction says in which form transferred held balance arrives.
type Restriction uint8

// The restrictions.
const (
	Free Restriction = iota
	OnHold
)

// Provenance says whether deposited balance exists already.
type Provenance uint8

// The provenances.
const (
	Minted Provenance = iota
	Extant
)

// Existence is what the currency functions demand of an account that pays.
type Existence uint8

// The demands.
const (
	KeepAlive Existence = iota
	AllowDeath
)

// WithdrawReasons are the reasons against which a lock protects balance.
type WithdrawReasons uint8

// The reasons.
const (
	ReasonTransactionPayment WithdrawReasons = 1 << iota
	ReasonTransfer
	ReasonReserve
	ReasonFee
	ReasonTip

	AllReasons = ReasonTransactionPayment | ReasonTransfer | ReasonReserve | ReasonFee | ReasonTip
)

// stored returns the form in which locks are kept.
func (r WithdrawReasons) stored() Reasons {
	switch {
	case r == ReasonTransactionPayment:
		return ReasonsFee
	case r&ReasonTransactionPayment != 0:
		return ReasonsAll
	}
	return ReasonsMisc
}

// or returns the reasons that cover both.
func (r Reasons) or(o Reasons) Reasons {
	if r == o {
		return r
	}
	return ReasonsAll
}

// WithdrawOutcome is what a withdrawal would do.
type WithdrawOutcome uint8

// The outcomes of a withdrawal.
const (
	WithdrawSuccess WithdrawOutcome = iota
	WithdrawReducedToZero
	WithdrawBalanceLow
	WithdrawWouldDie
	WithdrawUnderflow
	WithdrawFrozen
)

// Err returns the error of a withdrawal with this outcome, nil if it is fine.
// With keepNonzero the account must not be emptied.
func (o WithdrawOutcome) Err(keepNonzero bool) error {
	switch o {
	case WithdrawBalanceLow:
		return frame.ErrFundsUnavailable
	case WithdrawWouldDie:
		return frame.ErrOnlyProvider
	case WithdrawUnderflow:
		return frame.ErrUnderflow
	case WithdrawFrozen:
		return frame.ErrFrozen
	case WithdrawReducedToZero:
		if keepNonzero {
			return frame.ErrNotExpendable
		}
	}
	return nil
}
