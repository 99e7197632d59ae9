package grandpa

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/primitives"
)

// Prevote is finality_grandpa::Prevote.
type Prevote struct {
	TargetHash   types.Hash `rust:"H"`
	TargetNumber uint32     `rust:"N"`
}

// DescribeScale gives the metadata path.
func (Prevote) DescribeScale() scale.Info {
	return scale.Info{Path: "finality_grandpa::Prevote", Params: []scale.Param{{Name: "H", Type: scale.TypeOf[types.Hash]()}, {Name: "N", Type: scale.TypeOf[uint32]()}}}
}

// PrevoteEquivocation is finality_grandpa::Equivocation.
type PrevoteEquivocation struct {
	RoundNumber uint64                                             `rust:"u64"`
	Identity    primitives.GrandpaID                               `rust:"Id"`
	First       scale.Tuple2[Prevote, primitives.GrandpaSignature] `rust:"(V, S)"`
	Second      scale.Tuple2[Prevote, primitives.GrandpaSignature] `rust:"(V, S)"`
}

// DescribeScale gives the metadata path.
func (PrevoteEquivocation) DescribeScale() scale.Info {
	return scale.Info{Path: "finality_grandpa::Equivocation", Params: []scale.Param{{Name: "Id", Type: scale.TypeOf[primitives.GrandpaID]()}, {Name: "V", Type: scale.TypeOf[Prevote]()}, {Name: "S", Type: scale.TypeOf[primitives.GrandpaSignature]()}}}
}

// Precommit is finality_grandpa::Precommit.
type Precommit struct {
	TargetHash   types.Hash `rust:"H"`
	TargetNumber uint32     `rust:"N"`
}

// DescribeScale gives the metadata path.
func (Precommit) DescribeScale() scale.Info {
	return scale.Info{Path: "finality_grandpa::Precommit", Params: []scale.Param{{Name: "H", Type: scale.TypeOf[types.Hash]()}, {Name: "N", Type: scale.TypeOf[uint32]()}}}
}

// PrecommitEquivocation is finality_grandpa::Equivocation.
type PrecommitEquivocation struct {
	RoundNumber uint64                                               `rust:"u64"`
	Identity    primitives.GrandpaID                                 `rust:"Id"`
	First       scale.Tuple2[Precommit, primitives.GrandpaSignature] `rust:"(V, S)"`
	Second      scale.Tuple2[Precommit, primitives.GrandpaSignature] `rust:"(V, S)"`
}

// DescribeScale gives the metadata path.
func (PrecommitEquivocation) DescribeScale() scale.Info {
	return scale.Info{Path: "finality_grandpa::Equivocation", Params: []scale.Param{{Name: "Id", Type: scale.TypeOf[primitives.GrandpaID]()}, {Name: "V", Type: scale.TypeOf[Precommit]()}, {Name: "S", Type: scale.TypeOf[primitives.GrandpaSignature]()}}}
}

// Equivocation is sp_consensus_grandpa::Equivocation.
type Equivocation struct {
	scale.Variant
	Prevote   PrevoteEquivocation   `rust:"finality_grandpa::Equivocation<AuthorityId, finality_grandpa::Prevote<\nH, N>, AuthoritySignature,>"`
	Precommit PrecommitEquivocation `rust:"finality_grandpa::Equivocation<AuthorityId, finality_grandpa::Precommit\n<H, N>, AuthoritySignature,>"`
}

// The variants of Equivocation.
const (
	EquivocationIsPrevote   scale.Variant = 0
	EquivocationIsPrecommit scale.Variant = 1
)

// DescribeScale gives the metadata path.
func (Equivocation) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_grandpa::Equivocation", Params: []scale.Param{{Name: "H", Type: scale.TypeOf[types.Hash]()}, {Name: "N", Type: scale.TypeOf[uint32]()}}}
}

// EquivocationProof is sp_consensus_grandpa::EquivocationProof.
type EquivocationProof struct {
	SetID        uint64       `rust:"SetId"`
	Equivocation Equivocation `rust:"Equivocation<H, N>"`
}

// DescribeScale gives the metadata path.
func (EquivocationProof) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_consensus_grandpa::EquivocationProof", Params: []scale.Param{{Name: "H", Type: scale.TypeOf[types.Hash]()}, {Name: "N", Type: scale.TypeOf[uint32]()}}}
}

// StoredState is pallet_grandpa::StoredState.
type StoredState struct {
	scale.Variant
	Live         struct{}
	PendingPause struct {
		ScheduledAt uint32 `rust:"N"`
		Delay       uint32 `rust:"N"`
	}
	Paused        struct{}
	PendingResume struct {
		ScheduledAt uint32 `rust:"N"`
		Delay       uint32 `rust:"N"`
	}
}

// The variants of StoredState.
const (
	StoredStateIsLive          scale.Variant = 0
	StoredStateIsPendingPause  scale.Variant = 1
	StoredStateIsPaused        scale.Variant = 2
	StoredStateIsPendingResume scale.Variant = 3
)

// DescribeScale gives the metadata path.
func (StoredState) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_grandpa::StoredState", Params: []scale.Param{{Name: "N", Type: scale.TypeOf[uint32]()}}}
}

// StoredPendingChange is pallet_grandpa::StoredPendingChange.
type StoredPendingChange struct {
	ScheduledAt     uint32                                                                        `rust:"N"`
	Delay           uint32                                                                        `rust:"N"`
	NextAuthorities scale.WeakBoundedVec[scale.Tuple2[primitives.GrandpaID, uint64], frame.Max32] `rust:"BoundedAuthorityList<Limit>"`
	Forced          *uint32                                                                       `rust:"Option<N>"`
}

// DescribeScale gives the metadata path.
func (StoredPendingChange) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_grandpa::StoredPendingChange", Params: []scale.Param{{Name: "N", Type: scale.TypeOf[uint32]()}, {Name: "Limit"}}}
}
