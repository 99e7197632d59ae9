package evm

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[WithdrawArgs](b, 0, "withdraw", "")
	frame.AddUnbuiltCall[CallArgs](b, 1, "call", "")
	frame.AddUnbuiltCall[CreateArgs](b, 2, "create", "")
	frame.AddUnbuiltCall[Create2Args](b, 3, "create2", "")
	oneWrite := frame.RocksDB.Writes(1)
	frame.AddCall(b, 4, "set_whitelist", "", frame.Fixed[SetWhitelistArgs](oneWrite), p.setWhitelist)
	frame.AddCall(b, 5, "disable_whitelist", "", frame.Fixed[DisableWhitelistArgs](oneWrite), p.disableWhitelist)
}

// setWhitelist names those who may create contracts.
func (p *Pallet) setWhitelist(ctx *frame.Context, o frame.Origin, a *SetWhitelistArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.WhitelistedCreators.Put(ctx, a.New)
	return nil
}

// disableWhitelist lets everybody create contracts, or the listed ones only.
func (p *Pallet) disableWhitelist(ctx *frame.Context, o frame.Origin, a *DisableWhitelistArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.DisableWhitelistCheck.Put(ctx, a.Disabled)
	return nil
}
