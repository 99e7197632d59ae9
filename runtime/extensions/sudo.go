package extensions

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
)

// SudoTransactionExtension keeps sudo calls of anyone but the sudo key out of
// the pool.
type SudoTransactionExtension struct {
	executive.Nop
	// Key returns the sudo key, if there is one.
	Key func(ctx *frame.Context) (types.AccountID, bool)
}

// Name is the identifier in metadata.
func (SudoTransactionExtension) Name() string { return "SudoTransactionExtension" }

// Validate compares the signer of a sudo call with the key.
func (s SudoTransactionExtension) Validate(ctx *frame.Context, tx *executive.Tx, _ any) (frame.ValidTransaction, any, error) {
	who, signed := tx.Origin.Signer()
	if signed && tx.Call.Def.Pallet() == "Sudo" {
		if key, ok := s.Key(ctx); !ok || key != who {
			return frame.ValidTransaction{}, nil, frame.InvalidBadSigner
		}
	}
	return frame.AnyTransaction(), nil, nil
}
