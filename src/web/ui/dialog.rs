//! A card over the page, by the browser's own dialog: it holds the focus, closes on Escape, and gives the focus back.

use super::button;
use crate::web::platform::dialog;
use leptos::html;
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
    let node = NodeRef::<html::Dialog>::new();
    node.on_load(|node| dialog::open(&node));
    let shut = move || {
        if let Some(node) = node.get_untracked() {
            dialog::close(&node);
        }
    };
    let hold = move |event| {
        if let Some(node) = node.get_untracked() {
            dialog::hold_focus(&node, &event);
        }
    };
    view! {
        <dialog
            class="card"
            node_ref=node
            aria-labelledby=labelled_by
            on:close=move |_| on_close.run(())
            on:keydown=hold
        >
            <div class="card__inside">
                {children()}
                <div class="row">{button("main", None, close, shut)}</div>
            </div>
        </dialog>
    }
}
