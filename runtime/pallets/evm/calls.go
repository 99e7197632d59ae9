package evm

import "github.com/tensord/tensord/runtime/frame"

func (p *Pallet) addCalls() {
	b := &p.Base
	frame.AddUnbuiltCall[WithdrawArgs](b, 0, "withdraw", "")
	frame.AddUnbuiltCall[CallArgs](b, 1, "call", "")
	frame.AddUnbuiltCall[CreateArgs](b, 2, "create", "")
	frame.AddUnbuiltCall[Create2Args](b, 3, "create2", "")
	frame.AddUnbuiltCall[SetWhitelistArgs](b, 4, "set_whitelist", "")
	frame.AddUnbuiltCall[DisableWhitelistArgs](b, 5, "disable_whitelist", "")
}
