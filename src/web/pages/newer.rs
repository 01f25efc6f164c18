//! The quiet notice that a newer version is ready. Only on the bookshelf, and only while no plan is open.

use crate::web::state::newer::Stand;
use crate::web::state::{Newer, Session, Words};
use leptos::prelude::*;

/// Nothing where there is none.
#[component]
pub fn NewerNotice() -> impl IntoView {
    let (newer, session, words) = (Newer::here(), Session::here(), Words::here());
    let notice = move || {
        let others = match newer.stand() {
            Stand::None => return None,
            Stand::Ready => None,
            Stand::Others => Some(words.say("reader-newer-others")),
        };
        session.readers().is_none().then(|| {
            view! {
                <p>{words.say("reader-newer")}</p>
                <button type="button" class="button button--quiet" on:click=move |_| newer.agree()>
                    {words.say("reader-newer-use")}
                </button>
                {others.map(|others| view! { <p class="soft">{others}</p> })}
            }
        })
    };
    view! { <div class="newer row" role="status">{notice}</div> }
}
