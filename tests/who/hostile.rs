//! Cues that nobody writes: neither a panic nor a wait.

use super::examples::CUES as ALL;
use kithbook::art::kin::Look;
use kithbook::render::{places, who_is_who};
use proptest::prelude::*;
use std::fmt::Write;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// The longest that a cue of any kind may take, with no optimising, on a busy machine.
const SOON: Duration = Duration::from_secs(30);

const KINDS: [&str; 5] = ["tree", "around", "homes", "map", "decides"];
const HEADS: [&str; 13] =
    ["who", "say", "parent", "pair", "siblings", "home", "own-home", "near", "now", "plan", "", "kin", "who who"];
const WORDS: [&str; 32] = [
    "a",
    "b",
    "c",
    "d",
    "e",
    "",
    "lives",
    "died",
    "F",
    "M",
    "X",
    "name",
    "word",
    "person",
    "pet",
    "unseen",
    "council",
    "birth",
    "adoptive",
    "foster-past",
    "guardian",
    "married",
    "ended",
    "twin-identical",
    "full",
    "home",
    "1",
    "-1",
    "99999999999999999999",
    "pet dog brown",
    "</svg><script>",
    "age child skin umber hair curls black",
];

/// Draws a cue in each way there is. What is drawn is well-formed; what is no picture gives nothing.
fn survives(cue: &str) {
    let start = Instant::now();
    for printed in [false, true] {
        for words in [false, true] {
            if let Some(drawn) = who_is_who(cue, Look { words, printed }) {
                let parsed = roxmltree::Document::parse_with_options(
                    &drawn.svg,
                    roxmltree::ParsingOptions { nodes_limit: u32::MAX, ..Default::default() },
                );
                assert!(parsed.is_ok(), "{:?}: {cue:.300}", parsed.err());
                assert!(!drawn.svg.contains("NaN") && !drawn.svg.contains("<script"), "{cue:.300}");
            }
        }
    }
    if let Some(told) = places(cue, &|_| None) {
        let lines = told.split_once("</svg>").expect("a picture before the places").1;
        for line in lines.lines().filter(|line| !line.is_empty()) {
            assert_eq!(line.split('\t').count(), 12, "{line:?} of {cue:.300}");
        }
    }
    assert!(start.elapsed() < SOON, "{:?} for {} bytes: {cue:.300}", start.elapsed(), cue.len());
}

/// A line of words that a cue has, in any order.
fn line() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(0..WORDS.len(), 0..9);
    (0..HEADS.len(), words).prop_map(|(head, words)| {
        let fields = std::iter::once(HEADS[head]).chain(words.into_iter().map(|word| WORDS[word]));
        fields.collect::<Vec<_>>().join("\t")
    })
}

/// Somebody of a few, so that other lines may name them.
fn person() -> impl Strategy<Value = String> {
    (0..5usize, any::<bool>(), "\\PC{0,40}").prop_map(|(id, died, name)| {
        let life = if died { "died" } else { "lives" };
        format!("who\t{}\t{life}\tF\t0\tname\t{name}\tunseen\t", WORDS[id])
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn lines_in_any_order_draw_something_or_nothing(
        kind in 0..KINDS.len(),
        wide in any::<i32>(),
        people in prop::collection::vec(person(), 1..6),
        lines in prop::collection::vec(line(), 0..40),
    ) {
        let head = format!("kin {} {wide} 8-11", KINDS[kind]);
        let all: Vec<String> = std::iter::once(head).chain(people).chain(lines).collect();
        survives(&all.join("\n"));
    }

    #[test]
    fn any_text_at_all_draws_something_or_nothing(text in "\\PC{0,200}", start in 0..4usize) {
        let start = ["", "kin ", "kin tree 390 8-11\n", "kin homes 390 adult\nwho\t"][start];
        survives(&[start, &text].concat());
    }

    #[test]
    fn an_example_that_is_cut_or_stirred_draws_something_or_nothing(place in any::<u16>(), from in any::<u16>(), to in any::<u16>()) {
        let cues = &*CUES;
        let mut lines: Vec<&str> = cues[usize::from(place) % cues.len()].lines().collect();
        let (from, to) = (usize::from(from) % lines.len(), usize::from(to) % lines.len());
        lines.swap(from, to);
        survives(&lines.join("\n"));
        let text = lines.join("\n");
        let cut = (0..=text.len() * from / lines.len()).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        survives(&text[..cut]);
        survives(&text.replace('\t', "\t\t"));
    }
}

/// The child's cues of one example, of every kind.
static CUES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let is_own = |place: &str| place.starts_with("brothers-and-sisters-apart, Child");
    ALL.iter().filter(|cue| is_own(&cue.place)).map(|cue| cue.text.as_str()).collect()
});

