package consensus

import "time"

// Slots counts time in slots.
type Slots struct {
	Duration uint64 // milliseconds
	// MinPeriod is how much later than its parent's a block's timestamp must
	// be at least, in milliseconds.
	MinPeriod uint64
}

// NewSlots returns the slots of the given duration in milliseconds, with the
// minimum period of half of it that the runtime asks for.
func NewSlots(duration uint64) Slots { return Slots{Duration: duration, MinPeriod: duration / 2} }

// At returns the slot of a timestamp.
func (s Slots) At(timestamp uint64) uint64 { return timestamp / s.Duration }

// Start returns the first timestamp of a slot.
func (s Slots) Start(slot uint64) uint64 { return slot * s.Duration }

// Next returns the timestamp of a block made at now on the tip: the clock's,
// but at least the start of the slot after the tip's and the minimum period
// after the tip's time.
func (s Slots) Next(tip *Tip, now time.Time) uint64 {
	return max(Millis(now), s.Earliest(tip))
}

// Earliest returns the least timestamp of a block on the tip.
func (s Slots) Earliest(tip *Tip) uint64 {
	if tip.Timestamp == 0 && tip.Slot == 0 {
		return s.Duration
	}
	return max(s.Start(tip.Slot+1), tip.Timestamp+s.MinPeriod)
}

// Wait returns how long it takes from now until a block on the tip is due.
func (s Slots) Wait(tip *Tip, now time.Time) time.Duration {
	d := int64(s.Earliest(tip)) - int64(Millis(now))
	return max(0, time.Duration(d)*time.Millisecond)
}

// Millis returns milliseconds since 1970.
func Millis(t time.Time) uint64 { return uint64(max(0, t.UnixMilli())) }
