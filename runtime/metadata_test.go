package runtime

import (
	"fmt"
	"testing"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/refdata"
)

var variants = []struct {
	name    string
	variant Variant
	file    string
}{
	{"standard", Standard, "metadata-v%d.scale"},
	{"fast", Fast, "fast/metadata-v%d-fast.scale"},
}

// TestMetadata compares all metadata with the reference's: but for
// documentation, which is in words of our own, it has to be equal to the byte,
// numbers of types included.
func TestMetadata(t *testing.T) {
	for _, v := range variants {
		r := New(v.variant)
		for _, version := range []uint32{14, 15, 16} {
			t.Run(fmt.Sprintf("%s-v%d", v.name, version), func(t *testing.T) {
				want := readMetadata(t, refdata.Bytes(t, fmt.Sprintf(v.file, version)))
				raw, ok := r.Metadata(version)
				if !ok {
					t.Fatal("there is no such version")
				}
				got := readMetadata(t, raw)
				compareLines(t, got.lines, want.lines)
			})
		}
	}
}

// compareLines reports the first lines that differ.
func compareLines(t *testing.T, got, want []string) {
	t.Helper()
	bad := 0
	for i := range max(len(got), len(want)) {
		g, w := "nothing", "nothing"
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g == w {
			continue
		}
		t.Errorf("part %d:\n got %s\nwant %s", i, g, w)
		if bad++; bad == 10 {
			t.Fatal("and maybe more")
		}
	}
}

// TestMetadataHash compares the digests with those that the reference's tool
// made from its metadata.
func TestMetadataHash(t *testing.T) {
	var ref struct {
		Metadata map[string]struct{ MetadataHash types.Hash }
	}
	refdata.JSON(t, "metadata-hash.json", &ref)
	for _, v := range variants {
		got, ok := New(v.variant).MetadataHash()
		if !ok {
			t.Fatalf("%s: no digest", v.name)
		}
		if want := ref.Metadata[fmt.Sprintf(v.file, 15)].MetadataHash; types.Hash(got) != want {
			t.Errorf("%s: digest %x, want %x", v.name, got, want)
		}
	}
}
