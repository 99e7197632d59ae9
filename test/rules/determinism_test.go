package rules

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// critical says whether every validator must get the same bytes from a package.
// chain/store, chain/db and chain/txpool are left out: they lock, keep time and
// write files, and what they give to the state transition is plain bytes.
func critical(rel string) bool {
	switch top, rest, _ := strings.Cut(rel, "/"); top {
	case "runtime", "yuma", "dtao", "evm":
		return true
	case "chain":
		first, _, _ := strings.Cut(rest, "/")
		return slices.Contains([]string{
			"crypto", "fixed", "scale", "ss58", "state", "timelock", "trie", "types",
		}, first)
	}
	return false
}

// forbidden are the packages that bring in what differs between two machines or
// two runs.
var forbidden = map[string]string{
	"time": "clock", "os": "environment and files", "io/fs": "files", "io/ioutil": "files",
	"path/filepath": "files", "syscall": "operating system", "unsafe": "memory layout",
	"runtime": "number of processors, memory", "runtime/debug": "memory",
	"math/rand": "randomness", "math/rand/v2": "randomness", "crypto/rand": "randomness",
	"hash/maphash": "randomness", "plugin": "files", "os/exec": "processes",
	"os/signal": "processes", "os/user": "environment", "weak": "memory", "unique": "memory",
	"context": "cancellation by clock", "log": "files", "log/slog": "files", "testing": "tests",
}

// finding is a violation.
type finding struct {
	Rule, File, Func string
	pos              token.Position
	what             string
}

func (f finding) String() string {
	return fmt.Sprintf("%s:%d: %s: %s (in %s)", f.File, f.pos.Line, f.Rule, f.what, f.Func)
}

// TestDeterminism refuses what DESIGN.md, section 6, forbids.
func TestDeterminism(t *testing.T) {
	var found []finding
	for _, p := range packages(t, critical) {
		found = append(found, violations(check(t, p))...)
	}
	used := make([]bool, len(allowed))
	for _, f := range found {
		i := slices.IndexFunc(allowed, func(a allowance) bool { return a.covers(f) })
		if i < 0 {
			t.Error(f)
			continue
		}
		used[i] = true
	}
	for i, a := range allowed {
		if !used[i] {
			t.Errorf("allowed[%d] (%s %s %s) allows nothing any more: remove it", i, a.rule, a.file, a.fn)
		}
	}
}

// violations finds every violation in a package.
func violations(c *checked) []finding {
	var out []finding
	for _, f := range c.files {
		v := &visitor{c: c, out: &out, fn: "package"}
		for _, imp := range f.Imports {
			path, err := strconv.Unquote(imp.Path.Value)
			if err != nil {
				continue
			}
			if why, bad := forbidden[path]; bad || path == "net" || strings.HasPrefix(path, "net/") {
				if why == "" {
					why = "network"
				}
				v.report("import", imp.Pos(), path+": "+why)
			}
		}
		for _, d := range f.Decls {
			v.decl(d)
		}
	}
	return out
}

// visitor walks one file.
type visitor struct {
	c   *checked
	out *[]finding
	// fn names the declared function that the walk is in, body is its body.
	fn   string
	body *ast.BlockStmt
}

func (v *visitor) report(rule string, pos token.Pos, what string) {
	*v.out = append(*v.out, finding{
		Rule: rule, File: v.c.name(pos), Func: v.fn, pos: v.c.fset.Position(pos), what: what,
	})
}

func (v *visitor) decl(d ast.Decl) {
	v.fn, v.body = "package", nil
	if fn, ok := d.(*ast.FuncDecl); ok {
		v.fn, v.body = funcName(fn), fn.Body
	}
	ast.Inspect(d, v.node)
}

// funcName returns Name, or Type.Name for a method.
func funcName(fn *ast.FuncDecl) string {
	if fn.Recv == nil || len(fn.Recv.List) == 0 {
		return fn.Name.Name
	}
	typ := fn.Recv.List[0].Type
	for {
		switch x := typ.(type) {
		case *ast.StarExpr:
			typ = x.X
		case *ast.IndexExpr:
			typ = x.X
		case *ast.IndexListExpr:
			typ = x.X
		case *ast.Ident:
			return x.Name + "." + fn.Name.Name
		default:
			return fn.Name.Name
		}
	}
}

func (v *visitor) node(n ast.Node) bool {
	switch x := n.(type) {
	case *ast.GoStmt:
		v.report("goroutine", x.Pos(), "go statement")
	case *ast.SelectStmt:
		v.report("goroutine", x.Pos(), "select statement")
	case *ast.ChanType:
		v.report("goroutine", x.Pos(), "channel")
	case *ast.RangeStmt:
		v.rangeStmt(x)
	case *ast.CallExpr:
		v.call(x)
	case ast.Expr:
		v.float(x)
	}
	return true
}

// float reports expressions of a floating-point type, constants too, once for
// the identifier or literal that brings the type in.
func (v *visitor) float(x ast.Expr) {
	switch x.(type) {
	case *ast.Ident, *ast.BasicLit, *ast.SelectorExpr:
	default:
		return
	}
	var typ types.Type
	if tv, ok := v.c.info.Types[x]; ok {
		typ = tv.Type
	} else if id, ok := x.(*ast.Ident); ok {
		if obj := v.c.info.ObjectOf(id); obj != nil {
			typ = obj.Type()
		}
	}
	if typ == nil {
		return
	}
	if b, ok := typ.Underlying().(*types.Basic); ok && b.Info()&(types.IsFloat|types.IsComplex) != 0 {
		v.report("float", x.Pos(), "value of type "+typ.String())
	}
}

