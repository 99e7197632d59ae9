package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
	"time"
)

// logs is the node's log, whose level can be changed while it runs.
type logs struct {
	*slog.Logger
	level slog.LevelVar
	first slog.Level
	mu    sync.Mutex
	w     io.Writer
}

func newLogs(w io.Writer, format string, filters []string) (*logs, error) {
	l := &logs{w: w}
	for _, f := range filters {
		if err := l.Add(f); err != nil {
			return nil, err
		}
	}
	l.first = l.level.Level()
	switch format {
	case "json":
		l.Logger = slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: &l.level}))
	case "text":
		l.Logger = slog.New(&lineHandler{l: l})
	default:
		return nil, fmt.Errorf("--log-format is text or json, not %q", format)
	}
	return l, nil
}

// Add takes directives as the reference does: "debug", "target=trace,other=info".
// Here all targets have one level, the most talkative that is asked for.
func (l *logs) Add(directives string) error {
	level, found := slog.LevelInfo, false
	for _, d := range strings.Split(directives, ",") {
		if _, name, ok := strings.Cut(d, "="); ok {
			d = name
		}
		v, ok := map[string]slog.Level{
			"error": slog.LevelError, "warn": slog.LevelWarn, "info": slog.LevelInfo,
			"debug": slog.LevelDebug, "trace": slog.LevelDebug, "off": slog.LevelError + 4,
		}[strings.ToLower(strings.TrimSpace(d))]
		if !ok {
			continue // a target alone, or something only the reference knows
		}
		if !found || v < level {
			level, found = v, true
		}
	}
	if found {
		l.level.Set(level)
	}
	return nil
}

// Reset goes back to the level at the start.
func (l *logs) Reset() error {
	l.level.Set(l.first)
	return nil
}

// line writes a line with the time.
func (l *logs) line(s string) {
	if l.level.Level() > slog.LevelInfo {
		return
	}
	l.write(time.Now(), []byte(s))
}

func (l *logs) write(t time.Time, b []byte) {
	out := t.AppendFormat(make([]byte, 0, len(b)+24), "2006-01-02 15:04:05 ")
	out = append(append(out, b...), '\n')
	l.mu.Lock()
	defer l.mu.Unlock()
	_, _ = l.w.Write(out) // nobody is left to tell
}

// lineHandler writes records as lines for people.
type lineHandler struct {
	l     *logs
	attrs []slog.Attr
}

func (h *lineHandler) Enabled(_ context.Context, level slog.Level) bool {
	return level >= h.l.level.Level()
}

func (h *lineHandler) Handle(_ context.Context, r slog.Record) error {
	var b bytes.Buffer
	if r.Level != slog.LevelInfo {
		b.WriteString(r.Level.String() + " ")
	}
	b.WriteString(r.Message)
	add := func(a slog.Attr) bool {
		fmt.Fprintf(&b, " %s=%v", a.Key, a.Value.Resolve())
		return true
	}
	for _, a := range h.attrs {
		add(a)
	}
	r.Attrs(add)
	h.l.write(r.Time, b.Bytes())
	return nil
}

func (h *lineHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return &lineHandler{l: h.l, attrs: append(h.attrs[:len(h.attrs):len(h.attrs)], attrs...)}
}

func (h *lineHandler) WithGroup(string) slog.Handler { return h }
