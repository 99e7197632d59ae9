package preimage

import (
	"github.com/tensord/tensord/chain/types"
)

// NotePreimageArgs are the arguments of the call note_preimage.
type NotePreimageArgs struct {
	Bytes []byte `rust:"Vec<u8>"`
}

// UnnotePreimageArgs are the arguments of the call unnote_preimage.
type UnnotePreimageArgs struct {
	Hash types.Hash `rust:"T::Hash"`
}

// RequestPreimageArgs are the arguments of the call request_preimage.
type RequestPreimageArgs struct {
	Hash types.Hash `rust:"T::Hash"`
}

// UnrequestPreimageArgs are the arguments of the call unrequest_preimage.
type UnrequestPreimageArgs struct {
	Hash types.Hash `rust:"T::Hash"`
}

// EnsureUpdatedArgs are the arguments of the call ensure_updated.
type EnsureUpdatedArgs struct {
	Hashes []types.Hash `rust:"Vec<T::Hash>"`
}
