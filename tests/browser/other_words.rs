//! The built site with other words in it: the packs of a language nobody speaks, and every digest that names them made anew, so
//! that the browser takes them for the site's own.

use kithbook::content::PRESSED;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "../pseudo/mod.rs"]
pub mod language;

/// The files that differ from those of `dist/`, by their paths.
pub fn files(dist: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut digests: Vec<(String, String)> = Vec::new();
    for pressed in PRESSED.iter().filter(|pressed| pressed.name != "findings.pack") {
        let text = language::pressed(pressed.text);
        digests.push((pressed.integrity.to_owned(), integrity(text.as_bytes())));
        files.insert(dist.join("pack").join(pressed.name), text.into_bytes());
    }
    // The program knows the digest of each pack, the page that of the program, and the worker all of them.
    let versions: Vec<(String, String)> = digests.iter().map(|(old, new)| (version(old), version(new))).collect();
    for is_last in [program, page, worker] {
        let path = is_last(dist);
        let old = fs::read(&path).expect("it is built");
        let mut new = old.clone();
        for (from, to) in digests.iter().chain(&versions) {
            assert_eq!(from.len(), to.len(), "a digest takes the place of another");
            replace(&mut new, from.as_bytes(), to.as_bytes());
        }
        digests.push((integrity(&old), integrity(&new)));
        files.insert(path, new);
    }
    files
}

fn program(dist: &Path) -> PathBuf {
    let all = fs::read_dir(dist).expect("it is built").map(|entry| entry.expect("a folder of ours").path());
    let is_app = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("app-") && name.ends_with(".wasm")
    };
    all.into_iter().find(is_app).expect("it is built")
}

fn page(dist: &Path) -> PathBuf {
    dist.join("index.html")
}

fn worker(dist: &Path) -> PathBuf {
    dist.join("sw.js")
}

/// As `src/web/state/words.rs` makes the version of an address.
fn version(integrity: &str) -> String {
    let letters: String = integrity.chars().rev().filter(char::is_ascii_alphanumeric).take(8).collect();
    format!("?v={letters}")
}

fn integrity(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digest = Sha256::digest(bytes);
    let mut out = String::from("sha256-");
    for three in digest.chunks(3) {
        let bits = three.iter().chain([0, 0].iter()).take(3).fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63] as char;
            out.push(if place > three.len() { '=' } else { letter });
        }
    }
    out
}

fn replace(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    let places: Vec<usize> =
        bytes.windows(from.len()).enumerate().filter(|(_, own)| *own == from).map(|(place, _)| place).collect();
    for place in places {
        bytes[place..place + to.len()].copy_from_slice(to);
    }
}
