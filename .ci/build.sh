#!/usr/bin/env bash
# Writes the release site to dist/. Tools must be there: .ci/tools.sh build.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${KITHBOOK_TOOLS:-$HOME/.cache/kithbook/tools}/bin:$PATH"

# Views of one type instead of hundreds; and no path of this machine in what others download.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--cfg erase_components --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src= --remap-path-prefix=$PWD="

rm -rf dist
# Trunk takes NO_COLOR=1 for a value of its own flag and stops at it.
env -u NO_COLOR trunk build --release --offline --skip-version-check --color never
cargo run --quiet --bin kithbook -- pack --out dist/pack
node .ci/site.mjs
