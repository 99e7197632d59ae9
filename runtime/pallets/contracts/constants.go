package contracts

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/runtime/frame"
)

// defaultSchedule is the limits that pallet-contracts sets by default.
var defaultSchedule = Schedule{
	Limits: Limits{
		EventTopics: 4, MemoryPages: 16, SubjectLen: 32, PayloadLen: 16 << 10,
		RuntimeMemory: 1 << 30, ValidatorRuntimeMemory: 2 << 30, EventRefTime: 60_000,
	},
	InstructionWeights: InstructionWeights{Base: 1259},
}

func addConstants(b *frame.Base) {
	frame.Const(b, "Schedule", defaultSchedule, "")
	frame.Const(b, "DepositPerByte", uint64(30), "")
	frame.Const(b, "DefaultDepositLimit", uint64(31534080), "")
	frame.Const(b, "DepositPerItem", uint64(75), "")
	frame.Const(b, "CodeHashLockupDepositPercent", fixed.Perbill(300_000_000), "")
	frame.Const(b, "MaxCodeLen", uint32(131072), "")
	frame.Const(b, "MaxStorageKeyLen", uint32(128), "")
	frame.Const(b, "MaxTransientStorageSize", uint32(1048576), "")
	frame.Const(b, "MaxDelegateDependencies", uint32(32), "")
	frame.Const(b, "UnsafeUnstableInterface", false, "")
	frame.Const(b, "MaxDebugBufferLen", uint32(2097152), "")
	frame.Const(b, "Environment", Environment{}, "")
	frame.Const(b, "ApiVersion", ApiVersion{Value: 4}, "")
}
