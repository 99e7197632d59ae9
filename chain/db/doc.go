// Package db is the ordered key-value database under everything that is kept
// on disk: an interface in the shape of cosmos-db's, an adapter to pebble that
// sets what matters (file system, cache, bloom filters, what happens when the
// disk fails), and a database in memory.
//
// What always holds, and package dbtest checks for each adapter:
//
//   - Keys are not empty and values not nil. Get returns nil for an absent key
//     and a slice that is not nil for an empty value.
//   - Slices that come out belong to the caller, slices that go in stay the
//     caller's: changing either later changes nothing in the database.
//   - A batch is applied whole or not at all. After WriteSync or SetSync it is
//     on disk, and so is everything written before.
//   - Iterators and snapshots see the database as it was when they were made.
package db
