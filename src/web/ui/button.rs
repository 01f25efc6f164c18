//! A button: every plain one of the app is this one, so that a phone carries it once.

use super::{Drawn, Icon, icon};
use leptos::prelude::*;

/// Its kind as the sheets know it, its sign, what it says, and what it does.
pub fn button(
    kind: &'static str,
    sign: Option<Icon>,
    label: String,
    press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    plain(kind, sign, label, Callback::new(move |()| press()))
}

fn plain(kind: &'static str, sign: Option<Icon>, label: String, press: Callback<()>) -> AnyView {
    view! {
        <button type="button" class=format!("button button--{kind}") on:click=move |_| press.run(())>
            {sign.map(icon)}
            <span class="button__word">{label}</span>
        </button>
    }
    .drawn()
}
