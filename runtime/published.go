package runtime

import (
	"encoding/hex"
	"reflect"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/api"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// publish declares what only metadata of version 16 shows: the types that the
// runtime chose for its pallets, view functions, and what is deprecated.
func (p *pallets) publish() {
	p.publishTypes()
	p.publishViews()
	p.subtensor.DeprecateCall(70, "Please use swap_hotkey_v2 instead. This extrinsic will be removed some time after June 2026.")
	p.subtensor.DeprecateCall(73, "Deprecated, please migrate to `announce_coldkey_swap`/`coldkey_swap`")
	p.subtensor.DeprecateEvent(10, "Max weight limit is now a constant and this event is unused")
	for _, i := range []uint8{3, 5} {
		p.swap.DeprecateCall(i, "Deprecated, user liquidity is permanently disabled")
	}
	for i, name := range []string{"call", "instantiate_with_code", "instantiate"} {
		p.contracts.DeprecateCall(uint8(i), "1D weight is used in this extrinsic, please migrate to `"+name+"`")
	}
}

func (p *pallets) publishTypes() {
	call := reflect.TypeFor[frame.Call]()
	p.system.AssociatedType("RuntimeCall", call)
	p.system.AssociatedType("Nonce", reflect.TypeFor[uint32]())
	p.system.AssociatedType("Hash", reflect.TypeFor[types.Hash]())
	p.system.AssociatedType("Hashing", reflect.TypeFor[frame.BlakeTwo256]())
	p.system.AssociatedType("AccountId", reflect.TypeFor[types.AccountID]())
	p.system.AssociatedType("Block", reflect.TypeFor[api.Block]())
	p.system.AssociatedType("AccountData", reflect.TypeFor[primitives.AccountData]())
	p.timestamp.AssociatedType("Moment", reflect.TypeFor[uint64]())
	p.aura.AssociatedType("AuthorityId", reflect.TypeFor[primitives.AuraID]())
	p.grandpa.AssociatedType("KeyOwnerProof", reflect.TypeFor[primitives.Void]())
	p.balances.AssociatedType("RuntimeHoldReason", reflect.TypeFor[primitives.HoldReason]())
	p.balances.AssociatedType("Balance", reflect.TypeFor[uint64]())
	p.balances.AssociatedType("ReserveIdentifier", reflect.TypeFor[[8]byte]())
	p.balances.AssociatedType("FreezeIdentifier", reflect.TypeFor[primitives.FreezeReason]())
	p.subtensor.AssociatedType("RuntimeCall", call)
	p.subtensor.AssociatedType("SudoRuntimeCall", call)
	p.utility.AssociatedType("RuntimeCall", call)
	p.utility.AssociatedType("PalletsOrigin", reflect.TypeFor[frame.Caller]())
	p.sudo.AssociatedType("RuntimeCall", call)
	p.multisig.AssociatedType("RuntimeCall", call)
	p.scheduler.AssociatedType("RuntimeCall", call)
	p.proxy.AssociatedType("RuntimeCall", call)
	p.proxy.AssociatedType("ProxyType", reflect.TypeFor[primitives.ProxyType]())
	p.adminUtils.AssociatedType("AuthorityId", reflect.TypeFor[primitives.AuraID]())
	p.crowdloan.AssociatedType("RuntimeCall", call)
	p.shield.AssociatedType("AuthorityId", reflect.TypeFor[primitives.AuraID]())
	p.shield.AssociatedType("RuntimeCall", call)
}

type checkPermissionsIn struct {
	Call      frame.Call
	ProxyType primitives.ProxyType
}

type isSupersetIn struct {
	ToCheck, Against primitives.ProxyType
}

// publishViews lists the proxy pallet's view functions. The reference derives
// the ids from the pallet's name and the functions' signatures.
func (p *pallets) publishViews() {
	p.proxy.ViewFunction(frame.ViewFunction{
		ID:   viewID("1809d78346727a0ef58c0fa03bafa323cbc51488d92a1aa7137b03bfb50efc17"),
		Name: "check_permissions", Docs: "Whether a proxy of the type may make the call.",
		In: reflect.TypeFor[checkPermissionsIn](), Out: reflect.TypeFor[bool](),
	})
	p.proxy.ViewFunction(frame.ViewFunction{
		ID:   viewID("1809d78346727a0ef58c0fa03bafa3231714b0607d62af0a3b3b0ad2c5d55c58"),
		Name: "is_superset", Docs: "Whether one type of proxy may do all that another may.",
		In: reflect.TypeFor[isSupersetIn](), Out: reflect.TypeFor[bool](),
	})
}

func viewID(s string) (id [32]byte) {
	if n, err := hex.Decode(id[:], []byte(s)); err != nil || n != len(id) {
		panic("runtime: bad id of a view function: " + s)
	}
	return id
}
