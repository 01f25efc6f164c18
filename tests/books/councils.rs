//! Every council's own words, everywhere: each example told again in the words of each council, and each message of the
//! pack. The words were worked by hand from `facts.md` section 10.

use crate::every::{examples, file_name, pages, readers, today};
use crate::messages::texts;
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{self, Block, Topic, text_of};
use kithbook::content::Content;
use kithbook::plan::{PermanenceOption, Plan, Vocabulary};
use kithbook::render;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// An idea as the pack says it, and as Coventry, Wigan, Telford and Wrekin, Essex and Devon do; empty where the council has
/// no word (Telford: "relationships", no term), or none that is true of every one: Wigan's "four-month review" and "CLA
/// review". "Breakdown" is not here, for nothing in the pack says it.
const WORDS: [(&str, [&str; 5]); 12] = [
    ("family time", ["contact", "", "", "staying in touch", ""]),
    ("brothers and sisters", ["siblings", "", "siblings", "siblings", "siblings"]),
    ("review", ["looked after review", "", "children in care review", "statutory review", "child in care review"]),
    (
        "family meeting",
        [
            "family group conference",
            "family group conference",
            "Family Solutions discussion",
            "family group conference",
            "family group conference",
        ],
    ),
    ("going home", ["return home", "reunification", "rehabilitation", "re-unification", "reunification"]),
    ("early permanence", ["fostering for adoption", "foster to adopt", "", "", ""]),
    ("two plans", ["parallel plans", "twin track plans", "parallel plans", "", "twin track plans"]),
    (
        "family carer",
        [
            "connected person",
            "family or friends carer",
            "family and friends carer",
            "connected person",
            "kinship carer",
        ],
    ),
    ("child in care", ["looked after child", "cared for child", "", "", "child in our care"]),
    ("plan", ["care plan", "care plan", "permanence plan", "life plan", "care plan"]),
    ("permanence", ["", "", "permanency", "", ""]),
    ("moving on", ["independent living", "independence", "", "independent living", "living independently"]),
];
const COUNCILS: [Vocabulary; 5] =
    [Vocabulary::Coventry, Vocabulary::Wigan, Vocabulary::Telford, Vocabulary::Essex, Vocabulary::Devon];
/// What a child reads too: plain words, that say no more than they mean.
const FIT_FOR_A_CHILD: [&str; 4] = ["staying in touch", "life plan", "child in our care", "permanency"];
/// Ideas the pack also speaks of in other senses: a plan that can change, plan two, a child who is not in care.
const OF_MANY_SENSES: [&str; 4] = ["plan", "child in care", "permanence", "going home"];
/// The shelf stands before any council is known; the meaning of "parallel plans" is "two plans", and of "siblings"
/// "brothers and sisters".
const SAYS_IT_PLAINLY: [&str; 3] = ["reader-shelf", "glossary/parallel-planning", "glossary/siblings"];

/// A book in the words of a council: its text, and where it is from.
struct Told {
    council: Vocabulary,
    from: String,
    is_a_childs: bool,
    text: String,
    sentences: Vec<String>,
}

/// Every example, and one of a young person who moves on, in every vocabulary: for adults as themselves, and for children.
fn library() -> &'static [Told] {
    static LIBRARY: LazyLock<Vec<Told>> = LazyLock::new(|| {
        let mut plans = examples();
        let (_, mut moves_on) = plans.iter().find(|(name, _)| name == "staying-put").cloned().unwrap();
        moves_on.aim.main.option = Some(PermanenceOption::Independence);
        plans.push(("moving-on".to_owned(), moves_on));
        let all = Vocabulary::ALL.iter().flat_map(|council| Level::ALL.iter().map(move |level| (*council, *level)));
        all.flat_map(|(council, level)| {
            let content = Content::built_in(level, council.word());
            plans.iter().flat_map(|(name, plan)| told(name, plan, council, level, &content)).collect::<Vec<_>>()
        })
        .collect()
    });
    &LIBRARY
}

fn told(name: &str, plan: &Plan, council: Vocabulary, level: Level, content: &Content) -> Vec<Told> {
    let mut plan = plan.clone();
    plan.council.vocabulary = Some(council);
    let readers = if level == Level::Adult { readers(&plan) } else { vec![Reader::Child] };
    let tell = |reader: Reader| {
        let book = book::compile(&share(plan.clone(), &Audience { reader: reader.clone(), level }), content, today());
        Told {
            council,
            from: format!("{name} for {} at {}", file_name(&reader), level.word()),
            is_a_childs: reader == Reader::Child,
            text: render::text(&book) + &whys(&book).join("\n"),
            sentences: sentences(&book),
        }
    };
    readers.into_iter().map(tell).collect()
}

