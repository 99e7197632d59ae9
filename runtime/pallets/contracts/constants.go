package contracts

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "Schedule", Schedule{ /* 04000000100000002000000000400000000000400000008060ea000000000000eb040000 */ }, "")
	frame.Const(b, "DepositPerByte", uint64(30), "")
	frame.Const(b, "DefaultDepositLimit", uint64(31534080), "")
	frame.Const(b, "DepositPerItem", uint64(75), "")
	frame.Const(b, "CodeHashLockupDepositPercent", fixed.Perbill{ /* 00a3e111 */ }, "")
	frame.Const(b, "MaxCodeLen", uint32(131072), "")
	frame.Const(b, "MaxStorageKeyLen", uint32(128), "")
	frame.Const(b, "MaxTransientStorageSize", uint32(1048576), "")
	frame.Const(b, "MaxDelegateDependencies", uint32(32), "")
	frame.Const(b, "UnsafeUnstableInterface", false, "")
	frame.Const(b, "MaxDebugBufferLen", uint32(2097152), "")
	frame.Const(b, "Environment", Environment{ /*  */ }, "")
	frame.Const(b, "ApiVersion", ApiVersion{ /* 0400 */ }, "")
}
