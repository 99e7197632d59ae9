package metadata

import (
	"reflect"
	"strings"
)

// rustName is the name of a type in the reference's source ("Vec<AlphaBalance>").
//
// Types are numbered by Rust's identity of types. Newtypes over integers count
// as the integer, but what is made of them does not: Vec<AlphaBalance> and
// Vec<u64> are two types that look the same. In Go all of these are integers, so
// the names that metadata shows for fields anyway (or, where it shows none,
// those given to a declaration) tell them apart.
type rustName string

// newtypes are the newtypes over integers, by all names that they go by.
var newtypes = map[rustName]string{
	"TaoBalance": "tao", "BalanceOf<T>": "tao", "T::Balance": "tao", "Balance": "tao",
	"AlphaBalance": "alpha",
	"NetUid":       "netuid", "NetUidStorageIndex": "index", "MechId": "mechanism",
}

// newtype marks the key of g as part of another type: "" if the name says nothing
// more than g does.
func (n rustName) newtype(g reflect.Type) string {
	n = n.plain()
	if boxed := n.unboxed(); boxed != n {
		return "#box" + boxed.newtype(g)
	}
	switch g.Kind() {
	case reflect.Uint8, reflect.Uint16, reflect.Uint64:
		if label := newtypes[n]; label != "" {
			return "#" + label
		}
	}
	return ""
}

// plain is the name without white space.
func (n rustName) plain() rustName { return rustName(strings.Join(strings.Fields(string(n)), "")) }

// unboxed strips a box.
func (n rustName) unboxed() rustName {
	if head, args := n.split(); head == "Box" && len(args) == 1 {
		return args[0]
	}
	return n
}

const hasCompact = "ascodec::HasCompact>::Type"

// compacted is what a compact type is the compact form of.
func (n rustName) compacted() rustName {
	n = n.plain()
	if inner, ok := strings.CutSuffix(string(n), hasCompact); ok {
		return rustName(strings.TrimPrefix(inner, "<"))
	}
	if head, args := n.split(); head == "Compact" && len(args) == 1 {
		return args[0]
	}
	return n
}

// arg is the name of the i-th part of a tuple, sequence, array or option.
func (n rustName) arg(i int) rustName {
	if _, args := n.split(); i < len(args) {
		return args[i]
	}
	return ""
}

// argOf is the name of the i-th parameter, if n is a name of the type at path.
func (n rustName) argOf(path string, i int) rustName {
	head, args := n.split()
	if head != "" && i < len(args) && (path == head || strings.HasSuffix(path, "::"+head)) {
		return args[i]
	}
	return ""
}

// elements is the name of the sequence that a set, map or bounded vector holds.
func (n rustName) elements() rustName {
	switch head, args := n.split(); {
	case head == "BTreeMap" && len(args) == 2:
		return "Vec<(" + args[0] + "," + args[1] + ")>"
	case len(args) > 0:
		return "Vec<" + args[0] + ">"
	}
	return ""
}

// split takes "path::Head<A, B>", "(A, B)" or "[A; N]" apart.
func (n rustName) split() (head string, args []rustName) {
	s := string(n.plain())
	open := strings.IndexAny(s, "<([")
	if open < 0 || !strings.ContainsAny(s[len(s)-1:], ">)]") {
		return "", nil
	}
	head = s[:open]
	if i := strings.LastIndex(head, "::"); i >= 0 {
		head = head[i+2:]
	}
	depth, start := 0, open+1
	for i, c := range s[:len(s)-1] {
		switch {
		case i <= open:
		case strings.ContainsRune("<([", c):
			depth++
		case strings.ContainsRune(">)]", c):
			depth--
		case depth == 0 && (c == ',' || c == ';'):
			args = append(args, rustName(s[start:i]))
			start = i + 1
		}
	}
	return head, append(args, rustName(s[start:len(s)-1]))
}
