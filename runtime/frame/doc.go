// Package frame is the kernel that pallets are written against: storage items,
// calls, events, errors, constants, hooks, origins and weights.
//
// A pallet is a struct that embeds [Base] and declares its parts once, in its
// constructor, through the generic functions of this package (NewValue, NewMap,
// AddCall, NewEvent, …). Everything else follows from these declarations:
// dispatch, call decoding, storage keys and metadata. A [Registry] collects the
// pallets of a runtime and freezes them.
//
// Code that runs in a block gets a [Context]: the state overlay plus the frozen
// registry. Contexts are not shared between goroutines.
//
// What always holds: after construction nothing here changes; a declaration
// that clashes with another panics at construction; a failed call leaves no
// trace in the overlay; dispatch errors are values of [DispatchError] that
// carry no text into consensus.
//
// It mirrors frame-support 41 (src/storage/types, src/dispatch.rs,
// src/traits/dispatch.rs with opentensor's dispatch extensions) and the parts of
// frame-system 41 that every pallet leans on.
package frame
