// Package sudo lets one key call everything as root or as anybody.
//
// What always holds: only the key (or root itself) passes; its calls bypass
// filters and guards, pay no fee, and never fail by the failure of the inner
// call, which is in the event.
//
// It mirrors pallet-sudo 41.
package sudo
