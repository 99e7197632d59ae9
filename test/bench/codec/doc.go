// Package codec compares chain/scale with a codec that reflects on every value,
// that of gossamer, on the record that a chain reads most: System.Account. It is
// a module of its own so that the node doesn't depend on what it is compared with.
package codec
