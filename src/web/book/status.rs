//! How sure a page's fact is: a shape, a word and a colour, never a colour alone.

use crate::web::state::Words;
use crate::web::ui::{Drawn, Icon, icon};
use leptos::prelude::*;

/// The sign of a status, by its word in a plan.
pub fn status(word: &'static str) -> AnyView {
    let symbol = match word {
        "decided" => Icon::DECIDED,
        "planned" => Icon::PLANNED,
        "being_looked_into" => Icon::LOOKED_INTO,
        _ => Icon::NOT_KNOWN,
    };
    view! {
        <p class=format!("status status--{word}")>
            {icon(symbol)}
            <span>{Words::here().say(&format!("status-{}", word.replace('_', "-")))}</span>
        </p>
    }
    .drawn()
}
