package speed

import (
	"testing"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/internal/cpumeter"
)

// BenchmarkCalibration is what the reference measured of its machine.
func BenchmarkCalibration(b *testing.B) {
	b.Run("blake2b-1MiB", func(b *testing.B) {
		data := make([]byte, 1<<20)
		m := cpumeter.Start(b)
		for b.Loop() {
			crypto.Blake2b256(data)
		}
		m.Report(1, cpumeter.Unit)
	})
	b.Run("sr25519-verify", func(b *testing.B) {
		pair := crypto.MustFromURI(crypto.Sr25519, "//Alice")
		msg := make([]byte, 116)
		public, sig := [32]byte(pair.Public()), [64]byte(pair.Sign(msg))
		m := cpumeter.Start(b)
		for b.Loop() {
			if !crypto.VerifySr25519(public, msg, sig) {
				b.Fatal("a good signature is refused")
			}
		}
		m.Report(1, cpumeter.Unit)
	})
}
