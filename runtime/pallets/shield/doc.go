// Package shield declares the calls, storage, events and errors of its pallet, so that
// metadata, decoding and genesis are whole; its calls are not run yet.
package shield
