package runtime

import (
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/extensions"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/adminutils"
	"github.com/tensord/tensord/runtime/pallets/alphaassets"
	"github.com/tensord/tensord/runtime/pallets/aura"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/basefee"
	"github.com/tensord/tensord/runtime/pallets/commitments"
	"github.com/tensord/tensord/runtime/pallets/contracts"
	"github.com/tensord/tensord/runtime/pallets/crowdloan"
	"github.com/tensord/tensord/runtime/pallets/drand"
	"github.com/tensord/tensord/runtime/pallets/ethereum"
	"github.com/tensord/tensord/runtime/pallets/evm"
	"github.com/tensord/tensord/runtime/pallets/evmchainid"
	"github.com/tensord/tensord/runtime/pallets/grandpa"
	"github.com/tensord/tensord/runtime/pallets/limitorders"
	"github.com/tensord/tensord/runtime/pallets/multisig"
	"github.com/tensord/tensord/runtime/pallets/preimage"
	"github.com/tensord/tensord/runtime/pallets/proxy"
	"github.com/tensord/tensord/runtime/pallets/randomness"
	"github.com/tensord/tensord/runtime/pallets/safemode"
	"github.com/tensord/tensord/runtime/pallets/scheduler"
	"github.com/tensord/tensord/runtime/pallets/shield"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/sudo"
	"github.com/tensord/tensord/runtime/pallets/swap"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/pallets/timestamp"
	"github.com/tensord/tensord/runtime/pallets/transactionpayment"
	"github.com/tensord/tensord/runtime/pallets/utility"
	"github.com/tensord/tensord/runtime/txfee"
)

// EngineProposer is the engine of the pre-runtime digest item that names the
// proposer's index among the authorities, where consensus isn't by slots.
var EngineProposer = types.EngineID{'c', 'm', 't', 'p'}

// EngineAfterNext is the engine of the item that names, in the same way, the
// author of the block after the next.
var EngineAfterNext = types.EngineID{'c', 'm', 't', 'n'}

// pallets are the runtime's pallets.
type pallets struct {
	system      *system.Pallet
	randomness  *randomness.Pallet
	timestamp   *timestamp.Pallet
	aura        *aura.Pallet
	grandpa     *grandpa.Pallet
	balances    *balances.Pallet
	payment     *transactionpayment.Pallet
	subtensor   *subtensor.Pallet
	utility     *utility.Pallet
	sudo        *sudo.Pallet
	multisig    *multisig.Pallet
	preimage    *preimage.Pallet
	scheduler   *scheduler.Pallet
	proxy       *proxy.Pallet
	commitments *commitments.Pallet
	adminUtils  *adminutils.Pallet
	safeMode    *safemode.Pallet
	ethereum    *ethereum.Pallet
	evm         *evm.Pallet
	evmChainID  *evmchainid.Pallet
	baseFee     *basefee.Pallet
	drand       *drand.Pallet
	crowdloan   *crowdloan.Pallet
	swap        *swap.Pallet
	contracts   *contracts.Pallet
	shield      *shield.Pallet
	alphaAssets *alphaassets.Pallet
	limitOrders *limitorders.Pallet
}

// newPallets constructs and wires the pallets.
func newPallets(v Variant, version types.RuntimeVersion) *pallets {
	p := new(pallets)
	p.system = system.New(system.Config{
		Version:     version,
		OrderedRoot: func(values [][]byte) [32]byte { return trie.OrderedRoot(values, trie.V0) },
		CodeVersion: codeVersion,
	})
	p.randomness = randomness.New(p.system)
	p.aura = aura.New(p.system, aura.Config{SlotDuration: v.SlotDuration(), Proposer: EngineProposer, AfterNext: EngineAfterNext})
	p.timestamp = timestamp.New(p.aura, timestamp.Config{MinimumPeriod: v.SlotDuration() / 2})
	p.grandpa = grandpa.New(p.system)
	p.balances = balances.New(p.system)
	p.payment = transactionpayment.New()
	p.newSubtensor(v)
	p.utility, p.sudo = utility.New(), sudo.New()
	p.evmChainID, p.baseFee = evmchainid.New(), basefee.New(p.system)
	p.newGovernance()
	p.ethereum = ethereum.New(ethereum.Deps{
		System: p.system, Author: p.ethereumAuthor, Now: p.timestamp.Now.Get, StateRoot: stateRoot,
	})
	p.newLater(v)
	return p
}

