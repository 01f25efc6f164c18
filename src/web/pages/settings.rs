//! The settings, on a card over any screen, so that each choice is seen at once on what is behind it.

use crate::web::state::settings::{SETTINGS, Setting};
use crate::web::state::{Settings, Words};
use crate::web::ui::Dialog;
use leptos::prelude::*;

/// Nothing while they are closed.
#[component]
pub fn SettingsCard() -> impl IntoView {
    let settings = Settings::here();
    move || settings.are_open().then(|| view! { <Open/> })
}

#[component]
fn Open() -> impl IntoView {
    let (settings, words) = (Settings::here(), Words::here());
    let groups: Vec<_> = SETTINGS.into_iter().enumerate().map(|(place, setting)| group(place, setting)).collect();
    view! {
        <Dialog labelled_by="settings" close=words.say("reader-settings-done") on_close=Callback::new(move |()| settings.show(false))>
            <h2 id="settings" class="card__word" tabindex="-1" autofocus=true>{words.say("reader-settings")}</h2>
            {groups}
            <label class="choice__keep">
                <input
                    type="checkbox"
                    prop:checked=move || settings.are_kept()
                    on:change=move |event| settings.keep(event_target_checked(&event))
                />
                <span>{words.say("reader-settings-keep")}</span>
            </label>
            <p class="caption">{words.say("reader-settings-keep-about")}</p>
            <button type="button" class="button button--plain choice__reset" on:click=move |_| settings.reset()>
                {words.say("reader-settings-reset")}
            </button>
        </Dialog>
    }
}

/// One setting: its choices side by side, each a word in a frame.
fn group(place: usize, setting: Setting) -> impl IntoView {
    let (settings, words) = (Settings::here(), Words::here());
    let say = |word: &str| words.say(&format!("reader-settings-{}{word}", setting.name));
    let choice = |(choice, word): (usize, &&'static str)| {
        view! {
            <label class="choice__one">
                <input
                    type="radio"
                    name=setting.name
                    prop:checked=move || settings.is(place, choice)
                    on:change=move |_| settings.choose(place, choice)
                />
                <span data-shows=format!("{}-{word}", setting.name)>{say(&format!("-{word}"))}</span>
            </label>
        }
    };
    let choices: Vec<_> = setting.choices.iter().enumerate().map(choice).collect();
    view! {
        <fieldset class="choice">
            <legend>{say("")}</legend>
            <div class="choice__all">{choices}</div>
        </fieldset>
    }
}
