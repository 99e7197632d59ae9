package rules

import (
	"strings"
	"testing"
)

// direction says what each folder may import, besides itself. A longer path
// wins over a shorter one; a folder that is not listed may import nothing.
var direction = map[string][]string{
	"chain":              {},
	"yuma":               {"chain/fixed"},
	"dtao":               {"chain/fixed"},
	"evm":                {"chain"},
	"runtime":            {"chain", "yuma", "dtao", "evm"},
	"genesis":            {"chain", "runtime"},
	"consensus":          {"chain", "p2p"},
	"p2p":                {"chain"},
	"rpc":                {"chain"},
	"node":               {"chain", "explain", "runtime", "genesis", "consensus", "p2p", "rpc"},
	"explain":            {"chain", "runtime", "yuma", "dtao"},
	"replay":             {"chain", "runtime", "genesis", "internal"},
	"cmd":                {"chain", "explain", "runtime", "genesis", "consensus", "p2p", "rpc", "node", "replay", "internal"},
	"internal":           {},
	"internal/epochcase": {"chain/fixed", "yuma"},
	"test":               {"chain", "explain", "runtime", "genesis", "consensus", "p2p", "rpc", "node", "replay", "internal"},
}

// directionOf returns what a package may import.
func directionOf(rel string) []string {
	for path := rel; ; {
		if d, ok := direction[path]; ok {
			return d
		}
		i := strings.LastIndexByte(path, '/')
		if i < 0 {
			return nil
		}
		path = path[:i]
	}
}

// below reports whether path is folder or lies in it.
func below(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, folder+"/")
}

// mayImport reports whether package from may import package to.
func mayImport(from, to string) bool {
	top, _, _ := strings.Cut(from, "/")
	if below(to, top) {
		return true
	}
	for _, d := range directionOf(from) {
		if below(to, d) {
			return true
		}
	}
	return false
}

// TestImportDirection refuses imports against the one direction. Tests may
// import what they like.
func TestImportDirection(t *testing.T) {
	for _, p := range packages(t, func(string) bool { return true }) {
		for _, imp := range p.Imports {
			to, ours := strings.CutPrefix(imp, module+"/")
			if ours && !mayImport(p.rel(), to) {
				t.Errorf("%s must not import %s", p.rel(), to)
			}
		}
	}
}
