#!/usr/bin/env bash
# Puts in place what a build or a test needs and a fresh machine lacks. Safe to run again: each step checks first.
#   .ci/tools.sh lint     a compiler for each target
#   .ci/tools.sh build    that, the standard library's source, Trunk, wasm-bindgen, wasm-opt and the fonts
#   .ci/tools.sh look     the npm packages and Chromium, to look at a site that is built
#   .ci/tools.sh test     all that a build needs, and three browsers with their drivers
# Built tools are kept by version in $KITHBOOK_TOOLS (default ~/.cache/kithbook/tools), outside the checkout.
set -euo pipefail
cd "$(dirname "$0")/.."

TRUNK_VERSION=0.21.14          # the newest that builds on the Rust in rust-toolchain.toml
GECKODRIVER_VERSION=0.36.0
TOOLS=${KITHBOOK_TOOLS:-$HOME/.cache/kithbook/tools}
BINDGEN_VERSION=$(awk '$1=="name" && $3=="\"wasm-bindgen\"" {getline; gsub(/"/, "", $3); print $3}' Cargo.lock)
mkdir -p "$TOOLS/bin"

say() { printf '\n== %s\n' "$*" >&2; }

# The tools' own release profiles take 25 minutes on two cores; these settings take five and run as well for us.
install_crate() { # name version program [extra cargo-install flags]
  local name=$1 version=$2 program=$3; shift 3
  local root="$TOOLS/$name-$version"
  if [ ! -x "$root/bin/$program" ]; then
    say "building $name $version (once; kept in $root)"
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
      CARGO_TARGET_DIR="$TOOLS/build/$name" \
      cargo install "$name" --version "=$version" --root "$root" --no-track "$@"
    rm -rf "$TOOLS/build/$name"
  fi
  ln -sf "$root"/bin/* "$TOOLS/bin/"
}

need_packages() { # Debian packages that are missing
  local missing=()
  for package in "$@"; do dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package"); done
  [ ${#missing[@]} -eq 0 ] && return
  say "installing ${missing[*]}"
  local sudo=""; [ "$(id -u)" -eq 0 ] || sudo=sudo
  $sudo apt-get update -q
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends "${missing[@]}"
}

lint_tools() {
  command -v cargo >/dev/null || { echo "Rust is missing. Install it with rustup (https://rustup.rs), then try again." >&2; exit 2; }
  command -v cc >/dev/null || need_packages gcc libc6-dev
  rustup target list --installed 2>/dev/null | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
}

npm_packages() {
  command -v npm >/dev/null || { echo "Node.js with npm is missing. Install it, then try again." >&2; exit 2; }
  [ node_modules/.package-lock.json -nt package-lock.json ] || { say "npm packages"; npm ci --no-audit --no-fund --ignore-scripts; touch node_modules/.package-lock.json; }
}

look_tools() {
  npm_packages
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || need_packages chromium
}

build_tools() {
  lint_tools
  rustup component list --installed 2>/dev/null | grep -qx rust-src || rustup component add rust-src
  install_crate trunk "$TRUNK_VERSION" trunk --locked
  # Not --locked: the lock of this version names a crate release that was withdrawn.
  install_crate wasm-bindgen-cli "$BINDGEN_VERSION" wasm-bindgen
  npm_packages
}

test_tools() {
  build_tools
  need_packages chromium chromium-driver firefox-esr webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb xauth
  install_crate geckodriver "$GECKODRIVER_VERSION" geckodriver --locked
}

case ${1:-build} in
  lint) lint_tools ;;
  build) build_tools ;;
  look) look_tools ;;
  test) test_tools ;;
  *) echo "usage: .ci/tools.sh lint|build|look|test" >&2; exit 2 ;;
esac