/// Ten thousand lines of each sort, in each kind of picture.
#[test]
fn ten_thousand_lines_end_soon() {
    const MANY: usize = 10_000;
    /// What is repeated, and how a line of it is written.
    type Repeated = (&'static str, fn(usize) -> String);
    let sorts: [Repeated; 9] = [
        ("people", |at| format!("who\tp{at}\tlives\tF\t0\tname\tPerson {at}\tunseen\t\n")),
        ("one", |at| format!("who\tsame\tlives\tF\t0\tname\tPerson {at}\tunseen\t\n")),
        ("a line of parents", |at| format!("parent\tp{at}\tp{}\tbirth\n", at + 1)),
        ("a star", |at| format!("parent\tp{at}\tp0\tbirth\n")),
        ("everyone with everyone", |at| format!("parent\tp{}\tp{}\tbirth\n", at / 100, at % 100)),
        ("couples", |at| format!("pair\tp{}\tp{}\tmarried\n", at / 100, at % 100)),
        ("groups", |at| format!("siblings\tfull\tp{}\tp{}\tp{at}\n", at / 100, at % 100)),
        ("homes", |at| format!("home\th{at}\tHome {at}\tp{}\tp{at}\n", at % 50)),
        ("near", |at| format!("near\tp{at}\t{at}\tstrong\t\tteacher\n")),
    ];
    for kind in KINDS {
        for (name, sort) in sorts {
            // Everyone once, and then few of whom much is said.
            for people in if name == "people" { [40, MANY] } else { [2, 40] } {
                let mut cue = format!("kin {kind} 390 adult\n");
                for at in 0..people {
                    writeln!(cue, "who\tp{at}\tlives\tF\t0\tname\tPerson {at}\tunseen\t").expect("a text grows");
                }
                (0..MANY).for_each(|at| cue.push_str(&sort(at)));
                let start = Instant::now();
                let told = places(&cue, &|_| None);
                assert!(told.is_some());
                assert!(start.elapsed() < SOON, "{:?} for {kind} with {people} people and {name}", start.elapsed());
            }
        }
    }
}

/// Numbers, names and lists as long as they come.
#[test]
fn large_things_in_one_line_end_soon() {
    let who = "who\ta\tlives\tF\t0\tname\tAnn\tunseen\t\nwho\tb\tdied\tM\t9999999999\tword\tBo\tunseen\t\n";
    let long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(100);
    let members = "\ta\tb".repeat(1_000);
    for kind in KINDS {
        for wide in ["0", "-1", "2147483647", "-2147483648", "390", "9999999999999", "x", ""] {
            survives(&format!(
                "kin {kind} {wide} 8-11\n{who}near\ta\t-2147483648\tstrong\nnear\tb\t2147483647\tthin\t\n"
            ));
        }
        for more in [
            format!("who\tc\tlives\tF\t0\tname\t{long}\tunseen\t\nnear\tc\t2\tstrong\t\nnow\t\tc\nhome\tc\tC\tc\n"),
            format!("own-home\th\t{long}{members}\n"),
            format!("home\th\tH{members}\nnow\t{long}{members}\n"),
            format!("siblings\tfull{members}\n"),
            format!("say\tdate\t{long}\nsay\tnow\t{long}\nsay\tbirth\t{long}\nparent\ta\tb\tbirth\n"),
            "parent\ta\ta\tbirth\nparent\ta\tb\tbirth\nparent\tb\ta\tbirth\npair\ta\ta\tmarried\n".to_owned(),
            "own-home\th\tH\ta\ta\ta\nown-home\th\tH\ta\nhome\t\t\t\nnow\nplan\nnear\nwho\n".to_owned(),
        ] {
            survives(&format!("kin {kind} 390 5-7\n{who}{more}"));
        }
    }
}
