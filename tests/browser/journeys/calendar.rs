//! The calendar: the next time, the week and the month as the library says them; turned, saved, put away, and silent about a
//! carer who is hidden.

use super::{levels, narrow, sizes, who as hidden};
use crate::book::{Example, calendar, example, pages};
use crate::engine::Engine;
use crate::screens::calendar::{arrives, gone, turned, turns, way};
use crate::screens::{away, contents, kin, page, photo, picture, shelf, who};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};
use kithbook::book::{Book, Page};
use kithbook::plan::PersonId;
use kithbook::render;
use serde_json::{Value, json};

/// The months beside that of the journeys' day.
const MONTHS: [&str; 3] = ["2026-05", "2026-06", "2026-07"];

/// A child of eight to eleven; at twelve with what can be saved; and a parent who may not know of everybody.
pub async fn told_turned_and_saved(visit: &Visit) {
    let example = example("special-guardian-nan");
    assert_eq!(example.own_level(), Level::From8);
    shelf::open(visit, &example).await;
    let book = example.book(Reader::Child, Level::From8);
    every_view(visit, &example, &book).await;
    a_feeling(visit, &example, &book).await;
    every_month(visit, &example, &book).await;
    every_width(visit, &example, &book).await;
    put_away(visit, &example, &book).await;
    levels::fuller(visit, &example, Level::From8).await;
    saved(visit, &example).await;
    visit.open().await;
    with_a_hidden_home(visit).await;
}

async fn every_view(visit: &Visit, example: &Example, book: &Book) {
    for (id, word) in [("next-time", "next"), ("my-week", "week"), ("my-month", "month")] {
        let cue = to_view(visit, example, book, id).await;
        assert!(cue.starts_with(&format!("days {word} ")), "{id} has {word}");
        let said = render::days_text(&cue).expect("it says something").join("\n");
        assert!(said.contains("Mum"), "{id} tells of Mum: {said}");
        let alone = "return document.querySelector('.sheet--shown .kin__sheet > img').checkVisibility({ visibilityProperty: true })";
        assert_eq!(visit.run(alone).await, json!(false), "the image that asks for {id} is not seen");
    }
}

/// One of the feelings is pressed, then another, then none. It is nowhere but on the page.
async fn a_feeling(visit: &Visit, example: &Example, book: &Book) {
    let pressed = "return [...document.querySelectorAll('.sheet--shown .days__feeling')].map((one) => one.getAttribute('aria-pressed')).join(' ')";
    let answer = "return getComputedStyle(document.querySelector('.sheet--shown .days__answer')).display !== 'none'";
    to_view(visit, example, book, "next-time").await;
    for (place, now) in
        [(2, "false true false false false"), (5, "false false false false true"), (5, "false false false false false")]
    {
        press(visit, &format!(".days__feelings > :nth-child({place}) > .days__feeling")).await;
        assert_eq!(visit.run(pressed).await, json!(now));
        assert_eq!(visit.run(answer).await, json!(now.contains("true")), "there is an answer to a feeling");
    }
    press(visit, ".days__feelings > :nth-child(1) > .days__feeling").await;
    to_view(visit, example, book, "my-week").await;
    to_view(visit, example, book, "next-time").await;
    assert_eq!(visit.run(pressed).await, json!("false false false false false"), "nothing is kept of it");
}

/// To the months beside this one and back: by the button, and by the keyboard.
async fn every_month(visit: &Visit, example: &Example, book: &Book) {
    let cue = to_view(visit, example, book, "my-month").await;
    let [before, own, after] = MONTHS.map(|month| turned(&cue, month));
    let [back, next] = ["days__turn--back", "days__turn--next"].map(|class| way(&cue, class));
    assert_ne!(render::days_text(&own), render::days_text(&after), "months differ");

    press(visit, ".days__turn--next").await;
    turns(visit, &after, &next).await;
    press(visit, ".days__turn--back").await;
    turns(visit, &own, &back).await;
    visit.enter(&next).await;
    turns(visit, &after, &next).await;
    visit.enter_back(&back).await;
    turns(visit, &own, &back).await;
    visit.press(Key::Enter).await;
    turns(visit, &before, &back).await;
    visit.enter(&next).await;
    turns(visit, &own, &next).await;
}

/// Presses a button of the view, as a finger or a mouse would.
async fn press(visit: &Visit, css: &str) {
    let css = format!(".sheet--shown {css}");
    visit.run_with("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", vec![json!(css)]).await;
    visit.settle().await;
    visit.find(&css).await.click().await.expect("it can be pressed");
}

/// On a phone, and at four times the size, nothing reaches past the side. WebKit's window becomes no narrower than 447 pixels,
/// and Firefox makes larger in steps of its own.
async fn every_width(visit: &Visit, example: &Example, book: &Book) {
    for width in [390, 320] {
        match visit.engine {
            Engine::Firefox => narrow::zoom(visit, 1280.0 / f64::from(width)).await,
            Engine::Chromium | Engine::WebKit => sizes::resize(visit, width, 844).await,
        }
        if visit.engine != Engine::WebKit {
            let wide = format!("return innerWidth <= {width} && innerWidth > {width} - 8 ? {width} : innerWidth");
            visit.comes_to(&wide, Vec::new(), &json!(width)).await;
        }
        for id in ["next-time", "my-week", "my-month"] {
            to_view(visit, example, book, id).await;
            narrow::fits(visit, &format!("{id} at {width}")).await;
        }
    }
    match visit.engine {
        Engine::Firefox => narrow::zoom(visit, 1.0).await,
        Engine::Chromium | Engine::WebKit => sizes::usual(visit).await,
    }
}

