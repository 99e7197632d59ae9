// Package shield is the pallet MevShield: authors announce keys for which users
// encrypt transactions, so that nobody sees one before its place in the block is
// fixed.
//
// The key of an author passes through three places, one per block: NextKey (two
// blocks ahead, the one that users encrypt for), PendingKey (one block ahead)
// and CurrentKey. The inherent announce_next_key moves them on.
//
// A shielded transaction is the call submit_encrypted; the author of the block
// opens it with the help of the runtime API and includes what it finds.
//
// Beside that there is a queue of encrypted calls (store_encrypted) that the
// chain itself is to open. This runtime has no key for them: as each block
// begins, all that wait are dropped, as expired or as impossible to decode.
//
// It mirrors pallets/shield of the reference and stp-shield of its fork of
// polkadot-sdk (substrate/primitives/shield).
package shield
