package rpc

import (
	"bytes"
	"encoding/json"
	"iter"
	"strconv"
	"strings"

	"github.com/tensord/tensord/chain/types"
)

// Param describes one parameter. A client gives it by position or, in an
// object, by its name in camel case or in snake case.
type Param struct {
	Name     string
	Type     Type
	Optional bool // may be missing or null
}

// P is a parameter that must be there.
func P(name string, t Type) Param { return Param{Name: name, Type: t} }

// Opt is a parameter that may be missing or null.
func Opt(name string, t Type) Param { return Param{Name: name, Type: t, Optional: true} }

// maxItems bounds the items of a parameter: each takes far more memory than the
// two bytes that it may have in the request. 15 MiB hold fewer storage keys of
// maps.
const maxItems = 250_000

var comma = []byte{','}

// snake returns the name in snake case.
func snake(name string) string {
	var b strings.Builder
	for i := 0; i < len(name); i++ {
		if c := name[i]; 'A' <= c && c <= 'Z' {
			b.WriteByte('_')
			b.WriteByte(c + 'a' - 'A')
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// Params are the parameters of a call, in the order of the method's table.
type Params struct {
	params []Param
	args   [][]byte // JSON values; nil is missing, null is nil too
	store  [8][]byte
}

// parse splits raw, which is valid JSON, into the values of its parameters.
// Parameters too many are ignored, as are unknown names.
func (p *Params) parse(params []Param, raw []byte) *Error {
	p.params = params
	p.args = p.store[:0]
	raw = bytes.TrimSpace(raw)
	switch {
	case len(raw) == 0 || string(raw) == "null":
	case raw[0] == '[':
		p.args = splitArray(raw, p.args, len(params))
	case raw[0] == '{':
		if err := p.parseNamed(raw); err != nil {
			return err
		}
	default:
		return InvalidParams("expected an array or an object")
	}
	for i, v := range p.args {
		if len(v) > fairShare && (v[0] == '[' || v[0] == '{') && bytes.Count(v, comma) >= maxItems {
			return InvalidParams("parameter `%s`: more than %d items", params[i].Name, maxItems)
		}
	}
	for i, param := range params {
		if i < len(p.args) && string(p.args[i]) == "null" {
			p.args[i] = nil
		}
		if !param.Optional && (i >= len(p.args) || p.args[i] == nil) {
			return InvalidParams("missing parameter `%s`", param.Name)
		}
	}
	return nil
}

func (p *Params) parseNamed(raw []byte) *Error {
	p.args = append(p.args, make([][]byte, len(p.params))...)
	byName := make([]bool, len(p.params)) // rather than in snake case
	for member := range elements(raw) {
		end := endOfString(member, 0)
		name, ok := text(member[:end+1])
		if !ok {
			return InvalidParams("an unreadable name")
		}
		_, value, _ := bytes.Cut(member[end+1:], []byte{':'})
		value = bytes.TrimSpace(value)
		for i := range p.params {
			switch want := p.params[i].Name; {
			case string(name) == want:
				p.args[i], byName[i] = value, true
			case !byName[i] && string(name) == snake(want):
				p.args[i] = value
			}
		}
	}
	return nil
}

// splitArray appends the elements of a JSON array, at most limit of them.
func splitArray(raw []byte, out [][]byte, limit int) [][]byte {
	for v := range elements(raw) {
		if len(out) == limit {
			break
		}
		out = append(out, v)
	}
	return out
}

// elements goes through the elements of an array, or the members of an object,
// each a name, a colon and a value. It is known to be valid JSON.
func elements(raw []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		depth, start := 0, 1
		for i := 1; i < len(raw); i++ {
			switch c := raw[i]; {
			case c == '"':
				i = endOfString(raw, i)
			case c == '[' || c == '{':
				depth++
			case depth == 0 && (c == ',' || c == ']' || c == '}'):
				if v := bytes.TrimSpace(raw[start:i]); len(v) > 0 && !yield(v) {
					return
				}
				start = i + 1
				if c != ',' {
					return
				}
			case c == ']' || c == '}':
				depth--
			}
		}
	}
}

// endOfString returns the index of the quote that ends the string which begins
// at raw[i].
func endOfString(raw []byte, i int) int {
	for {
		n := bytes.IndexAny(raw[i+1:], `"\`)
		if n < 0 {
			return len(raw)
		}
		i += n + 1
		if raw[i] == '"' {
			return i
		}
		i++
	}
}

// Has reports whether an optional parameter was given and is not null.
func (p *Params) Has(i int) bool { return i < len(p.args) && p.args[i] != nil }

// Raw returns the JSON of a parameter, nil if it is missing or null. It is
// valid while the call lasts.
func (p *Params) Raw(i int) []byte {
	if !p.Has(i) {
		return nil
	}
	return p.args[i]
}

func (p *Params) bad(i int, want string) *Error {
	return InvalidParams("parameter `%s`: expected %s", p.params[i].Name, want)
}

// Decode reads a parameter with encoding/json.
func (p *Params) Decode(i int, v any) error {
	if !p.Has(i) {
		return nil
	}
	if err := json.Unmarshal(p.args[i], v); err != nil {
		return InvalidParams("parameter `%s`: %v", p.params[i].Name, err)
	}
	return nil
}

// text returns the content of a JSON string without copying it where possible.
func text(raw []byte) ([]byte, bool) {
	if len(raw) < 2 || raw[0] != '"' {
		return nil, false
	}
	body := raw[1 : len(raw)-1]
	if bytes.IndexByte(body, '\\') < 0 {
		return body, true
	}
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return nil, false
	}
	return []byte(s), true
}

// String reads a string; one that is missing is empty.
func (p *Params) String(i int) (string, error) {
	if !p.Has(i) {
		return "", nil
	}
	s, ok := text(p.args[i])
	if !ok {
		return "", p.bad(i, "a string")
	}
	return string(s), nil
}

// Bytes reads hex digits with or without 0x. The bytes are nil if the
// parameter is missing and never nil otherwise.
func (p *Params) Bytes(i int) ([]byte, error) {
	if !p.Has(i) {
		return nil, nil
	}
	return p.bytesOf(i, p.args[i])
}

func (p *Params) bytesOf(i int, raw []byte) ([]byte, error) {
	s, ok := text(raw)
	if !ok {
		return nil, p.bad(i, "a hex string")
	}
	b, err := ParseHex(s)
	if err != nil {
		return nil, p.bad(i, "a hex string: "+err.Error())
	}
	return b, nil
}

// list returns the elements of an array.
func (p *Params) list(i int) ([][]byte, error) {
	raw := p.args[i]
	if len(raw) == 0 || raw[0] != '[' {
		return nil, p.bad(i, "an array")
	}
	return splitArray(raw, nil, len(raw)), nil
}

// BytesList reads an array of hex strings, nil if it is missing.
func (p *Params) BytesList(i int) ([][]byte, error) {
	if !p.Has(i) {
		return nil, nil
	}
	items, err := p.list(i)
	if err != nil {
		return nil, err
	}
	out := make([][]byte, len(items))
	for j, item := range items {
		if out[j], err = p.bytesOf(i, item); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (p *Params) hashOf(i int, raw []byte) (h types.Hash, err error) {
	b, err := p.bytesOf(i, raw)
	if err != nil {
		return h, err
	}
	if len(b) != len(h) {
		return h, p.bad(i, "32 bytes in hex")
	}
	return types.Hash(b), nil
}

// Hash reads a hash; one that is missing is zero.
func (p *Params) Hash(i int) (types.Hash, error) {
	if !p.Has(i) {
		return types.Hash{}, nil
	}
	return p.hashOf(i, p.args[i])
}

// OptHash reads a hash and tells whether there is one.
func (p *Params) OptHash(i int) (h types.Hash, ok bool, err error) {
	if !p.Has(i) {
		return h, false, nil
	}
	h, err = p.hashOf(i, p.args[i])
	return h, true, err
}

// Hashes reads one hash or an array of them.
func (p *Params) Hashes(i int) ([]types.Hash, error) {
	if raw := p.Raw(i); len(raw) > 0 && raw[0] != '[' {
		h, err := p.hashOf(i, raw)
		return []types.Hash{h}, err
	}
	items, err := p.list(i)
	if err != nil {
		return nil, err
	}
	out := make([]types.Hash, len(items))
	for j, item := range items {
		if out[j], err = p.hashOf(i, item); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Uint reads a whole number below 2^bits; one that is missing is 0.
func (p *Params) Uint(i, bits int) (uint64, error) {
	if !p.Has(i) {
		return 0, nil
	}
	n, err := strconv.ParseUint(string(p.args[i]), 10, bits)
	if err != nil {
		return 0, p.bad(i, "a u"+strconv.Itoa(bits))
	}
	return n, nil
}

// Bool reads a bool; one that is missing is false.
func (p *Params) Bool(i int) (bool, error) {
	switch string(p.Raw(i)) {
	case "true":
		return true, nil
	case "false", "":
		return false, nil
	}
	return false, p.bad(i, "a bool")
}

// Account reads an account id in SS58 or in hex.
func (p *Params) Account(i int) (types.AccountID, error) {
	s, err := p.String(i)
	if err != nil {
		return types.AccountID{}, err
	}
	id, err := types.ParseAccountID(s)
	if err != nil {
		return id, InvalidParams("parameter `%s`: %v", p.params[i].Name, err)
	}
	return id, nil
}
