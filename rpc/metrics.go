package rpc

import (
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

type protocol uint8

const (
	protoHTTP protocol = iota
	protoWS
	protocols
)

func (p protocol) String() string { return [protocols]string{"http", "ws"}[p] }

// Metrics counts calls and sessions under the reference's names.
type Metrics struct {
	calls    *prometheus.HistogramVec
	begun    *prometheus.CounterVec
	ended    *prometheus.CounterVec
	sessions [2]prometheus.Counter // opened, closed
}

// methodMetrics are the series of one method and protocol.
type methodMetrics struct {
	begun prometheus.Counter
	ended [2]prometheus.Counter // without, with an error
	time  prometheus.Observer
}

// NewMetrics registers the metrics.
func NewMetrics(reg prometheus.Registerer) *Metrics {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: name, Help: help})
	}
	vec := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, labels)
	}
	m := &Metrics{
		calls: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "substrate_rpc_calls_time",
			Help:    "Time taken by calls, in microseconds",
			Buckets: []float64{25, 100, 500, 1000, 2500, 10_000, 25_000, 100_000, 1_000_000, 10_000_000},
		}, []string{"protocol", "method"}),
		begun: vec("substrate_rpc_calls_started", "Calls received", "protocol", "method"),
		ended: vec("substrate_rpc_calls_finished", "Calls answered", "protocol", "method", "is_error"),
		sessions: [2]prometheus.Counter{
			counter("substrate_rpc_sessions_opened", "WebSocket connections opened"),
			counter("substrate_rpc_sessions_closed", "WebSocket connections closed"),
		},
	}
	reg.MustRegister(m.calls, m.begun, m.ended, m.sessions[0], m.sessions[1])
	return m
}

// of returns the series of a method, which are made at its first call: most
// methods are never called.
func (m *Metrics) of(method *Method, p protocol) *methodMetrics {
	if mm := method.metrics[p].Load(); mm != nil {
		return mm
	}
	mm := &methodMetrics{
		begun: m.begun.WithLabelValues(p.String(), method.Name),
		time:  m.calls.WithLabelValues(p.String(), method.Name),
	}
	for i := range mm.ended {
		mm.ended[i] = m.ended.WithLabelValues(p.String(), method.Name, strconv.FormatBool(i == 1))
	}
	method.metrics[p].Store(mm)
	return mm
}

func (m *Metrics) started(method *Method, p protocol) {
	if m != nil {
		m.of(method, p).begun.Inc()
	}
}

func (m *Metrics) finished(method *Method, p protocol, failed bool, took time.Duration) {
	if m == nil {
		return
	}
	mm := m.of(method, p)
	i := 0
	if failed {
		i = 1
	}
	mm.ended[i].Inc()
	mm.time.Observe(float64(took.Microseconds()))
}

func (m *Metrics) opened() {
	if m != nil {
		m.sessions[0].Inc()
	}
}

func (m *Metrics) closed() {
	if m != nil {
		m.sessions[1].Inc()
	}
}
