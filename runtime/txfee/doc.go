// Package txfee takes the fees of transactions: from the payer's TAO, or, if
// that does not suffice and the call trades alpha of one subnet, from that alpha.
// Fees go to the block's author.
//
// What always holds: a fee in TAO is settled with what the call cost in the end,
// a fee in alpha is final; a fee that nobody can receive is destroyed.
//
// It mirrors pallets/transaction-fee/src/lib.rs, and the choice of the payer in
// runtime/src/transaction_payment_wrapper.rs.
package txfee
