# make run    everything needed to read the example books in a browser, from a fresh machine
# make test   everything needed to run every test, three browsers included
# make search every test once more, its random cases drawn from a fresh seed: a fault it finds is told with that seed
# make shots  pictures of the built site for people to look at, in shots/
# make audit  what Lighthouse says of the site in dist/, which is built only if it is not there
# make bench-web  what the site in dist/ costs a slow phone, beside a calendar widget in the same run
.PHONY: run build test search lint bench bench-web audit shots clean

run: build
	cargo run --quiet --bin kithbook -- art --out target/gallery
	node .ci/serve.mjs

build:
	.ci/tools.sh build
	.ci/build.sh

test:
	.ci/tools.sh test
	.ci/build.sh
	node .ci/size.mjs
	cargo test --features browser
	cargo test --lib --no-default-features
	cargo test --lib --no-default-features --features web web::
	node --test tests/browser/boot.test.mjs tests/browser/sw.test.mjs tests/browser/days.test.mjs

search:
	seed=$$(od -An -N6 -tu8 /dev/urandom | tr -d ' '); echo "seed $$seed"; PROPTEST_RNG_SEED=$$seed cargo test --release

lint:
	.ci/tools.sh lint
	cargo fmt --check
	cargo clippy --all-targets --features browser -- -D warnings
	cargo clippy --lib --bin app --no-default-features --features web --target wasm32-unknown-unknown -- -D warnings
	cargo clippy --bin pictures --bin who --no-default-features --features pictures --target wasm32-unknown-unknown -- -D warnings
	cargo check --lib --no-default-features
	RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --document-private-items

shots: build
	node .ci/shots.mjs

bench:
	cargo bench

# These two hold what is in dist/ to its figures, as it is: building it anew takes minutes.
audit: dist/index.html
	.ci/tools.sh look
	node .ci/audit.mjs

bench-web: dist/index.html
	.ci/tools.sh look
	node .ci/bench-web.mjs

dist/index.html:
	$(MAKE) build

clean:
	cargo clean
	rm -rf dist
