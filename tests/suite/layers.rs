//! The arrows that must never appear: which part of the house may not know of which.

use super::source::{Source, rust};

/// Some files, what they may not say, and why.
struct Rule {
    /// Where it holds: paths that begin with one of these.
    inside: &'static [&'static str],
    /// Where it does not, and each has its reason beside it.
    but: &'static [&'static str],
    /// What may not be written.
    never: &'static [&'static str],
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        inside: &["src/"],
        // The last two are the programs that draw, each a function or two for the browser to call.
        but: &["src/web/", "src/bin/app.rs", "src/bin/pictures.rs", "src/bin/who.rs"],
        never: &["leptos", "web_sys", "js_sys", "wasm_bindgen"],
        why: "only web/ knows the browser",
    },
    Rule {
        inside: &["src/"],
        // The press is run by build.rs and by nothing else.
        but: &["src/cli/", "src/bin/kithbook.rs", "src/content/press"],
        never: &["clap", "std::fs", "std::env", "println!", "eprintln!", "print!(", "SystemTime", "Instant::now"],
        why: "only cli/ knows the machine: files, surroundings, the clock and the terminal are handed in",
    },
    Rule {
        inside: &["src/render/", "src/web/book/"],
        but: &[],
        never: &["crate::plan", "plan::Plan", "SharedPlan"],
        why: "a backend takes a book and sees no plan",
    },
    Rule {
        inside: &["src/book/"],
        but: &[],
        never: &["crate::plan::read", "crate::plan::write", "audience::share", "Plan::decode", "Plan::default"],
        why: "a book is compiled from a SharedPlan and nothing else",
    },
    Rule {
        inside: &["src/calendar/", "src/duty/"],
        but: &[],
        never: &["crate::plan", "crate::content", "crate::book", "crate::audience"],
        why: "dates and time limits know nothing of plans or words",
    },
    Rule {
        inside: &["src/diary/"],
        but: &[],
        never: &["crate::content", "crate::book", "crate::art", "crate::render", "plan::Plan"],
        why: "which time is when hangs on neither words nor pages",
    },
    Rule {
        inside: &["src/ical/"],
        but: &[],
        never: &["crate::plan", "crate::content", "crate::book", "crate::audience", "crate::diary", "crate::render"],
        why: "a calendar file is read for its days, whoever asks",
    },
    Rule {
        inside: &["src/family/", "src/kin/", "src/tree/", "src/gedcom/"],
        but: &[],
        never: &["crate::plan", "crate::content", "crate::book", "crate::audience", "crate::art", "crate::render"],
        why: "a family is read, answered and laid out whoever asks: from neither plans nor words nor pictures",
    },
    Rule {
        inside: &["src/art/"],
        but: &[],
        never: &["crate::plan", "crate::content", "crate::book", "crate::family", "crate::kin", "crate::tree"],
        why: "pictures are drawn from what is handed in",
    },
    Rule {
        inside: &["src/content/"],
        but: &[],
        never: &["crate::plan", "crate::book", "crate::render"],
        why: "words know nothing of a family",
    },
    Rule {
        inside: &["src/plan/", "src/audience/"],
        but: &[],
        never: &["crate::content", "crate::book", "crate::render", "crate::words"],
        why: "the record and its sharing know nothing of words or pages",
    },
    Rule {
        inside: &["src/bundle/"],
        but: &[],
        never: &["plan::Plan", "crate::book", "crate::content", "crate::audience"],
        why: "a bundle knows nothing of what the plan says",
    },
    Rule {
        inside: &["src/words/"],
        but: &[],
        never: &["crate::plan", "crate::audience::share", "crate::book"],
        why: "the gate measures words, whoever wrote them",
    },
    Rule {
        inside: &["src/web/ui/"],
        but: &[],
        never: &["crate::plan", "crate::book", "crate::edit", "crate::audience"],
        why: "the parts of the interface know nothing of plans",
    },
    Rule {
        inside: &["src/web/"],
        but: &["src/web/platform/"],
        never: &["web_sys", "js_sys"],
        why: "only web/platform calls the browser",
    },
    Rule {
        inside: &["src/"],
        but: &[],
        never: &["inner_html", "set_inner", "insert_adjacent", "outer_html", "document.write"],
        why: "words are only ever words: no HTML sink is called",
    },
    Rule {
        inside: &["src/"],
        but: &["src/web/"],
        never: &[".sin()", ".cos()", ".tan()", ".atan2(", ".powf(", ".exp()", ".ln()", "rand::", "thread_rng"],
        why: "the same input gives the same bytes on every machine",
    },
    Rule {
        inside: &["src/"],
        // Native only; and the press, which runs in build.rs.
        but: &["src/words/", "src/cli/", "src/plan/check/", "src/content/press", "src/render/", "src/ical/"],
        never: &["to_lowercase", "to_uppercase", "is_lowercase", "is_uppercase"],
        why: "a phone carries src/case.rs and not 26 KB of tables",
    },
    Rule {
        inside: &["src/"],
        // Native only, or used in tests; and the index itself.
        but: &[
            "src/words/",
            "src/cli/",
            "src/plan/check/",
            "src/content/press",
            "src/content/ways.rs",
            "src/bundle/native",
            "src/family/json.rs",
            // In the program that draws who is who, which comes after the words and only for them.
            "src/tree/",
            "src/index.rs",
        ],
        never: &["BTreeMap", "BTreeSet", "HashMap", "HashSet"],
        why: "each kind of map is compiled anew for a phone to carry: src/index.rs is the one there is",
    },
];

#[test]
fn no_part_knows_what_it_must_not() {
    let broken: Vec<String> =
        rust(&["src"]).iter().flat_map(|source| RULES.iter().flat_map(|rule| rule.broken(source))).collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_rule_still_has_something_to_hold() {
    let files = rust(&["src"]);
    for rule in RULES {
        for place in rule.inside.iter().chain(rule.but) {
            assert!(files.iter().any(|file| file.path.starts_with(place)), "no file under {place}: {}", rule.why);
        }
    }
}

#[test]
fn a_rule_finds_what_it_forbids() {
    let text = "//! web_sys may be named in a comment.\nuse web_sys::Window;\n#[cfg(test)]\nmod tests { use web_sys::Window; }\n";
    let source = Source { path: "src/plan/window.rs".to_owned(), text: text.to_owned() };
    let broken: Vec<String> = RULES.iter().flat_map(|rule| rule.broken(&source)).collect();
    assert_eq!(broken, ["src/plan/window.rs:2: only web/ knows the browser\n    use web_sys::Window;"]);
}

impl Rule {
    fn broken(&self, source: &Source) -> Vec<String> {
        let is_at = |places: &[&str]| places.iter().any(|place| source.path.starts_with(place));
        if !is_at(self.inside) || is_at(self.but) {
            return Vec::new();
        }
        let says = |code: &str| self.never.iter().any(|word| names(code, word));
        source.code().filter(|line| says(&line.code)).map(|line| line.breaks(self.why)).collect()
    }
}

/// Whether code says a word: not as the end or the beginning of a longer one.
fn names(code: &str, word: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    code.match_indices(word).any(|(start, _)| {
        let (before, after) = (code[..start].chars().next_back(), code[start + word.len()..].chars().next());
        let (first, last) = (word.chars().next(), word.chars().next_back());
        !(is_letter(first) && is_letter(before) || is_letter(last) && is_letter(after))
    })
}
