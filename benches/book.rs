//! How long the stages take, each beside a named opponent in the same run. `make bench` prints divan's table, then the
//! ratios of the medians, which are what we hold ourselves to: these machines are noisy and a bare time says little.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test says what is wrong by a panic, reads its fixtures and prints its figures"
)]

use divan::{Bencher, black_box};
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::calendar::Date;
use kithbook::content::Content;
use kithbook::plan::{self, Plan, Vocabulary};
use kithbook::{book, render};
use std::time::{Duration, Instant};

const EXAMPLE: &[u8] = include_bytes!("../assets/examples/special-guardian-nan.plan.json");

fn main() {
    divan::main();
    ratios();
}

fn today() -> Date {
    Date::parse("2026-06-01").unwrap()
}

fn readers(plan: &Plan) -> Vec<Reader> {
    let parent = plan.bonds.parents.iter().find(|link| link.child == plan.child.id).unwrap().parent.clone();
    vec![Reader::Child, Reader::Carer("nan".into()), Reader::Parent(parent), Reader::Worker]
}

fn one_book(plan: &Plan, content: &Content, reader: Reader, level: Level) -> String {
    let shared = share(plan.clone(), &Audience { reader, level });
    render::text(&book::compile(&shared, content, today()))
}

/// A plan of so many people: a family that goes on and on, each with a parent link and a line about them.
fn large_plan(people: usize) -> String {
    let person = |number: usize| {
        format!(
            r#"{{"id":"p{number}","name":"Person{number} Larkin","born":"{}","about":"Person{number} likes the sea."}}"#,
            1930 + number % 90
        )
    };
    let link = |number: usize| format!(r#"{{"child":"p{}","parent":"p{number}","kind":"birth"}}"#, number / 2);
    let people_json: Vec<String> = (0..people).map(person).collect();
    let links: Vec<String> = (1..people).map(link).collect();
    format!(
        r#"{{"version":1,"child":{{"id":"p0","name":"Mia","born":"2018-05-09"}},"people":[{}],"bonds":{{"parents":[{}]}}}}"#,
        people_json.join(","),
        links.join(","),
    )
}

#[divan::bench]
fn compile_one_book(bencher: Bencher) {
    let plan = plan::read(EXAMPLE).plan;
    let content = Content::built_in(Level::From8, Vocabulary::Coventry.word());
    bencher.bench(|| one_book(black_box(&plan), &content, Reader::Child, Level::From8));
}

#[divan::bench]
fn compile_all_books(bencher: Bencher) {
    let plan = plan::read(EXAMPLE).plan;
    let contents: Vec<(Level, Content)> =
        Level::ALL.iter().map(|level| (*level, Content::built_in(*level, Vocabulary::Coventry.word()))).collect();
    bencher.bench(|| all_books(black_box(&plan), &contents));
}

fn all_books(plan: &Plan, contents: &[(Level, Content)]) -> usize {
    let books = readers(plan).into_iter().flat_map(|reader| {
        contents.iter().map(move |(level, content)| one_book(plan, content, reader.clone(), *level).len())
    });
    books.sum()
}

#[divan::bench]
fn read_and_check_1000_people(bencher: Bencher) {
    let text = large_plan(1_000);
    bencher.bench(|| read_and_check(black_box(&text)));
}

#[divan::bench]
fn opponent_serde_json_value_1000_people(bencher: Bencher) {
    let text = large_plan(1_000);
    bencher.bench(|| serde_json::from_str::<serde_json::Value>(black_box(&text)).unwrap());
}

fn read_and_check(text: &str) -> usize {
    let read = plan::read(text.as_bytes());
    read.findings.len() + plan::check(&read.plan, today()).len()
}

/// The medians of pairs run in turn, A B A B, and their ratio.
fn ratios() {
    let plan = plan::read(EXAMPLE).plan;
    let content = Content::built_in(Level::From8, Vocabulary::Coventry.word());
    let contents: Vec<(Level, Content)> =
        Level::ALL.iter().map(|level| (*level, Content::built_in(*level, Vocabulary::Coventry.word()))).collect();
    let (thousand, two_thousand) = (large_plan(1_000), large_plan(2_000));
    let parse = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).unwrap();
    println!("\nratio of medians, in this run");
    ratio(
        "one book / serde_json reading that plan",
        || drop(one_book(&plan, &content, Reader::Child, Level::From8)),
        || drop(parse(EXAMPLE)),
    );
    ratio(
        "all readers and levels / one book",
        || {
            all_books(&plan, &contents);
        },
        || drop(one_book(&plan, &content, Reader::Child, Level::From8)),
    );
    ratio(
        "read and check 1 000 people / serde_json reading them",
        || {
            read_and_check(&thousand);
        },
        || drop(parse(thousand.as_bytes())),
    );
    ratio(
        "read and check 2 000 people / 1 000 people",
        || {
            read_and_check(&two_thousand);
        },
        || {
            read_and_check(&thousand);
        },
    );
}

fn ratio(what: &str, ours: impl Fn(), opponent: impl Fn()) {
    let time = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    let mut pairs: Vec<(Duration, Duration)> = (0..15).map(|_| (time(&ours), time(&opponent))).collect();
    let mut median = |of: fn(&(Duration, Duration)) -> Duration| {
        pairs.sort_by_key(of);
        of(&pairs[pairs.len() / 2])
    };
    let (own, other) = (median(|pair| pair.0), median(|pair| pair.1));
    println!("{:>8.2}×  {what}  ({own:.2?} / {other:.2?})", own.as_secs_f64() / other.as_secs_f64());
}
