package transactionpayment

import (
	"github.com/tensord/tensord/runtime/frame"
)

func addConstants(b *frame.Base) {
	frame.Const(b, "OperationalFeeMultiplier", uint8(5), "")
}
