package safemode

import (
	"github.com/tensord/tensord/chain/types"
)

// EnterArgs are the arguments of the call enter.
type EnterArgs struct {
}

// ForceEnterArgs are the arguments of the call force_enter.
type ForceEnterArgs struct {
}

// ExtendArgs are the arguments of the call extend.
type ExtendArgs struct {
}

// ForceExtendArgs are the arguments of the call force_extend.
type ForceExtendArgs struct {
}

// ForceExitArgs are the arguments of the call force_exit.
type ForceExitArgs struct {
}

// ForceSlashDepositArgs are the arguments of the call force_slash_deposit.
type ForceSlashDepositArgs struct {
	Account types.AccountID `rust:"T::AccountId"`
	Block   uint32          `rust:"BlockNumberFor<T>"`
}

// ReleaseDepositArgs are the arguments of the call release_deposit.
type ReleaseDepositArgs struct {
	Account types.AccountID `rust:"T::AccountId"`
	Block   uint32          `rust:"BlockNumberFor<T>"`
}

// ForceReleaseDepositArgs are the arguments of the call force_release_deposit.
type ForceReleaseDepositArgs struct {
	Account types.AccountID `rust:"T::AccountId"`
	Block   uint32          `rust:"BlockNumberFor<T>"`
}
