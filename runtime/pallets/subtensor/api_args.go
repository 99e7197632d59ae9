package subtensor

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// getDelegateIn are the arguments of DelegateInfoRuntimeApi_get_delegate.
type getDelegateIn struct {
	DelegateAccount types.AccountID
}

// getDelegatedIn are the arguments of DelegateInfoRuntimeApi_get_delegated.
type getDelegatedIn struct {
	DelegateeAccount types.AccountID
}

// getNeuronsIn are the arguments of NeuronInfoRuntimeApi_get_neurons.
type getNeuronsIn struct {
	Netuid uint16
}

// getNeuronIn are the arguments of NeuronInfoRuntimeApi_get_neuron.
type getNeuronIn struct {
	Netuid uint16
	UID    uint16
}

// getNeuronsLiteIn are the arguments of NeuronInfoRuntimeApi_get_neurons_lite.
type getNeuronsLiteIn struct {
	Netuid uint16
}

// getNeuronLiteIn are the arguments of NeuronInfoRuntimeApi_get_neuron_lite.
type getNeuronLiteIn struct {
	Netuid uint16
	UID    uint16
}

// getSubnetInfoIn are the arguments of SubnetInfoRuntimeApi_get_subnet_info.
type getSubnetInfoIn struct {
	Netuid uint16
}

// getSubnetInfoV2In are the arguments of SubnetInfoRuntimeApi_get_subnet_info_v2.
type getSubnetInfoV2In struct {
	Netuid uint16
}

// getSubnetHyperparamsIn are the arguments of SubnetInfoRuntimeApi_get_subnet_hyperparams.
type getSubnetHyperparamsIn struct {
	Netuid uint16
}

// getSubnetHyperparamsV2In are the arguments of SubnetInfoRuntimeApi_get_subnet_hyperparams_v2.
type getSubnetHyperparamsV2In struct {
	Netuid uint16
}

// getMetagraphIn are the arguments of SubnetInfoRuntimeApi_get_metagraph.
type getMetagraphIn struct {
	Netuid uint16
}

// getMechagraphIn are the arguments of SubnetInfoRuntimeApi_get_mechagraph.
type getMechagraphIn struct {
	Netuid uint16
	Mecid  uint8
}

// getDynamicInfoIn are the arguments of SubnetInfoRuntimeApi_get_dynamic_info.
type getDynamicInfoIn struct {
	Netuid uint16
}

// getSubnetStateIn are the arguments of SubnetInfoRuntimeApi_get_subnet_state.
type getSubnetStateIn struct {
	Netuid uint16
}

// getSelectiveMetagraphIn are the arguments of SubnetInfoRuntimeApi_get_selective_metagraph.
type getSelectiveMetagraphIn struct {
	Netuid           uint16
	MetagraphIndexes []uint16
}

// getColdkeyAutoStakeHotkeyIn are the arguments of SubnetInfoRuntimeApi_get_coldkey_auto_stake_hotkey.
type getColdkeyAutoStakeHotkeyIn struct {
	Coldkey types.AccountID
	Netuid  uint16
}

// getSelectiveMechagraphIn are the arguments of SubnetInfoRuntimeApi_get_selective_mechagraph.
type getSelectiveMechagraphIn struct {
	Netuid           uint16
	Subid            uint8
	MetagraphIndexes []uint16
}

// getSubnetAccountIDIn are the arguments of SubnetInfoRuntimeApi_get_subnet_account_id.
type getSubnetAccountIDIn struct {
	Netuid uint16
}

// getNextEpochStartBlockIn are the arguments of SubnetInfoRuntimeApi_get_next_epoch_start_block.
type getNextEpochStartBlockIn struct {
	Netuid uint16
}

// getSubnetHyperparamsV3In are the arguments of SubnetInfoRuntimeApi_get_subnet_hyperparams_v3.
type getSubnetHyperparamsV3In struct {
	Netuid uint16
}

// getStakeInfoForColdkeyIn are the arguments of StakeInfoRuntimeApi_get_stake_info_for_coldkey.
type getStakeInfoForColdkeyIn struct {
	ColdkeyAccount types.AccountID
}

// getStakeInfoForColdkeysIn are the arguments of StakeInfoRuntimeApi_get_stake_info_for_coldkeys.
type getStakeInfoForColdkeysIn struct {
	ColdkeyAccounts []types.AccountID
}

// getStakeInfoForHotkeyColdkeyNetuidIn are the arguments of StakeInfoRuntimeApi_get_stake_info_for_hotkey_coldkey_netuid.
type getStakeInfoForHotkeyColdkeyNetuidIn struct {
	HotkeyAccount  types.AccountID
	ColdkeyAccount types.AccountID
	Netuid         uint16
}

// getStakeAvailabilityForColdkeysIn are the arguments of StakeInfoRuntimeApi_get_stake_availability_for_coldkeys.
type getStakeAvailabilityForColdkeysIn struct {
	ColdkeyAccounts []types.AccountID
	Netuids         *[]uint16 `rust:"Option<Vec<NetUid>>"`
}

// getStakeFeeIn are the arguments of StakeInfoRuntimeApi_get_stake_fee.
type getStakeFeeIn struct {
	Origin                    *scale.Tuple2[types.AccountID, uint16]
	OriginColdkeyAccount      types.AccountID
	Destination               *scale.Tuple2[types.AccountID, uint16]
	DestinationColdkeyAccount types.AccountID
	Amount                    uint64
}

// getColdkeyLockIn are the arguments of StakeInfoRuntimeApi_get_coldkey_lock.
type getColdkeyLockIn struct {
	Coldkey types.AccountID
	Netuid  uint16
}

// getHotkeyConvictionIn are the arguments of StakeInfoRuntimeApi_get_hotkey_conviction.
type getHotkeyConvictionIn struct {
	Hotkey types.AccountID
	Netuid uint16
}

// getMostConvictedHotkeyOnSubnetIn are the arguments of StakeInfoRuntimeApi_get_most_convicted_hotkey_on_subnet.
type getMostConvictedHotkeyOnSubnetIn struct {
	Netuid uint16
}
