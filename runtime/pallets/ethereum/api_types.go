package ethereum

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// Basic is evm::backend::Basic.
type Basic struct {
	Balance types.U256 `rust:"U256"`
	Nonce   types.U256 `rust:"U256"`
}

// DescribeScale gives the metadata path.
func (Basic) DescribeScale() scale.Info {
	return scale.Info{Path: "evm::backend::Basic"}
}

// UsedGas is fp_evm::UsedGas.
type UsedGas struct {
	Standard  types.U256 `rust:"U256"`
	Effective types.U256 `rust:"U256"`
}

// DescribeScale gives the metadata path.
func (UsedGas) DescribeScale() scale.Info {
	return scale.Info{Path: "fp_evm::UsedGas"}
}

// WeightInfo is fp_evm::WeightInfo.
type WeightInfo struct {
	RefTimeLimit   *uint64 `rust:"Option<u64>"`
	ProofSizeLimit *uint64 `rust:"Option<u64>"`
	RefTimeUsage   *uint64 `rust:"Option<u64>"`
	ProofSizeUsage *uint64 `rust:"Option<u64>"`
}

// DescribeScale gives the metadata path.
func (WeightInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "fp_evm::WeightInfo"}
}

// ExecutionInfoV2 is fp_evm::ExecutionInfoV2.
type ExecutionInfoV2 struct {
	ExitReason ExitReason  `rust:"ExitReason"`
	Value      []byte      `rust:"T"`
	UsedGas    UsedGas     `rust:"UsedGas"`
	WeightInfo *WeightInfo `rust:"Option<WeightInfo>"`
	Logs       []Log       `rust:"Vec<Log>"`
}

// DescribeScale gives the metadata path.
func (ExecutionInfoV2) DescribeScale() scale.Info {
	return scale.Info{Path: "fp_evm::ExecutionInfoV2", Params: []scale.Param{{Name: "T", Type: scale.TypeOf[[]byte]()}}}
}

// CreateInfoV2 is fp_evm::ExecutionInfoV2.
type CreateInfoV2 struct {
	ExitReason ExitReason  `rust:"ExitReason"`
	Value      types.H160  `rust:"T"`
	UsedGas    UsedGas     `rust:"UsedGas"`
	WeightInfo *WeightInfo `rust:"Option<WeightInfo>"`
	Logs       []Log       `rust:"Vec<Log>"`
}

// DescribeScale gives the metadata path.
func (CreateInfoV2) DescribeScale() scale.Info {
	return scale.Info{Path: "fp_evm::ExecutionInfoV2", Params: []scale.Param{{Name: "T", Type: scale.TypeOf[types.H160]()}}}
}
