package proxy

import "github.com/tensord/tensord/runtime/primitives"

// Filter is what proxies of one type may call.
type Filter struct {
	Type primitives.ProxyType
	// Mode says how Calls are read: as what is allowed, but for the exceptions,
	// or as what is denied.
	Mode   FilterMode
	Calls  []CallRule
	Except []CallRule
}

// CallRule names a call, or all calls of a pallet if Call is empty. Of the
// conditions one may be set.
type CallRule struct {
	Pallet string
	Call   string
	// Below demands that the numeric argument is less than the limit.
	Below *ArgumentBelow
	// Nested demands that the argument is the named call.
	Nested *ArgumentIs
}

// ArgumentBelow is a limit (exclusive, in rao) on an argument.
type ArgumentBelow struct {
	Argument string
	Limit    uint64
}

// ArgumentIs names the call that an argument must be.
type ArgumentIs struct {
	Argument     string
	Pallet, Call string
}

// smallTransfer is the limit of SmallTransfer in rao of TAO or alpha.
const smallTransfer = 500_000_000

const (
	balancesPallet  = "Balances"
	subtensorPallet = "SubtensorModule"
	adminPallet     = "AdminUtils"
	sudoPallet      = "Sudo"
	systemPallet    = "System"
)

func of(pallet string, names ...string) []CallRule {
	rules := make([]CallRule, len(names))
	for i, name := range names {
		rules[i] = CallRule{Pallet: pallet, Call: name}
	}
	return rules
}

func all(pallet string) []CallRule { return []CallRule{{Pallet: pallet}} }

func join(lists ...[]CallRule) (out []CallRule) {
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

func below(pallet, call, argument string, limit uint64) CallRule {
	return CallRule{Pallet: pallet, Call: call, Below: &ArgumentBelow{argument, limit}}
}

// Filters are the filters of all proxy types, in the order in which the runtime
// API lists them.
var Filters = []Filter{
	{Type: primitives.ProxyTypeAny, Mode: FilterModeAllowAll},
	{Type: primitives.ProxyTypeNonTransfer, Mode: FilterModeDeny, Calls: join(
		all(balancesPallet),
		of(subtensorPallet,
			"transfer_stake", "schedule_swap_coldkey", "swap_coldkey", "announce_coldkey_swap",
			"swap_coldkey_announced", "clear_coldkey_swap_announcement", "dispute_coldkey_swap"),
	)},
	{Type: primitives.ProxyTypeNonFungible, Mode: FilterModeDeny, Calls: join(
		all(balancesPallet),
		of(subtensorPallet,
			"add_stake", "add_stake_limit", "remove_stake", "remove_stake_limit", "remove_stake_full_limit",
			"unstake_all", "unstake_all_alpha", "swap_stake", "swap_stake_limit", "move_stake", "transfer_stake",
			"burned_register", "root_register", "schedule_swap_coldkey", "swap_coldkey", "announce_coldkey_swap",
			"swap_coldkey_announced", "clear_coldkey_swap_announcement", "dispute_coldkey_swap",
			"swap_hotkey", "swap_hotkey_v2"),
	)},
	{Type: primitives.ProxyTypeTransfer, Mode: FilterModeAllow, Calls: join(
		of(balancesPallet, "transfer_keep_alive", "transfer_allow_death", "transfer_all"),
		of(subtensorPallet, "transfer_stake"),
	)},
	{Type: primitives.ProxyTypeSmallTransfer, Mode: FilterModeAllow, Calls: []CallRule{
		below(balancesPallet, "transfer_keep_alive", "value", smallTransfer),
		below(balancesPallet, "transfer_allow_death", "value", smallTransfer),
		below(subtensorPallet, "transfer_stake", "alpha_amount", smallTransfer),
	}},
	{
		Type: primitives.ProxyTypeOwner, Mode: FilterModeAllow,
		Calls:  join(all(adminPallet), of(subtensorPallet, "set_subnet_identity", "update_symbol")),
		Except: of(adminPallet, "sudo_set_sn_owner_hotkey", "sudo_set_subnet_owner_hotkey"),
	},
	{Type: primitives.ProxyTypeNonCritical, Mode: FilterModeDeny, Calls: join(
		of(subtensorPallet, "dissolve_network", "root_register", "burned_register"),
		all(sudoPallet),
		of(subtensorPallet, "announce_coldkey_swap", "swap_coldkey_announced",
			"clear_coldkey_swap_announcement", "dispute_coldkey_swap"),
	)},
	{Type: primitives.ProxyTypeTriumvirate, Mode: FilterModeDenyAll},
	{Type: primitives.ProxyTypeSenate, Mode: FilterModeDenyAll},
	{Type: primitives.ProxyTypeGovernance, Mode: FilterModeDenyAll},
	{Type: primitives.ProxyTypeStaking, Mode: FilterModeAllow, Calls: of(subtensorPallet,
		"add_stake", "remove_stake", "unstake_all", "unstake_all_alpha", "swap_stake", "swap_stake_limit",
		"move_stake", "add_stake_limit", "remove_stake_limit", "remove_stake_full_limit", "set_root_claim_type")},
	{Type: primitives.ProxyTypeRegistration, Mode: FilterModeAllow, Calls: of(subtensorPallet,
		"burned_register", "register", "register_limit")},
	{Type: primitives.ProxyTypeRootWeights, Mode: FilterModeDenyAll},
	{Type: primitives.ProxyTypeChildKeys, Mode: FilterModeAllow, Calls: of(subtensorPallet, "set_children", "set_childkey_take")},
	{Type: primitives.ProxyTypeSudoUncheckedSetCode, Mode: FilterModeAllow, Calls: []CallRule{{
		Pallet: sudoPallet, Call: "sudo_unchecked_weight", Nested: &ArgumentIs{"call", systemPallet, "set_code"},
	}}},
	{Type: primitives.ProxyTypeSwapHotkey, Mode: FilterModeAllow, Calls: of(subtensorPallet, "swap_hotkey", "swap_hotkey_v2")},
	{Type: primitives.ProxyTypeSubnetLeaseBeneficiary, Mode: FilterModeAllow, Calls: join(
		of(subtensorPallet, "start_call"),
		of(adminPallet,
			"sudo_set_serving_rate_limit", "sudo_set_min_difficulty", "sudo_set_max_difficulty",
			"sudo_set_weights_version_key", "sudo_set_adjustment_alpha", "sudo_set_immunity_period",
			"sudo_set_min_allowed_weights", "sudo_set_kappa", "sudo_set_rho", "sudo_set_activity_cutoff",
			"sudo_set_network_registration_allowed", "sudo_set_network_pow_registration_allowed",
			"sudo_set_max_burn", "sudo_set_bonds_moving_average", "sudo_set_bonds_penalty",
			"sudo_set_commit_reveal_weights_enabled", "sudo_set_liquid_alpha_enabled", "sudo_set_alpha_values",
			"sudo_set_commit_reveal_weights_interval", "sudo_set_toggle_transfer",
			"sudo_set_subnet_emission_enabled", "sudo_set_min_childkey_take_per_subnet"),
	)},
	{Type: primitives.ProxyTypeRootClaim, Mode: FilterModeAllow, Calls: of(subtensorPallet, "claim_root")},
}
