package proxy

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// ProxyArgs are the arguments of the call proxy.
type ProxyArgs struct {
	Real           types.MultiAddress    `rust:"AccountIdLookupOf<T>"`
	ForceProxyType *primitives.ProxyType `rust:"Option<T::ProxyType>"`
	Call           frame.Call            `rust:"Box<<T as Config>::RuntimeCall>"`
}

// AddProxyArgs are the arguments of the call add_proxy.
type AddProxyArgs struct {
	Delegate  types.MultiAddress   `rust:"AccountIdLookupOf<T>"`
	ProxyType primitives.ProxyType `rust:"T::ProxyType"`
	Delay     uint32               `rust:"BlockNumberFor<T>"`
}

// RemoveProxyArgs are the arguments of the call remove_proxy.
type RemoveProxyArgs struct {
	Delegate  types.MultiAddress   `rust:"AccountIdLookupOf<T>"`
	ProxyType primitives.ProxyType `rust:"T::ProxyType"`
	Delay     uint32               `rust:"BlockNumberFor<T>"`
}

// RemoveProxiesArgs are the arguments of the call remove_proxies.
type RemoveProxiesArgs struct {
}

// CreatePureArgs are the arguments of the call create_pure.
type CreatePureArgs struct {
	ProxyType primitives.ProxyType `rust:"T::ProxyType"`
	Delay     uint32               `rust:"BlockNumberFor<T>"`
	Index     uint16               `rust:"u16"`
}

// KillPureArgs are the arguments of the call kill_pure.
type KillPureArgs struct {
	Spawner   types.MultiAddress   `rust:"AccountIdLookupOf<T>"`
	ProxyType primitives.ProxyType `rust:"T::ProxyType"`
	Index     uint16               `rust:"u16"`
	Height    uint32               `scale:",compact" rust:"BlockNumberFor<T>"`
	ExtIndex  uint32               `scale:",compact" rust:"u32"`
}

// AnnounceArgs are the arguments of the call announce.
type AnnounceArgs struct {
	Real     types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	CallHash types.Hash         `rust:"CallHashOf<T>"`
}

// RemoveAnnouncementArgs are the arguments of the call remove_announcement.
type RemoveAnnouncementArgs struct {
	Real     types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	CallHash types.Hash         `rust:"CallHashOf<T>"`
}

// RejectAnnouncementArgs are the arguments of the call reject_announcement.
type RejectAnnouncementArgs struct {
	Delegate types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	CallHash types.Hash         `rust:"CallHashOf<T>"`
}

// ProxyAnnouncedArgs are the arguments of the call proxy_announced.
type ProxyAnnouncedArgs struct {
	Delegate       types.MultiAddress    `rust:"AccountIdLookupOf<T>"`
	Real           types.MultiAddress    `rust:"AccountIdLookupOf<T>"`
	ForceProxyType *primitives.ProxyType `rust:"Option<T::ProxyType>"`
	Call           frame.Call            `rust:"Box<<T as Config>::RuntimeCall>"`
}

// PokeDepositArgs are the arguments of the call poke_deposit.
type PokeDepositArgs struct {
}

// SetRealPaysFeeArgs are the arguments of the call set_real_pays_fee.
type SetRealPaysFeeArgs struct {
	Delegate types.MultiAddress `rust:"AccountIdLookupOf<T>"`
	PaysFee  bool               `rust:"bool"`
}
