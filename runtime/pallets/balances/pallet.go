package balances

import (
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
)

// ExistentialDeposit is the least free balance of an account in rao.
const ExistentialDeposit uint64 = 500

const (
	maxReserves = 50 // names of named reserves an account may have
	maxHolds    = 4  // as many as there are hold reasons: two of them are of contracts
)

// Pallet is the balances pallet.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys *system.Pallet
}

// New returns the pallet; sys stores its account records.
func New(sys *system.Pallet) *Pallet {
	p := &Pallet{Base: frame.NewBase("Balances", 5, "pallet_balances::pallet"), sys: sys}
	p.TypeParams("T", "I")
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.StorageVersion(1)
	addConstants(&p.Base)
	p.addCalls()
	p.Hooks().BuildGenesis = p.buildGenesis
	return p
}

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddCall(b, 0, "transfer_allow_death", "Transfers free balance to another account; the sender's account may be reaped.",
		frame.Fixed[TransferAllowDeathArgs](weightTransferAllowDeath), p.transferAllowDeath)
	frame.AddCall(b, 2, "force_transfer", "Transfers between any two accounts. Root only.",
		frame.Fixed[ForceTransferArgs](weightForceTransfer), p.forceTransfer)
	frame.AddCall(b, 3, "transfer_keep_alive", "Transfers free balance to another account and keeps the sender's account alive.",
		frame.Fixed[TransferKeepAliveArgs](weightTransferKeepAlive), p.transferKeepAlive)
	frame.AddCall(b, 4, "transfer_all", "Transfers everything that may be transferred.",
		frame.Fixed[TransferAllArgs](weightTransferAll), p.transferAll)
	frame.AddCall(b, 5, "force_unreserve", "Returns reserved balance of any account. Root only.",
		frame.Fixed[ForceUnreserveArgs](weightForceUnreserve), p.forceUnreserve)
	frame.AddCallPost(b, 6, "upgrade_accounts", "Brings old account records up to date; free if nine in ten needed it.",
		upgradeAccountsInfo, p.upgradeAccounts)
	frame.AddCall(b, 8, "force_set_balance", "Sets the free balance of an account. Root only.",
		frame.Fixed[ForceSetBalanceArgs](weightForceSetBalance), p.forceSetBalance)
	frame.AddCall(b, 9, "force_adjust_total_issuance", "Raises or lowers the total issuance. Root only.",
		frame.Fixed[ForceAdjustTotalIssuanceArgs](weightForceAdjustTotalIssuance), p.forceAdjustTotalIssuance)
	frame.AddCall(b, 10, "burn", "Burns the caller's free balance and lowers the total issuance with it.",
		burnInfo, p.burn)
}
