package service

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metricsServer answers Prometheus, under the reference's names where they mean
// the same.
type metricsServer struct {
	registry   *prometheus.Registry
	registerer prometheus.Registerer
	server     *http.Server
}

func newMetrics(s *Service) *metricsServer {
	m := &metricsServer{registry: prometheus.NewRegistry()}
	m.registerer = prometheus.WrapRegistererWith(prometheus.Labels{"chain": s.cfg.Spec.ID}, m.registry)
	m.registerer.MustRegister(newCollector(s))
	started := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "process_start_time_seconds", Help: "When the process started, in seconds since 1970.",
	})
	started.Set(float64(time.Now().Unix()))
	m.registry.MustRegister(started)
	return m
}

func (m *metricsServer) listen(addr string, log *slog.Logger) error {
	if addr == "" {
		return nil
	}
	ln, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("metrics: %w (see --prometheus-port and --no-prometheus)", err)
	}
	mux := http.NewServeMux()
	mux.Handle("/metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	m.server = &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		if err := m.server.Serve(ln); !errors.Is(err, http.ErrServerClosed) {
			log.Error("metrics", "err", err)
		}
	}()
	return nil
}

func (m *metricsServer) close() error {
	if m.server == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	return m.server.Shutdown(ctx)
}