/// Every line of a book that begins a sentence. A word to know is a label and begins small; what it means does not.
fn sentences(book: &book::Book) -> Vec<String> {
    let mut lines: Vec<String> = book.chapters.iter().map(|chapter| chapter.title.clone()).chain(whys(book)).collect();
    for chapter in &book.chapters {
        for page in &chapter.pages {
            lines.push(text_of(&page.heading));
            for block in &page.blocks {
                match block {
                    Block::Fact { value, .. } if chapter.topic == Topic::Words => lines.push(text_of(value)),
                    block => lines.extend(block.lines()),
                }
            }
        }
    }
    lines
}

/// What each page answers to "why does it say this?".
fn whys(book: &book::Book) -> Vec<String> {
    pages(book).flat_map(|page| page.why.iter().flat_map(Block::lines)).collect()
}

/// How often a text says some words, whole, in whatever case: "contact order" is the name of an order and does not say
/// "contact", for the names of orders are never swapped.
fn count(text: &str, words: &str) -> usize {
    let (text, words) = (text.to_lowercase().replace("contact order", ""), words.to_lowercase());
    let whole = |place: usize| {
        let before = text[..place].chars().next_back();
        let after = text[place + words.len()..].strip_prefix('s').unwrap_or(&text[place + words.len()..]);
        !before.is_some_and(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    };
    text.match_indices(&words).filter(|(place, _)| whole(*place)).count()
}

/// The same book in the pack's own words: what it says of a council's words came from the plan itself.
fn plain(told: &Told) -> &'static Told {
    static PLAIN: LazyLock<BTreeMap<&str, &Told>> = LazyLock::new(|| {
        let plain = library().iter().filter(|told| told.council == Vocabulary::Plain);
        plain.map(|told| (told.from.as_str(), told)).collect()
    });
    PLAIN[told.from.as_str()]
}

fn more_often_than_plain(told: &Told, words: &str) -> bool {
    count(&told.text, words) > count(&plain(told).text, words)
}

#[test]
fn each_council_says_its_own_words_to_adults() {
    for (place, council) in COUNCILS.iter().enumerate() {
        for (idea, words) in WORDS.iter().map(|(idea, words)| (idea, words[place])).filter(|(_, own)| !own.is_empty()) {
            let mut adults = library().iter().filter(|told| told.council == *council && !told.is_a_childs);
            let said = adults.any(|told| more_often_than_plain(told, words));
            assert!(said, "{}: {words:?} for {idea:?} is said to no adult", council.word());
        }
    }
}

#[test]
fn no_council_says_the_words_of_another() {
    for (place, council) in COUNCILS.iter().enumerate() {
        let own: BTreeSet<&str> = WORDS.iter().map(|(_, words)| words[place]).collect();
        let others: BTreeSet<&str> = WORDS.iter().flat_map(|(_, words)| *words).collect();
        for told in library().iter().filter(|told| told.council == *council) {
            for words in others.difference(&own) {
                // A "child in care review" holds the pack's own "child in care", and no council's word.
                assert!(!more_often_than_plain(told, words), "{}: {words:?} in {}", council.word(), told.from);
            }
        }
    }
}

#[test]
fn no_word_for_adults_reaches_a_child() {
    let adults: BTreeSet<&str> = WORDS.iter().flat_map(|(_, words)| *words).collect();
    for told in library().iter().filter(|told| told.is_a_childs) {
        for words in adults.iter().filter(|words| !words.is_empty() && !FIT_FOR_A_CHILD.contains(words)) {
            assert!(!more_often_than_plain(told, words), "{}: {words:?} in {}", told.council.word(), told.from);
        }
    }
}

#[test]
fn a_childs_words_change_where_the_councils_are_fit_for_a_child() {
    let childs = |council, words| {
        let mut childs = library().iter().filter(|told| told.council == council && told.is_a_childs);
        childs.any(|told| more_often_than_plain(told, words))
    };
    assert!(childs(Vocabulary::Essex, "life plan"));
    assert!(childs(Vocabulary::Essex, "staying in touch"));
    assert!(childs(Vocabulary::Devon, "in our care"));
    assert!(childs(Vocabulary::Telford, "permanency"));
}

