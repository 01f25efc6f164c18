//! The calendar for the wall.

use crate::fixture::cue;
use kithbook::render::{wall, wall_with_photos};

#[test]
fn a_wall_calendar_is_one_file_with_a_month_and_faces_to_cut_out() {
    let html = wall(&cue("all", "8-11", "2026-06-03"), (2026, 12)).expect("a month");
    assert!(html.starts_with("<!doctype html>") && html.contains("December 2026"));
    assert!(!html.contains("<script") && !html.contains("<button") && !html.contains("http://www.w3.org/1999"));
    // Mum, Dad and Nan are seen or heard in December; Grace only helps.
    assert_eq!(html.matches("wall__one").count(), 3 + html.matches(".wall__one").count());
    assert_eq!(html.matches("class=\"wall__scissors\"").count(), 3);
    let now = wall(&cue("all", "8-11", "2026-06-03"), (2026, 6)).expect("a month");
    assert!(!now.contains("aria-current") && !now.contains("Today"), "what is today now is not today on the wall");
}

#[test]
fn a_photo_takes_the_place_of_a_face() {
    let photo = |file: &str| (file == "nan.jpg").then(|| "data:image/jpeg;base64,AA==".to_owned());
    let html = wall_with_photos(&cue("month", "5-7", "2026-06-03"), (2026, 12), &photo).expect("a month");
    assert!(html.contains("src=\"data:image/jpeg;base64,AA==\""));
    assert!(html.contains("class=\"wall__face photo\""));
}

#[test]
fn the_youngest_have_none() {
    assert_eq!(wall(&cue("month", "under5", "2026-06-03"), (2026, 12)), None);
}
