package rules

// allowance is an exception from a determinism rule.
type allowance struct {
	rule string
	// file is a path below the root; fn a function in it, or "" for the whole file.
	file, fn string
	reason   string
}

func (a allowance) covers(f finding) bool {
	return a.rule == f.Rule && a.file == f.File && (a.fn == "" || a.fn == f.Func)
}

// allowed are the exceptions, each with why it can't make two validators differ.
var allowed = []allowance{
	{"import", "chain/scale/codec.go", "", codecPointers},
	{"import", "chain/scale/codec_slice.go", "", codecPointers},
	{"import", "chain/scale/codec_scalar.go", "", codecPointers},
	{"import", "chain/scale/btree.go", "", codecPointers},
	{"import", "chain/scale/order.go", "", codecPointers},
	{"import", "chain/state/overlay.go", "", "bytes seen as a string for a map key, without a copy"},
	{"import", "chain/state/table.go", "", "the seed decides in which slot an entry lies, so that nobody can make keys collide; the slots' order is never seen"},
	{"import", "chain/crypto/sr25519.go", "", "signing and generating keys draw randomness; verifying, which the state transition does, draws none"},
	{"import", "chain/trie/seal.go", "", "the number of processors decides only whether hashes are computed in parallel, not what they are"},
	{"goroutine", "chain/trie/seal.go", "", "subtrees are hashed in parallel and put in their places by index"},
	{"goroutine", "chain/trie/root.go", "appendKidsInParallel", "subtries are encoded in parallel and put in their places by index"},
	{"float", "chain/fixed/safemath.go", "package", "constants that the compiler makes the bits of; no operation on floats is run"},
	{"float", "chain/fixed/convert.go", "FromDecimal", "reads a literal of the source correctly rounded, as the reference's compiler does; no operation on floats is run"},
	{"map", "chain/state/root.go", "Overlay.forgetRoots", "drops a cached root for each child, the order is not seen"},
	{"map", "chain/state/changes.go", "Overlay.changedChildRoots", "the callers sort by key"},
	{"import", "runtime/pallets/internal/pallettest/chain.go", "", "imported by tests of pallets only"},
}

const codecPointers = "codecs reach fields by offset; every byte is written by its type's own codec, and memory layout is used only for fields that are little endian by definition"
