//! A picture of who is who on a page, and the people on it.

use crate::book::{One, ones};
use crate::visit::Visit;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long a picture may take to be there, with the program that draws it, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked for.
const LOOK: Duration = Duration::from_millis(20);
/// More controls than any page has.
const MANY: usize = 60;
/// Pixels that a place may be off: sizes are rounded.
const OFF: f64 = 1.5;

/// A picture on the screen.
#[derive(Debug)]
pub struct Shown {
    /// How it is drawn.
    pub cue: String,
    /// What it says to those who cannot see it.
    pub alt: String,
    /// The address of its page.
    pub address: String,
    /// How wide its box is, in pixels.
    pub wide: f64,
    /// Its own size.
    pub size: [f64; 2],
    /// What its buttons are called.
    pub tools: Vec<String>,
    /// Everyone on it.
    pub ones: Vec<Seen>,
    /// Whose place has the focus.
    pub focused: Option<usize>,
}

/// Somebody on it.
#[derive(Debug)]
pub struct Seen {
    /// What they are called to those who listen.
    pub label: String,
    /// The way to their page.
    pub way: Option<String>,
    /// Whether Tab leads to them.
    pub by_tab: bool,
    /// Left, top, width and height, each as a part of the picture's own.
    pub at: [f64; 4],
    /// Whether all of them is in sight on the sheet.
    pub in_sight: bool,
}

/// Waits until it is drawn and its people are laid on it, and gives what is there.
pub async fn arrives(visit: &Visit) -> Shown {
    let start = Instant::now();
    loop {
        // It is drawn when it comes near the screen.
        visit.run("document.querySelector('.sheet--shown .kin')?.scrollIntoView({ block: 'nearest' })").await;
        visit.settle().await;
        if let Some(shown) = now(visit).await {
            return shown;
        }
        assert!(start.elapsed() < PATIENCE, "no picture of who is who is drawn");
        tokio::time::sleep(LOOK).await;
    }
}

/// What is there just now. None where it is not all there.
pub async fn now(visit: &Visit) -> Option<Shown> {
    let told = visit.run(include_str!("../scripts/who.js")).await;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let number = |value: &Value| value.as_f64().expect("a number");
    let seen = |one: &Value| Seen {
        label: text(&one["label"]).unwrap_or_default(),
        way: text(&one["way"]),
        by_tab: one["tab"] == 0,
        at: [0, 1, 2, 3].map(|place: usize| number(&one["at"][place])),
        in_sight: one["inside"] == true,
    };
    (!told.is_null()).then(|| Shown {
        cue: text(&told["cue"]).expect("a cue"),
        alt: text(&told["alt"]).expect("words"),
        address: text(&told["address"]).expect("an address"),
        wide: number(&told["box"]),
        size: [number(&told["width"]), number(&told["height"])],
        tools: told["tools"].as_array().expect("a list").iter().filter_map(text).collect(),
        ones: told["ones"].as_array().expect("a list").iter().map(seen).collect(),
        focused: told["focused"].as_u64().map(|place| place as usize),
    })
}

impl Shown {
    /// Everyone as the library lays them out, after a look whether they are called so and lie on their faces.
    pub fn laid_out(&self) -> Vec<One> {
        let due = ones(&self.cue, self.wide);
        let labels = |one: &One| one.label.clone();
        let seen: Vec<String> = self.ones.iter().map(|one| one.label.clone()).collect();
        assert_eq!(seen, due.iter().map(labels).collect::<Vec<_>>(), "who is on the picture");
        let [wide, high] = self.size;
        let mut astray = Vec::new();
        for (one, seen) in due.iter().zip(&self.ones) {
            let off = [0, 1, 2, 3].map(|side: usize| (seen.at[side] - one.at[side]) * [wide, high][side % 2]);
            if off.iter().any(|off| off.abs() > OFF) {
                astray.push(format!("{} by {off:.1?}", one.label));
            }
        }
        let kind = self.cue.lines().next().unwrap_or_default();
        assert!(astray.is_empty(), "beside their faces on {kind}, {wide}×{high} in {}: {astray:#?}", self.wide);
        due
    }
}

/// Goes on by Tab until somebody on the picture has the focus, and gives their place.
pub async fn tab_into(visit: &Visit) -> usize {
    visit.settle().await;
    for _ in 0..MANY {
        if let Some(place) = now(visit).await.and_then(|shown| shown.focused) {
            return place;
        }
        visit.press(Key::Tab).await;
    }
    panic!("Tab leads to nobody on the picture");
}

/// Presses an arrow and waits for whom it leads to.
pub async fn lead(visit: &Visit, arrow: Key, to: usize) {
    visit.press(arrow).await;
    let script = "return [...document.querySelectorAll('.sheet--shown .kin__one')].indexOf(document.activeElement)";
    visit.comes_to(script, Vec::new(), &json!(to)).await;
}

/// Gives somebody the focus, as a finger would, and follows the way to their page.
pub async fn follow(visit: &Visit, place: usize) {
    visit
        .run_with("document.querySelectorAll('.sheet--shown .kin__one')[arguments[0]].focus()", vec![json!(place)])
        .await;
    visit.press(Key::Enter).await;
}

/// Nothing of a picture of who is who is left.
pub async fn gone(visit: &Visit) {
    let left = "return document.querySelectorAll('.kin__sheet, .kin__one, .kin__tools, .days, [data-cue], [data-ways]').length";
    visit.comes_to(left, Vec::new(), &json!(0)).await;
}

/// All that the page holds to draw pictures by, what is laid on them, and what a calendar says.
pub async fn held(visit: &Visit) -> String {
    let script = "const all = [...document.querySelectorAll('[data-cue], [data-ways], .kin__one, .days')];
        const told = ({ dataset: { cue, ways }, ariaLabel, alt, textContent }) => [cue, ways, ariaLabel, alt, textContent].filter(Boolean).join('\\n');
        return all.map(told).join('\\n')";
    visit.run(script).await.as_str().expect("a text").to_owned()
}
