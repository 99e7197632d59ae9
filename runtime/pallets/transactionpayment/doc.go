// Package transactionpayment turns weight and length into fees.
//
// How a fee is taken (in TAO, or in alpha from the stake that a call moves) is
// the Charger's business. The fee multiplier is constant in this runtime; it
// is stored anew in every block all the same.
//
// It mirrors pallet-transaction-payment 41, src/lib.rs.
package transactionpayment
