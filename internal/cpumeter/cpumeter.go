// Package cpumeter gives benchmarks the CPU time that they used: on a machine
// that others work on, time by the clock says little.
//
// It counts everything the process did, the garbage collector's work too, on a
// single processor, so on an idle machine it equals the time by the clock.
package cpumeter

import (
	"runtime"
	"syscall"
	"testing"
	"time"
)

// Unit is what the CPU time per operation is reported as.
const Unit = "cpu-ns/op"

// Meter measures the CPU time between Start and Stop.
type Meter struct {
	b            *testing.B
	begun, total time.Duration
}

// Start begins to measure a benchmark, and limits it to one processor.
func Start(b *testing.B) *Meter {
	b.Helper()
	procs := runtime.GOMAXPROCS(1)
	b.Cleanup(func() { runtime.GOMAXPROCS(procs) })
	return &Meter{b: b, begun: used(b)}
}

// Stop leaves out what follows, by the clock as well.
func (m *Meter) Stop() {
	m.b.StopTimer()
	m.total += used(m.b) - m.begun
}

// Resume goes on after Stop.
func (m *Meter) Resume() {
	m.begun = used(m.b)
	m.b.StartTimer()
}

// Report ends the measurement and reports the time for each of the benchmark's
// operations, or for each of n parts of an operation.
func (m *Meter) Report(n int, unit string) {
	m.Stop()
	m.b.ReportMetric(float64(m.total.Nanoseconds())/float64(m.b.N*n), unit)
}

// used is the process's CPU time so far.
func used(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
