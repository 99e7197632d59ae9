#!/bin/sh
# Runs every benchmark in the tree and prints two tables: ours beside the
# reference's figures and the targets (test/speed/yardsticks.tsv), and all others.
# BENCH (a pattern), BENCHTIME, COUNT (runs, of which the fastest counts) and PKGS
# narrow it down.
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
go test -p 1 -run '^$' -bench "${BENCH:-.}" -benchmem -benchtime "$time" -count "$count" -timeout 60m $pkgs | tee "$out" >&2
for mod in test/bench/*/go.mod; do
	[ -f "$mod" ] && [ -z "${PKGS:-}" ] || continue
	(cd "$(dirname "$mod")" && go test -run '^$' -bench "${BENCH:-.}" -benchmem -benchtime "$time" -count "$count" ./...) | tee -a "$out" >&2
done
awk -v others="$others" -f scripts/bench.awk test/speed/yardsticks.tsv "$out"