/// A child who lives with a special guardian is not in care, and has no care plan.
#[test]
fn only_a_child_whom_the_council_looks_after_has_a_care_plan() {
    // What the words for a child in care and for a review mean is said of any such child.
    let of_others = |line: &str| line.starts_with("A child whom the council") || line.starts_with("A meeting");
    for told in library().iter().filter(|told| told.from.starts_with("special-guardian-nan")) {
        let known: BTreeSet<&String> = plain(told).sentences.iter().collect();
        let own = |line: &&String| !known.contains(line) && count(line, "care plan") > 0 && !of_others(line);
        assert_eq!(told.sentences.iter().find(own), None, "{}: {}", told.council.word(), told.from);
    }
    let has = |told: &&Told| told.from.starts_with("going-home") && more_often_than_plain(told, "care plan");
    assert!(library().iter().any(|told| has(&told) && told.council == Vocabulary::Coventry));
}

#[test]
fn in_any_councils_words_every_sentence_is_whole() {
    for told in library().iter().filter(|told| told.council != Vocabulary::Plain) {
        let known: BTreeSet<&str> = plain(told).sentences.iter().map(String::as_str).collect();
        for line in told.sentences.iter().filter(|line| !known.contains(line.as_str())) {
            let fault = fault(line);
            assert!(fault.is_none(), "{} {}: {fault:?} in {line:?}", told.council.word(), told.from);
        }
    }
}

/// A sentence that begins small, an article that does not fit, or words left glued.
fn fault(line: &str) -> Option<&'static str> {
    let mut starts = line.split(". ").filter_map(|sentence| sentence.chars().find(|letter| letter.is_alphanumeric()));
    let lower = format!(" {} ", line.to_lowercase());
    let pairs: Vec<&str> = lower.split_whitespace().collect();
    if starts.any(char::is_lowercase) {
        return Some("a small letter at the start");
    }
    let is_a_vowel = |word: &str| word.starts_with(['a', 'e', 'i', 'o', 'u']);
    for pair in pairs.windows(2) {
        match pair {
            ["a", next] if is_a_vowel(next) => return Some("a before a vowel"),
            ["an", next] if !is_a_vowel(next) && *next != "hour" => return Some("an before a consonant"),
            [one, other] if one == other && *one != "had" => return Some("a word twice"),
            ["a" | "the" | "your", "a"] => return Some("two articles"),
            _ => {}
        }
    }
    ["  ", " .", " ,", "..", "{", "}"].into_iter().find(|wrong| line.contains(wrong))
}

/// In every way of saying every message, whatever a plan may hold.
#[test]
fn no_message_says_the_packs_word_to_an_adult_whose_council_has_its_own() {
    let mut found = Vec::new();
    for (place, council) in COUNCILS.iter().enumerate() {
        let content = Content::built_in(Level::Adult, council.word());
        let texts = texts(&content, Level::Adult, &["parent", "carer", "worker", "other"]);
        let swapped = WORDS.iter().map(|(idea, words)| (*idea, words[place]));
        for (idea, own) in swapped.filter(|(idea, own)| !own.is_empty() && !OF_MANY_SENSES.contains(idea)) {
            for (text, id) in texts.iter().filter(|(_, id)| !SAYS_IT_PLAINLY.iter().any(|start| id.starts_with(start)))
            {
                if count(&text.to_lowercase().replace(&own.to_lowercase(), ""), idea) > 0 {
                    found.push(format!("{} {id}: {idea:?} and not {own:?} in {text:?}", council.word()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A word that counts must take "a" before it and "s" after it, whichever council says it.
#[test]
fn words_that_count_do_so_in_every_councils_words() {
    let counted = ["review", "family meeting", "family carer", "plan", "child in care"];
    for (idea, words) in WORDS.iter().filter(|(idea, _)| counted.contains(idea)) {
        for words in words.iter().copied().filter(|words| !words.is_empty()).chain([*idea]) {
            assert!(!words.starts_with(['a', 'e', 'i', 'o', 'u']), "an {words}");
            assert!(!words.ends_with(['s', 'x', 'h', 'y']), "{words} does not take s");
        }
    }
}
