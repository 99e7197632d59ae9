#!/bin/sh
# run.sh CHECKOUT WORK SUITE…
# runs suites of Subtensor's ts-tests against bin/tensord, test bodies as they
# are: CHECKOUT is a checkout of opentensor/subtensor, WORK a folder that is
# made and kept, SUITE a folder of ts-tests/suites. The ports 9944 and 9947 to
# 9950 are fixed; in a network namespace of its own nobody else has them.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tensord=${TENSORD:-$here/../../bin/tensord}
TENSORD=$(cd "$(dirname "$tensord")" && pwd)/$(basename "$tensord")
export TENSORD
suites=$(cd "$1/ts-tests" && pwd)
work=$2
shift 2

# The configurations of zombienet name ../target/release/node-subtensor.
mkdir -p "$work/ts-tests/specs" "$work/target/release"
ln -sf "$TENSORD" "$work/target/release/node-subtensor"
cp -r "$suites/suites" "$suites/utils" "$suites/configs" "$suites/tsconfig.json" \
	"$here/package.json" "$here"/*.mjs "$here/zombienet.cjs" "$work/ts-tests"
cd "$work/ts-tests"
[ -d node_modules ] || npm install --legacy-peer-deps --ignore-scripts --no-audit --no-fund

# alive waits until our node answers on port 9944.
alive() {
	for _ in $(seq 60); do
		sleep 1
		kill -0 "$started" || { cat node.log; return 1; }
		curl -sf -o /dev/null http://localhost:9944/health && return
	done
	return 1
}

# What was started last and still runs ends with this script, however it ends.
started=""
trap '[ -z "$started" ] || kill "$started"' EXIT

# stop ends it before.
stop() {
	kill "$started" && wait "$started" || true
	started=""
}

if [ ! -d .papi/descriptors/dist ]; then # as scripts/generate-types.sh
	"$TENSORD" --one --dev >node.log 2>&1 &
	started=$!
	alive
	npx polkadot-api add subtensor --wsUrl ws://localhost:9944 --skip-codegen
	npx polkadot-api
	stop
fi

# network CONFIG VARIANT SUITE
network() {
	"$TENSORD" build-spec --disable-default-bootnode --raw --chain local $2 >specs/chain-spec.json
	dir=$(mktemp -d)
	node zombienet.cjs "configs/$1" "$dir" >zombienet.log 2>&1 &
	started=$!
	until grep -q UP zombienet.log; do
		kill -0 "$started" || { cat zombienet.log; return 1; }
		sleep 1
	done
	npx vitest run "suites/$3" || failed="$failed $3"
	stop
	rm -rf "$dir"
}

failed=""
for suite; do
	case $suite in
	dev*) npx vitest run "suites/$suite" || failed="$failed $suite" ;;
	smoke)
		"$TENSORD" --dev --tmp >node.log 2>&1 &
		started=$!
		alive
		TS_NODE=ws://127.0.0.1:9944 npx vitest run suites/smoke || failed="$failed $suite"
		stop
		;;
	# The reference's CI takes the standard build here, fast-runtime elsewhere.
	zombienet_shield) network zombie_extended.json "" "$suite" ;;
	*) network zombie_node.json --fast "$suite" ;;
	esac
done
[ -z "$failed" ] || { echo "failed:$failed"; exit 1; }
