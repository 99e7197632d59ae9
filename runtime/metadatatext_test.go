package runtime

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tensord/tensord/chain/scale"
)

// metadataText reads metadata of version 14, 15 or 16 and renders all of it but
// documentation as lines, one for each smallest part. Two blobs with the same
// lines differ in nothing but documentation.
type metadataText struct {
	t       *testing.T
	d       *scale.Decoder
	version byte
	lines   []string
	types   []textType
}

type textType struct {
	path   string
	params []int
	def    string
}

// readMetadata returns the lines of a blob.
func readMetadata(t *testing.T, raw []byte) *metadataText {
	t.Helper()
	m := &metadataText{t: t, d: scale.NewDecoder(raw)}
	if magic := string(m.d.Next(4)); magic != "meta" {
		t.Fatalf("metadata begins with %q", magic)
	}
	m.version = m.d.Byte()
	m.add("version %d", m.version)
	for id := range m.count() {
		m.typ(id)
	}
	for range m.count() {
		m.pallet()
	}
	switch m.version {
	case 14:
		m.add("extrinsic type %d version %d", m.id(), m.d.Byte())
		m.extensions("extension")
		m.add("runtime type %d", m.id())
	case 15:
		m.add("extrinsic version %d address %d call %d signature %d extra %d", m.d.Byte(), m.id(), m.id(), m.id(), m.id())
		m.extensions("extension")
		m.add("runtime type %d", m.id())
		m.apis()
	case 16:
		m.add("extrinsic versions %v address %d call %d signature %d", m.bytes(), m.id(), m.id(), m.id())
		for range m.count() {
			m.add("extensions by version %d: %v", m.d.Byte(), m.ids())
		}
		m.extensions("extension")
		m.apis()
	}
	if m.version > 14 {
		m.add("outer call %d event %d error %d", m.id(), m.id(), m.id())
		m.add("custom %d", m.count())
	}
	if err := m.d.End(); err != nil {
		t.Fatalf("metadata version %d: %v", m.version, err)
	}
	return m
}

func (m *metadataText) add(format string, args ...any) {
	m.lines = append(m.lines, fmt.Sprintf(format, args...))
}

func (m *metadataText) count() int    { return int(m.d.Compact()) }
func (m *metadataText) id() int       { return int(m.d.Compact()) }
func (m *metadataText) bytes() []byte { return m.d.Next(m.count()) }
func (m *metadataText) str() string   { return string(m.bytes()) }

func (m *metadataText) ids() []int {
	out := make([]int, m.count())
	for i := range out {
		out[i] = m.id()
	}
	return out
}

// docs skips documentation.
func (m *metadataText) docs() {
	for range m.count() {
		m.bytes()
	}
}

func (m *metadataText) option() bool { return m.d.Byte() == 1 }

func (m *metadataText) optionStr() string {
	if m.option() {
		return m.str()
	}
	return "-"
}

func (m *metadataText) typ(id int) {
	if got := m.id(); got != id {
		m.t.Fatalf("type %d is numbered %d", id, got)
	}
	var path []string
	for range m.count() {
		path = append(path, m.str())
	}
	t := textType{path: strings.Join(path, "::")}
	params := ""
	for range m.count() {
		name := m.str()
		if m.option() {
			p := m.id()
			t.params = append(t.params, p)
			params += fmt.Sprintf(" %s=%d", name, p)
		} else {
			params += " " + name
		}
	}
	start := len(m.lines)
	m.add("type %d %s <%s>", id, t.path, params)
	t.def = m.definition(id)
	m.lines[start] += " " + t.def
	m.types = append(m.types, t)
	m.docs()
}

