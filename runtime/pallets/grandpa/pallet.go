package grandpa

import (
	"encoding/json"
	"fmt"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/primitives"
)

const (
	maxAuthorities = 32
	maxNominators  = 20
)

// Authority is an authority's key and weight in votes.
type Authority = scale.Tuple2[primitives.GrandpaID, uint64]

// Pallet is the GRANDPA pallet.
type Pallet struct {
	frame.Base
	Storage
	Err Errors
	Ev  Events

	sys *system.Pallet
}

// New returns the pallet.
func New(sys *system.Pallet) *Pallet {
	p := &Pallet{Base: frame.NewBase("Grandpa", 4, "pallet_grandpa::pallet"), sys: sys}
	p.PlainEvents()
	p.Storage, p.Err, p.Ev = newStorage(&p.Base), newErrors(&p.Base), newEvents(&p.Base)
	p.StorageVersion(5)
	addConstants(&p.Base)
	b := &p.Base
	frame.AddCallPost(b, 0, "report_equivocation", "Reports that an authority voted twice.",
		frame.Fixed[ReportEquivocationArgs](weightReportEquivocation), p.reportEquivocation)
	frame.AddCallPost(b, 1, "report_equivocation_unsigned", "Reports that an authority voted twice; for the authorities' own nodes.",
		frame.Fixed[ReportEquivocationUnsignedArgs](weightReportEquivocation), p.reportEquivocationUnsigned)
	frame.AddCall(b, 2, "note_stalled", "Notes that finality stalls, so that the next change of a session is forced. Root only.",
		frame.Fixed[NoteStalledArgs](weightNoteStalled), p.noteStalled)
	h := p.Hooks()
	h.OnFinalize = p.onFinalize
	h.BuildGenesis = p.buildGenesis
	h.ValidateUnsigned = func(*frame.Context, frame.TransactionSource, *frame.Call) (frame.ValidTransaction, error) {
		return frame.ValidTransaction{}, frame.InvalidCall
	}
	return p
}

func (p *Pallet) reportEquivocation(_ *frame.Context, o frame.Origin, _ *ReportEquivocationArgs) (frame.PostInfo, error) {
	if _, err := frame.EnsureSigned(o); err != nil {
		return frame.PostInfo{}, err
	}
	return frame.PostInfo{Pays: types.PaysNo}, nil
}

func (p *Pallet) reportEquivocationUnsigned(_ *frame.Context, o frame.Origin, _ *ReportEquivocationUnsignedArgs) (frame.PostInfo, error) {
	if err := frame.EnsureNone(o); err != nil {
		return frame.PostInfo{}, err
	}
	return frame.PostInfo{Pays: types.PaysNo}, nil
}

func (p *Pallet) noteStalled(ctx *frame.Context, o frame.Origin, a *NoteStalledArgs) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.Stalled.Put(ctx, scale.Tuple2[uint32, uint32]{A: a.Delay, B: a.BestFinalizedBlockNumber})
	return nil
}

// ScheduleChange makes next the authorities after delay blocks. A forced change
// carries the median of the last finalized blocks; one may follow another only
// after twice its delay.
func (p *Pallet) ScheduleChange(ctx *frame.Context, next []Authority, delay uint32, forced *uint32) error {
	if p.PendingChange.Exists(ctx) {
		return p.Err.ChangePending
	}
	now := p.sys.Number.Get(ctx)
	if forced != nil {
		if earliest, ok := p.NextForced.Find(ctx); ok && earliest > now {
			return p.Err.TooSoon
		}
		p.NextForced.Put(ctx, now+delay*2)
	}
	p.PendingChange.Put(ctx, StoredPendingChange{ScheduledAt: now, Delay: delay, NextAuthorities: next, Forced: forced})
	return nil
}

func (p *Pallet) onFinalize(ctx *frame.Context, n uint32) {
	if change, ok := p.PendingChange.Find(ctx); ok {
		if n == change.ScheduledAt {
			p.logChange(ctx, &change)
		}
		if n == change.ScheduledAt+change.Delay {
			p.Authorities.Put(ctx, change.NextAuthorities)
			p.Ev.NewAuthorities.Deposit(ctx, NewAuthoritiesEvent{change.NextAuthorities})
			p.PendingChange.Kill(ctx)
		}
	}
	switch s := p.State.Get(ctx); s.Variant {
	case StoredStateIsPendingPause:
		if n == s.PendingPause.ScheduledAt {
			p.log(ctx, scale.AppendUint32([]byte{logPause}, s.PendingPause.Delay))
		}
		if n == s.PendingPause.ScheduledAt+s.PendingPause.Delay {
			p.State.Put(ctx, StoredState{Variant: StoredStateIsPaused})
			p.Ev.Paused.Deposit(ctx, PausedEvent{})
		}
	case StoredStateIsPendingResume:
		if n == s.PendingResume.ScheduledAt {
			p.log(ctx, scale.AppendUint32([]byte{logResume}, s.PendingResume.Delay))
		}
		if n == s.PendingResume.ScheduledAt+s.PendingResume.Delay {
			p.State.Put(ctx, StoredState{Variant: StoredStateIsLive})
			p.Ev.Resumed.Deposit(ctx, ResumedEvent{})
		}
	}
}

// The variants of the engine's consensus log.
const (
	logScheduledChange = 1
	logForcedChange    = 2
	logPause           = 4
	logResume          = 5
)

func (p *Pallet) log(ctx *frame.Context, data []byte) {
	p.sys.DepositLog(ctx, types.Consensus(types.EngineGrandpa, data))
}

func (p *Pallet) logChange(ctx *frame.Context, c *StoredPendingChange) {
	data := []byte{logScheduledChange}
	if c.Forced != nil {
		data = scale.AppendUint32([]byte{logForcedChange}, *c.Forced)
	}
	data = append(data, scale.Encode([]Authority(c.NextAuthorities))...)
	p.log(ctx, scale.AppendUint32(data, c.Delay))
}

func (p *Pallet) buildGenesis(ctx *frame.Context, config json.RawMessage) error {
	var cfg struct {
		Authorities []genesisAuthority `json:"authorities"`
	}
	if err := json.Unmarshal(config, &cfg); err != nil {
		return err
	}
	if len(cfg.Authorities) > maxAuthorities {
		return fmt.Errorf("grandpa: %d genesis authorities, %d are possible", len(cfg.Authorities), maxAuthorities)
	}
	p.CurrentSetId.Put(ctx, 0)
	if len(cfg.Authorities) > 0 {
		list := make([]Authority, len(cfg.Authorities))
		for i, a := range cfg.Authorities {
			list[i] = Authority(a)
		}
		p.Authorities.Put(ctx, list)
	}
	p.SetIdSession.Put(ctx, 0, 0)
	return nil
}

// genesisAuthority is a pair [key, weight] in JSON.
type genesisAuthority Authority

// UnmarshalJSON reads the pair.
func (a *genesisAuthority) UnmarshalJSON(data []byte) error {
	var key types.AccountID
	if err := json.Unmarshal(data, &[]any{&key, &a.B}); err != nil {
		return err
	}
	a.A.Public = key
	return nil
}
