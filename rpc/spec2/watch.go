package spec2

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// opaque cuts an extrinsic, length prefix included, out of b.
func opaque(b []byte) (types.Extrinsic, bool) {
	d := scale.NewDecoder(b)
	d.BytesNoCopy()
	return d.Since(0), d.Err() == nil
}

func transactionWatch(n *rpc.Node) []*rpc.Method {
	return []*rpc.Method{{
		Name: "transactionWatch_v1_submitAndWatch", Summary: "Sends an extrinsic to the pool and reports what becomes of it.",
		Params: []rpc.Param{rpc.P("bytes", rpc.Bytes)}, Result: rpc.Object,
		Sub: &rpc.Subscription{
			Notification: "transactionWatch_v1_watchEvent", Unsubscribe: "transactionWatch_v1_unwatch",
			Handler: func(_ context.Context, c *rpc.Call, s *rpc.Sub) (func(), error) {
				b, err := c.Bytes(0)
				if err != nil {
					return nil, err
				}
				return func() { watch(n, s, b) }, nil
			},
		},
	}}
}

// watch sends an extrinsic to the pool. A refusal is an event, too.
func watch(n *rpc.Node, s *rpc.Sub, b []byte) {
	xt, ok := opaque(b)
	if !ok {
		_ = s.Notify(txEvent{Event: "invalid", Error: "Extrinsic bytes cannot be decoded"})
		return
	}
	w, err := n.Pool.SubmitAndWatch(s.Context(), xt)
	if err != nil {
		_ = s.Notify(txEvent{Event: "invalid", Error: refusal(err)})
		return
	}
	defer w.Stop()
	for {
		select {
		case e, ok := <-w.Events():
			if !ok {
				return
			}
			if shown, ok := eventOf(e); ok && s.Notify(shown) != nil {
				return
			}
		case <-s.Context().Done():
			return
		}
	}
}

// txEvent is what becomes of an extrinsic.
type txEvent struct {
	Event string   `json:"event"`
	Block *txBlock `json:"block,omitempty"`
	Error string   `json:"error,omitempty"`
}

type txBlock struct {
	Hash  types.Hash `json:"hash"`
	Index int        `json:"index"`
}

func eventOf(e txpool.Event) (txEvent, bool) {
	block := &txBlock{types.Hash(e.Block), e.Index}
	switch e.Status {
	case txpool.StatusFuture, txpool.StatusReady:
		return txEvent{Event: "validated"}, true
	case txpool.StatusInBlock:
		return txEvent{Event: "bestChainBlockIncluded", Block: block}, true
	case txpool.StatusFinalized:
		return txEvent{Event: "finalized", Block: block}, true
	case txpool.StatusUsurped:
		return txEvent{Event: "invalid", Error: "Extrinsic was rendered invalid by another extrinsic"}, true
	case txpool.StatusDropped:
		return txEvent{Event: "dropped", Error: "Extrinsic dropped from the pool due to exceeding limits"}, true
	case txpool.StatusInvalid:
		return txEvent{Event: "invalid", Error: "Extrinsic marked as invalid"}, true
	}
	return txEvent{}, false
}

// refusal describes why the pool refused an extrinsic.
func refusal(err error) string {
	var e *txpool.Error
	if !errors.As(err, &e) {
		return "Verification error: " + rpc.APIFailure(err)
	}
	switch e.Kind {
	case txpool.Invalid:
		if custom, ok := strings.CutPrefix(e.Reason, "Custom error: "); ok {
			return "Invalid transaction with custom error: " + custom
		}
		return "Invalid transaction: " + e.Reason
	case txpool.Unknown:
		return "Unknown transaction validity: " + e.Reason
	case txpool.Banned:
		return "Transaction is temporarily banned"
	case txpool.AlreadyImported:
		return "Transaction is already imported"
	case txpool.TooLowPriority:
		return fmt.Sprintf("The priority of the transaction is too low (pool %d > current %d)", e.Old, e.New)
	case txpool.Cycle:
		return "The transaction contains a cyclic dependency"
	case txpool.ImmediatelyDropped:
		return "The transaction could not enter the pool because of the limit"
	case txpool.Trapped:
		return "Verification error: Runtime error: " + e.Reason
	case txpool.Unactionable:
		return "Transaction cannot be propagated and the local node does not author blocks"
	}
	return "Transaction does not provide any tags, so the pool cannot identify it"
}
