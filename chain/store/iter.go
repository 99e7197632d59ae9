package store

import (
	"bytes"
	"encoding/binary"

	"github.com/tensord/tensord/chain/db"
	"github.com/tensord/tensord/chain/state"
)

// Iter walks the keys that start with prefix, if after is not nil only those
// greater than after.
func (v *View) Iter(prefix, after []byte) state.Iter {
	if after != nil && bytes.Compare(after, prefix) >= 0 {
		return v.iterFrom(prefix, after, true)
	}
	return v.iterFrom(prefix, prefix, false)
}

// iterFrom walks the keys with a prefix from the given one, which starts with
// it or lies beyond all that do; strict leaves out the first.
func (v *View) iterFrom(prefix, from []byte, strict bool) *viewIter {
	start := join3(flatKey, v.space, from)
	if strict {
		start = append(start, 0)
	}
	it := &viewIter{skip: 1 + len(v.space)}
	end := db.PrefixEnd(join3(flatKey, v.space, prefix))
	if bytes.Compare(start, end) < 0 {
		flat, err := v.s.db.Iterator(start, end)
		check(err)
		it.flat = flat
	}
	// The flat records were fixed first: what is missing in them is in the
	// undo records.
	if v.past() {
		it.undo = newUndoCursor(v, prefix, from, strict)
	}
	return it
}

// viewIter merges the records of the tip with the undo records after a block.
type viewIter struct {
	flat       db.Iterator // nil: none
	undo       *undoCursor // nil: none
	skip       int
	key, value []byte
	started    bool
	flatKey    []byte // key flat stands on, nil if at the end
}

func (it *viewIter) stepFlat() {
	if it.flat == nil {
		return
	}
	if it.started {
		it.flat.Next()
	}
	it.started = true
	it.flatKey = nil
	if it.flat.Valid() {
		it.flatKey = it.flat.Key()[it.skip:]
		return
	}
	check(it.flat.Error())
}

func (it *viewIter) Next() bool {
	if !it.started {
		it.stepFlat()
		it.started = true
		if it.undo != nil {
			it.undo.next()
		}
	}
	for {
		if it.undo == nil || !it.undo.ok || it.flatKey != nil && bytes.Compare(it.flatKey, it.undo.key) < 0 {
			if it.flatKey == nil {
				return false
			}
			it.key, it.value = it.flatKey, it.flat.Value()
			it.stepFlat()
			return true
		}
		it.key, it.value = it.undo.key, it.undo.old
		if it.flatKey != nil && bytes.Equal(it.flatKey, it.key) {
			it.stepFlat()
		}
		it.undo.next()
		if it.value != nil {
			return true
		}
	}
}

func (it *viewIter) Key() []byte   { return it.key }
func (it *viewIter) Value() []byte { return it.value }

func (it *viewIter) Close() {
	if it.flat != nil {
		check(it.flat.Close())
		it.flat = nil
	}
	if it.undo != nil {
		check(it.undo.it.Close())
		it.undo = nil
	}
	it.flatKey = nil
}

// undoCursor walks the keys that have an undo record after a block, with the
// first one.
type undoCursor struct {
	it       db.Seeker
	space    []byte
	number   uint64
	key, old []byte
	ok       bool
}

func newUndoCursor(v *View, prefix, from []byte, strict bool) *undoCursor {
	// Escaping may end in the middle of what a longer key goes on with, but
	// keeps prefixes.
	start := escape(join3(flatUndo, v.space, nil), from)
	if strict {
		start = append(undoPrefix(v.space, from), 0xff)
	}
	end := db.PrefixEnd(escape(join3(flatUndo, v.space, nil), prefix))
	if bytes.Compare(start, end) >= 0 {
		return nil
	}
	it, err := v.s.db.Iterator(start, end)
	check(err)
	return &undoCursor{it: it.(db.Seeker), space: v.space, number: v.number}
}

// next moves to the next key.
func (c *undoCursor) next() {
	for c.ok = false; c.it.Valid(); {
		key, number, err := parseUndo(c.it.Key()[1+len(c.space):])
		check(err)
		prefix := undoPrefix(c.space, key)
		if number <= c.number {
			c.it.Seek(binary.BigEndian.AppendUint64(prefix, c.number+1))
			continue
		}
		c.key, c.ok = key, true
		if c.key == nil {
			c.key = []byte{}
		}
		c.old, err = decodeOld(c.it.Value())
		check(err)
		c.it.Seek(append(prefix, 0xff))
		return
	}
	check(c.it.Error())
}
