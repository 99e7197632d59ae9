#!/bin/sh
# Prints one table of every benchmark in the tree: package, name, time per
# operation and what else the benchmark reports.
set -eu
cd "$(dirname "$0")/.."
time=${BENCHTIME:-1s}
pkgs=$(grep -rl --include='*_test.go' 'func Benchmark' . | grep -v '^\./test/bench/' | xargs -n1 dirname | sort -u)
out=$(mktemp)
trap 'rm -f "$out"' EXIT
# One package at a time: two at once would measure each other.
# shellcheck disable=SC2086
go test -p 1 -run '^$' -bench "${BENCH:-.}" -benchmem -benchtime "$time" -timeout 60m $pkgs | tee "$out" >&2
for mod in test/bench/*/go.mod; do
	[ -f "$mod" ] || continue
	(cd "$(dirname "$mod")" && go test -run '^$' -bench "${BENCH:-.}" -benchmem -benchtime "$time" ./...) | tee -a "$out" >&2
done
awk '
	BEGIN { printf "| package | benchmark | result |\n|---|---|---|\n" }
	/^pkg: / { sub(/^github.com\/tensord\/tensord\//, "", $2); pkg = $2 }
	/^Benchmark/ {
		name = $1; sub(/^Benchmark/, "", name); sub(/-[0-9]+$/, "", name)
		res = ""
		for (i = 3; i < NF; i += 2) res = res (res == "" ? "" : ", ") $i " " $(i + 1)
		printf "| %s | %s | %s |\n", pkg, name, res
	}' "$out"
