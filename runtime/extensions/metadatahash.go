package extensions

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
)

// CheckMetadataHash has the hash of the metadata signed by those who ask for it
// (RFC 78): what an offline signer decoded is then what the chain executes.
type CheckMetadataHash struct {
	executive.Nop
	// Hash returns the digest of the runtime's metadata, or false where there is none.
	Hash func() (hash [32]byte, ok bool)
}

// Name is the identifier in metadata.
func (*CheckMetadataHash) Name() string { return "CheckMetadataHash" }

// MetadataMode says whether the hash is signed.
type MetadataMode uint8

// The modes.
const (
	MetadataDisabled MetadataMode = iota
	MetadataEnabled
)

// DescribeScale gives the metadata path.
func (MetadataMode) DescribeScale() scale.Info {
	return scale.Info{Path: "frame_metadata_hash_extension::Mode", Variants: []string{"Disabled", "Enabled"}}
}

var modeCodec = scale.For[MetadataMode]()

// Implicit is the hash, if signed.
func (*CheckMetadataHash) Implicit() reflect.Type { return reflect.TypeFor[*[32]byte]() }

// Decode reads the mode.
func (*CheckMetadataHash) Decode(d *scale.Decoder) any {
	var mode MetadataMode
	modeCodec.Decode(d, &mode)
	return mode
}

// AppendImplicit appends the hash, if asked for.
func (c *CheckMetadataHash) AppendImplicit(_ *frame.Context, dst []byte, explicit any) ([]byte, error) {
	if explicit.(MetadataMode) == MetadataDisabled {
		return append(dst, 0), nil
	}
	hash, ok := c.Hash()
	if !ok {
		return nil, frame.UnknownCannotLookup
	}
	return append(append(dst, 1), hash[:]...), nil
}
