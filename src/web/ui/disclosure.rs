//! A button that shows more below itself.

use super::{Drawn, Icon, icon};
use leptos::prelude::*;

/// Folded until it is asked for.
#[component]
pub fn Disclosure(
    /// What the button says.
    label: String,
    /// What it shows.
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <section class="why">
            <h2 class="why__heading">
                <button
                    type="button"
                    class="why__button"
                    aria-expanded=move || Some(if open.get() { "true" } else { "false" })
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {label}
                    {icon(Icon::MORE)}
                </button>
            </h2>
            {move || open.get().then(|| view! { <div class="why__answer">{children()}</div> }.drawn()).into_any()}
        </section>
    }
    .drawn()
}
