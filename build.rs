//! Presses `assets/pack` into one compact file a level, so that no parser of Fluent or Markdown is shipped to a reader.
//! The form of those files is described where they are read, in `src/content/pack.rs`.
#![allow(clippy::disallowed_methods, reason = "a build reads and writes files")]

#[path = "src/content/press.rs"]
#[allow(dead_code, reason = "the command line, which checks a council's folder, uses more of it")]
mod press;

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=assets/pack");
    println!("cargo::rerun-if-changed=assets/styles");
    println!("cargo::rerun-if-changed=src/content/press.rs");
    println!("cargo::rerun-if-changed=src/content/press");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    match press::press(Path::new("assets/pack/en-GB")) {
        Ok(files) => files.iter().for_each(|(name, text)| {
            if let Err(error) = fs::write(out.join(name), text) {
                println!("cargo::error=cannot write {name}: {error}");
            }
        }),
        Err(faults) => faults.iter().for_each(|fault| println!("cargo::error={fault}")),
    }
}
