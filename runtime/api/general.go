package api

import (
	"encoding/json"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/aura"
	"github.com/tensord/tensord/runtime/pallets/grandpa"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/pallets/transactionpayment"
)

// Deps is what the general APIs answer from.
type Deps struct {
	Version  types.RuntimeVersion
	Registry *frame.Registry
	Exec     *executive.Executive
	System   *system.Pallet
	Aura     *aura.Pallet
	Grandpa  *grandpa.Pallet
	Payment  *transactionpayment.Pallet
	// Metadata returns the metadata of a version; MetadataVersions lists them.
	Metadata         func(version uint32) ([]byte, bool)
	MetadataVersions []uint32
	// BuildGenesis writes the genesis state of a JSON configuration.
	BuildGenesis func(ctx *frame.Context, config json.RawMessage) error
	// Preset returns a named genesis configuration; "" is the default one.
	Preset      func(name string) ([]byte, bool)
	PresetNames []string
}

// none is the input of methods without arguments.
type none = struct{}

// General returns the APIs in the order of metadata; the caller inserts those of
// pallets where they belong.
func General(d Deps) map[string]*frame.API {
	all := map[string]*frame.API{}
	for _, a := range []*frame.API{
		d.core(), d.metadata(), d.blockBuilder(), d.genesisBuilder(), d.transactionQueue(),
		d.offchainWorker(), d.aura(), sessionKeys(), d.grandpa(), d.accountNonce(),
		d.payment(), d.paymentOfCalls(), babe(),
	} {
		all[a.Name] = a
	}
	return all
}
