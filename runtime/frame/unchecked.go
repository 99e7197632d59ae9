package frame

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// UncheckedExtrinsic is an extrinsic as runtime APIs take and give it: its bytes
// with their length prefix.
type UncheckedExtrinsic struct{ types.Extrinsic }

// AppendScale appends the bytes as they are.
func (x UncheckedExtrinsic) AppendScale(dst []byte) []byte { return x.Extrinsic.AppendScale(dst) }

// DecodeScale reads an extrinsic without looking inside.
func (x *UncheckedExtrinsic) DecodeScale(d *scale.Decoder) { x.Extrinsic.DecodeScale(d) }

// DescribeScale names the type; metadata describes it from the registry.
func (UncheckedExtrinsic) DescribeScale() scale.Info {
	return scale.Info{Path: "fp_self_contained::unchecked_extrinsic::UncheckedExtrinsic", MinSize: 1}
}
