#!/bin/sh
# Runs every benchmark in the tree and prints two tables: ours beside the yardsticks
# and the targets (test/speed/yardsticks.tsv), and all others. BENCH (a pattern),
# BENCHTIME, COUNT (runs, of which the best counts) and PKGS narrow it down. The
# networks are measured for SECONDS_EACH (60) at a rate above the target.
set -eu
cd "$(dirname "$0")/.."
time=${BENCHTIME:-1s}
count=${COUNT:-1}
pkgs=${PKGS:-$(grep -rl --include='*_test.go' 'func Benchmark' . | grep -v '^\./test/bench/' | xargs -n1 dirname | sort -u)}
out=$(mktemp)
others=$(mktemp)
trap 'rm -f "$out" "$others"' EXIT
# One package at a time: two at once would measure each other.
# shellcheck disable=SC2086
go test -p 1 -run '^$' -skip '^BenchmarkThroughput' -bench "${BENCH:-.}" -benchmem -benchtime "$time" -count "$count" -timeout 60m $pkgs | tee "$out" >&2
for mod in test/bench/*/go.mod; do
	[ -f "$mod" ] && [ -z "${PKGS:-}" ] || continue
	(cd "$(dirname "$mod")" && go test -run '^$' -bench "${BENCH:-.}" -benchmem -benchtime "$time" -count "$count" ./...) | tee -a "$out" >&2
done
# Networks take a number of transfers, not a time: rate x seconds.
if [ -z "${PKGS:-}${BENCH:-}" ]; then
	sync # what was built must not be written while votes are
	for net in One:11000 Four:4200; do
		rate=${net#*:}
		TPS=$rate go test -run '^$' -bench "Throughput${net%:*}\$" -benchtime "$((rate * ${SECONDS_EACH:-60}))x" \
			-timeout 20m ./test/network | tee -a "$out" >&2 || echo "Throughput${net%:*} did not finish" >&2
	done
fi
awk -v others="$others" -f scripts/bench.awk test/speed/yardsticks.tsv "$out"
