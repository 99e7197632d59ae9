package frame

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// PerDispatchClass holds a T for each dispatch class.
type PerDispatchClass[T any] struct {
	Normal      T `rust:"T"`
	Operational T `rust:"T"`
	Mandatory   T `rust:"T"`
}

// DescribeScale gives the metadata path.
func (PerDispatchClass[T]) DescribeScale() scale.Info {
	return scale.Info{
		Path:   "frame_support::dispatch::PerDispatchClass",
		Params: []scale.Param{{Name: "T", Type: scale.TypeOf[T]()}},
	}
}

// Of returns the part of a class.
func (p *PerDispatchClass[T]) Of(class types.DispatchClass) *T {
	switch class {
	case types.Normal:
		return &p.Normal
	case types.Operational:
		return &p.Operational
	}
	return &p.Mandatory
}

// DBWeight is what a storage read and a write cost, in picoseconds.
type DBWeight struct {
	Read  uint64 `rust:"u64"`
	Write uint64 `rust:"u64"`
}

// DescribeScale gives the metadata path.
func (DBWeight) DescribeScale() scale.Info {
	return scale.Info{Path: "sp_weights::RuntimeDbWeight"}
}

// RocksDB is the runtime's database weight.
var RocksDB = DBWeight{Read: 25_000_000, Write: 100_000_000}

// Reads returns the weight of n reads.
func (w DBWeight) Reads(n uint64) types.Weight { return types.NewWeight(satMul(w.Read, n), 0) }

// Writes returns the weight of n writes.
func (w DBWeight) Writes(n uint64) types.Weight { return types.NewWeight(satMul(w.Write, n), 0) }

// ReadsWrites returns the weight of r reads and n writes.
func (w DBWeight) ReadsWrites(r, n uint64) types.Weight { return w.Reads(r).Add(w.Writes(n)) }

func satMul(a, b uint64) uint64 {
	return types.NewWeight(a, 0).Mul(b).RefTime
}

// Cost is the usual form of a benchmarked weight: a base, plus database reads
// and writes at RocksDB's cost.
func Cost(refTime, proofSize, reads, writes uint64) types.Weight {
	return types.NewWeight(refTime, proofSize).Add(RocksDB.ReadsWrites(reads, writes))
}

// Fixed returns the info function of a call whose weight does not depend on its
// arguments, of the normal class and with fees.
func Fixed[A any](w types.Weight) func(*Context, *A) DispatchInfo {
	return Info[A](w, types.Normal, types.PaysYes)
}

// Info returns the info function of a call that always costs the same.
func Info[A any](w types.Weight, class types.DispatchClass, pays types.Pays) func(*Context, *A) DispatchInfo {
	info := DispatchInfo{CallWeight: w, Class: class, Pays: pays}
	return func(*Context, *A) DispatchInfo { return info }
}
