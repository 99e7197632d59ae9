package comet

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"slices"
	"strings"
	"time"

	cmtlog "github.com/cometbft/cometbft/libs/log"
)

// logger passes CometBFT's messages on. It tells every step at Info, which is
// our Debug.
type logger struct {
	log     *slog.Logger
	with    []any
	failure func(error)
}

var _ cmtlog.Logger = (*logger)(nil)

func (l *logger) Debug(string, ...any) {}

func (l *logger) Info(msg string, kv ...any) { l.write(slog.LevelDebug, msg, kv) }

func (l *logger) Warn(msg string, kv ...any) { l.write(slog.LevelWarn, msg, kv) }

// Error passes an error on. CometBFT reports the end of its consensus routine
// here and nowhere else.
func (l *logger) Error(msg string, kv ...any) {
	if strings.HasPrefix(msg, "CONSENSUS FAILURE") {
		cause := value(kv, "err")
		l.failure(fmt.Errorf("comet: consensus failed: %v", cause))
		if err, ok := cause.(error); ok && errors.As(err, new(*fs.PathError)) {
			return // a full disk, say: the stack would only hide it
		}
	}
	level := slog.LevelWarn
	if err, _ := value(kv, "err").(error); everyday[msg] || errors.Is(err, errForeign) || errors.Is(err, errBehind) {
		level = slog.LevelDebug
	}
	l.write(level, msg, kv)
}

// everyday are errors to CometBFT and no news to an operator: peers come and go.
// The signer has told why it does not sign.
var everyday = map[string]bool{
	"Stopping peer for error":                        true,
	"Stopped accept routine, as transport is closed": true,
}

func (l *logger) With(kv ...any) cmtlog.Logger {
	return &logger{log: l.log, with: append(slices.Clone(l.with), kv...), failure: l.failure}
}

func (l *logger) write(level slog.Level, msg string, kv []any) {
	if l.log.Enabled(context.Background(), level) {
		l.log.LogAttrs(context.Background(), level, msg, attributes(append(slices.Clone(l.with), kv...))...)
	}
}

// attributes makes fields of CometBFT's pairs. It gives some keys twice, and
// others that every record has; of its values many are whole objects, which only
// their text says anything about.
func attributes(kv []any) []slog.Attr {
	var out []slog.Attr
	for i := 0; i+1 < len(kv); i += 2 {
		key := fmt.Sprint(kv[i])
		switch key {
		case slog.MessageKey, slog.LevelKey, slog.TimeKey, slog.SourceKey:
			key = "comet_" + key
		}
		a := slog.Any(key, plainValue(kv[i+1]))
		if at := slices.IndexFunc(out, func(b slog.Attr) bool { return b.Key == key }); at >= 0 {
			out[at] = a
		} else {
			out = append(out, a)
		}
	}
	return out
}

// plainValue is v, or its text unless it is a number, a time or the like.
func plainValue(v any) any {
	switch v := v.(type) {
	case nil, string, bool, int, int32, int64, uint32, uint64, float64, time.Duration, time.Time:
		return v
	}
	return fmt.Sprint(v)
}

func value(kv []any, key string) any {
	for i := 0; i+1 < len(kv); i += 2 {
		if kv[i] == key {
			return kv[i+1]
		}
	}
	return "unknown"
}
