// Package crowdloan is the pallet Crowdloan: accounts raise funds up to a cap
// together; once it is reached the creator finalizes the loan, which sends the
// funds to an account or makes a call that takes them (leasing a subnet, say).
// Until then contributions can be withdrawn, or refunded by the creator.
//
// The funds lie on an account of the loan's own; Raised is the sum of the
// contributions, and ContributorsCount their number, the creator's included.
//
// It mirrors pallets/crowdloan of the reference.
package crowdloan
