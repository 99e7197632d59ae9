package subtensor

import (
	"github.com/tensord/tensord/chain/fixed"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// APIs returns the pallet's runtime APIs.
func (p *Pallet) APIs() []*frame.API {
	return []*frame.API{
		{
			Name: "DelegateInfoRuntimeApi", Version: 1,
			Docs: "Hotkeys that others may stake with.", Methods: p.delegateMethods(),
		},
		{
			Name: "NeuronInfoRuntimeApi", Version: 1,
			Docs: "Neurons of subnets.", Methods: p.neuronMethods(),
		},
		{
			Name: "SubnetInfoRuntimeApi", Version: 2,
			Docs: "Subnets: parameters, pools, neurons.", Methods: append(p.subnetMethods(), p.metagraphMethods()...),
		},
		{
			Name: "StakeInfoRuntimeApi", Version: 1,
			Docs: "Stake, locks and conviction.", Methods: append(p.stakeMethods(), p.lockMethods()...),
		},
		{
			Name: "SubnetRegistrationRuntimeApi", Version: 1,
			Docs: "What it costs to register a subnet.",
			Methods: []*frame.APIMethod{
				frame.Method("get_network_registration_cost", "The TAO (rao) that registering a subnet locks now.",
					func(ctx *frame.Context, _ *struct{}) uint64 { return p.NetworkLockCost(ctx) }),
			},
		},
	}
}

func (p *Pallet) delegateMethods() []*frame.APIMethod {
	return []*frame.APIMethod{
		frame.Method("get_delegates", "All delegates.",
			func(ctx *frame.Context, _ *struct{}) []DelegateInfo { return p.delegates(ctx) }),
		frame.Method("get_delegate", "One delegate.",
			func(ctx *frame.Context, in *getDelegateIn) *DelegateInfo { return p.delegate(ctx, in.DelegateAccount) }),
		frame.Method("get_delegated", "The delegates that a coldkey has stake with, and how much, subnet by subnet.",
			func(ctx *frame.Context, in *getDelegatedIn) []delegated {
				return p.delegatedBy(ctx, in.DelegateeAccount)
			}).Returning("Vec<(DelegateInfo, (Compact<NetUid>, Compact<AlphaBalance>))>"),
	}
}

func (p *Pallet) neuronMethods() []*frame.APIMethod {
	return []*frame.APIMethod{
		frame.Method("get_neurons", "All neurons of a subnet.",
			func(ctx *frame.Context, in *getNeuronsIn) []NeuronInfo { return p.neurons(ctx, in.Netuid) }),
		frame.Method("get_neuron", "One neuron.",
			func(ctx *frame.Context, in *getNeuronIn) *NeuronInfo { return p.neuron(ctx, in.Netuid, in.UID) }),
		frame.Method("get_neurons_lite", "All neurons of a subnet without weights and bonds.",
			func(ctx *frame.Context, in *getNeuronsLiteIn) []NeuronInfoLite { return p.neuronsLite(ctx, in.Netuid) }),
		frame.Method("get_neuron_lite", "One neuron without weights and bonds.",
			func(ctx *frame.Context, in *getNeuronLiteIn) *NeuronInfoLite {
				return p.neuronLite(ctx, in.Netuid, in.UID)
			}),
	}
}

// oldHyperparams is what metadata tells users of the methods that v3 replaced.
const oldHyperparams = "Use `get_subnet_hyperparams_v3` instead."

func (p *Pallet) subnetMethods() []*frame.APIMethod {
	return []*frame.APIMethod{
		frame.Method("get_subnet_info", "A subnet's main parameters.",
			func(ctx *frame.Context, in *getSubnetInfoIn) *SubnetInfo { return p.subnetInfo(ctx, in.Netuid) }),
		frame.Method("get_subnets_info", "The main parameters of all subnets.",
			func(ctx *frame.Context, _ *struct{}) []*SubnetInfo {
				return eachSubnet(ctx, p.addedNetuids(ctx), p.subnetInfo)
			}),
		frame.Method("get_subnet_info_v2", "A subnet's main parameters and its identity.",
			func(ctx *frame.Context, in *getSubnetInfoV2In) *SubnetInfov2 { return p.subnetInfoV2(ctx, in.Netuid) }),
		frame.Method("get_subnets_info_v2", "The main parameters and identities of all subnets.",
			func(ctx *frame.Context, _ *struct{}) []*SubnetInfov2 {
				return eachSubnet(ctx, p.addedNetuids(ctx), p.subnetInfoV2)
			}),
		frame.Method("get_subnet_hyperparams", "A subnet's parameters; superseded by get_subnet_hyperparams_v3.",
			func(ctx *frame.Context, in *getSubnetHyperparamsIn) *SubnetHyperparams {
				return p.hyperparams(ctx, in.Netuid)
			}).Deprecate(oldHyperparams),
		frame.Method("get_subnet_hyperparams_v2", "A subnet's parameters; superseded by get_subnet_hyperparams_v3.",
			func(ctx *frame.Context, in *getSubnetHyperparamsV2In) *SubnetHyperparamsV2 {
				return p.hyperparamsV2(ctx, in.Netuid)
			}).Deprecate(oldHyperparams),
		frame.Method("get_all_dynamic_info", "The pools of all subnets.",
			func(ctx *frame.Context, _ *struct{}) []*DynamicInfo {
				return eachSubnet(ctx, p.AllSubnetNetuids(ctx), p.dynamicInfo)
			}),
	}
}

// metagraphMethods are those after get_all_dynamic_info; their order is the
// order of metadata.
func (p *Pallet) metagraphMethods() []*frame.APIMethod {
	return []*frame.APIMethod{
		frame.Method("get_all_metagraphs", "The metagraphs of all subnets.",
			func(ctx *frame.Context, _ *struct{}) []*Metagraph { return p.allMetagraphs(ctx) }),
		frame.Method("get_metagraph", "A subnet with all its neurons.",
			func(ctx *frame.Context, in *getMetagraphIn) *Metagraph { return p.metagraph(ctx, in.Netuid) }),
		frame.Method("get_all_mechagraphs", "The metagraphs of all mechanisms of all subnets.",
			func(ctx *frame.Context, _ *struct{}) []*Metagraph { return p.allMechagraphs(ctx) }),
		frame.Method("get_mechagraph", "A subnet with all its neurons as one of its mechanisms sees them.",
			func(ctx *frame.Context, in *getMechagraphIn) *Metagraph {
				return p.mechagraph(ctx, in.Netuid, in.Mecid)
			}),
		frame.Method("get_dynamic_info", "A subnet's pool.",
			func(ctx *frame.Context, in *getDynamicInfoIn) *DynamicInfo { return p.dynamicInfo(ctx, in.Netuid) }),
		frame.Method("get_subnet_state", "The neurons of a subnet, and what they earned on all subnets.",
			func(ctx *frame.Context, in *getSubnetStateIn) *SubnetState { return p.subnetState(ctx, in.Netuid) }),
		frame.Method("get_selective_metagraph", "The fields of a metagraph that are asked for by number.",
			func(ctx *frame.Context, in *getSelectiveMetagraphIn) *SelectiveMetagraph {
				return p.selectiveMetagraph(ctx, in.Netuid, in.MetagraphIndexes)
			}),
		frame.Method("get_coldkey_auto_stake_hotkey", "The hotkey with which a coldkey stakes what its miners earn.",
			func(ctx *frame.Context, in *getColdkeyAutoStakeHotkeyIn) *types.AccountID {
				return some(p.AutoStakeDestination.Find(ctx, in.Coldkey, in.Netuid))
			}),
		frame.Method("get_selective_mechagraph", "The fields of a mechanism's metagraph that are asked for by number.",
			func(ctx *frame.Context, in *getSelectiveMechagraphIn) *SelectiveMetagraph {
				return p.selectiveMechagraph(ctx, in.Netuid, in.Subid, in.MetagraphIndexes)
			}),
		frame.Method("get_subnet_to_prune", "The subnet that the next registered one would replace.",
			func(ctx *frame.Context, _ *struct{}) *uint16 { return some(p.NetworkToPrune(ctx)) }).Returning("Option<NetUid>"),
		frame.Method("get_subnet_account_id", "The account that holds a subnet's TAO.",
			func(ctx *frame.Context, in *getSubnetAccountIDIn) *types.AccountID {
				return some(p.SubnetAccountId(ctx, in.Netuid))
			}),
		frame.Method("get_next_epoch_start_block", "The block of a subnet's next epoch.",
			func(ctx *frame.Context, in *getNextEpochStartBlockIn) *uint64 {
				return some(p.NextEpochStartBlock(ctx, in.Netuid))
			}),
		frame.Method("get_subnet_hyperparams_v3", "A subnet's parameters by name.",
			func(ctx *frame.Context, in *getSubnetHyperparamsV3In) *[]HyperparamEntry {
				return p.hyperparamsV3(ctx, in.Netuid)
			}),
	}
}

func (p *Pallet) stakeMethods() []*frame.APIMethod {
	return []*frame.APIMethod{
		frame.Method("get_stake_info_for_coldkey", "All stake of a coldkey.",
			func(ctx *frame.Context, in *getStakeInfoForColdkeyIn) []StakeInfo {
				return p.stakeOf(ctx, in.ColdkeyAccount, p.AllSubnetNetuids(ctx))
			}),
		frame.Method("get_stake_info_for_coldkeys", "All stake of some coldkeys.",
			func(ctx *frame.Context, in *getStakeInfoForColdkeysIn) []scale.Tuple2[types.AccountID, []StakeInfo] {
				return p.stakesOf(ctx, in.ColdkeyAccounts)
			}),
		frame.Method("get_stake_info_for_hotkey_coldkey_netuid", "The stake of a coldkey with a hotkey on a subnet.",
			func(ctx *frame.Context, in *getStakeInfoForHotkeyColdkeyNetuidIn) *StakeInfo {
				alpha := p.StakeForHotkeyAndColdkeyOnSubnet(ctx, in.HotkeyAccount, in.ColdkeyAccount, in.Netuid)
				info := p.stakeInfo(ctx, in.HotkeyAccount, in.ColdkeyAccount, in.Netuid, alpha)
				return &info
			}),
		frame.Method("get_stake_availability_for_coldkeys", "How much of the stake of some coldkeys is locked.",
			func(ctx *frame.Context, in *getStakeAvailabilityForColdkeysIn) availability {
				return p.stakeAvailability(ctx, in.ColdkeyAccounts, in.Netuids)
			}),
		frame.Method("get_stake_fee", "The fee (rao) of moving stake.",
			func(ctx *frame.Context, in *getStakeFeeIn) uint64 { return p.stakeFee(ctx, in) }),
	}
}

func (p *Pallet) lockMethods() []*frame.APIMethod {
	return []*frame.APIMethod{
		frame.Method("get_coldkey_lock", "The lock on a coldkey's stake on a subnet.",
			func(ctx *frame.Context, in *getColdkeyLockIn) *LockState {
				return some(p.ColdkeyLock(ctx, in.Coldkey, in.Netuid))
			}),
		frame.Method("get_hotkey_conviction", "The conviction of all locks with a hotkey on a subnet.",
			func(ctx *frame.Context, in *getHotkeyConvictionIn) fixed.U64F64 {
				return p.HotkeyConviction(ctx, in.Hotkey, in.Netuid)
			}),
		frame.Method("get_most_convicted_hotkey_on_subnet", "The hotkey with the highest conviction on a subnet.",
			func(ctx *frame.Context, in *getMostConvictedHotkeyOnSubnetIn) *types.AccountID {
				return some(p.SubnetKing(ctx, in.Netuid))
			}),
	}
}

// some makes an option of what a look-up returns.
func some[T any](v T, ok bool) *T {
	if !ok {
		return nil
	}
	return &v
}

// eachSubnet asks get about each of the subnets.
func eachSubnet[T any](ctx *frame.Context, netuids []uint16, get func(ctx *frame.Context, netuid uint16) *T) []*T {
	out := make([]*T, len(netuids))
	for i, netuid := range netuids {
		out[i] = get(ctx, netuid)
	}
	return out
}
