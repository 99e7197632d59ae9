package crowdloan

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

// uncounted is a loan as it was stored before contributors were counted.
type uncounted struct {
	Creator                  types.AccountID
	Deposit, MinContribution uint64
	End                      uint32
	Cap                      uint64
	FundsAccount             types.AccountID
	Raised                   uint64
	TargetAddress            *types.AccountID
	Call                     *frame.BoundedCall
	Finalized                bool
}

var uncountedCodec = scale.For[uncounted]()

// countContributors counts, once, the contributors of all loans.
func (p *Pallet) countContributors(ctx *frame.Context) types.Weight {
	weight := frame.RocksDB.Reads(1)
	name := scale.BoundedVec[uint8, frame.Max128]("migrate_add_contributors_count")
	if p.HasMigrationRun.Get(ctx, name) {
		return weight
	}
	var ids []uint32
	for id := range p.Crowdloans.Keys(ctx) {
		ids = append(ids, id)
	}
	for _, id := range ids {
		raw, _ := ctx.State.Get(p.Crowdloans.Key(id))
		old, _, err := uncountedCodec.DecodePrefix(raw)
		if err != nil {
			continue
		}
		var n uint32
		for range p.Contributions.Keys(ctx, id) {
			n++
		}
		p.Crowdloans.Put(ctx, id, CrowdloanInfo{
			old.Creator, old.Deposit, old.MinContribution, old.End, old.Cap, old.FundsAccount,
			old.Raised, old.TargetAddress, old.Call, old.Finalized, n,
		})
		weight = weight.Add(frame.RocksDB.ReadsWrites(1+uint64(n), 1))
	}
	p.HasMigrationRun.Put(ctx, name, true)
	return weight.Add(frame.RocksDB.Writes(1))
}
