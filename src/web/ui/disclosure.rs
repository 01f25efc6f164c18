//! A button that shows more below itself.

use super::{Icon, icon};
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
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {label}
                    {icon(Icon::MORE)}
                </button>
            </h2>
            {move || open.get().then(|| view! { <div class="why__answer">{children()}</div> }.into_any())}
        </section>
    }
}
