//! The screens a book is read on, from a small phone to a desk: what is to be pressed is large enough and in sight.

use crate::book::{Example, calendar, example, pages};
use crate::command::Ask;
use crate::engine::Engine;
use crate::screens::listen::Sentences;
use crate::screens::{self, listen, page, shelf};
use crate::visit::{Control, Visit};
use kithbook::audience::{Level, Reader};
use kithbook::book::Page;
use serde_json::{Value, json};

/// Width and height in CSS pixels.
const SCREENS: [(u32, u32); 5] = [(320, 640), (390, 844), (820, 1180), (1180, 820), (1440, 900)];

/// One page of each chapter, on each screen, with a voice that can read it. Chromium is asked at every level of three
/// examples; the others, whose windows become no narrower than some 450 pixels, at the own level of one.
pub async fn every_page(visit: &Visit) {
    let mut faults = Vec::new();
    if visit.engine == Engine::Chromium {
        for name in ["going-home", "special-guardian-nan", "staying-close"] {
            visit.open().await;
            listen::with_voices(visit, listen::own_voices(), Sentences::GoOn).await;
            every_level(visit, &example(name), &mut faults).await;
        }
    } else {
        let example = example("going-home");
        listen::with_voices(visit, listen::own_voices(), Sentences::GoOn).await;
        shelf::open(visit, &example).await;
        chapters(visit, &example, example.own_level(), &mut faults).await;
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

async fn every_level(visit: &Visit, example: &Example, faults: &mut Vec<String>) {
    shelf::open(visit, example).await;
    let mut here = example.own_level();
    while let Some(simpler) = here.simpler() {
        change(visit, example, here, &page::simpler(&example.words(here)), simpler).await;
        here = simpler;
    }
    loop {
        chapters(visit, example, here, faults).await;
        let Some(fuller) = here.fuller() else { return };
        change(visit, example, here, &page::fuller(&example.words(here)), fuller).await;
        here = fuller;
    }
}

async fn chapters(visit: &Visit, example: &Example, level: Level, faults: &mut Vec<String>) {
    let book = example.book(Reader::Child, level);
    let told = pages(&book, &example.words(level));
    // On the bar, as the design asks (`--target` in assets/styles/tokens.css); a cover is no exception.
    let bar = match level {
        Level::Under5 => 80,
        Level::From5 => 72,
        Level::From8 | Level::From12 | Level::From16 | Level::Adult => 56,
    };
    let all = book.chapters.iter().flat_map(|chapter| &chapter.pages);
    let is_first = |(page, _): &(&Value, &Page)| page["address"].as_str().is_some_and(|own| own.ends_with("/1"));
    for (expected, own) in told.iter().zip(all).filter(is_first) {
        page::go(visit, expected).await;
        if let Some(cue) = calendar(own) {
            screens::calendar::arrives(visit, cue).await;
        }
        // Two pages stand for all with the largest words.
        let is_one = [&told[0], &told[1]].contains(&expected);
        for size in if is_one { &["", "200"][..] } else { &[""] } {
            visit.run_with("document.documentElement.dataset.size = arguments[0]", vec![json!(size)]).await;
            for (width, height) in SCREENS {
                resize(visit, width, height).await;
                visit.settle().await;
                let found = visit.run_with(include_str!("../scripts/sizes.js"), vec![json!(bar)]).await;
                let over = visit.run(include_str!("../scripts/over.js")).await;
                let found = [found, over].into_iter().flat_map(|found| found.as_array().cloned().unwrap_or_default());
                let screen = format!("{} {} {width}×{height} {size}", expected["address"], level.word());
                faults.extend(found.map(|fault| format!("{screen}: {}", fault.as_str().unwrap_or_default())));
            }
        }
    }
    usual(visit).await;
}

pub async fn resize(visit: &Visit, width: u32, height: u32) {
    if visit.engine == Engine::Chromium {
        emulate(visit, json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false })).await;
    } else {
        visit.client.set_window_size(width, height).await.expect("a window has a size");
    }
    visit.run("scrollTo(0, 0)").await;
}

pub async fn usual(visit: &Visit) {
    if visit.engine == Engine::Chromium {
        let command = json!({ "cmd": "Emulation.clearDeviceMetricsOverride", "params": {} });
        visit.client.issue_cmd(Ask::post("goog/cdp/execute", command)).await.expect("Chromium has its own size again");
    } else {
        visit.client.set_window_size(1280, 1024).await.expect("a window has a size");
    }
}

async fn emulate(visit: &Visit, metrics: Value) {
    let command = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": metrics });
    visit.client.issue_cmd(Ask::post("goog/cdp/execute", command)).await.expect("Chromium takes any size");
}

/// To another level, from the first page after the cover.
async fn change(visit: &Visit, example: &Example, level: Level, button: &Control, to: Level) {
    let first = |level| pages(&example.book(Reader::Child, level), &example.words(level)).swap_remove(1);
    page::go(visit, &first(level)).await;
    page::change(visit, level, &example.words(level), button).await;
    page::says(visit, &first(to)).await;
}
