package replay_test

import (
	"path/filepath"
	"testing"

	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/replay"
)

// complete are the recorded chains that replay to the last block: results,
// events, weights, keys, API results, roots and hashes. The others end at calls
// that are not built.
var complete = []string{
	"traces/[abcdeghklmn]-*.json.gz", "fast/[acp]-*.json.gz", "large/*.json.gz",
}

func TestRecordedChains(t *testing.T) {
	for _, pattern := range complete {
		files, err := filepath.Glob(filepath.Join(refdata.Path(t, "."), pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("no recorded chains match %s (%v)", pattern, err)
		}
		for _, file := range files {
			t.Run(filepath.Base(file), func(t *testing.T) {
				if _, err := replay.File(file, replay.Options{}); err != nil {
					t.Error(err)
				}
			})
		}
	}
}