func (m *metadataText) definition(id int) string {
	switch kind := m.d.Byte(); kind {
	case 0:
		return "struct" + m.fields()
	case 1:
		for range m.count() {
			name, fields := m.str(), m.fields()
			m.add("type %d variant %s = %d%s", id, name, m.d.Byte(), fields)
			m.docs()
		}
		return "enum"
	case 2:
		return fmt.Sprintf("sequence of %d", m.id())
	case 3:
		n := m.d.Uint32()
		return fmt.Sprintf("array of %d x %d", n, m.id())
	case 4:
		return fmt.Sprintf("tuple %v", m.ids())
	case 5:
		return fmt.Sprintf("primitive %d", m.d.Byte())
	case 6:
		return fmt.Sprintf("compact of %d", m.id())
	default:
		m.t.Fatalf("type %d: unknown definition %d", id, kind)
		return ""
	}
}

func (m *metadataText) fields() string {
	var b strings.Builder
	for range m.count() {
		name, id, typeName := m.optionStr(), m.id(), m.optionStr()
		fmt.Fprintf(&b, " {%s: %d, %s}", name, id, strings.ReplaceAll(typeName, "\n", " "))
		m.docs()
	}
	return b.String()
}

func (m *metadataText) pallet() {
	name := m.str()
	start := len(m.lines)
	m.add("pallet %s", name)
	if m.option() {
		m.add("%s prefix %s", name, m.str())
		for range m.count() {
			m.item(name)
		}
	}
	m.part(name, "calls")
	m.part(name, "events")
	for range m.count() {
		m.add("%s constant %s: %d = %x%s", name, m.str(), m.id(), m.bytes(), m.documented())
	}
	m.part(name, "errors")
	if m.version == 16 {
		for range m.count() {
			m.add("%s associated %s: %d", name, m.str(), m.id())
			m.docs()
		}
		for range m.count() {
			m.viewFunction(name)
		}
	}
	m.lines[start] += fmt.Sprintf(" index %d", m.d.Byte())
	if m.version > 14 {
		m.lines[start] += m.documented()
	}
}

func (m *metadataText) viewFunction(pallet string) {
	m.add("%s view %x %s(%s) -> %d%s", pallet, m.d.Next(32), m.str(), m.params(), m.id(), m.documented())
}

func (m *metadataText) params() string {
	var b strings.Builder
	for range m.count() {
		fmt.Fprintf(&b, " %s: %d", m.str(), m.id())
	}
	return b.String()
}

func (m *metadataText) part(pallet, part string) {
	if !m.option() {
		return
	}
	line := fmt.Sprintf("%s %s %d", pallet, part, m.id())
	if m.version == 16 {
		for range m.count() {
			line += fmt.Sprintf(" deprecated %d%s", m.d.Byte(), m.deprecation())
		}
	}
	m.add("%s", line)
}

// documented skips documentation and, in version 16, reads what it says of
// deprecation.
func (m *metadataText) documented() string {
	m.docs()
	if m.version < 16 {
		return ""
	}
	return m.deprecation()
}

func (m *metadataText) deprecation() string {
	switch kind := m.d.Byte(); kind {
	case 0:
		return ""
	case 1:
		return " deprecated"
	case 2:
		return fmt.Sprintf(" deprecated: %q since %s", m.str(), m.optionStr())
	default:
		m.t.Fatalf("unknown deprecation %d", kind)
		return ""
	}
}

func (m *metadataText) item(pallet string) {
	line := fmt.Sprintf("%s item %s modifier %d", pallet, m.str(), m.d.Byte())
	if m.d.Byte() == 0 {
		line += fmt.Sprintf(" value %d", m.id())
	} else {
		line += fmt.Sprintf(" hashers %x key %d value %d", m.bytes(), m.id(), m.id())
	}
	line += fmt.Sprintf(" default %x", m.bytes())
	m.add("%s%s", line, m.documented())
}

func (m *metadataText) extensions(what string) {
	for range m.count() {
		m.add("%s %s type %d implicit %d", what, m.str(), m.id(), m.id())
	}
}

func (m *metadataText) apis() {
	for range m.count() {
		name := m.str()
		for range m.count() {
			m.add("api %s.%s(%s) -> %d%s", name, m.str(), m.params(), m.id(), m.documented())
		}
		m.docs()
		if m.version == 16 {
			m.add("api %s version %d%s", name, m.d.Compact(), m.deprecation())
		}
	}
}
