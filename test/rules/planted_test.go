package rules

import (
	"slices"
	"strings"
	"testing"
)

// planted holds one violation of each kind, marked by the rule that must find
// it, between lines that no rule may report.
const planted = `package planted

import (
	"maps"
	"math/rand" // import
	"slices"
	"sync"
	"time" // import
)

func group(wg *sync.WaitGroup) {
	wg.Go(func() {}) // goroutine
}

func clock() int64 { return time.Now().Unix() + rand.Int63() }

func spawn() {
	go clock() // goroutine
	c := make(chan int) // goroutine
	select { // goroutine
	case <-c:
	}
}

func share(a, b int) int { return int(float64(a) * 0.18) } // float

func first(m map[string]int) string {
	for k := range m { // map
		return k
	}
	return ""
}

func unsorted(m map[string]int) (out []string) {
	for k := range m { // map
		out = append(out, k)
	}
	return out
}

func collected(m map[string]int) []string {
	return slices.Collect(maps.Keys(m)) // map
}

func fine(m map[string]int) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for k := range m {
		delete(m, k)
	}
	for range m {
		keys = keys[1:]
	}
	return append(keys, slices.Sorted(maps.Keys(m))...)
}
`

// TestPlantedViolations shows that each rule finds what it is for, on the line
// where it stands, and nothing else.
func TestPlantedViolations(t *testing.T) {
	c, err := checkSource("planted", map[string][]byte{"planted.go": []byte(planted)})
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[int]string)
	for _, f := range violations(c) {
		got[f.pos.Line] = f.Rule
	}
	for i, line := range strings.Split(planted, "\n") {
		_, want, _ := strings.Cut(line, "// ")
		if got[i+1] != want {
			t.Errorf("line %d %q: found %q, want %q", i+1, line, got[i+1], want)
		}
	}
}

// TestPlantedImport shows that imports against the direction are refused.
func TestPlantedImport(t *testing.T) {
	for _, tc := range []struct {
		from, to string
		ok       bool
	}{
		{"chain/trie", "chain/scale", true},
		{"chain/trie", "runtime/frame", false},
		{"dtao", "chain/fixed", true},
		{"dtao", "chain/state", false},
		{"yuma", "dtao", false},
		{"runtime/frame", "chain/state", true},
		{"runtime/frame", "node", false},
		{"rpc/substrate", "runtime", false},
		{"cmd/tensord", "rpc", true},
	} {
		if mayImport(tc.from, tc.to) != tc.ok {
			t.Errorf("%s imports %s: allowed is %v, want %v", tc.from, tc.to, !tc.ok, tc.ok)
		}
	}
	if slices.Contains(directionOf("nowhere"), "chain") {
		t.Error("an unknown folder may import chain")
	}
}
