package rules

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// module is the path of our module.
const module = "github.com/tensord/tensord"

// listed is what the rules want to know about a package.
type listed struct {
	ImportPath string
	Dir        string
	Export     string
	GoFiles    []string
	Imports    []string
	Standard   bool
}

// rel returns the path below the module's root, or "" for foreign packages.
func (p *listed) rel() string {
	if rest, ok := strings.CutPrefix(p.ImportPath, module+"/"); ok {
		return rest
	}
	return ""
}

// root is the repository's root as seen from this package.
const root = "../.."

// list asks the go command for every package of the tree and what it imports,
// compiled, so that types are known.
var list = sync.OnceValues(func() (map[string]*listed, error) {
	cmd := exec.Command("go", "list", "-deps", "-export",
		"-json=ImportPath,Dir,Export,GoFiles,Imports,Standard", "./...")
	cmd.Dir = root
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, stderr.String())
	}
	pkgs := make(map[string]*listed)
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		p := new(listed)
		if err := dec.Decode(p); errors.Is(err, io.EOF) {
			return pkgs, nil
		} else if err != nil {
			return nil, err
		}
		pkgs[p.ImportPath] = p
	}
})

// packages returns our packages whose path below the root satisfies want.
func packages(t *testing.T, want func(rel string) bool) []*listed {
	t.Helper()
	pkgs, err := list()
	if err != nil {
		t.Fatal(err)
	}
	var out []*listed
	for _, p := range pkgs {
		if rel := p.rel(); rel != "" && want(rel) {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		t.Fatal("no package found: the list of folders is wrong")
	}
	return out
}

// checked is a package with its types.
type checked struct {
	fset  *token.FileSet
	files []*ast.File
	info  *types.Info
	// name returns the file's path below the root.
	name func(token.Pos) string
}

// check parses and type-checks the non-test files of a package.
func check(t *testing.T, p *listed) *checked {
	t.Helper()
	src := make(map[string][]byte, len(p.GoFiles))
	for _, f := range p.GoFiles {
		data, err := os.ReadFile(filepath.Join(p.Dir, f))
		if err != nil {
			t.Fatal(err)
		}
		src[f] = data
	}
	c, err := checkSource(p.ImportPath, src)
	if err != nil {
		t.Fatal(err)
	}
	rel := p.rel()
	c.name = func(pos token.Pos) string {
		return rel + "/" + filepath.Base(c.fset.Position(pos).Filename)
	}
	return c
}

// checkSource type-checks the given files as one package.
func checkSource(path string, src map[string][]byte) (*checked, error) {
	pkgs, err := list()
	if err != nil {
		return nil, err
	}
	c := &checked{fset: token.NewFileSet(), info: &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue),
		Uses:  make(map[*ast.Ident]types.Object),
		Defs:  make(map[*ast.Ident]types.Object),
	}}
	for name, data := range src {
		f, err := parser.ParseFile(c.fset, name, data, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		c.files = append(c.files, f)
	}
	lookup := func(path string) (io.ReadCloser, error) {
		p := pkgs[path]
		if p == nil || p.Export == "" {
			return nil, fmt.Errorf("no compiled package %s", path)
		}
		return os.Open(p.Export)
	}
	conf := types.Config{Importer: importer.ForCompiler(c.fset, "gc", lookup)}
	if _, err := conf.Check(path, c.fset, c.files, c.info); err != nil {
		return nil, err
	}
	c.name = func(pos token.Pos) string { return filepath.Base(c.fset.Position(pos).Filename) }
	return c, nil
}
