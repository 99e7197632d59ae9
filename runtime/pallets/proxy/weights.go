package proxy

import (
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// Weights of the calls, as pallet_subtensor_proxy::weights::SubstrateWeight has
// them, for the most proxies and announcements that an account may have.
var (
	weightProxy              = frame.Cost(28_026_265+53_205*maxProxies, 4254+37*maxProxies, 3, 1)
	weightProxyAnnounced     = frame.Cost(53_234_507+228_831*maxPending+54_037*maxProxies, 8615+68*maxPending+37*maxProxies, 5, 3)
	weightRemoveAnnouncement = frame.Cost(25_595_226+205_163*maxPending+40_277*maxProxies, 8615, 2, 2)
	weightRejectAnnouncement = frame.Cost(26_388_332+199_703*maxPending+17_846*maxProxies, 8615, 2, 2)
	weightAnnounce           = frame.Cost(34_286_251+194_092*maxPending+53_615*maxProxies, 8615, 3, 2)
	weightAddProxy           = frame.Cost(25_770_804+80_892*maxProxies, 4254, 1, 1)
	weightRemoveProxy        = frame.Cost(27_827_049+64_054*maxProxies, 4254, 1, 2)
	weightRemoveProxies      = frame.Cost(27_407_028+55_808*maxProxies, 4254, 1, 1)
	weightCreatePure         = frame.Cost(27_853_436+20_160*maxProxies, 4254, 1, 1)
	weightKillPure           = frame.Cost(26_529_087+48_014*maxProxies, 4254, 1, 1)
	weightPokeDeposit        = frame.Cost(46_757_000, 8615, 3, 3)
	weightSetRealPaysFee     = frame.Cost(14_259_931+42_799*maxProxies, 4254, 1, 1)
)

func proxyInfo(ctx *frame.Context, a *ProxyArgs) frame.DispatchInfo {
	inner := a.Call.Info(ctx)
	return frame.DispatchInfo{
		CallWeight: weightProxy.Add(frame.RocksDB.ReadsWrites(1, 1)).Add(inner.CallWeight),
		Class:      types.Normal,
		Pays:       inner.Pays,
	}
}

func proxyAnnouncedInfo(ctx *frame.Context, a *ProxyAnnouncedArgs) frame.DispatchInfo {
	return frame.DispatchInfo{
		CallWeight: weightProxyAnnounced.Add(frame.RocksDB.ReadsWrites(1, 1)).Add(a.Call.Info(ctx).CallWeight),
		Class:      types.Normal,
		Pays:       types.PaysYes,
	}
}
