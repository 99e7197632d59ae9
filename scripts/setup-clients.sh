#!/bin/sh
# Installs the clients that test/clients drives: npm packages by the lock files
# in test/clients/js and test/clients/sidecar (apart, for its overrides), PyPI
# packages by the pinned lists in test/clients/py, one virtual environment per
# list, as the SDKs' requirements exclude each other.
# Node.js, npm and Python come from Debian when the machine has none.
set -eu
cd "$(dirname "$0")/../test/clients"

missing=""
command -v node >/dev/null 2>&1 || missing="$missing nodejs=18.*"
command -v npm >/dev/null 2>&1 || missing="$missing npm=9.*"
command -v python3 >/dev/null 2>&1 || missing="$missing python3=3.11.*"
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv=3.11.*"
if [ -n "$missing" ]; then
	as_root=""
	[ "$(id -u)" = 0 ] || as_root="sudo"
	$as_root apt-get update
	# shellcheck disable=SC2086
	$as_root apt-get install -y --no-install-recommends $missing
fi

# stamp FILE KEY says whether FILE already records KEY.
stamp() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

for dir in js sidecar; do
	key=$(cat $dir/package.json $dir/package-lock.json | sha256sum)
	stamp $dir/node_modules/.tensord-stamp "$key" && continue
	echo "installing npm packages of $dir"
	(cd $dir && npm ci --no-audit --no-fund)
	echo "$key" >$dir/node_modules/.tensord-stamp
done

for list in py/*.txt; do
	name=$(basename "$list" .txt)
	env="py/.venv/$name"
	key=$(sha256sum <"$list")
	stamp "$env/.tensord-stamp" "$key" && continue
	echo "installing PyPI packages of $list"
	rm -rf "$env"
	python3 -m venv "$env"
	"$env/bin/pip" install --quiet --no-deps -r "$list"
	echo "$key" >"$env/.tensord-stamp"
done
