// Package adminutils lets root and the owners of subnets set the parameters of
// the chain and of subnets.
//
// The parameters themselves belong to other pallets; only the switches of the
// EVM's precompiles are kept here. What an owner may set, the owner may set once
// in a number of epochs, and nobody during the freeze window before an epoch.
// Each call keeps the reference's own mix of these rules, which is not uniform.
//
// It mirrors pallets/admin-utils/src/lib.rs.
package adminutils
