#!/usr/bin/env bash
# Writes the release site to dist/. Tools must be there: .ci/tools.sh build.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${KITHBOOK_TOOLS:-$HOME/.cache/kithbook/tools}/bin:$PATH"

# Views of one type instead of hundreds; and no path of this machine in what others download.
flags="--cfg erase_components --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src= --remap-path-prefix=$PWD="
# The standard library is built with the site, for size, and ends at once where it would otherwise carry the words of
# every panic: that is 40 KB less for a phone to fetch. Cargo calls these settings unstable, so the compiler, which
# rust-toolchain.toml holds at one version, has to be told that they are meant. Only the site is built so.
flags+=" -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"
export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags

# All that is needed for both machines, this one and the one in a browser: neither fetch brings all of it. What follows asks
# no network for anything.
cargo fetch --quiet --locked
cargo fetch --quiet --locked --target wasm32-unknown-unknown # the standard library's own for that machine
rm -rf dist
# Trunk takes NO_COLOR=1 for a value of its own flag and stops at it.
env -u NO_COLOR trunk build --release --offline --skip-version-check --color never
# What draws comes apart, after the words; and who is who apart again, where there is such a picture.
cargo build --profile web --offline --bin pictures --bin who --no-default-features --features pictures --target wasm32-unknown-unknown
for program in pictures who; do
  wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section --out-dir dist/drawing \
    --out-name "$program-program" "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/web/$program.wasm"
done
unset RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES
cargo run --quiet --bin kithbook -- pack write --out dist/pack
node .ci/site.mjs
