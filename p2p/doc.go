// Package p2p names nodes and their addresses: node keys as Substrate keeps
// them, libp2p peer ids and multiaddresses as operators write them, and the
// form in which CometBFT dials them. All three follow from one ed25519 key.
package p2p
