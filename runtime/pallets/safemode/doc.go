// Package safemode lets root close the chain for a while to all calls but a few.
//
// What always holds: while EnteredUntil is set and not past, only the
// whitelisted calls and those of this pallet pass the base filter; root's pass
// anyway. Nobody but root can enter or extend it, since no deposit is configured;
// so there are no deposits unless state was brought in from elsewhere.
//
// It mirrors pallet-safe-mode 22.
package safemode
