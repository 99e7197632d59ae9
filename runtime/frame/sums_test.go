package frame

import (
	"testing"

	"github.com/tensord/tensord/chain/crypto"
)

func TestSumsOfKeysThatShareAPlace(t *testing.T) {
	var s sums
	for _, id := range [][32]byte{{}, {0: 1, 31: 3}, {0: 2, 31: 3}, {0: 1, 31: 3}, {0: 1, 31: 67}, {}} {
		if got, want := *s.of(&id), crypto.Blake2b128(id[:]); got != want {
			t.Fatalf("%x: %x, want %x", id, got, want)
		}
	}
}
