package readme

import (
	"os"
	"strings"
	"testing"

	"github.com/tensord/tensord/runtime"
)

// unbuiltDoc lists the calls that decode but are not run.
const unbuiltDoc = "../../docs/unbuilt-calls.md"

// TestUnbuiltCalls compares the document with what the runtime declares.
// TENSORD_UPDATE=1 writes it anew.
func TestUnbuiltCalls(t *testing.T) {
	want := unbuilt()
	if os.Getenv("TENSORD_UPDATE") != "" {
		if err := os.WriteFile(unbuiltDoc, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(unbuiltDoc)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("docs/unbuilt-calls.md is not what the runtime says (run with TENSORD_UPDATE=1); want\n%s", want)
	}
}

// unbuilt renders the list from the runtime's declarations.
func unbuilt() string {
	var b strings.Builder
	b.WriteString("# Calls that are not built\n\n" +
		"These calls stand in metadata and decode, so that clients and blocks are understood; submitted, they\n" +
		"are refused. The list is written by a test from the runtime.\n\n")
	n := 0
	for _, p := range runtime.New(runtime.Standard).Registry().Pallets() {
		var names []string
		for _, c := range p.Declarations().Calls {
			if c.Unbuilt {
				names = append(names, "`"+c.Name+"`")
			}
		}
		if len(names) > 0 {
			n += len(names)
			b.WriteString("- " + p.Name() + ": " + strings.Join(names, ", ") + "\n")
		}
	}
	if n == 0 {
		b.WriteString("None.\n")
	}
	return b.String()
}
