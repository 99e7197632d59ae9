package proxy

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "ProxyDepositBase", uint64(60000000), "")
	frame.Const(b, "ProxyDepositFactor", uint64(33000000), "")
	frame.Const(b, "MaxProxies", uint32(20), "")
	frame.Const(b, "MaxPending", uint32(75), "")
	frame.Const(b, "AnnouncementDepositBase", uint64(36000000), "")
	frame.Const(b, "AnnouncementDepositFactor", uint64(68000000), "")
}
