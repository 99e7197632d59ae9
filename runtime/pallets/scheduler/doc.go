// Package scheduler runs calls at the beginning of later blocks, once or
// periodically, with retries if they fail.
//
// What always holds: a block's agenda has at most 50 places, some of them empty;
// tasks run by priority (low numbers first) within four fifths of the block's
// weight; what doesn't fit waits for the next block, and IncompleteSince says
// since when. Only root schedules.
//
// It mirrors pallet-scheduler 42.
package scheduler
