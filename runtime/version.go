package runtime

import (
	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// The versions of the reference's runtime that this one equals.
const (
	SpecName           = "node-subtensor"
	SpecVersion        = 425
	TransactionVersion = 1
	stateVersion       = 1
)

// What offline signers show amounts and addresses by; part of the metadata's digest.
const (
	ss58Prefix    = 42
	tokenDecimals = 9
	tokenSymbol   = "TAO"
)

// version lists the runtime's version with the APIs that it has.
func version(apis []apiVersion) types.RuntimeVersion {
	v := types.RuntimeVersion{
		SpecName: SpecName, ImplName: SpecName, AuthoringVersion: 1,
		SpecVersion: SpecVersion, ImplVersion: 1,
		TransactionVersion: TransactionVersion, SystemVersion: stateVersion,
	}
	for _, a := range apis {
		v.APIs = append(v.APIs, scale.Pair(crypto.Blake2b64([]byte(a.Name)), a.Version))
	}
	return v
}
