package system

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// RemarkArgs are the arguments of the call remark.
type RemarkArgs struct {
	Remark []byte `rust:"Vec<u8>"`
}

// SetHeapPagesArgs are the arguments of the call set_heap_pages.
type SetHeapPagesArgs struct {
	Pages uint64 `rust:"u64"`
}

// SetCodeArgs are the arguments of the call set_code.
type SetCodeArgs struct {
	Code []byte `rust:"Vec<u8>"`
}

// SetCodeWithoutChecksArgs are the arguments of the call set_code_without_checks.
type SetCodeWithoutChecksArgs struct {
	Code []byte `rust:"Vec<u8>"`
}

// SetStorageArgs are the arguments of the call set_storage.
type SetStorageArgs struct {
	Items []scale.Tuple2[[]byte, []byte] `rust:"Vec<KeyValue>"`
}

// KillStorageArgs are the arguments of the call kill_storage.
type KillStorageArgs struct {
	Keys [][]byte `rust:"Vec<Key>"`
}

// KillPrefixArgs are the arguments of the call kill_prefix.
type KillPrefixArgs struct {
	Prefix  []byte `rust:"Key"`
	Subkeys uint32 `rust:"u32"`
}

// RemarkWithEventArgs are the arguments of the call remark_with_event.
type RemarkWithEventArgs struct {
	Remark []byte `rust:"Vec<u8>"`
}

// AuthorizeUpgradeArgs are the arguments of the call authorize_upgrade.
type AuthorizeUpgradeArgs struct {
	CodeHash types.Hash `rust:"T::Hash"`
}

// AuthorizeUpgradeWithoutChecksArgs are the arguments of the call authorize_upgrade_without_checks.
type AuthorizeUpgradeWithoutChecksArgs struct {
	CodeHash types.Hash `rust:"T::Hash"`
}

// ApplyAuthorizedUpgradeArgs are the arguments of the call apply_authorized_upgrade.
type ApplyAuthorizedUpgradeArgs struct {
	Code []byte `rust:"Vec<u8>"`
}
