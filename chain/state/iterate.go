package state

import "bytes"

// nextWritten returns the first written entry with a value and a key at (or,
// if strict, behind) from.
func (s *Space) nextWritten(from []byte, strict bool) *entry {
	return s.index.everything(s.written).next(from, strict)
}

// hidden reports whether the overlay has its own say about a key of the base.
func (s *Space) hidden(key []byte) bool {
	e := s.entries.get(key)
	return e != nil && e.kind != clean
}

// NextKey returns the smallest key greater than key.
func (s *Space) NextKey(key []byte) (next []byte, ok bool) {
	b, ok := s.base.Next(key)
	for ok && s.hidden(b) {
		b, ok = s.base.Next(b)
	}
	if w := s.nextWritten(key, true); w != nil && (!ok || w.key < string(b)) {
		return []byte(w.key), true
	}
	return b, ok
}

// Iterate calls fn for each pair whose key starts with prefix, in ascending
// order, until fn returns false. If after is not nil, it begins with the first
// key greater than after.
//
// fn may write, delete and roll back: as with repeated NextKey, keys that
// appear or vanish ahead of the current one do so in the iteration. The key is
// valid only during the call, the value may be kept.
func (s *Space) Iterate(prefix, after []byte, fn func(key, value []byte) bool) {
	it := s.base.Iter(prefix, after)
	defer it.Close()
	from, strict := prefix, false
	if after != nil && bytes.Compare(after, prefix) >= 0 {
		from, strict = after, true
	}
	var w *entry
	var buf []byte
	seen := s.writes - 1
	for more := it.Next(); ; {
		for more && s.hidden(it.Key()) {
			more = it.Next()
		}
		if seen != s.writes || w != nil && w.key <= string(from) {
			w, seen = s.nextUnder(prefix, from, strict), s.writes
		}
		ahead := w != nil && (!more || w.key < string(it.Key()))
		if !ahead && !more {
			return
		}
		var value []byte
		if ahead {
			buf, value = append(buf[:0], w.key...), w.value()
		} else {
			buf, value = append(buf[:0], it.Key()...), it.Value()
			more = it.Next()
		}
		if !fn(buf, value) {
			return
		}
		from, strict = buf, true
	}
}

// nextUnder is nextWritten within a prefix.
func (s *Space) nextUnder(prefix, from []byte, strict bool) *entry {
	if len(s.written) == 0 {
		return nil
	}
	w := s.index.under(s.written, prefix).next(from, strict)
	if w == nil || len(w.key) < len(prefix) || w.key[:len(prefix)] != string(prefix) {
		return nil
	}
	return w
}

// ClearPrefix deletes every key the overlay itself holds under prefix, and up
// to limit keys of the base (all if limit is negative). Keys of the base that
// the overlay deleted before count against the limit, as in sp_io: the number
// returned is of base keys looked at, and more tells that base keys are left.
// A prefix that would reach child trie roots is refused.
func (s *Space) ClearPrefix(prefix []byte, limit int) (loops int, more bool) {
	if s.id == nil && coversChildKeys(prefix) {
		return 0, false
	}
	s.clearWritten(prefix)
	it := s.base.Iter(prefix, nil)
	defer it.Close()
	for it.Next() {
		if loops == limit {
			return loops, true
		}
		if e := s.entries.get(it.Key()); e == nil || e.kind != deleted {
			s.Delete(it.Key())
		}
		loops++
	}
	return loops, false
}

// Kill deletes a whole child trie, with a limit as for ClearPrefix.
func (s *Space) Kill(limit int) (loops int, more bool) { return s.ClearPrefix(nil, limit) }

func (s *Space) clearWritten(prefix []byte) {
	if len(s.written) == 0 {
		return
	}
	var hit []*entry
	s.index.under(s.written, prefix).Ascend(asString(prefix), func(k string, e *entry) bool {
		if len(k) < len(prefix) || k[:len(prefix)] != string(prefix) {
			return false
		}
		if e.kind == put || e.kind == list {
			hit = append(hit, e)
		}
		return true
	})
	for _, e := range hit {
		e.record()
		e.kind, e.val, e.list = deleted, nil, nil
	}
}
