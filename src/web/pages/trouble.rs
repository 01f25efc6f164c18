//! What stands in the way, in plain words.

use crate::content::Slot;
use crate::web::state::faults::Fault;
use crate::web::state::{Opening, Trouble, Words};
use crate::web::ui::{Drawn, button};
use leptos::prelude::*;

/// Shown above any screen, and said at once by a screen reader.
pub fn trouble_notice() -> AnyView {
    let (opening, words) = (Opening::here(), Words::here());
    let notice = move |trouble| {
        let (heading, text, faults) = match trouble {
            Trouble::File(faults) => ("reader-trouble-heading", "reader-trouble-about", faults),
            Trouble::Unreadable => ("reader-trouble-heading", "reader-trouble-file", Vec::new()),
            Trouble::Words => ("reader-trouble-words-heading", "reader-trouble-words", Vec::new()),
        };
        view! {
            <section class="trouble" aria-labelledby="trouble">
                <h2 id="trouble">{words.say(heading)}</h2>
                <p>{words.say(text)}</p>
                {fault_list(&faults)}
                <div class="row">{button("quiet", None, words.say("reader-trouble-close"), move || opening.clear())}</div>
            </section>
        }
        .drawn()
    };
    view! { <div class="notices" role="alert">{move || opening.trouble().map(notice).into_any()}</div> }.drawn()
}

/// Findings, each with what is wrong, what to do, its line and its code.
pub fn fault_list(faults: &[Fault]) -> Option<AnyView> {
    let faults: Vec<_> = faults.iter().map(fault).collect();
    (!faults.is_empty()).then(|| view! { <ol class="trouble__faults" role="list">{faults}</ol> }.drawn())
}

fn fault(fault: &Fault) -> AnyView {
    let words = Words::here();
    let sentence =
        if fault.sentence.is_empty() { words.say("reader-trouble-unworded") } else { fault.sentence.clone() };
    let line = fault.line.map(|line| words.say_with("reader-trouble-line", &[("line", Slot::text(line.to_string()))]));
    let code = words.say_with("reader-trouble-code", &[("code", Slot::text(fault.code))]);
    let at = line.map_or_else(|| code.clone(), |line| format!("{line} · {code}"));
    view! {
        <li>
            <p><strong>{sentence}</strong></p>
            <p class="trouble__hint">{fault.hint.clone()}</p>
            <p class="trouble__at">{at}</p>
        </li>
    }
    .drawn()
}
