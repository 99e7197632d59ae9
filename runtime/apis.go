package runtime

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
