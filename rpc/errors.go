package rpc

import (
	"context"
	"errors"
	"fmt"
)

// Error is an error as the client sees it.
type Error struct {
	Code    int
	Message string
	// Data is left out if nil. Clients expect a string where the reference
	// gives one.
	Data any
}

func (e *Error) Error() string {
	if e.Data != nil {
		return fmt.Sprintf("%s: %v", e.Message, e.Data)
	}
	return e.Message
}

// Codes of the protocol and of the server.
const (
	CodeParse            = -32700
	CodeInvalidRequest   = -32600
	CodeMethodNotFound   = -32601
	CodeInvalidParams    = -32602
	CodeInternal         = -32603
	CodeTimeout          = -32002
	CodeTooManySubs      = -32006
	CodeRequestTooBig    = -32007
	CodeResponseTooBig   = -32008
	CodeBusy             = -32009
	CodeBatchTooBig      = -32010
	CodeBatchReplyTooBig = -32011
)

var (
	errParse          = &Error{Code: CodeParse, Message: "Parse error"}
	errInvalidRequest = &Error{Code: CodeInvalidRequest, Message: "Invalid request"}
	errMethodNotFound = &Error{Code: CodeMethodNotFound, Message: "Method not found"}
	errInternal       = &Error{Code: CodeInternal, Message: "Internal error"}
	errBusy           = &Error{Code: CodeBusy, Message: "Server is busy, try again later"}
	errTimeout        = &Error{Code: CodeTimeout, Message: "Request timed out"}
	// ErrUnsafe answers a call of an unsafe method by one who may not.
	ErrUnsafe = &Error{Code: CodeMethodNotFound, Message: "RPC call is unsafe to be called externally"}
)

func limited(code int, message string, limit int) *Error {
	return &Error{Code: code, Message: message, Data: fmt.Sprintf("Exceeded max limit of %d", limit)}
}

func errTooManySubs(limit int) *Error {
	return limited(CodeTooManySubs, "Too many subscriptions on the connection", limit)
}

func errRequestTooBig(limit int) *Error {
	return limited(CodeRequestTooBig, "Request is too big", limit)
}

func errResponseTooBig(limit int) *Error {
	return limited(CodeResponseTooBig, "Response is too big", limit)
}

func errBatchTooBig(limit int) *Error {
	return limited(CodeBatchTooBig, "The batch request was too large", limit)
}

func errBatchReplyTooBig(limit int) *Error {
	return limited(CodeBatchReplyTooBig, "The batch response was too large", limit)
}

// InvalidParams says what is wrong with the parameters.
func InvalidParams(format string, args ...any) *Error {
	return &Error{Code: CodeInvalidParams, Message: "Invalid params", Data: fmt.Sprintf(format, args...)}
}

// Errorf returns an error with a code and no data.
func Errorf(code int, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// asError turns any error of a handler into what the client sees.
func asError(err error) *Error {
	var e *Error
	switch {
	case errors.As(err, &e):
		return e
	case errors.Is(err, context.DeadlineExceeded):
		return errTimeout
	default:
		return &Error{Code: CodeInternal, Message: "Internal error", Data: err.Error()}
	}
}

// Passes reports whether an error of the node is shown as it is: one meant for
// the client, or the end of the call's time.
func Passes(err error) bool {
	var e *Error
	return errors.As(err, &e) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled)
}

// ReadFailure describes a failure to read the chain in the reference's words.
func ReadFailure(err error) string {
	var unknown *UnknownBlock
	if errors.As(err, &unknown) {
		return "UnknownBlock: " + unknown.Error()
	}
	return err.Error()
}

// CallFailure describes a failure of a runtime function that a client named.
func CallFailure(err error) string {
	var unknown *UnknownBlock
	var missing *NoFunction
	switch {
	case errors.As(err, &unknown):
		return ReadFailure(err)
	case errors.As(err, &missing):
		return "Execution failed: Other: " + missing.Error()
	}
	return "Execution failed: " + err.Error()
}

// APIFailure describes a failure of a runtime function that the node calls.
func APIFailure(err error) string {
	var unknown *UnknownBlock
	if errors.As(err, &unknown) {
		return "Api called for an unknown Block: " + unknown.Error()
	}
	return err.Error()
}
