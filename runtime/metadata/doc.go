// Package metadata describes a runtime to clients: in versions 14, 15 and 16 of
// Substrate's metadata format, and as the RFC-78 digest that offline signers
// check. Everything follows from the pallets' declarations.
//
// Types are numbered in the order in which the reference meets them (the
// digest depends on it): a type before its parts, parameters before fields.
//
// It mirrors scale-info 2.11 (registry), sp-metadata-ir 0.11 and
// merkleized-metadata 0.5.
package metadata
