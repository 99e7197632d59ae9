// Package scale implements SCALE, Substrate's binary codec, for plain Go types.
//
// A Go type is its own schema. [For] derives a codec from it once, at
// construction time: reflection looks at the type, and what remains at run time
// are append and decode functions that work on field offsets.
//
//	bool, int8…int64, uint8…uint64   fixed width, little endian
//	string                           str
//	[]T                              Vec<T>
//	[N]T                             [T; N]
//	*T                               Option<T>
//	struct                           composite, fields in order
//	struct{}                         ()
//	struct with a leading Variant    enum; see [Variant]
//	types with AppendScale and DecodeScale methods: whatever these do
//
// Struct tags name things where the chain's metadata needs them:
//
//	scale:"name"          the field's name on the chain (default: snake case of the Go name)
//	scale:"_"             an unnamed field
//	scale:"name,compact"  Compact<T>
//	rust:"T::AccountId"   the type name that metadata gives for the field
//
// A type that has a path in metadata implements [Describer].
//
// What always holds: decoding never panics and never allocates more than a
// small multiple of the input; compact integers in a longer form than needed
// are refused; encoding a decoded value gives the bytes it was decoded from,
// but for BTreeSet and BTreeMap, which decoding sorts; a decoded value has none
// of what its variable held before.
// The format is that of the parity-scale-codec crate, version 3.
package scale
