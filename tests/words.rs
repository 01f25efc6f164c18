//! The reading gate held against references that are not ours: npm's `syllable`, `spache` and `dale-chall`, sums and
//! sentences worked by hand, and the project's own examples.
//!
//! Needs Node and `npm ci`; the scripts are in `tests/words/`.
//!
//! Long because the gate is held against one reference after another, and they share their readings.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test says what is wrong by a panic, reads its fixtures and prints its figures"
)]
#![cfg(feature = "cli")]

use std::collections::{BTreeSet, HashMap};
use std::io::Write;
use std::process::{Command, Stdio};

use kithbook::audience::Level;
use kithbook::words::{
    Code, Jargon, List, Targets, WordFinding, is_familiar, judge, measure, measure_with_names, report, syllables,
};
use proptest::prelude::*;

const YOUNG: &str = include_str!("../assets/pack/en-GB/familiar/young.txt");
const OLDER: &str = include_str!("../assets/pack/en-GB/familiar/older.txt");
const JARGON: &str = include_str!("../assets/pack/en-GB/jargon.toml");
const EXAMPLES: &str = include_str!("words/examples.txt");
const GRAMMAR: &str = include_str!("words/grammar.txt");
const COUNCIL: &str = include_str!("words/council.txt");
const NAMES: [&str; 17] = [
    "Nan", "Mum", "Mummy", "Dad", "Jean", "Tom", "Farah", "Leo", "Mia", "Ann", "Raj", "Mo", "Kate", "Dean", "Priya",
    "Sam", "Jo",
];

// ---- against npm ----

#[test]
fn syllables_agree_with_a_reference_counter_on_97_words_in_100() {
    let phrases = JARGON.split(|letter: char| !(letter.is_alphabetic() || letter == '-')).map(str::to_lowercase);
    let spelt = phrases.filter(|word| word.len() > 3 && word.contains(['a', 'e', 'i', 'o', 'u', 'y']));
    let words: BTreeSet<String> = entries(YOUNG).chain(entries(OLDER)).map(str::to_owned).chain(spelt).collect();
    let words: Vec<String> = words.into_iter().collect();
    let reference = node("syllables.mjs", &[], &words.join("\n"));
    let counted: HashMap<&str, usize> =
        reference.lines().filter_map(|line| line.split_once(' ')).map(|(word, n)| (word, n.parse().unwrap())).collect();
    let differ: Vec<&String> = words.iter().filter(|word| counted[word.as_str()] != syllables(word)).collect();
    let agree = 1.0 - differ.len() as f64 / words.len() as f64;
    println!("syllables: {:.2}% of {} words agree", agree * 100.0, words.len());
    assert!(agree >= 0.97, "{agree:.4}: {differ:?}");
}

