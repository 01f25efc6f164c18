//! The glossary: every word from A to Z, looked for by any of its forms, each with an address of its own.

use crate::book::{example, shelf_words};
use crate::screens::{contents, glossary, shelf};
use crate::visit::Visit;
use kithbook::audience::{Level, Reader};
use kithbook::book::text_of;
use kithbook::content::{Content, MEETING_PARTS, MIXED_PARTS, ORDER_PARTS, Slot, Term};
use serde_json::json;

/// From the bookshelf and from a book, in the words of its level; then a link to one word.
pub async fn looked_through(visit: &Visit) {
    let words = shelf_words();
    shelf::ready(visit).await;
    visit.enter(&glossary::link(&words)).await;
    glossary::arrives(visit, &words).await;
    let all = terms(&words, "child");
    assert!(all.len() > 100, "the words of the middle level");
    glossary::shows(visit, &names(&all, "")).await;
    for typed in ["care ord", "Social Workers", "  panel ", "no such word"] {
        glossary::look_for(visit, typed).await;
        glossary::shows(visit, &names(&all, typed)).await;
    }
    assert!(names(&all, "no such word").is_empty() && names(&all, "Social Workers").contains(&"social worker"));

    visit.open().await;
    let example = example("brothers-and-sisters-apart");
    shelf::open_contents(visit, &example).await;
    let own = example.words(Level::From12);
    let own_words = own.clone();
    let book = example.book(Reader::Child, Level::From12);
    contents::arrives(visit, &book).await;
    visit.enter(&glossary::link(&own)).await;
    glossary::arrives(visit, &own).await;
    let all = terms(&own, "child");
    glossary::shows(visit, &names(&all, "")).await;

    // What the plan says of a word stands first, and then what is true in general, said to be so.
    let order = book.words.iter().find(|word| word.id == "care-order").expect("this child has one");
    let [own, general] = ["reader-card-for-you", "reader-card-general"].map(|id| crate::book::say(&own, id));
    let said = "return [...document.getElementById('/words/care-order').querySelectorAll('dd p')].slice(0, 3).map((own) => own.textContent)";
    let first = format!("{own}{}", text_of(&order.for_you));
    let second = format!("{general}{}", text_of(&order.meaning));
    let third = own_words.string("general-part", "child", &[("part", Slot::word("asks"))])
        + &own_words.passage("word/care-order/asks", "child", &[]);
    visit.comes_to(said, Vec::new(), &json!([first, second, third])).await;

    // A link in the list, then the same link from elsewhere, when nothing is open yet.
    visit.run("location.hash = '#/words/placement-order'").await;
    let is_seen = "const row = document.getElementById('/words/placement-order');
        return row !== null && row.getBoundingClientRect().top >= 0 && row.getBoundingClientRect().top < innerHeight / 2";
    visit.comes_to(is_seen, Vec::new(), &json!(true)).await;
    visit.run("location.reload()").await;
    let has_focus = "return document.activeElement.getAttribute('href')";
    visit.comes_to(has_focus, Vec::new(), &json!("#/words/placement-order")).await;
    visit.comes_to(is_seen, Vec::new(), &json!(true)).await;
    visit.open().await;
    shelf::ready(visit).await;
}

/// The words a reader can look through, from A to Z.
fn terms(words: &Content, voice: &str) -> Vec<Term> {
    let mut all = words.glossary(voice);
    all.sort_by_key(|term| term.name.to_lowercase());
    all
}

/// The names of those in which something stands: in the name, the meaning, the kind or a form.
fn names<'t>(all: &'t [Term], typed: &str) -> Vec<&'t str> {
    let wanted = typed.trim().to_lowercase();
    let holds = |term: &&Term| {
        let words = shelf_words();
        let kind = words.string(&format!("word-kind-{}", term.kind), "child", &[]);
        let parts = [&ORDER_PARTS[..], &MEETING_PARTS, &["local"], &MIXED_PARTS].concat();
        let more = words
            .parts_of(&term.id, &parts, "child")
            .into_iter()
            .map(|(part, text)| words.string("general-part", "child", &[("part", Slot::word(part))]) + &text);
        let more = more.collect::<Vec<_>>().join("\n");
        let forms = term.forms.join(" ");
        let text = [&term.name, &kind, &term.meaning, &more, &forms].map(|part| part.to_lowercase()).join("\n");
        text.contains(&wanted)
    };
    all.iter().filter(holds).map(|term| term.name.as_str()).collect()
}
