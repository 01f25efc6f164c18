//! A card over the page, by the browser's own dialog: it holds the focus, closes on Escape, and gives the focus back.

use super::{Drawn, button};
use crate::web::platform::dialog;
use leptos::prelude::*;

/// Opens as soon as it is drawn. `on_close` must take it away again.
#[component]
pub fn Dialog(
    /// The id of the heading that names it.
    labelled_by: &'static str,
    /// What its button says.
    close: String,
    /// Called when it has closed, in whatever way.
    on_close: Callback<()>,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    // It is on the page by then, and the browser has not yet looked for what asks for the focus. There is never a second one.
    queue_microtask(dialog::open);
    view! {
        <dialog
            class="card"
            aria-labelledby=labelled_by
            on:close=move |_| on_close.run(())
            on:keydown=|event| dialog::hold_focus(&event)
        >
            <div class="card__inside">
                {children()}
                <div class="row">{button("main", None, close, dialog::close)}</div>
            </div>
        </dialog>
    }
    .drawn()
}
