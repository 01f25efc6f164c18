//! Runs of text. They are only ever set as text.

use crate::book::{Mark, Run, Style};
use crate::web::state::Card;
use crate::web::ui::Drawn;
use leptos::prelude::*;

/// Whether words of the glossary can be tapped.
#[derive(Clone, Copy)]
pub enum Taps {
    /// A tap opens the word's card.
    Opens(Card),
    /// On paper, and inside a card.
    None,
}

/// Runs in a row.
pub fn runs(runs: &[Run], taps: Taps) -> Vec<AnyView> {
    runs.iter().map(|own| run(own, taps)).collect()
}

/// A line with a word before it that says what it is about, where there is one.
pub fn labelled(label: String, text: AnyView) -> AnyView {
    let label = (!label.is_empty()).then(|| view! { <strong class="label">{label}</strong> }.drawn());
    view! { <p>{label}{text}</p> }.drawn()
}

fn run(run: &Run, taps: Taps) -> AnyView {
    let text = run.text.clone();
    match (&run.mark, taps, run.style) {
        (Mark::Term(id), Taps::Opens(card), _) => {
            let id = id.clone();
            view! {
                <button type="button" class="word" aria-haspopup="dialog" on:click=move |_| card.open(&id)>
                    {text}
                </button>
            }
            .drawn()
        }
        (Mark::Term(_), Taps::None, _) => view! { <span class="word">{text}</span> }.drawn(),
        (Mark::None | Mark::Person(_), _, Style::Strong) => view! { <strong>{text}</strong> }.drawn(),
        (Mark::None | Mark::Person(_), _, Style::Plain) => text.into_any(),
    }
}
