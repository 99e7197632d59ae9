// Package ss58 reads and writes SS58, the text form of account ids: base58 of a
// network prefix of one or two bytes, the account id, and a checksum of Blake2b.
//
// What always holds: decoding what was encoded gives the same prefix and id, and
// text with a wrong length, checksum or reserved prefix is refused. (A prefix
// below 64 written in two bytes is accepted, as the reference does.)
// Mirrors sp-core 37, crypto.rs (trait Ss58Codec).
package ss58
