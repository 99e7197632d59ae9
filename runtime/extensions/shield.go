package extensions

import (
	"reflect"

	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
)

// codeFailedShieldedTxParsing is the code by which clients know a shielded
// transaction that does not parse.
const codeFailedShieldedTxParsing = 23

// CheckShieldedTxValidity refuses shielded transactions whose ciphertext can't
// be taken apart. Whether it can be decrypted only its author knows.
type CheckShieldedTxValidity struct {
	executive.Nop
	// WellFormed reports whether a call is no shielded transaction, or one that parses.
	WellFormed func(call *frame.Call) bool
}

// Name is the identifier in metadata.
func (CheckShieldedTxValidity) Name() string { return "CheckShieldedTxValidity" }

// Explicit is empty, under the name that metadata gives it.
func (CheckShieldedTxValidity) Explicit() reflect.Type { return reflect.TypeFor[shieldedValidity]() }

// Validate looks at the ciphertext of a signed shielded transaction.
func (c CheckShieldedTxValidity) Validate(_ *frame.Context, tx *executive.Tx, _ any) (frame.ValidTransaction, any, error) {
	if _, signed := tx.Origin.Signer(); signed && !c.WellFormed(tx.Call) {
		return frame.ValidTransaction{}, nil, frame.InvalidCustom(codeFailedShieldedTxParsing)
	}
	return frame.AnyTransaction(), nil, nil
}
