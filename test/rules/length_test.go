package rules

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The lengths in lines. Most files and functions stay below the first; none
// that is not on the list of tables passes the second.
const (
	fileGoal, fileLimit = 500, 800
	funcGoal, funcLimit = 60, 120
)

// tables may be as long as what they list.
var tables = map[string]string{
	"runtime/pallets/subtensor/errors.go:newErrors":   "147 errors",
	"runtime/pallets/subtensor/event_types.go":        "the data of 137 events",
	"runtime/pallets/subtensor/events.go:newEvents":   "137 events",
	"runtime/pallets/subtensor/storage.go:newStorage": "222 storage items",
}

// TestLength reports what is longer than the goal and refuses what is longer
// than the limit, and that more than one in twenty is longer than the goal.
func TestLength(t *testing.T) {
	var files, funcs, longFiles, longFuncs int
	used := make(map[string]bool)
	over := func(name string, lines, limit int) {
		if _, ok := tables[name]; ok {
			used[name] = true
		} else if lines > limit {
			t.Errorf("%s has %d lines, more than %d", name, lines, limit)
		} else {
			t.Logf("%s has %d lines", name, lines)
		}
	}
	sources(t, func(rel string, data []byte) {
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, rel, data, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			t.Error(err)
			return
		}
		if ast.IsGenerated(f) {
			return
		}
		files++
		if n := strings.Count(string(data), "\n"); n > fileGoal {
			longFiles++
			over(rel, n, fileLimit)
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			funcs++
			if n := fset.Position(fn.End()).Line - fset.Position(fn.Pos()).Line + 1; n > funcGoal {
				longFuncs++
				over(rel+":"+funcName(fn), n, funcLimit)
			}
		}
	})
	if files == 0 {
		t.Fatal("no source found")
	}
	if longFiles*20 > files || longFuncs*20 > funcs {
		t.Errorf("%d of %d files and %d of %d functions are longer than the goal", longFiles, files, longFuncs, funcs)
	}
	for name := range tables {
		if !used[name] {
			t.Errorf("tables lists %s, which is short or gone", name)
		}
	}
}

// sources calls f with every Go file that is no test.
func sources(t *testing.T, f func(rel string, data []byte)) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch d.Name() {
			case ".git", "node_modules", ".venv", "testdata", "bin":
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		f(filepath.ToSlash(rel), data)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
