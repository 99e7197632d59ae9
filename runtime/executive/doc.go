// Package executive drives a block through the runtime: initialize it, apply
// extrinsics one by one, finalize it to a header; and judge transactions for
// the pool.
//
// An extrinsic passes the transaction extensions in order, its call is
// dispatched, and the extensions see the result. A transaction that an
// extension refuses is not part of the block and leaves no trace; a call that
// fails is part of it, pays its fee and leaves only that.
//
// It mirrors frame-executive 41 (src/lib.rs), sp-runtime 42
// (src/traits/transaction_extension) and frontier's self-contained extrinsics,
// which have the side effect that extensions add nothing to an extrinsic's
// weight.
package executive
