//! What the law and practice say, as data in `assets/facts`, and the words of the pack that rest on it.
//!
//! A file names the facts it rests on (`rests`) and carries a digest of what they said when somebody last read it against
//! them (`looked`). A fact that changes makes every such file fail here until it has been read again:
//! `UPDATE_LOOKED=1 cargo test --test books facts` writes the digests anew.

use kithbook::calendar::Date;
use kithbook::content::stale;
use kithbook::plan::{LOOKED_AFTER, OrderKind, PermanenceOption};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// One option or order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Subject {
    name: String,
    /// The section of the fact base it is taken from.
    section: String,
    #[serde(default)]
    law: String,
    /// The day it was last held to that section.
    checked: String,
    facts: BTreeMap<String, Fact>,
    /// For an order: what making it does to those that are there already.
    #[serde(default)]
    effects: BTreeMap<String, Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    is: String,
    /// How sure it is: checked (V), in a policy (S), general knowledge (G).
    mark: String,
    source: String,
}

/// Every subject by its folder and word, such as `orders/care_order`.
fn subjects() -> BTreeMap<String, Subject> {
    let mut found = BTreeMap::new();
    for folder in ["options", "orders", "general"] {
        for path in files(&root().join("assets/facts").join(folder)) {
            let text = fs::read_to_string(&path).unwrap();
            let subject = toml::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
            found.insert(format!("{folder}/{}", path.file_stem().unwrap().to_str().unwrap()), subject);
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// A file of the pack: its front matter, and its words.
struct Words {
    path: PathBuf,
    text: String,
    front: BTreeMap<String, String>,
}

impl Words {
    fn all() -> Vec<Words> {
        let pack = root().join("assets/pack/en-GB");
        let folders = ["glossary", "mixed-up", "pages/plan", "pages/rights"];
        folders.iter().flat_map(|folder| files(&pack.join(folder))).map(Words::read).collect()
    }

    fn read(path: PathBuf) -> Words {
        let text = fs::read_to_string(&path).unwrap();
        let front = text.split("---\n").nth(1).unwrap_or_default().lines();
        let front = front.filter_map(|line| line.split_once(": ")).map(|(key, value)| (key.into(), value.into()));
        Words { front: front.collect(), path, text }
    }

    fn rests(&self) -> Vec<&str> {
        let rests = self.front.get("rests").map_or("-", String::as_str);
        rests.split(' ').filter(|id| *id != "-").collect()
    }

    fn body(&self) -> &str {
        self.text.splitn(3, "---\n").nth(2).unwrap_or_default()
    }
}

/// What facts say, as a few letters.
fn digest(ids: &[&str], subjects: &BTreeMap<String, Subject>) -> String {
    let mut said = String::new();
    for id in ids {
        let subject = &subjects[*id];
        for (key, fact) in subject.facts.iter().chain(&subject.effects) {
            let _ = writeln!(said, "{id} {key} {} {}", fact.is, fact.mark);
        }
    }
    Sha256::digest(said.as_bytes()).iter().take(4).fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The numbers of a text, but for those that are an order's name: "a section 20 agreement".
fn numbers(text: &str) -> BTreeSet<u32> {
    let lower = text.to_lowercase();
    let named = lower.split("section ").enumerate().map(|(place, part)| match place {
        0 => part,
        _ => part.trim_start_matches(|letter: char| letter.is_ascii_digit()),
    });
    let text: String = named.collect();
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[test]
fn every_option_and_order_has_its_facts_each_with_its_source_and_its_mark() {
    let subjects = subjects();
    let options = PermanenceOption::ALL.iter().map(|each| format!("options/{}", each.word()));
    let orders = OrderKind::ALL.iter().map(|each| format!("orders/{}", each.word()));
    let known: BTreeSet<String> = options.chain(orders).collect();
    let told = subjects.keys().filter(|id| !id.starts_with("general/")).cloned();
    assert_eq!(told.collect::<BTreeSet<_>>(), known);

    let is_section = |text: &str| text.split('.').all(|part| part.parse::<u32>().is_ok());
    for (id, subject) in &subjects {
        let needed: &[&str] = match id.split_once('/').unwrap().0 {
            "options" => &["who_looks_after", "responsibility", "decided_by", "looked_after", "lasts"],
            "orders" => &["decided_by", "ends"],
            _ => &[],
        };
        for key in needed {
            assert!(subject.facts.contains_key(*key), "{id} lacks {key}");
        }
        assert!(!subject.name.is_empty() && is_section(&subject.section), "{id}");
        assert!(subject.law.is_empty() || subject.law.contains(" Act "), "{id}: {}", subject.law);
        assert!(Date::parse(&subject.checked).is_some(), "{id}: {}", subject.checked);
        for (key, fact) in subject.facts.iter().chain(&subject.effects) {
            assert!(["V", "S", "G"].contains(&fact.mark.as_str()), "{id} {key}: {}", fact.mark);
            assert!(fact.source.split("; ").all(is_section), "{id} {key}: {}", fact.source);
            assert!(!fact.is.is_empty(), "{id} {key}");
        }
        for order in subject.effects.keys() {
            assert!(known.contains(&format!("orders/{order}")), "{id} says what it does to {order}");
        }
    }
    // The rows of 3.17.
    for row in ["care", "supervision", "placement", "adoption", "special_guardianship"] {
        assert!(!subjects[&format!("orders/{row}_order")].effects.is_empty(), "{row}");
    }
}

#[test]
fn whom_the_program_counts_as_looked_after_is_whom_the_facts_do() {
    let subjects = subjects();
    for kind in OrderKind::ALL {
        let said = subjects[&format!("orders/{}", kind.word())].facts.get("looked_after");
        let is_said = said.is_some_and(|fact| fact.is.starts_with("yes"));
        assert_eq!(LOOKED_AFTER.contains(kind), is_said, "{}", kind.word());
    }
}

#[test]
fn words_have_been_read_since_the_facts_they_rest_on_last_changed() {
    let subjects = subjects();
    let mut unread = Vec::new();
    for words in Words::all() {
        let rests = words.rests();
        let lost: Vec<&&str> = rests.iter().filter(|id| !subjects.contains_key(**id)).collect();
        assert!(lost.is_empty(), "{} rests on {lost:?}, which is no file of assets/facts", words.path.display());
        if rests.is_empty() {
            continue;
        }
        let (now, then) = (digest(&rests, &subjects), &words.front["looked"]);
        if now == *then {
            continue;
        }
        if env::var_os("UPDATE_LOOKED").is_some() {
            let looked = words.text.replacen(&format!("looked: {then}\n"), &format!("looked: {now}\n"), 1);
            fs::write(&words.path, looked).unwrap();
        } else {
            unread.push(format!("{} rests on {}", words.path.display(), rests.join(", ")));
        }
    }
    assert!(
        unread.is_empty(),
        "The facts below have changed since these words were last read. Read each against its facts, mend it, and then \
         run UPDATE_LOOKED=1 cargo test --test books facts:\n{}",
        unread.join("\n")
    );
}

#[test]
fn words_that_name_an_order_or_an_option_rest_on_its_facts() {
    let subjects = subjects();
    for words in Words::all() {
        let stem = words.path.file_stem().unwrap().to_str().unwrap().replace('-', "_");
        for folder in ["orders", "options"] {
            let id = format!("{folder}/{stem}");
            assert!(!subjects.contains_key(&id) || words.rests().contains(&id.as_str()), "{}", words.path.display());
        }
    }
}

/// A number is a fact: one that no fact has is wrong at that level, or the fact is missing.
#[test]
fn no_level_says_a_number_that_its_facts_do_not() {
    let subjects = subjects();
    let mut wrong = Vec::new();
    for words in Words::all().iter().filter(|words| !words.rests().is_empty()) {
        let known: BTreeSet<u32> = words
            .rests()
            .iter()
            .flat_map(|id| subjects[*id].facts.values())
            .flat_map(|fact| numbers(&fact.is))
            .collect();
        for level in words.body().split("\n# ") {
            let (name, text) = level.trim_start_matches("# ").split_once('\n').unwrap_or((level, ""));
            for number in numbers(text).difference(&known) {
                wrong.push(format!("{} at {name}: {number}", words.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_year_after_they_were_checked_the_words_are_worth_a_look() {
    let day = |text| Date::parse(text).unwrap();
    assert_eq!(stale(day("2026-11-29")), None);
    let oldest = Words::all().into_iter().map(|words| words.front["checked"].clone()).min().unwrap();
    let old = stale(day("2031-01-01")).expect("a finding");
    assert_eq!((old.code, &old.values[0].1), ("words-stale", &oldest));
}