// newSubtensor constructs SubtensorModule and what stands closest to it.
func (p *pallets) newSubtensor(v Variant) {
	p.alphaAssets = alphaassets.New()
	p.subtensor = subtensor.New(subtensor.Deps{
		System: p.system, Balances: p.balances, AlphaAssets: p.alphaAssets, Author: p.aura.Author,
	}, subtensor.Config{Fast: v == Fast, Faucet: v != Standard})
	p.swap = swap.New(p.subtensor)
	p.payment.Charger = txfee.NewCharger(p.balances, p.subtensor, p.aura.Author)
}

// newGovernance constructs the pallets with which accounts act for others, later
// or together, and the one that stops the chain.
func (p *pallets) newGovernance() {
	p.multisig = multisig.New(p.system, p.balances)
	p.preimage = preimage.New(p.balances)
	p.scheduler = scheduler.New(p.system, p.preimage)
	p.proxy = proxy.New(p.system, p.balances)
	p.safeMode = safemode.New(p.system, p.balances)
	p.adminUtils = adminutils.New(adminutils.Deps{
		Subtensor: p.subtensor, Aura: p.aura, Grandpa: p.grandpa, ChainID: p.evmChainID.ChainId,
	})
}

// newLater constructs the pallets around SubtensorModule and gives it those
// that it needs.
func (p *pallets) newLater(v Variant) {
	p.drand = drand.New(p.system)
	p.commitments = commitments.New(p.system, p.balances, p.subtensor, p.drand)
	p.crowdloan = crowdloan.New(p.system, p.balances, p.preimage, crowdloan.Config{Fast: v == Fast})
	p.evm, p.contracts, p.shield, p.limitOrders = evm.New(), contracts.New(), shield.New(p.system, shieldAuthors{p.aura}), limitorders.New(p.subtensor.OrderSwap())
	p.subtensor.Connect(func(d *subtensor.Deps) {
		d.Swap, d.Proxy, d.Drand = p.swap, p.proxy, drandRounds{p.drand}
		d.Commitments, d.Crowdloans = p.commitments, p.crowdloan
	})
}

// codeVersion finds no runtime in any code: this runtime is native, and what
// set_code gets is never run.
func codeVersion([]byte) (types.RuntimeVersion, bool) { return types.RuntimeVersion{}, false }

// ethereumAuthor is the author's address on the Ethereum side: 20 bytes from the
// middle of the authority's key.
func (p *pallets) ethereumAuthor(ctx *frame.Context) (address types.H160) {
	if who, ok := p.aura.Author(ctx); ok {
		copy(address[:], who[4:24])
	}
	return address
}

// registry freezes the pallets in the order of the runtime.
func (p *pallets) registry() *frame.Registry {
	return frame.NewRegistry(frame.Config{
		Events: p.system,
		Guards: p.subtensor.Guards(),
		BaseFilter: func(ctx *frame.Context, call *frame.Call) bool {
			return p.safeMode.Allows(ctx, call) && allowsNesting(call)
		},
		ErrCallFiltered: p.system.Err.CallFiltered,
	},
		p.system, p.randomness, p.timestamp, p.aura, p.grandpa, p.balances, p.payment, p.subtensor,
		p.utility, p.sudo, p.multisig, p.preimage, p.scheduler, p.proxy, p.commitments, p.adminUtils,
		p.safeMode, p.ethereum, p.evm, p.evmChainID, p.baseFee, p.drand, p.crowdloan, p.swap,
		p.contracts, p.shield, p.alphaAssets, p.limitOrders,
	)
}

// extensions lists the transaction extensions in order.
func (p *pallets) extensions(v types.RuntimeVersion, hash func() ([32]byte, bool)) []executive.Extension {
	return []executive.Extension{
		extensions.CheckNonZeroSender{},
		extensions.CheckSpecVersion{Version: v.SpecVersion},
		extensions.CheckTxVersion{Version: v.TransactionVersion},
		extensions.CheckGenesis{System: p.system},
		extensions.CheckMortality{System: p.system},
		extensions.CheckNonce{System: p.system},
		extensions.CheckWeight{System: p.system},
		&extensions.ChargeTransactionPayment{Payment: p.payment, FeePayer: txfee.NewPayers(p.proxy).FeePayer},
		extensions.SudoTransactionExtension{Key: p.sudo.Key.Find},
		extensions.CheckShieldedTxValidity{WellFormed: p.shield.WellFormed},
		subtensor.NewTransactionExtension(p.subtensor),
		extensions.DrandPriority{},
		&extensions.CheckMetadataHash{Hash: hash},
	}
}
