package evm

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/pallets/ethereum"
)

// WithdrawArgs are the arguments of the call withdraw.
type WithdrawArgs struct {
	Address types.H160 `rust:"H160"`
	Value   uint64     `rust:"BalanceOf<T>"`
}

// CallArgs are the arguments of the call call.
type CallArgs struct {
	Source               types.H160                               `rust:"H160"`
	Target               types.H160                               `rust:"H160"`
	Input                []byte                                   `rust:"Vec<u8>"`
	Value                types.U256                               `rust:"U256"`
	GasLimit             uint64                                   `rust:"u64"`
	MaxFeePerGas         types.U256                               `rust:"U256"`
	MaxPriorityFeePerGas *types.U256                              `rust:"Option<U256>"`
	Nonce                *types.U256                              `rust:"Option<U256>"`
	AccessList           []scale.Tuple2[types.H160, []types.Hash] `rust:"Vec<(H160, Vec<H256>)>"`
	AuthorizationList    []ethereum.AuthorizationListItem         `rust:"AuthorizationList"`
}

// CreateArgs are the arguments of the call create.
type CreateArgs struct {
	Source               types.H160                               `rust:"H160"`
	Init                 []byte                                   `rust:"Vec<u8>"`
	Value                types.U256                               `rust:"U256"`
	GasLimit             uint64                                   `rust:"u64"`
	MaxFeePerGas         types.U256                               `rust:"U256"`
	MaxPriorityFeePerGas *types.U256                              `rust:"Option<U256>"`
	Nonce                *types.U256                              `rust:"Option<U256>"`
	AccessList           []scale.Tuple2[types.H160, []types.Hash] `rust:"Vec<(H160, Vec<H256>)>"`
	AuthorizationList    []ethereum.AuthorizationListItem         `rust:"AuthorizationList"`
}

// Create2Args are the arguments of the call create2.
type Create2Args struct {
	Source               types.H160                               `rust:"H160"`
	Init                 []byte                                   `rust:"Vec<u8>"`
	Salt                 types.Hash                               `rust:"H256"`
	Value                types.U256                               `rust:"U256"`
	GasLimit             uint64                                   `rust:"u64"`
	MaxFeePerGas         types.U256                               `rust:"U256"`
	MaxPriorityFeePerGas *types.U256                              `rust:"Option<U256>"`
	Nonce                *types.U256                              `rust:"Option<U256>"`
	AccessList           []scale.Tuple2[types.H160, []types.Hash] `rust:"Vec<(H160, Vec<H256>)>"`
	AuthorizationList    []ethereum.AuthorizationListItem         `rust:"AuthorizationList"`
}

// SetWhitelistArgs are the arguments of the call set_whitelist.
type SetWhitelistArgs struct {
	New []types.H160 `rust:"Vec<H160>"`
}

// DisableWhitelistArgs are the arguments of the call disable_whitelist.
type DisableWhitelistArgs struct {
	Disabled bool `rust:"bool"`
}