/// Nothing of it is left behind the weather, and it comes back with the book.
async fn put_away(visit: &Visit, example: &Example, book: &Book) {
    let words = example.words(book.audience.level);
    let cue = to_view(visit, example, book, "my-month").await;
    visit.enter_back(&away::begin(&words)).await;
    away::arrives(visit, &words).await;
    gone(visit).await;
    picture::gone(visit).await;
    away::end(visit, &words).await;
    arrives(visit, &cue).await;
}

/// From twelve it is saved as a file for other calendars, and as a page for a wall.
async fn saved(visit: &Visit, example: &Example) {
    let book = example.book(Reader::Child, Level::From12);
    let cue = to_view(visit, example, &book, "my-month").await;
    photo::keep_made(visit).await;
    // The browser's own window for files would wait for somebody.
    let script = "const { click } = HTMLAnchorElement.prototype;
        window.saved = [];
        HTMLAnchorElement.prototype.click = function () {
            this.download ? window.saved.push([this.download, this.href]) : click.call(this);
        }";
    visit.run(script).await;
    let [file, wall] =
        [render::ics_of(&cue), render::wall_of(&cue)].map(|text| text.expect("there is something to save"));
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n"));
    for (place, name, kind, text) in [(1, "calendar.ics", "text/calendar", file), (0, "month.html", "text/html", wall)]
    {
        let saves: Vec<_> =
            crate::days::ways(&cue).into_iter().filter(|way| way.class.contains("days__save")).collect();
        visit.enter(&Control::button(&saves[place].name)).await;
        visit.comes_to("return window.saved.map(([name]) => name)", Vec::new(), &json!([name])).await;
        let script = "const [done] = arguments;
            const [[, address]] = window.saved.splice(0);
            URL.revokeObjectURL(address);
            const file = window.made.at(-1);
            file.text().then((text) => done([file.type, text]))";
        assert_eq!(visit.run_later(script, Vec::new()).await, json!([kind, text]), "{name}");
        visit.run("document.querySelector('.sheet--shown h1').focus()").await;
    }
}

/// A parent whose child lives with carers who are hidden: no name of theirs is in the calendar, though they take the child.
async fn with_a_hidden_home(visit: &Visit) {
    let example = before_a_placement_order(&example("adoption-ann-and-raj"));
    let (mum, child) = (Reader::Parent(PersonId::from("mum")), Reader::Child);
    let (book, own) = (example.book(mum, Level::Adult), example.book(child, example.own_level()));
    let views = own.chapters.iter().flat_map(|chapter| &chapter.pages).filter_map(calendar);
    for view in views {
        assert!(
            ["who\tann\t", "who\traj\t", "Sports day"].iter().all(|word| view.contains(word)),
            "the child is told: {view}"
        );
    }
    shelf::ready(visit).await;
    shelf::choose_file(visit, "visits.plan.json", example.text.as_bytes()).await;
    who::arrives(visit).await;
    who::choose_parent(visit, &example, "Mummy Carly").await;
    contents::arrives(visit, &book).await;
    for id in ["next-time", "my-month"] {
        let cue = to_view(visit, &example, &book, id).await;
        assert!(
            cue.contains("with\tmum") && !cue.contains("Sports day"),
            "a parent is told of their own time alone: {cue}"
        );
        hidden::hidden(&kin::held(visit).await);
    }
    // The dates that the law sets, reckoned by the program apart: those to come, and none of the home that is hidden.
    let cue = to_view(visit, &example, &book, "dates").await;
    assert!(
        cue.contains("for\tparent\tmum") && !cue.contains("\tann"),
        "a parent is told of days to come alone: {cue}"
    );
    hidden::hidden(&kin::held(visit).await);
}

/// The example with visits in place of letters, with the hidden carers' help. No court has let the council place the child for
/// adoption yet, so that a parent has a page of the dates that the law sets.
fn before_a_placement_order(own: &Example) -> Example {
    let mut plan: Value = serde_json::from_str(&own.text).expect("an example is JSON");
    let times = plan["family_time"].as_array_mut().expect("times are a list");
    let visits = times.iter_mut().find(|time| time["id"] == "mum-letters").expect("there are letters");
    visits["kind"] = json!("visit");
    visits["pattern"] = json!({ "every": "week", "days": ["saturday"], "from": "10:00", "to": "12:00" });
    visits["state"] = json!("on");
    visits["taken_by"] = json!(["ann"]);
    visits["helpers"] = json!(["sal", "raj"]);
    let orders = plan["orders"].as_array_mut().expect("orders are a list");
    orders.retain(|order| order["kind"] != "placement_order");
    let care = orders.iter_mut().find(|order| order["kind"] == "care_order").expect("there is a care order");
    care["stage"] = json!("made");
    let text = plan.to_string();
    Example { plan: kithbook::plan::read(text.as_bytes()).plan, text }
}

/// Turns to a page of the calendar, waits until it is all there, and gives its cue.
async fn to_view(visit: &Visit, example: &Example, book: &Book, id: &str) -> String {
    let all = book.chapters.iter().flat_map(|chapter| &chapter.pages);
    let told = pages(book, &example.words(book.audience.level));
    let is_it = |(_, own): &(&Value, &Page)| own.id.ends_with(&format!("/{id}"));
    let (told, own) = told.iter().zip(all).find(is_it).unwrap_or_else(|| panic!("no page {id}"));
    let cue = calendar(own).expect("it has a view of the calendar");
    page::go(visit, told).await;
    arrives(visit, cue).await;
    cue.to_owned()
}
