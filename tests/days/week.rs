//! The week.

use crate::fixture::cue;
use crate::seen::{of, view, within};

fn days(level: &str, today: &str) -> Vec<String> {
    of(&view(&cue("week", level, today)), "days__day").iter().map(|own| own.said()).collect()
}

#[test]
fn the_youngest_see_today_tomorrow_saturday_and_when_they_next_see_somebody() {
    for (today, expected) in [
        ("2026-06-01", vec!["Monday Today", "Tuesday Tomorrow", "Saturday Mum On another day", "Sunday Mum"]),
        (
            "2026-06-03",
            vec!["Wednesday Today Dad The call", "Thursday Tomorrow", "Saturday Mum On another day", "Sunday Mum"],
        ),
        ("2026-06-05", vec!["Friday Today", "Saturday Tomorrow Mum On another day", "Sunday Mum"]),
        ("2026-06-06", vec!["Saturday Today Mum On another day", "Sunday Tomorrow Mum"]),
        ("2026-06-07", vec!["Sunday Today Mum", "Monday Tomorrow", "Saturday"]),
    ] {
        assert_eq!(days("under5", today), expected, "{today}");
    }
}

#[test]
fn a_week_is_monday_to_sunday_and_today_is_in_it_once() {
    for level in ["5-7", "8-11", "12-15", "16+", "adult"] {
        for today in ["2026-06-01", "2026-06-04", "2026-06-07", "2026-12-31", "2028-02-29", "2026-03-29", "2026-10-25"]
        {
            let all = view(&cue("week", level, today));
            let days = of(&all, "days__day");
            assert_eq!(days.len(), 7, "{level} {today}");
            assert!(days[0].said().starts_with("Monday") && days[6].said().starts_with("Sunday"));
            let marked: Vec<_> = days.iter().filter(|own| own.is("days--today")).collect();
            assert_eq!(marked.len(), 1, "{level} {today}");
            assert_eq!(marked[0].attribute("aria-current"), Some("date"));
            assert!(marked[0].said().contains("Today"));
        }
    }
}

#[test]
fn moons_are_the_nights_until_somebody_is_seen() {
    for (today, moons) in [
        ("2026-06-01", vec![0, 1, 2, 3, 4, 5]),
        ("2026-06-03", vec![2, 3, 4, 5]),
        ("2026-06-04", vec![3, 4, 5]),
        ("2026-06-07", vec![]),
    ] {
        let all = view(&cue("week", "5-7", today));
        let places: Vec<usize> = (0..all.len()).filter(|place| all[*place].is("days__day")).collect();
        let has_moon = |place: &usize| within(&all, *place).iter().any(|own| own.is("days__moon"));
        let found: Vec<usize> = (0..7).filter(|day| has_moon(&places[*day])).collect();
        assert_eq!(found, moons, "{today}");
    }
    assert!(of(&view(&cue("week", "8-11", "2026-06-04")), "days__moon").is_empty());
}

#[test]
fn school_is_on_weekdays_of_a_term_that_are_no_holiday() {
    let school = |today: &str| {
        let days = days("5-7", today);
        (0..7).filter(|day| days[*day].contains("School")).collect::<Vec<_>>()
    };
    assert_eq!(school("2026-06-03"), [0, 1, 2, 3, 4]);
    assert_eq!(school("2026-05-06"), [1, 2, 3, 4], "a bank holiday is no school day");
    assert!(school("2026-05-27").is_empty(), "half term");
    assert!(school("2026-08-05").is_empty(), "between terms");
    assert!(school("2029-06-05").is_empty(), "nobody knows that year");
}

#[test]
fn hours_come_at_eight() {
    assert!(!days("5-7", "2026-06-03")[6].contains("2 o’clock"));
    assert_eq!(days("8-11", "2026-06-03")[6], "Sunday 7 Mum 2 o’clock");
    assert_eq!(days("8-11", "2026-06-03")[2], "Wednesday 3 Today Dad The call 5 o’clock School");
}
