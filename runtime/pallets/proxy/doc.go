// Package proxy lets accounts act for others, within what their proxy type
// allows, at once or after an announcement and a delay.
//
// What always holds: the proxies of an account are sorted and without duplicates;
// the deposits stored with proxies and announcements are reserved in balances;
// what a proxy of some type may call is the table Filters and nothing else.
// Delays and heights are in blocks, deposits in rao.
//
// It mirrors pallets/proxy of the reference, a fork of pallet-proxy, and the
// proxy filters of its runtime (runtime/src/lib.rs).
package proxy
