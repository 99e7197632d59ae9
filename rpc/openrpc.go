package rpc

import "sort"

// Type names the JSON form of a parameter or result.
type Type string

// The types of parameters and results.
const (
	Bool    Type = "bool"
	U16     Type = "u16"
	U32     Type = "u32"
	U64     Type = "u64"
	String  Type = "string"
	Bytes   Type = "bytes"
	Hash    Type = "hash"
	Account Type = "account"
	Number  Type = "blockNumber"
	Object  Type = "object"
	Any     Type = "any"
	Null    Type = "null"
	Header  Type = "header"
	Block   Type = "block"
	SubID   Type = "subscriptionId"
	Numbers Type = "bytesAsNumbers"
)

// ListOf is an array of t.
func ListOf(t Type) Type { return "[" + t + "]" }

// OneOrMany is a t or an array of them.
func OneOrMany(t Type) Type { return t + "|[" + t + "]" }

// MaybeOf is a t or null.
func MaybeOf(t Type) Type { return t + "?" }

type schema = map[string]any

func hexSchema(title, pattern string) schema {
	return schema{"title": title, "type": "string", "pattern": pattern}
}

func uintSchema(title string, max uint64) schema {
	return schema{"title": title, "type": "integer", "minimum": 0, "maximum": max}
}

var schemas = map[Type]schema{
	Bool:    {"type": "boolean"},
	U16:     uintSchema("u16", 1<<16-1),
	U32:     uintSchema("u32", 1<<32-1),
	U64:     uintSchema("u64", 1<<64-1),
	String:  {"type": "string"},
	Bytes:   hexSchema("bytes", "^(0x)?[0-9a-fA-F]*$"),
	Hash:    hexSchema("hash", "^0x[0-9a-fA-F]{64}$"),
	Account: {"title": "account", "type": "string", "description": "SS58 address or 0x and 64 hex digits"},
	Number: {
		"title": "block number",
		"oneOf": []any{uintSchema("number", 1<<32-1), hexSchema("hex", "^0x[0-9a-fA-F]+$")},
	},
	Object: {"type": "object"},
	Any:    {},
	Null:   {"type": "null"},
	SubID:  hexSchema("subscription id", "^0x[0-9a-f]{32}$"),
	Numbers: {
		"title": "SCALE bytes as numbers", "type": "array",
		"items": schema{"type": "integer", "minimum": 0, "maximum": 255},
	},
	Header: {
		"title": "header", "type": "object",
		"required": []string{"parentHash", "number", "stateRoot", "extrinsicsRoot", "digest"},
	},
	Block: {
		"title": "block", "type": "object", "required": []string{"block", "justifications"},
	},
}

func (t Type) schema() schema {
	switch n := len(t); {
	case schemas[t] != nil:
		return schemas[t]
	case n > 1 && t[n-1] == '?':
		return schema{"oneOf": []any{t[:n-1].schema(), schemas[Null]}}
	case n > 2 && t[0] == '[':
		return schema{"type": "array", "items": t[1 : n-1].schema()}
	case n > 3 && t[n-1] == ']':
		one := t[:(n-3)/2]
		return schema{"oneOf": []any{one.schema(), ListOf(one).schema()}}
	}
	panic("rpc: no schema for type " + string(t))
}

// OpenRPC returns the description of the service in the OpenRPC format. What
// that format has no place for is in fields that begin with x-.
func (r *Registry) OpenRPC() any {
	methods := make([]schema, 0, len(r.list))
	for _, m := range r.list {
		methods = append(methods, m.openRPC())
	}
	sort.Slice(methods, func(i, j int) bool {
		return methods[i]["name"].(string) < methods[j]["name"].(string)
	})
	return schema{
		"openrpc": "1.2.6",
		"info":    schema{"title": "tensord", "version": "1"},
		"methods": methods,
	}
}

func (m *Method) openRPC() schema {
	params := make([]schema, len(m.Params))
	for i, p := range m.Params {
		params[i] = schema{"name": p.Name, "required": !p.Optional, "schema": p.Type.schema()}
	}
	result := m.Result
	if m.Sub != nil {
		result = SubID
	}
	out := schema{
		"name":    m.Name,
		"summary": m.Summary,
		"params":  params,
		"result":  schema{"name": "result", "schema": result.schema()},
	}
	if len(m.Aliases) > 0 {
		out["x-aliases"] = m.Aliases
	}
	if m.Unsafe {
		out["x-unsafe"] = true
	}
	if m.Sub != nil {
		out["x-subscription"] = schema{
			"notification": m.Sub.Notification,
			"unsubscribe":  append([]string{m.Sub.Unsubscribe}, m.Sub.UnsubscribeAliases...),
			"item":         m.Result.schema(),
		}
	}
	return out
}
