package comet

import (
	"bytes"
	"errors"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	cmtlog "github.com/cometbft/cometbft/libs/log"
)

// TestLogKeys: no key twice, none that each record has, objects as their text.
func TestLogKeys(t *testing.T) {
	var out bytes.Buffer
	l := &logger{log: slog.New(slog.NewJSONHandler(&out, &slog.HandlerOptions{
		Level: slog.LevelDebug,
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey {
				return slog.Attr{}
			}
			return a
		},
	}))}
	l.With("module", "p2p").With("module", "pex").Info("service start",
		"msg", cmtlog.NewLazySprintf("starting %s", "it"), "err", errors.New("no"), "n", 3, "object", struct{ A, B int }{1, 2}, "odd")
	require.Equal(t, `{"level":"DEBUG","msg":"service start","module":"pex","comet_msg":"starting it","err":"no","n":3,"object":"{1 2}"}`+"\n", out.String())
}
