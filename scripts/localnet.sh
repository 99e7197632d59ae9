#!/usr/bin/env bash
# Starts a local chain as Subtensor's script of this name does, for test suites
# that start a node through LOCALNET_SH_PATH.
#
#   scripts/localnet.sh [True|False] [--no-purge] [--build-only]
#
# True (the default) is the fast variant with blocks of 250 ms, False the
# standard one with the faucet. One process stands for the three authorities and serves RPC on
# 9944, 9945 and 9946. It starts with an empty chain in a temporary directory;
# with --no-purge the chain is kept in $TENSORD_LOCALNET (default
# $TMPDIR/tensord-localnet) and gone on with.
#
# TENSORD names the binary (default bin/tensord, which is built if it is not
# there); BT_DEFAULT_TOKEN_WALLET is an address that gets a million TAO.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
binary="${TENSORD:-$root/bin/tensord}"
fast=--fast
data=--tmp
build_only=

[ "${1:-True}" = False ] && fast=--faucet
for arg in "$@"; do
	case "$arg" in
	--no-purge) data="--base-path=${TENSORD_LOCALNET:-${TMPDIR:-/tmp}/tensord-localnet}" ;;
	--build-only) build_only=1 ;;
	esac
done

if [ ! -x "$binary" ]; then
	echo "*** Building $binary"
	(cd "$root" && make build)
fi
[ -n "$build_only" ] && exit 0

external=
[ "${RUN_IN_DOCKER:-0}" = 1 ] && external=--unsafe-rpc-external

# Everything goes to standard output: some suites read nothing else.
exec "$binary" --chain "${CHAIN:-local}" --engine solo --one --two --three \
	--rpc-port 9944 --rpc-port 9945 --rpc-port 9946 --rpc-cors all --rpc-methods unsafe \
	--no-prometheus $data $fast $external 2>&1
