package speed

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/internal/cpumeter"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/replay"
)

// BenchmarkBlock executes one block again and again on the state before it, as
// Core_execute_block does: initialization, inherent, finalization with the
// state root. The changes are worked out for the commit, but not committed.
func BenchmarkBlock(b *testing.B) {
	for _, c := range []struct {
		name, file string
		number     uint32
	}{
		{"empty-128-subnets", "large/large-128.json.gz", 10_003},
		{"busy-128-subnets", "large/large-128.json.gz", 10_004},
		{"empty-3-subnets", "large/large-1-dense.json.gz", 10_026},
		{"epoch-256-neurons", "large/large-1-dense.json.gz", 10_020},
		{"epoch-256-neurons-yuma3-liquid", "large/large-1-dense-yuma3-liquid.json.gz", 10_020},
		{"epoch-256-neurons-128-subnets", "large/large-128.json.gz", 10_017},
	} {
		b.Run(c.name, func(b *testing.B) {
			chain, blk := at(b, c.file, c.number)
			b.ReportAllocs()
			m := cpumeter.Start(b)
			for b.Loop() {
				if _, err := chain.Execute(blk); err != nil {
					b.Fatal(err)
				}
			}
			m.Report(1, cpumeter.Unit)
		})
	}
}

// BenchmarkReplay runs recorded chains as the reference's replay does: execution,
// root and commit to memory; reading the file is not timed.
func BenchmarkReplay(b *testing.B) {
	files, err := filepath.Glob(refdata.Path(b, "traces/[abcdeghkl]-*.json.gz"))
	require.NoError(b, err)
	for _, file := range files {
		name := filepath.Base(file[:len(file)-len(".json.gz")])
		b.Run(name, func(b *testing.B) { replayChain(b, file) })
	}
}

func replayChain(b *testing.B, file string) {
	chain, err := replay.Open(file)
	require.NoError(b, err)
	blocks := chain.Blocks()
	m := cpumeter.Start(b)
	for b.Loop() {
		m.Stop()
		chain.Restart()
		m.Resume()
		for i := range blocks {
			o, err := chain.Execute(&blocks[i])
			if err != nil {
				b.Fatal(err)
			}
			chain.Commit(o)
		}
	}
	m.Report(len(blocks), "cpu-ns/block")
}
