package extensions

import (
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/primitives"
)

// The types under which metadata lists the extensions. Those without fields
// take no byte in an extrinsic.
type (
	nonZeroSender struct{}
	specVersion   struct{}
	txVersion     struct{}
	genesis       struct{}
	mortality     struct {
		Era types.Era `scale:"_" rust:"Era"`
	}
	weight           struct{}
	sudoExtension    struct{}
	shieldedValidity struct{}
	subtensor        struct{}
	drandPriority    struct{}
	metadataHash     struct {
		Mode MetadataMode `rust:"Mode"`
	}
	// wrappedPayment is the reference's wrapper around ChargeTransactionPayment:
	// it stands in the type of all extensions, but not in their list.
	wrappedPayment struct {
		Inner Tip `rust:"ChargeTransactionPayment<T>"`
	}
)

// All is the type of all extensions together, nested as in the reference.
type All struct {
	System   allSystem
	Custom   allCustom
	Metadata metadataHash
}

type allSystem struct {
	NonZeroSender nonZeroSender
	SpecVersion   specVersion
	TxVersion     txVersion
	Genesis       genesis
	Mortality     mortality
	Nonce         Nonce
	Weight        weight
}

type allCustom struct {
	Payment   wrappedPayment
	Sudo      sudoExtension
	Shield    shieldedValidity
	Subtensor subtensor
	Drand     drandPriority
}

// DescribeScale says that it is a tuple.
func (All) DescribeScale() scale.Info { return scale.Info{Tuple: true} }

func (allSystem) DescribeScale() scale.Info { return scale.Info{Tuple: true} }
func (allCustom) DescribeScale() scale.Info { return scale.Info{Tuple: true} }

// open describes a type whose parameter T metadata leaves open.
func open(path string) scale.Info {
	return scale.Info{Path: path, Params: []scale.Param{{Name: "T"}}}
}

// ofRuntime describes a type whose parameter T is the runtime.
func ofRuntime(path string) scale.Info {
	return scale.Info{Path: path, Params: []scale.Param{{Name: "T", Type: scale.TypeOf[primitives.Runtime]()}}}
}

const frameExtensions = "frame_system::extensions::"

func (nonZeroSender) DescribeScale() scale.Info {
	return open(frameExtensions + "check_non_zero_sender::CheckNonZeroSender")
}
func (specVersion) DescribeScale() scale.Info {
	return open(frameExtensions + "check_spec_version::CheckSpecVersion")
}
func (txVersion) DescribeScale() scale.Info {
	return open(frameExtensions + "check_tx_version::CheckTxVersion")
}
func (genesis) DescribeScale() scale.Info {
	return open(frameExtensions + "check_genesis::CheckGenesis")
}
func (mortality) DescribeScale() scale.Info {
	return open("node_subtensor_runtime::check_mortality::CheckMortality")
}

// DescribeScale gives the metadata path.
func (Nonce) DescribeScale() scale.Info {
	return open("node_subtensor_runtime::check_nonce::CheckNonce")
}
func (weight) DescribeScale() scale.Info {
	return open(frameExtensions + "check_weight::CheckWeight")
}

// DescribeScale gives the metadata path.
func (Tip) DescribeScale() scale.Info {
	return open("pallet_transaction_payment::ChargeTransactionPayment")
}
func (wrappedPayment) DescribeScale() scale.Info {
	return open("node_subtensor_runtime::transaction_payment_wrapper::ChargeTransactionPaymentWrapper")
}
func (sudoExtension) DescribeScale() scale.Info {
	return ofRuntime("node_subtensor_runtime::sudo_wrapper::SudoTransactionExtension")
}
func (shieldedValidity) DescribeScale() scale.Info {
	return ofRuntime("pallet_shield::extension::CheckShieldedTxValidity")
}
func (subtensor) DescribeScale() scale.Info {
	return ofRuntime("pallet_subtensor::extensions::subtensor::SubtensorTransactionExtension")
}
func (drandPriority) DescribeScale() scale.Info {
	return ofRuntime("pallet_drand::drand_priority::DrandPriority")
}
func (metadataHash) DescribeScale() scale.Info {
	return open("frame_metadata_hash_extension::CheckMetadataHash")
}

// Explicit is empty, under the name that metadata gives it.
func (CheckNonZeroSender) Explicit() reflect.Type { return reflect.TypeFor[nonZeroSender]() }

// Explicit is empty, under the name that metadata gives it.
func (CheckSpecVersion) Explicit() reflect.Type { return reflect.TypeFor[specVersion]() }

// Explicit is empty, under the name that metadata gives it.
func (CheckTxVersion) Explicit() reflect.Type { return reflect.TypeFor[txVersion]() }

// Explicit is empty, under the name that metadata gives it.
func (CheckGenesis) Explicit() reflect.Type { return reflect.TypeFor[genesis]() }

// Explicit is the era.
func (CheckMortality) Explicit() reflect.Type { return reflect.TypeFor[mortality]() }

// Explicit is empty, under the name that metadata gives it.
func (CheckWeight) Explicit() reflect.Type { return reflect.TypeFor[weight]() }

// Explicit is empty, under the name that metadata gives it.
func (SudoTransactionExtension) Explicit() reflect.Type { return reflect.TypeFor[sudoExtension]() }

// Explicit is the mode.
func (*CheckMetadataHash) Explicit() reflect.Type { return reflect.TypeFor[metadataHash]() }

// SubtensorExplicit is the metadata type of SubtensorModule's extension.
func SubtensorExplicit() reflect.Type { return reflect.TypeFor[subtensor]() }
