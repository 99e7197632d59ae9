package basefee

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/types"
)

// SetBaseFeePerGasArgs are the arguments of the call set_base_fee_per_gas.
type SetBaseFeePerGasArgs struct {
	Fee types.U256 `rust:"U256"`
}

// SetElasticityArgs are the arguments of the call set_elasticity.
type SetElasticityArgs struct {
	Elasticity fixed.Permill `rust:"Permill"`
}