// call reports conversions and calls that give a float, and iterators over maps
// that are not sorted at once.
func (v *visitor) call(x *ast.CallExpr) {
	if tv, ok := v.c.info.Types[x]; ok && tv.Type != nil {
		if b, ok := tv.Type.Underlying().(*types.Basic); ok && b.Info()&(types.IsFloat|types.IsComplex) != 0 {
			v.report("float", x.Pos(), "call gives "+tv.Type.String())
		}
	}
	if sel, ok := x.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == "Go" {
		v.report("goroutine", x.Pos(), "call of Go")
	}
	if v.isMapsIter(x) {
		v.report("map", x.Pos(), "iterator over a map")
	}
	// slices.Sorted(maps.Keys(m)) is in order: don't look at the iterator.
	if pkg, name := v.callee(x); pkg == "slices" && strings.HasPrefix(name, "Sorted") && len(x.Args) > 0 {
		if inner, ok := x.Args[0].(*ast.CallExpr); ok && v.isMapsIter(inner) {
			v.sorted(inner)
		}
	}
}

// sortedAt marks an iterator call as sorted by its caller.
var sortedAt = map[token.Pos]bool{}

func (v *visitor) sorted(x *ast.CallExpr) { sortedAt[x.Pos()] = true }

// isMapsIter reports a call of maps.Keys, Values or All that nobody sorts.
func (v *visitor) isMapsIter(x *ast.CallExpr) bool {
	pkg, name := v.callee(x)
	return pkg == "maps" && (name == "Keys" || name == "Values" || name == "All") && !sortedAt[x.Pos()]
}

// callee returns the package and name of a called package-level function.
func (v *visitor) callee(x *ast.CallExpr) (pkg, name string) {
	fun := x.Fun
	if ix, ok := fun.(*ast.IndexExpr); ok {
		fun = ix.X
	}
	sel, ok := fun.(*ast.SelectorExpr)
	if !ok {
		return "", ""
	}
	fn, ok := v.c.info.Uses[sel.Sel].(*types.Func)
	if !ok || fn.Pkg() == nil {
		return "", ""
	}
	return fn.Pkg().Path(), fn.Name()
}

// rangeStmt reports a range over a map unless its body only collects into one
// slice that the same function sorts, only deletes, or only counts.
func (v *visitor) rangeStmt(x *ast.RangeStmt) {
	tv, ok := v.c.info.Types[x.X]
	if !ok {
		return
	}
	switch u := tv.Type.Underlying().(type) {
	case *types.Map:
		if x.Key == nil && x.Value == nil {
			return
		}
		if v.collects(x) || onlyDeletes(x) || v.onlyFillsMap(x) {
			return
		}
		v.report("map", x.Pos(), "range over a map without sorting")
	case *types.Chan:
		v.report("goroutine", x.Pos(), "range over "+u.String())
	}
}

// collects reports the pattern for k := range m { s = append(s, …) } with s
// sorted after it in the same function.
func (v *visitor) collects(x *ast.RangeStmt) bool {
	if len(x.Body.List) != 1 {
		return false
	}
	asg, ok := x.Body.List[0].(*ast.AssignStmt)
	if !ok || len(asg.Lhs) != 1 || len(asg.Rhs) != 1 {
		return false
	}
	call, ok := asg.Rhs[0].(*ast.CallExpr)
	if !ok {
		return false
	}
	if id, ok := call.Fun.(*ast.Ident); !ok || id.Name != "append" {
		return false
	}
	dst := types.ExprString(asg.Lhs[0])
	if types.ExprString(call.Args[0]) != dst {
		return false
	}
	found := false
	ast.Inspect(v.body, func(n ast.Node) bool {
		c, ok := n.(*ast.CallExpr)
		if !ok || c.Pos() < x.End() || len(c.Args) == 0 {
			return true
		}
		pkg, name := v.callee(c)
		sorts := pkg == "sort" || pkg == "slices" && strings.HasPrefix(name, "Sort")
		found = found || sorts && types.ExprString(c.Args[0]) == dst
		return true
	})
	return found
}

// onlyDeletes reports a body of one delete call, whose order nobody can see.
func onlyDeletes(x *ast.RangeStmt) bool {
	if len(x.Body.List) != 1 {
		return false
	}
	st, ok := x.Body.List[0].(*ast.ExprStmt)
	if !ok {
		return false
	}
	call, ok := st.X.(*ast.CallExpr)
	if !ok {
		return false
	}
	id, ok := call.Fun.(*ast.Ident)
	return ok && id.Name == "delete"
}

// onlyFillsMap reports a body of one assignment to another map under the
// range's own key, whose order nobody can see.
func (v *visitor) onlyFillsMap(x *ast.RangeStmt) bool {
	if len(x.Body.List) != 1 || x.Key == nil {
		return false
	}
	asg, ok := x.Body.List[0].(*ast.AssignStmt)
	if !ok || asg.Tok != token.ASSIGN || len(asg.Lhs) != 1 {
		return false
	}
	ix, ok := asg.Lhs[0].(*ast.IndexExpr)
	if !ok || types.ExprString(ix.Index) != types.ExprString(x.Key) {
		return false
	}
	_, isMap := v.c.info.Types[ix.X].Type.Underlying().(*types.Map)
	return isMap
}
