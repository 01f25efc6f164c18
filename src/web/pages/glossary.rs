//! Every word of the glossary from A to Z, with a way to look for one.

use super::top::{corner, settings, to_contents};
use crate::book::{Word, in_order};
use crate::case::lowered;
use crate::content::{MEETING_PARTS, MIXED_PARTS, ORDER_PARTS, Term};
use crate::web::book::{for_you, labelled, parts, voice};
use crate::web::platform::{focus, rows};
use crate::web::routes::Route;
use crate::web::state::{Session, Words};
use crate::web::ui::Drawn;
use leptos::prelude::*;

/// The screen. What is typed stays on it.
pub fn glossary() -> AnyView {
    let (words, session) = (Words::here(), Session::here());
    let book = session.book();
    let is_open = book.is_some();
    let voice = book.as_ref().map_or("child", |book| voice(book));
    let all = words.content().glossary(voice);
    let names: Vec<String> = all.iter().map(|term| lowered(&term.name)).collect();
    // The pack has them in the order of their ids, and a council may call one by another name.
    let all = in_order::by(all, |term| {
        let own = lowered(&term.name);
        names.iter().filter(|name| **name < own).count() as i32
    });
    let own = |term: &Term| {
        let mut taught = book.as_ref()?.words.iter();
        taught.find(|word| word.id == term.id && !word.for_you.is_empty())
    };
    let rows: Vec<AnyView> = all.iter().map(|term| row(term, own(term), words, voice)).collect();
    let way = if is_open { to_contents() } else { to_shelf(words) };
    request_animation_frame(focus::heading);
    view! {
        <main id="main" class="shelf glossary">
            <div class="glossary__top row">{way}{if is_open { corner() } else { settings() }}</div>
            <header class="shelf__head">
                <h1 tabindex="-1">{words.say("reader-glossary")}</h1>
                <p class="soft">{words.say("reader-glossary-about")}</p>
                <label class="glossary__look">
                    <span>{words.say("reader-glossary-look")}</span>
                    <input type="search" autocomplete="off" on:input=move |event| rows::look(&event)/>
                </label>
            </header>
            <dl class="glossary__words">{rows}</dl>
            <p class="glossary__none" role="status" hidden=true>{words.say("reader-glossary-none")}</p>
        </main>
    }
    .drawn()
}

/// A word with an address of its own, what kind it is, what it means for the child of the open book, and then in general. Its
/// other forms are looked through too.
fn row(term: &Term, own: Option<&Word>, words: Words, voice: &str) -> AnyView {
    let here = Route::word(&term.id);
    let id = here[1..].to_owned();
    let mut told: Vec<AnyView> = own.into_iter().map(|word| for_you(word, words)).collect();
    let general = if told.is_empty() { String::new() } else { words.say("reader-card-general") };
    told.push(labelled(general, term.meaning.clone().into_any()));
    for own in [&ORDER_PARTS[..], &MEETING_PARTS, &["local"], &MIXED_PARTS] {
        parts(&term.id, own, words, voice, &mut told);
    }
    view! {
        <div class="glossary__row" id=id data-forms=lowered(&term.forms.join(" "))>
            <dt><a href=here>{term.name.clone()}</a><span class="soft">{words.say(&format!("word-kind-{}", term.kind))}</span></dt>
            <dd>{told}</dd>
        </div>
    }
    .drawn()
}

fn to_shelf(words: Words) -> AnyView {
    view! { <a class="button button--quiet" href=Route::Shelf.address()>{words.say("reader-kithbook")}</a> }.drawn()
}
