package readme

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

var (
	quoted = regexp.MustCompile("`([a-z0-9]+/[a-z0-9_./]+)`")
	link   = regexp.MustCompile(`\]\(([a-z][^):]*)\)`)
)

// TestFilesExist makes sure that the files that the documents name are there.
func TestFilesExist(t *testing.T) {
	for doc, re := range map[string]*regexp.Regexp{
		"docs/known-defects.md": quoted, "README.md": link,
	} {
		data, err := os.ReadFile(filepath.Join("../..", doc))
		if err != nil {
			t.Fatal(err)
		}
		found := re.FindAllStringSubmatch(string(data), -1)
		if len(found) == 0 {
			t.Errorf("%s names no file", doc)
		}
		for _, m := range found {
			if _, err := os.Stat(filepath.Join("../..", m[1])); err != nil {
				t.Errorf("%s: %v", doc, err)
			}
		}
	}
}