#[test]
fn syllables_of_words_worked_by_hand() {
    for (count, words) in [
        (1, "you here lived judge clothes beer squeeze can't looked friend 2026"),
        (2, "table people being wouldn't boxes house's wanted safely giant science poem baseball lonely quiet"),
        (3, "family adoption serious decision museum idea created radio area hospital element happier"),
        (4, "guardianship january material librarian dictionary society experience"),
        (5, "university immediately curiosity disability"),
    ] {
        for word in words.split(' ') {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}

#[test]
fn familiar_lists_agree_with_spache_and_dale_chall_within_stated_figures() {
    let both = |words: &str| {
        let off_spache: BTreeSet<String> =
            node("familiar.mjs", &["spache"], words).lines().map(str::to_owned).collect();
        let off_chall = node("familiar.mjs", &["dale-chall"], words);
        off_chall.lines().filter(|word| off_spache.contains(*word)).count()
    };
    let young: Vec<&str> = entries(YOUNG).collect();
    let older: Vec<&str> = entries(OLDER).collect();
    let share = |part: usize, whole: usize| 1.0 - part as f64 / whole as f64;
    let young_precision = share(both(&young.join("\n")), young.len());
    let all = [young.clone(), older].concat();
    let all_precision = share(node("familiar.mjs", &["dale-chall"], &all.join("\n")).lines().count(), all.len());
    let recall = |reference: &str, list: List| {
        let words = node("list.mjs", &[reference], "");
        share(words.lines().filter(|word| !is_familiar(word, list)).count(), words.lines().count())
    };
    let (spache, chall) = (recall("spache", List::Young), recall("dale-chall", List::Older));
    println!("young: {young_precision:.3} of ours on a reference list, {spache:.3} of Spache familiar");
    println!("both lists: {all_precision:.3} of ours on Dale–Chall, {chall:.3} of Dale–Chall familiar");
    // The references are American and 30 to 50 years old: jumper, nan, lorry, laptop and hijab are not on them.
    // Which of our drafted words went on which list was settled with these references in hand, so these figures guard
    // against drift and prove little. What a list lets through on real text is the next test.
    assert!(young_precision >= 0.90 && spache >= 0.90, "{young_precision} {spache}");
    assert!(all_precision >= 0.60 && chall >= 0.80, "{all_precision} {chall}");
}

#[test]
fn on_running_text_the_share_off_the_list_is_near_the_reference() {
    let texts =
        Level::ALL.iter().map(|level| (*level, pooled(*level), 0.04)).chain([(Level::Adult, COUNCIL.to_owned(), 0.08)]);
    for (level, text, within) in texts {
        let reference = if matches!(level, Level::Under5 | Level::From5) { "spache" } else { "dale-chall" };
        let words: Vec<String> = plain_words(&text);
        let unique: BTreeSet<&str> = words.iter().map(String::as_str).collect();
        let listed = node("familiar.mjs", &[reference], &unique.into_iter().collect::<Vec<_>>().join("\n"));
        let off: BTreeSet<&str> = listed.lines().collect();
        let named = |word: &str| NAMES.iter().any(|name| name.eq_ignore_ascii_case(word.trim_end_matches("'s")));
        let theirs =
            words.iter().filter(|word| off.contains(word.as_str()) && !named(word)).count() as f64 / words.len() as f64;
        let ours = measure_with_names(&text, &NAMES).unfamiliar_share(level);
        println!("{:>6} off the list: ours {:.1}%, {reference} {:.1}%", level.word(), ours * 100.0, theirs * 100.0);
        assert!((ours - theirs).abs() <= within, "{}: {ours:.3} {theirs:.3}", level.word());
    }
}

// ---- against sums and sentences worked by hand ----

#[test]
fn grades_equal_sums_worked_by_hand() {
    // 8 words, 8 syllables, none unfamiliar: 0.39·8 + 11.8·1 − 15.59 and 0.121·8 + 0.659.
    let easy = measure(&"The dog ran to the big red house. ".repeat(7));
    assert!((easy.fk_grade.unwrap() - -0.67).abs() < 1e-9, "{easy:?}");
    assert!((easy.spache_grade.unwrap() - 1.627).abs() < 1e-9, "{easy:?}");
    // 5 words, 3+1+1+3+3 syllables, 3 of them hard; of 50 words 3 different ones are unfamiliar: 6 in 100.
    let hard = measure(&"adoption is a tremendous decision.\n".repeat(10));
    assert!((hard.fk_grade.unwrap() - 12.32).abs() < 1e-9, "{hard:?}");
    assert!((hard.spache_grade.unwrap() - (0.605 + 0.492 + 0.659)).abs() < 1e-9, "{hard:?}");
    assert_eq!((hard.sentences, hard.words, hard.longest_sentence), (10, 50, 5));
    assert!((hard.long_word_share - 0.6).abs() < 1e-9 && (hard.unfamiliar_young_share - 0.6).abs() < 1e-9);
}

#[test]
fn grammar_of_sentences_worked_by_hand() {
    let mut wrong = Vec::new();
    for line in entries(GRAMMAR) {
        let mut parts = line.splitn(4, ' ');
        let wanted: [usize; 3] = std::array::from_fn(|_| parts.next().unwrap().parse().unwrap());
        let sentence = parts.next().unwrap();
        let measures = measure(sentence);
        let found = [measures.clauses_max, measures.passives, measures.negatives_max];
        if found != wanted {
            wrong.push(format!("{sentence} wanted {wanted:?}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn sentences_and_words_are_split_as_a_reader_splits_them() {
    for (sentences, words, text) in [
        (0, 0, ""),
        (0, 0, "— … “Only theirs.”\n\n"),
        (2, 5, "My family\nNan lives here."),
        (1, 6, "Dr. Shah will see you today"),
        (1, 8, "You see Mum at 9.30 on 6 June."),
        (1, 5, "It costs 1,000 pounds… maybe."),
        (2, 5, "Ask Nan! She can't say."),
        (2, 6, "You told us: “I hate it. Go away!” We did listen."),
        (1, 4, "Your grown-up’s house is"),
        (1, 5, "You said \"no\" to Mo. too"),
        (1, 4, "An \" inch of rain."),
        (2, 4, "- First point\n- Second point"),
    ] {
        let measures = measure(text);
        assert_eq!((measures.sentences, measures.words), (sentences, words), "{text}");
    }
}

// ---- the project's own examples ----

#[test]
fn every_example_passes_alone_but_for_what_is_known() {
    // The guide's own examples use these; the dictionary, which came later, keeps them for other levels or teaches them
    // apart. One page of 54 words has four long ones (family, three times, and adoption): 7.4% where 7% is the most.
    let known = [
        ("under5", "judge"),
        ("16+", "adoption order"),
        ("16+", "independent reviewing officer"),
        ("8-11", "family, adoption"),
    ];
    for level in Level::ALL {
        for text in examples(*level) {
            for finding in judged(&text, *level) {
                let expected = known.contains(&(level.word(), finding.words.as_str()));
                assert!(expected, "{}: {text}\n{finding:?}", level.word());
            }
        }
    }
}

#[test]
fn every_level_of_the_examples_joined_meets_every_target() {
    for level in Level::ALL {
        let text = pooled(*level);
        let over: Vec<WordFinding> =
            judged(&text, *level).into_iter().filter(|finding| finding.code.is_of_level()).collect();
        assert!(over.is_empty(), "{}: {over:?}", level.word());
        let (is, may) = (measure_with_names(&text, &NAMES), Targets::of(*level));
        assert!(is.words >= 50 && is.longest_sentence <= may.longest_sentence && is.clauses_max <= may.clauses);
    }
}

#[test]
fn a_letter_in_office_english_fails_at_every_level() {
    for level in Level::ALL {
        let codes: BTreeSet<Code> = judged(COUNCIL, *level).into_iter().map(|finding| finding.code).collect();
        for code in
            [Code::UnfamiliarWords, Code::LongWords, Code::Grade, Code::MeanSentence, Code::Jargon, Code::VagueTime]
        {
            assert!(codes.contains(&code), "{} {}", level.word(), code.word());
        }
    }
}

// ---- findings ----

#[test]
fn findings_name_the_words_and_what_to_say_instead() {
    for (level, text, code, words) in [
        (Level::From8, "We will keep an eye on this.", Code::Idiom, "keep an eye on"),
        (Level::From8, "This is your forever home.", Code::Promise, "forever home"),
        (Level::From8, "It was your fault.", Code::Blame, "was your fault"),
        (Level::From8, "We will tell you in due course.", Code::VagueTime, "in due course"),
        (Level::From8, "You see your siblings here.", Code::Jargon, "siblings"),
        (Level::From8, "She has challenging behaviour.", Code::Stigma, "challenging behaviour"),
        (Level::From8, "There is a Placement Order.", Code::LawWord, "Placement Order"),
        (Level::Adult, "Ask the LA about it.", Code::Jargon, "LA"),
        (Level::From5, "You can come (or not).", Code::Bracket, "("),
        (Level::From5, "Come; stay.", Code::Semicolon, ";"),
        (Level::From8, "Come 10–12 on Friday.", Code::Dash, "–"),
        (Level::From8, "Come - or stay.", Code::Dash, "-"),
        (Level::Adult, "Well done!", Code::Exclamation, "!"),
        (Level::Adult, "You must NOT come.", Code::Capitals, "NOT"),
        (Level::From8, "This is a catastrophe.", Code::HardWord, "catastrophe"),
        (Level::From12, "It is not right unless Nan comes.", Code::DoubleNegative, "not right unless"),
        (Level::From5, "You will be told.", Code::Passive, "be told"),
    ] {
        let found = judged(text, level);
        let finding = found.iter().find(|finding| finding.code == code).unwrap_or_else(|| panic!("{text} {found:?}"));
        assert_eq!((finding.words.as_str(), &text[finding.span.clone()]), (words, words));
        assert!(finding.reason.ends_with(['.', '?']) && !finding.reason.contains('{'), "{}", finding.reason);
        let offers = matches!(code, Code::Idiom | Code::Promise | Code::VagueTime | Code::Jargon | Code::LawWord);
        assert_eq!(!finding.suggestions.is_empty(), offers, "{finding:?}");
        assert!(code != Code::Stigma || finding.reason.contains('?'), "a stigma word asks a question");
    }
}

#[test]
fn every_word_of_the_dictionary_is_found_where_it_may_not_stand() {
    let says: Vec<&str> = JARGON.lines().filter_map(|line| line.strip_prefix("say = \"")?.strip_suffix('"')).collect();
    assert_eq!(says.len(), 260);
    let dictionary = Jargon::embedded().unwrap();
    for (say, term) in says.iter().zip(dictionary.terms()) {
        let level = Level::ALL.iter().find(|level| !term.ok.contains(level));
        let Some(level) = level else { continue };
        let text = format!("has {say} here");
        let found = judge(&text, *level, &dictionary, &[]);
        assert!(found.iter().any(|finding| finding.words == say.trim_end_matches('+')), "{say}: {found:?}");
    }
}

#[test]
fn words_that_mean_what_they_say_may_stand() {
    let dictionary = Jargon::embedded().unwrap();
    for phrase in dictionary.terms().iter().flat_map(|term| &term.but) {
        assert_eq!(judge(phrase, Level::From12, &dictionary, &[]), [], "{phrase}");
    }
    for text in ["Her jabs are up to date.", "None of this was your fault.", "You want a front door of your own."] {
        assert_eq!(judged(text, Level::From12), [], "{text}");
    }
    for text in ["Not much to date.", "It was your fault.", "You rang the front door."] {
        assert_eq!(judged(text, Level::From12).len(), 1, "{text}");
    }
}

#[test]
fn a_word_that_is_taught_may_stand() {
    assert_eq!(judged("This is called adoption.", Level::From5), []);
    assert_eq!(judged("We have a contingency plan. This means plan two.", Level::From12), []);
    let many = "An advocate is a helper. Contact means time with Mum. Your review is a talk.";
    assert_eq!(judged(many, Level::From5).iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::ManyNewWords]);
}

#[test]
fn short_texts_get_no_level_verdict_and_names_are_never_unfamiliar() {
    let text = "Consequently bureaucratic considerations necessitate administrative reorganisation.";
    assert!(judged(text, Level::From5).iter().all(|finding| !finding.code.is_of_level()));
    assert!(measure(&text.repeat(9)).fk_grade.is_some() && measure(text).fk_grade.is_none());
    let start = "Bartholomew is here.";
    assert!(measure(start).unfamiliar_young_share > 0.0);
    assert!(measure_with_names(start, &["Bartholomew Quigley"]).unfamiliar_young_share == 0.0);
    assert!(measure("We saw Bartholomew's dog.").unfamiliar_young_share == 0.0);
}

#[test]
fn a_childs_own_words_change_nothing() {
    for level in Level::ALL {
        for text in examples(*level) {
            for said in
                ["“I HATE the LAC review!!! it was not never my fault (forever); ok”", "\"kicking off, innit — soon!\""]
            {
                let with = format!("{text}\n{said}");
                assert_eq!(measure(&with), measure(&text));
                assert_eq!(judged(&with, *level).len(), judged(&text, *level).len(), "{with}");
            }
        }
    }
}

#[test]
fn a_dictionary_that_cannot_be_read_says_where() {
    let fault = Jargon::parse("[[term]]\nsay = \"x\"\nkind = \"rude\"\n").unwrap_err().to_string();
    assert!(fault.contains("line 3") && fault.contains("rude"), "{fault}");
    let mut dictionary = Jargon::embedded().unwrap();
    dictionary
        .extend(Jargon::parse("[[term]]\nsay = \"family time\"\nkind = \"jargon\"\nplain = \"seeing Mum\"\n").unwrap());
    assert_eq!(judge("It is family time.", Level::Adult, &dictionary, &[])[0].suggestions, ["seeing Mum"]);
}

#[test]
fn a_report_is_text_for_people_and_json_for_programs() {
    let dictionary = Jargon::embedded().unwrap();
    let report = report("You live here.\nYou have siblings.", Level::From8, &dictionary, &[]);
    insta::assert_snapshot!(report, @"
    Level 8-11: 6 words in 2 sentences.
    Fewer than 50 words: judged by sentence and word only. Judge the whole level joined together as well.

                                          here    most
    mean words in a sentence               3.0    11.0
    longest sentence                         3      16
    ideas in a sentence                      1       2
    words off the list                   16.7%      8%
    words of 3 syllables or more            0%      7%
    passive sentences                       0%      0%
    negatives in a sentence                  0       1

    To look at: 1

    line 2 [jargon] “siblings” is a word for offices. Say it in plain words, or explain it straight away.
      Try: brothers and sisters
    ");
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["level"], "8-11");
    assert_eq!(json["findings"][0]["code"], "jargon");
    assert_eq!(json["findings"][0]["line"], 2);
    assert_eq!(json["findings"][0]["span"]["start"], 24);
    assert_eq!(json["measures"]["words"], 6);
}

#[test]
fn a_long_page_is_judged_within_a_tenth_of_a_second_even_unoptimised() {
    let text = pooled(Level::From12);
    judged(&text, Level::From12);
    let start = std::time::Instant::now();
    (0..20).for_each(|_| drop(judged(&text, Level::From12)));
    let each = start.elapsed() / 20;
    println!("{} words judged in {each:?}", measure(&text).words);
    assert!(each.as_millis() < 100, "{each:?}");
}

#[test]
fn the_lists_are_in_order_and_share_no_word() {
    let (young, older): (Vec<&str>, Vec<&str>) = (entries(YOUNG).collect(), entries(OLDER).collect());
    assert!(young.is_sorted() && older.is_sorted());
    let all: BTreeSet<&&str> = young.iter().chain(&older).collect();
    assert_eq!(all.len(), young.len() + older.len());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_the_gate(text in r#"([a-zA-Zé’'“”"!.,;:()–-]{0,8}[ \n]?){0,40}|.{0,200}"#) {
        for finding in judged(&text, Level::From5) {
            prop_assert!(text.get(finding.span).is_some());
        }
    }
}

// ---- how the tests ask ----

fn judged(text: &str, level: Level) -> Vec<WordFinding> {
    static DICTIONARY: std::sync::OnceLock<Jargon> = std::sync::OnceLock::new();
    judge(text, level, DICTIONARY.get_or_init(|| Jargon::embedded().unwrap()), &NAMES)
}

/// The examples of a level, a line to a line.
fn examples(level: Level) -> impl Iterator<Item = String> {
    let lines = entries(EXAMPLES).filter_map(move |line| line.strip_prefix(level.word())?.strip_prefix(": "));
    lines.map(|line| line.replace(" // ", "\n\n").replace(" / ", "\n"))
}

fn pooled(level: Level) -> String {
    examples(level).collect::<Vec<_>>().join("\n")
}

/// Lines that are not empty and not remarks.
fn entries(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn plain_words(text: &str) -> Vec<String> {
    let letters = |letter: char| !(letter.is_alphanumeric() || letter == '\'' || letter == '-');
    let words = text.split(letters).filter(|word| word.starts_with(char::is_alphabetic));
    words.map(str::to_lowercase).collect()
}

/// Runs a script of `tests/words/` with `input` on its standard input.
fn node(script: &str, arguments: &[&str], input: &str) -> String {
    let mut child = Command::new("node")
        .arg(format!("tests/words/{script}"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node runs");
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success(), "{script} failed: run `npm ci`");
    String::from_utf8(out.stdout).unwrap().trim_end().to_owned()
}
