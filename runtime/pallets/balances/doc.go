// Package balances keeps the accounts' TAO: free and reserved balances, locks,
// holds and the total issuance.
//
// Other pallets use it through three families of methods on [Pallet]:
//
//   - the current one, with plain names: Transfer, MintInto, BurnFrom, Withdraw,
//     Resolve, Hold, Release, …; amounts in flight are [Credit] and [Debt].
//   - the older currency functions, which differ in errors and events and have
//     the prefix Currency where names clash: CurrencyTransfer, CurrencyWithdraw,
//     DepositCreating, …; amounts in flight are [Positive] and [Negative].
//   - reserves and locks: Reserve, Unreserve, ReserveNamed, SetLock, ….
//
// Amounts in flight have no destructor here: whoever gets one either settles it
// or calls its Drop method of Pallet, which corrects the total issuance.
//
// What always holds: an account with less than the existential deposit of free
// balance and nothing reserved has no balance record; such dust leaves the
// total issuance. An account with at least that much free balance holds one
// provider reference in the system pallet, one with reserved or frozen balance
// one consumer reference. Balances are in rao and live in System.Account.
//
// It mirrors pallet-balances 42 (lib.rs, impl_currency.rs, impl_fungible.rs)
// and frame-support 41 (src/traits/tokens/fungible). The runtime has no freeze
// reason, so that nothing can write Freezes; they count when locks are updated.
package balances
