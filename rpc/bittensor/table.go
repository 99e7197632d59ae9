package bittensor

import "github.com/tensord/tensord/rpc"

const (
	delegates  = "Unable to get delegates info"
	lite       = "Unable to get neurons lite info"
	subnet     = "Unable to get subnet info"
	subnets    = "Unable to get subnets info"
	dynamic    = "Unable to get dynamic subnets info"
	metagraphs = "Unable to get metagraps"
	selective  = "Unable to get selective metagraph"
)

var (
	netuid = uintArg("netuid", 16, rpc.U16)
	uid    = uintArg("uid", 16, rpc.U16)
	mecid  = uintArg("mecid", 8, rpc.U16)
)

// table is in the order of the reference's traits.
var table = []entry{
	{name: "delegateInfo_getDelegates", function: "DelegateInfoRuntimeApi_get_delegates", failure: delegates},
	{
		name: "delegateInfo_getDelegate", function: "DelegateInfoRuntimeApi_get_delegate", failure: delegates,
		args: []arg{accountBytes("delegateAccountVec")},
	},
	{
		name: "delegateInfo_getDelegated", function: "DelegateInfoRuntimeApi_get_delegated", failure: delegates,
		args: []arg{accountBytes("delegateeAccountVec")},
	},
	{
		name: "neuronInfo_getNeuronsLite", function: "NeuronInfoRuntimeApi_get_neurons_lite", failure: lite,
		args: []arg{netuid},
	},
	{
		name: "neuronInfo_getNeuronLite", function: "NeuronInfoRuntimeApi_get_neuron_lite", failure: lite,
		args: []arg{netuid, uid},
	},
	{
		name: "neuronInfo_getNeurons", function: "NeuronInfoRuntimeApi_get_neurons",
		failure: "Unable to get neurons info", args: []arg{netuid},
	},
	{
		name: "neuronInfo_getNeuron", function: "NeuronInfoRuntimeApi_get_neuron",
		failure: "Unable to get neuron info", args: []arg{netuid, uid},
	},
	{
		name: "subnetInfo_getSubnetInfo", function: "SubnetInfoRuntimeApi_get_subnet_info", failure: subnet,
		args: []arg{netuid},
	},
	{name: "subnetInfo_getSubnetsInfo", function: "SubnetInfoRuntimeApi_get_subnets_info", failure: subnets},
	{
		name: "subnetInfo_getSubnetInfo_v2", function: "SubnetInfoRuntimeApi_get_subnet_info_v2", failure: subnet,
		args: []arg{netuid},
	},
	{name: "subnetInfo_getSubnetsInfo_v2", function: "SubnetInfoRuntimeApi_get_subnets_info_v2", failure: subnets},
	{
		name: "subnetInfo_getSubnetHyperparams", function: "SubnetInfoRuntimeApi_get_subnet_hyperparams",
		failure: subnet, args: []arg{netuid},
	},
	{
		name: "subnetInfo_getSubnetHyperparamsV2", function: "SubnetInfoRuntimeApi_get_subnet_hyperparams_v2",
		failure: subnet, args: []arg{netuid},
	},
	{name: "subnetInfo_getAllDynamicInfo", function: "SubnetInfoRuntimeApi_get_all_dynamic_info", failure: dynamic},
	{
		name: "subnetInfo_getDynamicInfo", function: "SubnetInfoRuntimeApi_get_dynamic_info", failure: dynamic,
		args: []arg{netuid},
	},
	{name: "subnetInfo_getAllMetagraphs", function: "SubnetInfoRuntimeApi_get_all_metagraphs", failure: metagraphs},
	{
		name: "subnetInfo_getMetagraph", function: "SubnetInfoRuntimeApi_get_metagraph", failure: dynamic,
		args: []arg{netuid},
	},
	{name: "subnetInfo_getAllMechagraphs", function: "SubnetInfoRuntimeApi_get_all_mechagraphs", failure: metagraphs},
	{
		name: "subnetInfo_getMechagraph", function: "SubnetInfoRuntimeApi_get_mechagraph", failure: dynamic,
		args: []arg{netuid, mecid},
	},
	{
		name: "subnetInfo_getSubnetState", function: "SubnetInfoRuntimeApi_get_subnet_state",
		failure: "Unable to get subnet state info", args: []arg{netuid},
	},
	{
		name: "subnetInfo_getLockCost", function: "SubnetRegistrationRuntimeApi_get_network_registration_cost",
		failure: "Unable to get subnet lock cost", result: rpc.U64, show: showUint64,
	},
	{
		name: "subnetInfo_getSelectiveMetagraph", function: "SubnetInfoRuntimeApi_get_selective_metagraph",
		failure: selective, args: []arg{netuid, indexes},
	},
	{
		name:     "subnetInfo_getColdkeyAutoStakeHotkey",
		function: "SubnetInfoRuntimeApi_get_coldkey_auto_stake_hotkey",
		failure:  "Unable to get coldkey auto stake hotkey", args: []arg{coldkey, netuid},
	},
	{
		name: "subnetInfo_getSelectiveMechagraph", function: "SubnetInfoRuntimeApi_get_selective_mechagraph",
		failure: selective, args: []arg{netuid, mecid, indexes},
	},
	{
		name: "subnetInfo_getSubnetToPrune", function: "SubnetInfoRuntimeApi_get_subnet_to_prune",
		failure: "Unable to get subnet to prune", result: rpc.MaybeOf(rpc.U16), show: showMaybeNetuid,
	},
	{
		name: "subnetInfo_getSubnetAccountId", function: "SubnetInfoRuntimeApi_get_subnet_account_id",
		args: []arg{netuid},
	},
	{
		name: "stakeInfo_getColdkeyLock", function: "StakeInfoRuntimeApi_get_coldkey_lock",
		failure: "Unable to get coldkey lock", args: []arg{coldkey, netuid},
	},
	{
		name: "swap_currentAlphaPrice", function: "SwapRuntimeApi_current_alpha_price",
		failure: "Unable to get current alpha price", args: []arg{netuid}, result: rpc.U64, show: showUint64,
	},
	{
		name: "swap_currentAlphaPriceAll", function: "SwapRuntimeApi_current_alpha_price_all",
		failure: "Unable to get all current alpha prices", result: rpc.ListOf(rpc.Object), show: showPrices,
	},
	{
		name: "swap_simSwapTaoForAlpha", function: "SwapRuntimeApi_sim_swap_tao_for_alpha",
		failure: "Unable to simulate tao -> alpha swap", args: []arg{netuid, uintArg("tao", 64, rpc.U64)},
	},
	{
		name: "swap_simSwapAlphaForTao", function: "SwapRuntimeApi_sim_swap_alpha_for_tao",
		failure: "Unable to simulate alpha -> tao swap", args: []arg{netuid, uintArg("alpha", 64, rpc.U64)},
	},
}
