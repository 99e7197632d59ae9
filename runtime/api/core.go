package api

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func (d Deps) core() *frame.API {
	return &frame.API{Name: "Core", Version: 5, Docs: "What every runtime can do.", Methods: []*frame.APIMethod{
		frame.Method("version", "The runtime's version.",
			func(*frame.Context, *none) types.RuntimeVersion { return d.Version }),
		frame.FallibleMethod("execute_block", "Executes a block, without seal.",
			func(ctx *frame.Context, in *coreExecuteBlockIn) (none, error) {
				b := types.Block{Header: in.Block.Header}
				for _, xt := range in.Block.Extrinsics {
					b.Extrinsics = append(b.Extrinsics, xt.Extrinsic)
				}
				return none{}, d.Exec.ExecuteBlock(ctx, &b)
			}),
		frame.Method("initialize_block", "Starts a block.",
			func(ctx *frame.Context, in *coreInitializeBlockIn) ExtrinsicInclusionMode {
				d.Exec.InitializeBlock(ctx, &in.Header)
				return ExtrinsicInclusionModeAllExtrinsics
			}),
	}}
}

// OpaqueMetadata is encoded metadata, as bytes with a length of their own.
type OpaqueMetadata struct {
	Value []byte `scale:"_" rust:"Vec<u8>"`
}

// DescribeScale gives the metadata path.
func (OpaqueMetadata) DescribeScale() scale.Info { return scale.Info{Path: "sp_core::OpaqueMetadata"} }

func (d Deps) metadata() *frame.API {
	latest := uint32(14)
	return &frame.API{Name: "Metadata", Version: 2, Docs: "The metadata of the runtime.", Methods: []*frame.APIMethod{
		frame.FallibleMethod("metadata", "The metadata in version 14.",
			func(*frame.Context, *none) (OpaqueMetadata, error) {
				raw, _ := d.Metadata(latest)
				return OpaqueMetadata{raw}, nil
			}),
		frame.Method("metadata_at_version", "The metadata in the given version, if there is one.",
			func(_ *frame.Context, in *metadataMetadataAtVersionIn) *OpaqueMetadata {
				raw, ok := d.Metadata(in.Version)
				if !ok {
					return nil
				}
				return &OpaqueMetadata{raw}
			}),
		frame.Method("metadata_versions", "The versions that there are.",
			func(*frame.Context, *none) []uint32 { return d.MetadataVersions }),
	}}
}

func (d Deps) offchainWorker() *frame.API {
	return &frame.API{Name: "OffchainWorkerApi", Version: 2, Docs: "Work beside the chain.", Methods: []*frame.APIMethod{
		frame.Method("offchain_worker", "Does nothing: tensord works beside the chain outside of the runtime.",
			func(*frame.Context, *offchainWorkerOffchainWorkerIn) none { return none{} }),
	}}
}

func (d Deps) accountNonce() *frame.API {
	return &frame.API{Name: "AccountNonceApi", Version: 1, Docs: "Nonces of accounts.", Methods: []*frame.APIMethod{
		frame.Method("account_nonce", "The next nonce of an account, by the state alone.",
			func(ctx *frame.Context, in *accountNonceAccountNonceIn) uint32 {
				return d.System.AccountNonce(ctx, in.Account)
			}),
	}}
}
