// Package primitives holds the types that several pallets share and that belong
// to none of them: balance records, hold reasons, proxy types, authority ids.
//
// It mirrors the reference's common/src and the outer enums that its runtime
// composes from pallets.
package primitives
