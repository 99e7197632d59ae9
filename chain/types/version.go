package types

import (
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/tensord/tensord/chain/scale"
)

// CowStr is a string that metadata shows as Cow<'static, str>.
type CowStr string

// DescribeScale describes Cow<str>.
func (CowStr) DescribeScale() scale.Info {
	return scale.Info{Path: "Cow", Params: []scale.Param{{Name: "T", Type: scale.TypeOf[string]()}}}
}

// APIVersion is a runtime API's id (Blake2b-64 of its name) and version.
type APIVersion = scale.Tuple2[[8]byte, uint32]

// APIs is the list of runtime APIs, which metadata shows as a Cow.
type APIs []APIVersion

// DescribeScale describes Cow<[(ApiId, u32)]>.
func (APIs) DescribeScale() scale.Info {
	return scale.Info{Path: "Cow", Params: []scale.Param{{Name: "T", Type: scale.TypeOf[[]APIVersion]()}}}
}

// RuntimeVersion names a runtime and the versions of its parts.
type RuntimeVersion struct {
	SpecName           CowStr `rust:"Cow<'static, str>" json:"specName"`
	ImplName           CowStr `rust:"Cow<'static, str>" json:"implName"`
	AuthoringVersion   uint32 `rust:"u32" json:"authoringVersion"`
	SpecVersion        uint32 `rust:"u32" json:"specVersion"`
	ImplVersion        uint32 `rust:"u32" json:"implVersion"`
	APIs               APIs   `scale:"apis" rust:"ApisVec" json:"apis"`
	TransactionVersion uint32 `rust:"u32" json:"transactionVersion"`
	SystemVersion      uint8  `rust:"u8" json:"systemVersion"`
}

// DescribeScale describes sp_version's RuntimeVersion.
func (RuntimeVersion) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_version::RuntimeVersion"}
}

// MarshalJSON gives the form of state_getRuntimeVersion, in which the system
// version also appears under its former name, stateVersion.
func (v RuntimeVersion) MarshalJSON() ([]byte, error) {
	type plain RuntimeVersion
	return json.Marshal(struct {
		plain
		StateVersion uint8 `json:"stateVersion"`
	}{plain(v), v.SystemVersion})
}

// API returns the version of a runtime API, by its id.
func (v *RuntimeVersion) API(id [8]byte) (version uint32, ok bool) {
	for _, api := range v.APIs {
		if api.A == id {
			return api.B, true
		}
	}
	return 0, false
}

// MarshalJSON gives [["0x<id>", version], ...].
func (a APIs) MarshalJSON() ([]byte, error) {
	out := []byte{'['}
	for i, api := range a {
		if i > 0 {
			out = append(out, ',')
		}
		out = fmt.Appendf(out, `["0x%x",%d]`, api.A[:], api.B)
	}
	return append(out, ']'), nil
}

// UnmarshalJSON reads what MarshalJSON gives.
func (a *APIs) UnmarshalJSON(data []byte) error {
	var pairs [][2]json.RawMessage
	if err := json.Unmarshal(data, &pairs); err != nil {
		return err
	}
	out := make(APIs, len(pairs))
	for i, pair := range pairs {
		var id Bytes
		if err := json.Unmarshal(pair[0], &id); err != nil {
			return err
		}
		if copy(out[i].A[:], id) != len(id) || len(id) != len(out[i].A) {
			return fmt.Errorf("types: api id 0x%s has a wrong length", hex.EncodeToString(id))
		}
		if err := json.Unmarshal(pair[1], &out[i].B); err != nil {
			return err
		}
	}
	*a = out
	return nil
}
