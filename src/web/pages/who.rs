//! Who is reading: each gets a copy of their own.

use super::top::corner;
use super::trouble::fault_list;
use crate::audience::Reader;
use crate::content::Slot;
use crate::web::state::readers::Choice;
use crate::web::state::{Opening, Session, Words};
use crate::web::ui::{Disclosure, Drawn};
use leptos::prelude::*;

/// The screen.
pub fn who(child: &str, choices: Vec<Choice>) -> AnyView {
    let (session, words) = (Session::here(), Words::here());
    let choices: Vec<_> =
        choices.into_iter().map(|choice| view! { <li>{button(child, choice)}</li> }.drawn()).collect();
    let looks = session.worth_a_look();
    let looks = (!looks.is_empty()).then(|| {
        view! { <Disclosure label=words.say("reader-trouble-look")>{fault_list(&looks)}</Disclosure> }.drawn()
    });
    view! {
        <main id="main" class="who">
            {corner()}
            <header class="shelf__head">
                <h1 tabindex="-1">{words.say("reader-who-heading")}</h1>
                <div class="soft">{words.say("reader-who-about")}</div>
            </header>
            <ul class="who__list" role="list">{choices}</ul>
            {looks}
        </main>
    }
    .drawn()
}

fn button(child: &str, choice: Choice) -> AnyView {
    let (opening, words) = (Opening::here(), Words::here());
    let say = |id| words.say_with(id, &[("child", Slot::text(child))]);
    let (name, about) = match &choice.reader {
        Reader::Child => (choice.name, say("reader-who-child")),
        Reader::Carer(_) => (choice.name, say("reader-who-carer")),
        Reader::Parent(_) => (choice.name, say("reader-who-parent")),
        Reader::Worker => (say("reader-who-worker"), say("reader-who-worker-about")),
        Reader::Other(_) => (choice.name, String::new()),
    };
    let reader = choice.reader;
    view! {
        <button type="button" class="who__choice" on:click=move |_| opening.choose(reader.clone())>
            <span class="who__name">{name}</span>
            <span class="soft">{about}</span>
        </button>
    }
    .drawn()
}
