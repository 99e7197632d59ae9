package runtime

import (
	"github.com/tensord/tensord/runtime/api"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/metadata"
)

// apiVersions lists the runtime APIs with their versions, in the order of
// metadata and of the runtime version.
var apiVersions = []apiVersion{
	{"Core", 5},
	{"Metadata", 2},
	{"BlockBuilder", 6},
	{"GenesisBuilder", 1},
	{"TaggedTransactionQueue", 3},
	{"OffchainWorkerApi", 2},
	{"AuraApi", 1},
	{"SessionKeys", 1},
	{"GrandpaApi", 3},
	{"AccountNonceApi", 1},
	{"TransactionPaymentApi", 4},
	{"TransactionPaymentCallApi", 3},
	{"EthereumRuntimeRPCApi", 6},
	{"ConvertTransactionRuntimeApi", 2},
	{"ContractsApi", 2},
	{"DelegateInfoRuntimeApi", 1},
	{"NeuronInfoRuntimeApi", 1},
	{"SubnetInfoRuntimeApi", 2},
	{"StakeInfoRuntimeApi", 1},
	{"SubnetRegistrationRuntimeApi", 1},
	{"ProxyFilterRuntimeApi", 1},
	{"BabeApi", 2},
	{"SwapRuntimeApi", 1},
	{"ShieldApi", 1},
}

type apiVersion struct {
	Name    string
	Version uint32
}

// apis collects the runtime APIs in their order.
func (p *pallets) apis(r *Runtime) []*frame.API {
	byName := api.General(api.Deps{
		Version: r.version, Registry: r.reg, Exec: r.exec,
		System: p.system, Aura: p.aura, Grandpa: p.grandpa, Payment: p.payment,
		Metadata: r.Metadata, MetadataVersions: metadata.Versions,
		BuildGenesis: r.BuildGenesis, Preset: preset, PresetNames: presetNames,
	})
	for _, list := range [][]*frame.API{
		p.ethereum.APIs(), p.contracts.APIs(), p.proxy.APIs(), p.shield.APIs(r.exec), p.subtensor.APIs(), p.swap.APIs(),
	} {
		for _, a := range list {
			byName[a.Name] = a
		}
	}
	out := make([]*frame.API, 0, len(apiVersions))
	for _, v := range apiVersions {
		a := byName[v.Name]
		if a == nil {
			panic("runtime: no pallet has the runtime API " + v.Name)
		}
		out = append(out, a)
	}
	return out
}
