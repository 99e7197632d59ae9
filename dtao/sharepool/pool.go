package sharepool

import "github.com/tensord/tensord/chain/fixed"

// Store is the state behind one pool.
type Store[K any] interface {
	// SharedValue is what all keys own together, in rao.
	SharedValue() uint64
	// Share is a key's share, zero if it has none.
	Share(key K) SafeFloat
	// HasShare reports whether a share is stored for key.
	HasShare(key K) bool
	// Denominator is the sum of all shares.
	Denominator() SafeFloat
	SetSharedValue(value uint64)
	SetShare(key K, share SafeFloat)
	SetDenominator(denominator SafeFloat)
}

// Pool is a share pool over a store.
type Pool[K any] struct {
	Store Store[K]
}

// Value returns what key owns, in rao.
func (p Pool[K]) Value(key K) uint64 { return p.ValueOf(p.Store.Share(key)) }

// ValueOf returns what a share is worth, in rao; 0 if the pool is empty.
func (p Pool[K]) ValueOf(share SafeFloat) uint64 {
	return Value(p.Store.SharedValue(), share, p.Store.Denominator())
}

// Value is shared * share / denominator in rao, 0 for a zero denominator.
func Value(shared uint64, share, denominator SafeFloat) uint64 {
	v, _ := FromUint64(shared).MulDiv(share, denominator)
	return v.Uint64()
}

// TryValue is Value with ok = false if no share is stored for key.
func (p Pool[K]) TryValue(key K) (value uint64, ok bool) {
	if !p.Store.HasShare(key) {
		return 0, false
	}
	return p.Value(key), true
}

// UpdateAll changes the shared value by delta rao and with it what every key
// owns.
func (p Pool[K]) UpdateAll(delta int64) {
	v := fixed.U128From(p.Store.SharedValue())
	d := fixed.U128From(magnitude(delta))
	if delta >= 0 {
		v = v.Add(d)
	} else {
		v = v.SaturatingSub(d)
	}
	p.Store.SetSharedValue(v.SaturatingUint64())
}

// CanUpdateOne reports whether a change of one key's value by delta rao would
// move any share.
func (p Pool[K]) CanUpdateOne(delta int64) bool {
	denominator := p.Store.Denominator()
	return denominator.IsZero() || !sharesFor(delta, p.Store.SharedValue(), denominator).IsZero()
}

// UpdateOne changes what key owns by delta rao: its share, the denominator and
// the shared value. The first key of an empty pool gets as many shares as rao.
// Where a sum has no result, the old value stays.
func (p Pool[K]) UpdateOne(key K, delta int64) {
	share, denominator := p.Store.Share(key), p.Store.Denominator()
	if denominator.IsZero() {
		share = FromUint64(magnitude(delta))
		denominator = share
	} else {
		n := sharesFor(delta, p.Store.SharedValue(), denominator)
		step := SafeFloat.Add
		if delta <= 0 {
			step = SafeFloat.Sub
		}
		if v, ok := step(denominator, n); ok {
			denominator = v
		}
		if v, ok := step(share, n); ok {
			share = v
		}
	}
	p.Store.SetDenominator(denominator)
	p.Store.SetShare(key, share)
	p.UpdateAll(delta)
}

// sharesFor returns how many shares |delta| rao are worth.
func sharesFor(delta int64, shared uint64, denominator SafeFloat) SafeFloat {
	n, _ := FromUint64(magnitude(delta)).MulDiv(denominator, FromUint64(shared))
	return n
}

func magnitude(v int64) uint64 {
	if v < 0 {
		return -uint64(v)
	}
	return uint64(v)
}
