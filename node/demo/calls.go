package demo

import (
	"fmt"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/adminutils"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/sudo"
	"github.com/tensord/tensord/runtime/pallets/utility"
)

// What Alice gives and validators stake, in rao.
const (
	forOwner     = 20_000 * tao // the price of a subnet and stake
	forColdkey   = 20_000 * tao
	forHotkey    = 10 * tao
	ownerStake   = 1_000 * tao
	othersStake  = 2_000 * tao
	mostWeight   = 65_535
	setTempo     = 10
	setTempoSlow = 3 // with blocks of 12 s
)

// caller makes calls of the runtime.
type caller struct{ reg *frame.Registry }

func (c caller) call(pallet, name string, args any) frame.Call {
	for _, def := range c.reg.Pallet(pallet).Declarations().Calls {
		if def.Name == name {
			return *def.New(args)
		}
	}
	panic(fmt.Sprintf("demo: no call %s.%s", pallet, name))
}

func (c caller) sudo(name string, args any) frame.Call {
	return c.call("Sudo", "sudo", &sudo.SudoArgs{Call: c.call("AdminUtils", name, args)})
}

// as has sudo call in the name of an account.
func (c caller) as(who account, name string, args any) frame.Call {
	return c.call("Sudo", "sudo_as", &sudo.SudoAsArgs{
		Who: types.AddressOf(who.id), Call: c.call("SubtensorModule", name, args),
	})
}

func (c caller) give(to account, rao uint64) frame.Call {
	return c.call("Balances", "transfer_keep_alive", &balances.TransferKeepAliveArgs{Dest: types.AddressOf(to.id), Value: rao})
}

func (c caller) all(calls []frame.Call) frame.Call {
	return c.call("Utility", "batch_all", &utility.BatchAllArgs{Calls: calls})
}

// limits lifts what would make anybody wait on a devnet.
func (c caller) limits() frame.Call {
	return c.all([]frame.Call{
		c.sudo("sudo_set_network_rate_limit", &adminutils.SudoSetNetworkRateLimitArgs{RateLimit: 0}),
		c.sudo("sudo_set_start_call_delay", &adminutils.SudoSetStartCallDelayArgs{Delay: 0}),
		c.sudo("sudo_set_admin_freeze_window", &adminutils.SudoSetAdminFreezeWindowArgs{Window: 0}),
	})
}

// open creates, starts and fills a subnet that will have the given netuid.
func (c caller) open(s *subnet, netuid, tempo uint16) frame.Call {
	calls := []frame.Call{
		c.give(s.owner, forOwner), c.give(s.validatorColdkey, forColdkey), c.give(s.minerColdkey, forColdkey),
	}
	for _, v := range s.validators {
		calls = append(calls, c.give(v, forHotkey)) // an account has to exist to sign
	}
	calls = append(calls,
		c.as(s.owner, "register_network", &subtensor.RegisterNetworkArgs{Hotkey: s.validators[0].id}),
		c.sudo("sudo_set_tempo", &adminutils.SudoSetTempoArgs{Netuid: netuid, Tempo: tempo}),
		c.sudo("sudo_set_weights_set_rate_limit", &adminutils.SudoSetWeightsSetRateLimitArgs{Netuid: netuid}),
		c.sudo("sudo_set_commit_reveal_weights_enabled", &adminutils.SudoSetCommitRevealWeightsEnabledArgs{Netuid: netuid}),
		c.sudo("sudo_set_subnet_emission_enabled", &adminutils.SudoSetSubnetEmissionEnabledArgs{Netuid: netuid, Enabled: true}),
		c.as(s.owner, "set_subnet_identity", &subtensor.SetSubnetIdentityArgs{
			Netuid: netuid, SubnetName: []byte(s.name), Description: []byte("A subnet of tensord --demo"),
		}),
		c.as(s.owner, "start_call", &subtensor.StartCallArgs{Netuid: netuid}),
	)
	for _, v := range s.validators[1:] {
		calls = append(calls, c.as(s.validatorColdkey, "burned_register", &subtensor.BurnedRegisterArgs{Netuid: netuid, Hotkey: v.id}))
	}
	for _, m := range s.miners {
		calls = append(calls, c.as(s.minerColdkey, "burned_register", &subtensor.BurnedRegisterArgs{Netuid: netuid, Hotkey: m.id}))
	}
	calls = append(calls, c.as(s.owner, "add_stake", &subtensor.AddStakeArgs{Hotkey: s.validators[0].id, Netuid: netuid, AmountStaked: ownerStake}))
	for _, v := range s.validators[1:] {
		calls = append(calls, c.as(s.validatorColdkey, "add_stake", &subtensor.AddStakeArgs{Hotkey: v.id, Netuid: netuid, AmountStaked: othersStake}))
	}
	return c.all(calls)
}

// weights are a validator's weights for an epoch: miners differ, and what is
// thought of them moves a little from epoch to epoch.
func (c caller) weights(netuid uint16, uids, minerUIDs []uint16, epoch uint64) frame.Call {
	values := make([]uint16, len(uids))
	for i, uid := range uids {
		for j, m := range minerUIDs {
			if uid == m {
				values[i] = uint16(mostWeight / (j + 1) / (1 + int(epoch+uint64(j))%3))
			}
		}
	}
	return c.call("SubtensorModule", "set_weights", &subtensor.SetWeightsArgs{Netuid: netuid, Dests: uids, Weights: values})
}
