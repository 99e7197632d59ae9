package service

import (
	"context"
	"time"

	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/node"
)

// reportEvery is the least time between two reports, the first one aside.
const reportEvery = 5 * time.Second

// Report tells of new blocks.
type Report struct {
	Number       uint32
	Parent, Hash types.Hash
	Blocks       int           // since the last report
	Since        time.Duration // the last report
	Ready        int           // extrinsics in the pool
	Peers        int
	Syncing      bool
}

// report tells of blocks, at most every five seconds.
func (s *Service) report(ctx context.Context, sub *node.Subscription) {
	defer sub.Stop()
	var r Report
	last := time.Now()
	timer := time.NewTimer(0)
	defer timer.Stop()
	<-timer.C
	armed, first := false, true
	for {
		select {
		case <-ctx.Done():
			return
		case _, ok := <-sub.Wake():
			for _, i := range sub.Take() {
				r.Number, r.Hash, r.Parent = i.Header.Number, i.Hash, i.Header.ParentHash
				r.Blocks++
				if first {
					s.tell(&r, &last)
					first = false
				}
			}
			if !ok {
				return
			}
			if r.Blocks > 0 && !armed {
				timer.Reset(max(0, reportEvery-time.Since(last)))
				armed = true
			}
		case <-timer.C:
			armed = false
			s.tell(&r, &last)
		}
	}
}

func (s *Service) tell(r *Report, last *time.Time) {
	now := time.Now()
	r.Since, r.Ready = now.Sub(*last), s.chain.Pool().Counts().Ready
	if s.comet != nil {
		r.Peers, r.Syncing = len(s.comet.Peers()), s.comet.Syncing()
	}
	if s.cfg.Report != nil {
		s.cfg.Report(*r)
	} else {
		s.cfg.Log.Info("imported", "number", r.Number, "hash", r.Hash, "blocks", r.Blocks, "ready", r.Ready, "peers", r.Peers)
	}
	*r, *last = Report{}, now
}
