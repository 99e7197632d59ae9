package drand

import (
	"github.com/tensord/tensord/chain/types"
)

// WritePulseArgs are the arguments of the call write_pulse.
type WritePulseArgs struct {
	PulsesPayload PulsesPayload         `rust:"PulsesPayload<T::Public, BlockNumberFor<T>>"`
	Signature     *types.MultiSignature `rust:"Option<T::Signature>"`
}

// SetBeaconConfigArgs are the arguments of the call set_beacon_config.
type SetBeaconConfigArgs struct {
	ConfigPayload BeaconConfigurationPayload `rust:"BeaconConfigurationPayload<T::Public, BlockNumberFor<T>>"`
	Signature     *types.MultiSignature      `rust:"Option<T::Signature>"`
}

// SetOldestStoredRoundArgs are the arguments of the call set_oldest_stored_round.
type SetOldestStoredRoundArgs struct {
	OldestRound uint64 `rust:"u64"`
}
