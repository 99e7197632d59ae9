package txpool

import "fmt"

// Kind says why the pool refused an extrinsic.
type Kind uint8

// The kinds, each with the JSON-RPC error code that clients know it by.
const (
	Invalid            Kind = iota // 1010: the runtime says it can't be valid
	Unknown                        // 1011: the runtime can't tell
	Banned                         // 1012: refused or removed a short while ago
	AlreadyImported                // 1013
	TooLowPriority                 // 1014: does not pay more than what it would replace
	Cycle                          // 1015: depends on itself
	ImmediatelyDropped             // 1016: the pool is full of better ones
	Unactionable                   // 1018: neither to be gossiped nor built here
	NoTags                         // 1019: provides nothing, so nothing identifies it
	Trapped                        // 1002: the runtime gave up on it
)

// Error is a refusal by the pool.
type Error struct {
	Kind Kind
	// Reason is what the runtime said, in the words that clients parse. For
	// Invalid, Unknown and Trapped only.
	Reason string
	// Transient marks an invalid extrinsic that may become valid as it is:
	// funds may arrive, nonces may catch up.
	Transient bool
	// Exhausts marks an extrinsic that is fine but finds no room in the block
	// under construction.
	Exhausts bool
	// Mandatory marks the failure of an extrinsic without which no block is
	// valid.
	Mandatory bool
	// Hash is that of the extrinsic in the pool, for AlreadyImported.
	Hash Hash
	// Old and New are the priorities that TooLowPriority compared.
	Old, New uint64
}

// wrong tells that an extrinsic is no use as it is.
func (e *Error) wrong() bool { return e.Kind == Invalid || e.Kind == Trapped }

// Code returns the JSON-RPC error code.
func (e *Error) Code() int {
	switch e.Kind {
	case Unactionable:
		return 1018
	case NoTags:
		return 1019
	case Trapped:
		return 1002
	default:
		return 1010 + int(e.Kind)
	}
}

// Message returns the JSON-RPC error message.
func (e *Error) Message() string {
	switch e.Kind {
	case Invalid:
		return "Invalid Transaction"
	case Unknown:
		return "Unknown Transaction Validity"
	case Banned:
		return "Transaction is temporarily banned"
	case AlreadyImported:
		return "Transaction Already Imported"
	case TooLowPriority:
		return fmt.Sprintf("Priority is too low: (%d vs %d)", e.Old, e.New)
	case Cycle:
		return "Cycle Detected"
	case ImmediatelyDropped:
		return "Immediately Dropped"
	case Unactionable:
		return "Unactionable"
	case Trapped:
		return "Verification Error: Runtime error: " + e.Reason
	default:
		return "No tags provided"
	}
}

// Data returns the JSON-RPC error data, empty if there is none.
func (e *Error) Data() string {
	switch e.Kind {
	case Invalid, Unknown:
		return e.Reason
	case Trapped:
		return fmt.Sprintf("RuntimeApi(%q)", e.Reason)
	case AlreadyImported:
		return fmt.Sprintf("0x%x", e.Hash)
	case TooLowPriority:
		return "The transaction has too low priority to replace another transaction already in the pool."
	case ImmediatelyDropped:
		return "The transaction couldn't enter the pool because of the limit"
	case Unactionable:
		return "The transaction is unactionable since it is not propagable and the local node does not author blocks"
	case NoTags:
		return "Transaction does not provide any tags, so the pool can't identify it"
	default:
		return ""
	}
}

func (e *Error) Error() string {
	if d := e.Data(); d != "" {
		return e.Message() + ": " + d
	}
	return e.Message()
}

func refuse(k Kind) error { return &Error{Kind: k} }
