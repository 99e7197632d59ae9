package proxy

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// AddLeaseBeneficiaryProxy lets the beneficiary of a lease manage the leased
// subnet in the lease's name.
func (p *Pallet) AddLeaseBeneficiaryProxy(ctx *frame.Context, lease, beneficiary types.AccountID) error {
	return p.AddDelegate(ctx, lease, beneficiary, primitives.ProxyTypeSubnetLeaseBeneficiary, 0)
}

// RemoveLeaseBeneficiaryProxy undoes AddLeaseBeneficiaryProxy.
func (p *Pallet) RemoveLeaseBeneficiaryProxy(ctx *frame.Context, lease, beneficiary types.AccountID) error {
	return p.RemoveDelegate(ctx, lease, beneficiary, primitives.ProxyTypeSubnetLeaseBeneficiary, 0)
}
