//! The settings, and the choices of a cover, on a card over any screen, so that each choice is seen at once on what is behind it.

use crate::web::platform::field::{self, Field};
use crate::web::state::settings::{self, OF_THE_BOOK, SETTINGS, Setting};
use crate::web::state::{Device, Session, Words};
use crate::web::ui::{Dialog, Drawn, changing};
use leptos::prelude::*;

/// Nothing while they are closed. Those of the cover have a card of their own.
pub fn settings_cards() -> AnyView {
    let (device, session) = (Device::here(), Session::here());
    changing(move || {
        let (of_the_book, of_the_cover) = SETTINGS.split_at(OF_THE_BOOK);
        if session.is_away() {
            ().into_any()
        } else if device.settings.get() {
            card(device.settings, "reader-settings", of_the_book)
        } else if device.cover.get() {
            card(device.cover, "reader-cover", of_the_cover)
        } else {
            ().into_any()
        }
    })
}

fn card(open: RwSignal<bool>, title: &'static str, settings: &'static [Setting]) -> AnyView {
    let (words, device) = (Words::here(), Device::here());
    let groups: Vec<AnyView> = settings.iter().copied().map(group).collect();
    let changed = move |field: &Field| {
        change(field);
        device.chosen.notify();
    };
    view! {
        <Dialog labelled_by="settings" close=words.say("reader-settings-done") on_close=Callback::new(move |()| open.set(false))>
            <h2 id="settings" class="card__word" tabindex="-1" autofocus=true>{words.say(title)}</h2>
            <div class="choices" on:change=move |event| field::changed(&event).iter().for_each(changed)>
                {groups}
                <label class="choice__keep">
                    <input type="checkbox" checked=settings::are_kept()/>
                    <span>{words.say("reader-settings-keep")}</span>
                </label>
            </div>
            <p class="caption">{words.say("reader-settings-keep-about")}</p>
        </Dialog>
    }
    .drawn()
}

/// A choice's id is its setting's name and its own word. The tick has none.
fn change(field: &Field) {
    match field.id.split_once('-') {
        Some((name, word)) => settings::choose(name, word),
        None => settings::keep(field.is_ticked),
    }
}

/// One setting: its choices side by side, each a word in a frame.
fn group(setting: Setting) -> AnyView {
    let (words, name) = (Words::here(), setting.name);
    let chosen = settings::chosen(setting);
    let choice = |word: &&'static str| {
        view! {
            <label class="choice__one">
                <input type="radio" name=name id=format!("{name}-{word}") checked=*word == chosen/>
                <span>{words.say(&format!("reader-settings-{name}-{word}"))}</span>
            </label>
        }
        .drawn()
    };
    let choices: Vec<AnyView> = setting.choices.iter().map(choice).collect();
    view! {
        <div class="choice" role="radiogroup" aria-labelledby=name>
            <p id=name class="choice__name">{words.say(&format!("reader-settings-{name}"))}</p>
            <div class="choice__all">{choices}</div>
        </div>
    }
    .drawn()
}
