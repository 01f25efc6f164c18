//! The tree beside other people's, on the same families in one run: `cargo bench --bench tree` prints the table, and with
//! UPDATE_TREES=1 writes it into `docs/trees.md`. Every picture, ours and theirs, is measured by the code that tests ours.
//!
//! The opponents are installed by hand: `apt-get install graphviz`, and `npm ci` in `benches/tree/opponents`. Those which are not
//! there are left out. Words after `--` pick the tools by name, and a number there leaves out larger families.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a bench says what is wrong by a panic, reads its families and prints its figures"
)]
#![allow(dead_code, reason = "the tests use the rest")]

#[path = "../../tests/tree/figures.rs"]
mod figures;
#[path = "../../tests/tree/generate.rs"]
mod generate;
#[path = "../../tests/tree/ink.rs"]
mod ink;
#[path = "../../tests/tree/kin.rs"]
mod kin;
mod opponents;
#[path = "../../tests/tree/picture.rs"]
mod picture;
#[path = "../../tests/tree/rules.rs"]
mod rules;
mod table;

use figures::{Figures, figures};
use kithbook::family::{self, Family};
use kithbook::tree::{self, Sizes};
use opponents::{Answer, Opponent};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// One family, in a file that the opponents read too.
struct Case {
    path: PathBuf,
    family: Family,
}

/// Families that make one block of the table.
struct Set {
    name: String,
    cases: Vec<Case>,
    repeats: usize,
}

/// What a tool made of a set.
struct Outcome {
    tool: &'static str,
    /// Nothing where it gave up, and why.
    sums: Result<(Figures, f64), String>,
}

/// What all tools made of a set.
struct Block {
    name: String,
    families: usize,
    outcomes: Vec<Outcome>,
}

fn main() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let (sizes, tools): (Vec<String>, Vec<String>) = wanted.into_iter().partition(|word| word.parse::<usize>().is_ok());
    let most = sizes.first().map_or(usize::MAX, |size| size.parse().unwrap());
    let is_wanted = |tool: &str| tools.is_empty() || tools.iter().any(|word| word == tool);
    let mut opponents = opponents::present(&top.join("benches/tree/opponents"));
    opponents.retain(|opponent| is_wanted(opponent.tool));
    let mut blocks = Vec::new();
    for set in sets(top, most) {
        let mut outcomes = Vec::new();
        if is_wanted("kithbook") {
            outcomes.push(Outcome { tool: "kithbook", sums: Ok(ours(&set)) });
        }
        for opponent in &mut opponents {
            outcomes.push(Outcome { tool: opponent.tool, sums: theirs(opponent, &set) });
        }
        let block = Block { name: set.name, families: set.cases.len(), outcomes };
        println!("{}", table::block(&block));
        blocks.push(block);
    }
    println!("{}", table::ratios(&blocks));
    if std::env::var_os("UPDATE_TREES").is_some() {
        table::write(&top.join("docs/trees.md"), &blocks);
    }
}

fn sets(top: &Path, most: usize) -> Vec<Set> {
    let made = std::env::temp_dir().join("kithbook-trees");
    std::fs::create_dir_all(&made).unwrap();
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(top.join("tests/tree/families")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let small = paths.into_iter().map(read).collect();
    let generated = |people: usize, seeds: u64, repeats: usize| {
        let cases = (1..=seeds).map(|seed| {
            let path = made.join(format!("{people}-{seed}.json"));
            std::fs::write(&path, generate::generate(people, seed)).unwrap();
            read(path)
        });
        Set { name: format!("{} people", table::thousands(people)), cases: cases.collect(), repeats }
    };
    let mut sets = vec![Set { name: "care families".to_owned(), cases: small, repeats: 20 }];
    let sizes = [(60, 5, 20), (100, 5, 20), (1_000, 1, 5), (10_000, 1, 3)];
    let fit = sizes.into_iter().filter(|(people, _, _)| *people <= most);
    sets.extend(fit.map(|(people, seeds, repeats)| generated(people, seeds, repeats)));
    sets
}

fn read(path: PathBuf) -> Case {
    let text = std::fs::read_to_string(&path).unwrap();
    let family = family::read(&text).unwrap_or_else(|fault| panic!("{}: {fault:?}", path.display()));
    Case { path, family }
}

fn ours(set: &Set) -> (Figures, f64) {
    let mut sums = (Figures::default(), 0.0);
    for Case { family, .. } in &set.cases {
        let mut scene = tree::lay_out(family, family.root, &Sizes::default());
        let mut times: Vec<f64> = (0..set.repeats)
            .map(|_| {
                let start = Instant::now();
                scene = tree::lay_out(family, family.root, &Sizes::default());
                start.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let picture = picture::read(family, &tree::json(family, &scene)).unwrap();
        sums.0 += figures(family, &picture);
        sums.1 += times[times.len() / 2];
    }
    sums
}

fn theirs(opponent: &mut Opponent, set: &Set) -> Result<(Figures, f64), String> {
    let mut sums = (Figures::default(), 0.0);
    for Case { path, family } in &set.cases {
        let asked = if family.people.len() > 2_000 { 1 } else { set.repeats.min(5) };
        match opponent.ask(path, asked) {
            Answer::Layout(value) => {
                let picture = picture::from_value(family, &value)?;
                sums.0 += figures(family, &picture);
                sums.1 += value["ms"].as_f64().unwrap_or(f64::NAN);
            }
            Answer::Failed(why) => return Err(why),
            Answer::TooLong => return Err(format!("not done in {} s", opponents::LIMIT.as_secs())),
        }
    }
    Ok(sums)
}
