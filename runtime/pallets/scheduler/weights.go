package scheduler

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights, as pallet_scheduler::weights::SubstrateWeight has them; those of calls
// for a full agenda.
var (
	weightSchedule         = frame.Cost(3_815_234+538_417*maxScheduled, 110487, 1, 1)
	weightCancel           = frame.Cost(2_524_382+777_710*maxScheduled, 110487, 1, 3)
	weightScheduleNamed    = frame.Cost(8_965_037+559_963*maxScheduled, 110487, 2, 2)
	weightCancelNamed      = frame.Cost(7_403_622+778_228*maxScheduled, 110487, 2, 3)
	weightScheduleRetry    = frame.Cost(10_762_174+16_285*maxScheduled, 110487, 1, 2)
	weightSetRetry         = frame.Cost(169_783_000, 110487, 1, 1)
	weightSetRetryNamed    = frame.Cost(186_544_000, 110487, 2, 1)
	weightCancelRetry      = frame.Cost(169_076_000, 110487, 1, 1)
	weightCancelRetryNamed = frame.Cost(182_329_000, 110487, 2, 1)

	weightAgendas          = frame.Cost(1_335_000, 1489, 1, 1)
	weightTaskBase         = types.NewWeight(2_991_000, 0)
	weightTaskNamed        = frame.Cost(4_292_000, 0, 0, 1)
	weightTaskPeriodic     = types.NewWeight(2_974_000, 0)
	weightDispatchSigned   = frame.Cost(4_155_000, 3997, 2, 0)
	weightDispatchUnsigned = types.NewWeight(1_858_000, 0)
)

// weightAgenda is the weight of an agenda of n tasks, without the tasks.
func weightAgenda(n int) types.Weight {
	return frame.Cost(2_409_000+486_046*uint64(n), 110487, 1, 1)
}

// weightTask is the weight of a task without its call, which may have to be
// fetched.
func weightTask(size uint32, fetched bool, task *Scheduled) types.Weight {
	w := weightTaskBase
	if fetched {
		w = frame.Cost(16_792_000+23_402*uint64(size), 3556+uint64(size), 3, 2)
	}
	if task.MaybeID != nil {
		w = w.Add(weightTaskNamed.Sub(weightTaskBase))
	}
	if task.MaybePeriodic != nil {
		w = w.Add(weightTaskPeriodic.Sub(weightTaskBase))
	}
	return w
}
