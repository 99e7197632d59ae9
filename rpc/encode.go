package rpc

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/tensord/tensord/chain/types"
)

// Appender writes its own JSON. Results and notifications that are large or
// frequent are Appenders; anything else goes through encoding/json.
type Appender interface {
	AppendJSON(dst []byte) []byte
}

// Hex is a byte string shown as 0x and hex digits.
type Hex []byte

// AppendJSON appends it.
func (h Hex) AppendJSON(dst []byte) []byte { return AppendHex(dst, h) }

// MarshalJSON lets it be a field of what encoding/json writes.
func (h Hex) MarshalJSON() ([]byte, error) { return AppendHex(make([]byte, 0, 4+2*len(h)), h), nil }

// MaybeHex is a Hex that is null if it is nil.
type MaybeHex []byte

// AppendJSON appends it.
func (h MaybeHex) AppendJSON(dst []byte) []byte {
	if h == nil {
		return append(dst, "null"...)
	}
	return AppendHex(dst, h)
}

// HexList is a list of byte strings.
type HexList [][]byte

// AppendJSON appends it.
func (l HexList) AppendJSON(dst []byte) []byte {
	dst = append(dst, '[')
	for i, b := range l {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = AppendHex(dst, b)
	}
	return append(dst, ']')
}

// ByteList is a byte string shown as a list of numbers.
type ByteList []byte

// AppendJSON appends it.
func (l ByteList) AppendJSON(dst []byte) []byte {
	dst = append(dst, '[')
	for i, b := range l {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = strconv.AppendUint(dst, uint64(b), 10)
	}
	return append(dst, ']')
}

// Raw is JSON as it is.
type Raw []byte

// AppendJSON appends it.
func (r Raw) AppendJSON(dst []byte) []byte { return append(dst, r...) }

// AppendHeader appends a header as the chain namespace shows it.
func AppendHeader(dst []byte, h *types.Header) []byte {
	dst = AppendHex(append(dst, `{"parentHash":`...), h.ParentHash[:])
	dst = append(dst, `,"number":"0x`...)
	dst = strconv.AppendUint(dst, uint64(h.Number), 16)
	dst = AppendHex(append(dst, `","stateRoot":`...), h.StateRoot[:])
	dst = AppendHex(append(dst, `,"extrinsicsRoot":`...), h.ExtrinsicsRoot[:])
	dst = append(dst, `,"digest":{"logs":[`...)
	for i := range h.Digest.Logs {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = AppendHex(dst, h.Digest.Logs[i].AppendScale(nil))
	}
	return append(dst, "]}}"...)
}

// AppendString appends a JSON string.
func AppendString(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c > '~' {
			return must(appendAny(dst, s))
		}
	}
	dst = append(dst, '"')
	dst = append(dst, s...)
	return append(dst, '"')
}

func must(b []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return b
}

// appendJSON appends any value.
func appendJSON(dst []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case nil:
		return append(dst, "null"...), nil
	case Appender:
		return v.AppendJSON(dst), nil
	case types.Hash:
		return AppendHex(dst, v[:]), nil
	case string:
		return AppendString(dst, v), nil
	case bool:
		return strconv.AppendBool(dst, v), nil
	case uint64:
		return strconv.AppendUint(dst, v, 10), nil
	case uint32:
		return strconv.AppendUint(dst, uint64(v), 10), nil
	}
	return appendAny(dst, v)
}

// appendAny is json.Marshal without escapes meant for HTML, which the
// reference does not make either.
func appendAny(dst []byte, v any) ([]byte, error) {
	buf := bytes.NewBuffer(dst)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return dst, err
	}
	return bytes.TrimSuffix(buf.Bytes(), []byte{'\n'}), nil
}

func appendError(dst []byte, e *Error) []byte {
	dst = append(dst, `{"code":`...)
	dst = strconv.AppendInt(dst, int64(e.Code), 10)
	dst = AppendString(append(dst, `,"message":`...), e.Message)
	if e.Data != nil {
		if out, err := appendJSON(append(dst, `,"data":`...), e.Data); err == nil {
			dst = out
		}
	}
	return append(dst, '}')
}
