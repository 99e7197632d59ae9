package balances

import (
	"github.com/tensord/tensord/chain/types"
)

// TransferAllowDeathArgs are the arguments of the call transfer_allow_death.
type TransferAllowDeathArgs struct {
	Dest  types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	Value uint64             `scale:",compact" rust:"T::Balance"`
}

// ForceTransferArgs are the arguments of the call force_transfer.
type ForceTransferArgs struct {
	Source types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	Dest   types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	Value  uint64             `scale:",compact" rust:"T::Balance"`
}

// TransferKeepAliveArgs are the arguments of the call transfer_keep_alive.
type TransferKeepAliveArgs struct {
	Dest  types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	Value uint64             `scale:",compact" rust:"T::Balance"`
}

// TransferAllArgs are the arguments of the call transfer_all.
type TransferAllArgs struct {
	Dest      types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	KeepAlive bool               `rust:"bool"`
}

// ForceUnreserveArgs are the arguments of the call force_unreserve.
type ForceUnreserveArgs struct {
	Who    types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	Amount uint64             `rust:"T::Balance"`
}

// UpgradeAccountsArgs are the arguments of the call upgrade_accounts.
type UpgradeAccountsArgs struct {
	Who []types.AccountID `rust:"Vec<T::AccountId>"`
}

// ForceSetBalanceArgs are the arguments of the call force_set_balance.
type ForceSetBalanceArgs struct {
	Who     types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	NewFree uint64             `scale:",compact" rust:"T::Balance"`
}

// ForceAdjustTotalIssuanceArgs are the arguments of the call force_adjust_total_issuance.
type ForceAdjustTotalIssuanceArgs struct {
	Direction AdjustmentDirection `rust:"AdjustmentDirection"`
	Delta     uint64              `scale:",compact" rust:"T::Balance"`
}

// BurnArgs are the arguments of the call burn.
type BurnArgs struct {
	Value     uint64 `scale:",compact" rust:"T::Balance"`
	KeepAlive bool   `rust:"bool"`
}
