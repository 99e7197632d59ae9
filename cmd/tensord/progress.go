package main

import (
	"fmt"
	"io"
	"time"
)

// progress shows how far long work is, every second.
type progress struct {
	w           io.Writer
	what        string
	start, last time.Time
}

func newProgress(w io.Writer, what string) *progress {
	now := time.Now()
	return &progress{w: w, what: what, start: now, last: now}
}

// at tells that so much is done, which is a fraction of all, 0 if that is not
// known.
func (p *progress) at(done uint64, fraction float64) {
	now := time.Now()
	if now.Sub(p.last) < time.Second {
		return
	}
	p.last = now
	took := now.Sub(p.start)
	line := fmt.Sprintf("%d %s, %.0f a second", done, p.what, float64(done)/took.Seconds())
	if fraction > 0 {
		left := time.Duration(float64(took) * (1/fraction - 1))
		line += fmt.Sprintf(", %.0f %%, %v left", 100*fraction, left.Round(time.Second))
	}
	fmt.Fprintln(p.w, line)
}
