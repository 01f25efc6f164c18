//! Months as tables, against another calendar.

use crate::fixture::{LEVELS, cue, with};
use crate::seen::{Seen, of, view, within};
use chrono::{Datelike, NaiveDate};
use kithbook::render;

fn shown(level: &str, today: &str, month: &str) -> Vec<Seen> {
    view(&format!("{}show\t{month}\n", cue("month", level, today)))
}

/// The cells of a month: the number, or nothing.
fn grid(all: &[Seen]) -> Vec<Vec<Option<u32>>> {
    let mut rows: Vec<Vec<Option<u32>>> = Vec::new();
    for (place, own) in all.iter().enumerate() {
        match own.tag.as_str() {
            "tr" => rows.push(Vec::new()),
            "td" => {
                let number = within(all, place).iter().find(|part| part.is("days__number"));
                rows.last_mut().unwrap().push(number.map(|number| number.said().parse().unwrap()));
            }
            _ => {}
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

#[test]
fn every_month_of_nine_years_is_as_another_calendar_has_it() {
    for year in 2024..=2032 {
        for month in 1..=12 {
            let first = NaiveDate::from_ymd_opt(year, month, 1).unwrap();
            let next = NaiveDate::from_ymd_opt(year + i32::try_from(month / 12).unwrap(), month % 12 + 1, 1).unwrap();
            let days = next.signed_duration_since(first).num_days();
            let lead = first.weekday().num_days_from_monday() as usize;
            let mut expected: Vec<Option<u32>> = vec![None; lead];
            expected.extend((1..=days).map(|day| Some(u32::try_from(day).unwrap())));
            while !expected.len().is_multiple_of(7) {
                expected.push(None);
            }
            let today = format!("{year}-{month:02}-15");
            let all = view(&cue("month", "8-11", &today));
            let expected: Vec<Vec<Option<u32>>> = expected.chunks(7).map(<[_]>::to_vec).collect();
            assert_eq!(grid(&all), expected, "{year}-{month}");
        }
    }
}

/// Worked by hand from a printed calendar.
#[test]
fn months_that_are_known_by_heart() {
    for (month, weeks, first, days) in [
        ("2024-02", 5, 3, 29), // a leap year: Thursday
        ("2026-02", 5, 6, 28), // Sunday
        ("2027-02", 4, 0, 28), // Monday, and no week is broken
        ("2028-02", 5, 1, 29),
        ("2025-03", 6, 5, 31), // six weeks
        ("2026-12", 5, 1, 31),
    ] {
        let rows = grid(&shown("8-11", "2026-02-10", month));
        assert_eq!(rows.len(), weeks, "{month}");
        assert_eq!(rows[0].iter().position(Option::is_some), Some(first), "{month}");
        assert_eq!(rows.concat().iter().flatten().max(), Some(&days), "{month}");
    }
}

#[test]
fn a_month_is_a_table_with_its_name_and_whole_names_of_days() {
    let all = view(&cue("month", "8-11", "2026-12-24"));
    let captions: Vec<String> = all.iter().filter(|own| own.tag == "caption").map(Seen::said).collect();
    assert_eq!(captions, ["December 2026"]);
    let heads: Vec<&Seen> = all.iter().filter(|own| own.tag == "th").collect();
    assert_eq!(heads.len(), 7);
    assert!(heads.iter().all(|own| own.attribute("scope") == Some("col")));
    assert_eq!(heads[0].attribute("abbr"), Some("Monday"));
    assert_eq!(of(&all, "days__read").iter().map(|own| own.said()).next_back().unwrap(), "Sunday");
}

#[test]
fn today_is_one_cell_and_says_so() {
    for level in &LEVELS[1..] {
        for today in ["2026-06-01", "2026-06-30", "2028-02-29", "2026-12-25", "2026-03-29", "2026-10-25"] {
            let all = view(&cue("month", level, today));
            let cells: Vec<&Seen> = all.iter().filter(|own| own.attribute("aria-current") == Some("date")).collect();
            assert_eq!(cells.len(), 1, "{level} {today}");
            let number: u32 = today[8..].parse().unwrap();
            assert!(cells[0].said().starts_with(&format!("{number} Today")), "{level} {today}: {}", cells[0].said());
        }
        let other = shown(level, "2026-06-03", "2026-07");
        assert!(other.iter().all(|own| own.attribute("aria-current").is_none()), "{level}");
    }
}

#[test]
fn days_stay_on_their_days_where_the_clocks_change() {
    // The last Sundays of March and October 2026; visits every second Saturday, the day before one of them.
    let saturdays = "meet\tmum\tvisit\tcertain\tYou see Mum\tThe visit\t\tparents\nwith\tmum\n\
        pattern\tweek\tsaturday,sunday\t\t\t\t\t\t\t2026-01-03\t\t01:30\t02:30\t\t\n";
    for (month, days) in
        [("2026-03", vec![1, 7, 8, 14, 15, 21, 22, 28, 29]), ("2026-10", vec![3, 4, 10, 11, 17, 18, 24, 25, 31])]
    {
        let all = view(&with("month", "8-11", &format!("{month}-01"), saturdays));
        let on: Vec<u32> =
            of(&all, "days--on").iter().map(|own| own.said().split(' ').next().unwrap().parse().unwrap()).collect();
        assert_eq!(on, days, "{month}");
    }
}

#[test]
fn what_moved_and_what_is_off_is_told_kindly_where_it_would_have_been() {
    let all = view(&cue("month", "8-11", "2026-06-03"));
    let cell = |day: u32| {
        let own = all.iter().find(|own| own.tag == "td" && own.said().split(' ').next() == Some(&day.to_string()));
        own.unwrap().clone()
    };
    assert_eq!(cell(6).said(), "6 Mum On another day");
    assert_eq!(cell(7).said(), "7 Mum");
    assert_eq!(cell(20).said(), "20 Mum Not today");
    assert!(!cell(6).is("days--on") && !cell(20).is("days--on") && cell(7).is("days--on"));
    let list = of(&all, "days__entry").iter().map(|own| own.said()).collect::<Vec<_>>();
    assert!(
        list.iter().any(|line| line
            .contains("Saturday 20 June There is no visit on Saturday 20 June. Mum is ill. It is not because of you.")),
        "{list:?}"
    );
    // The day after, it is told as it was.
    let after = view(&cue("month", "8-11", "2026-06-21"));
    assert!(of(&after, "days__state").iter().any(|own| own.said() == "Not today"));
    assert!(of(&after, "days--past").iter().any(|own| own.said() == "20 Mum Not today"));
}

#[test]
fn christmas_week_has_its_holidays_and_its_stay() {
    let all = view(&cue("month", "12-15", "2026-12-01"));
    let holiday: Vec<String> = of(&all, "days__cell--holiday").iter().map(|own| own.said()).collect();
    assert_eq!(holiday.len(), 13, "from 19 to 31 December");
    assert!(holiday[0].starts_with("19 Christmas holidays"), "{holiday:?}");
    assert!(holiday.iter().any(|own| own.starts_with("25 Nan The stay 4 o’clock")), "{holiday:?}");
    let list = of(&all, "days__entry").iter().map(|own| own.said()).collect::<Vec<_>>();
    assert!(
        list.contains(
            &"Friday 25 December 2026 You stay with Nan, 4 o’clock until 10 in the morning, Nan’s flat".to_owned()
        ),
        "{list:?}"
    );
    assert_eq!(of(&all, "days__months")[0].said(), "A letter to Ada");
}

#[test]
fn hours_and_places_come_at_twelve() {
    for (level, has_hours) in [("5-7", false), ("8-11", false), ("12-15", true), ("16+", true), ("adult", true)] {
        let all = view(&cue("month", level, "2026-05-02"));
        let text: String = all[0].said();
        assert_eq!(text.contains("half past 10"), has_hours, "{level}");
        assert_eq!(text.contains("the family centre"), has_hours, "{level}");
    }
}

#[test]
fn the_youngest_have_no_month() {
    assert_eq!(render::days(&cue("month", "under5", "2026-06-03")), None);
    assert_eq!(render::days_html(&cue("month", "under5", "2026-06-03"), &|_| None), None);
}

#[test]
fn months_turn_for_two_years_and_no_further() {
    let ways = |all: &[Seen]| -> Vec<String> {
        of(all, "days__turn").iter().filter_map(|own| own.attribute("data-turn").map(str::to_owned)).collect()
    };
    assert_eq!(ways(&shown("8-11", "2026-06-03", "2026-06")), ["2026-05", "2026-07"]);
    assert_eq!(ways(&shown("8-11", "2026-06-03", "2026-12")), ["2026-11", "2027-01"]);
    assert_eq!(ways(&shown("8-11", "2026-06-03", "2024-06")), ["2024-07"]);
    assert_eq!(ways(&shown("8-11", "2026-06-03", "2028-06")), ["2028-05"]);
    // Further on than that is no month to ask for.
    for far in ["2024-05", "2028-07", "1899-01", "2026-13", "", "no month"] {
        let all = shown("8-11", "2026-06-03", far);
        assert!(all.iter().any(|own| own.tag == "caption" && own.said() == "June 2026"), "{far}");
    }
}

#[test]
fn terms_that_nobody_knows_are_said_to_be_so() {
    let all = shown("12-15", "2026-06-03", "2028-03");
    assert_eq!(of(&all, "days__none")[0].said(), "The school terms are not known yet.");
    assert!(of(&shown("12-15", "2026-06-03", "2026-07"), "days__none").is_empty());
}

#[test]
fn a_birthday_has_a_cake_and_other_special_days_have_flags() {
    let days = "special\tb\tNan’s birthday\t1960-06-09\tyearly\tfebruary\tnan\n\
        special\tf\tFather’s Day\t2026-06-21\tonce\tfebruary\tdad\n\
        special\tc\tMidsummer\t2020-06-24\tyearly\tfebruary\t\n";
    let all = view(&with("month", "8-11", "2026-06-03", days));
    let shapes = |id: &str| kithbook::art::symbols::symbol(id).map(|shape| shape.path).collect::<Vec<_>>();
    let own = |name: &str| {
        let place = all.iter().position(|own| own.is("days__mark") && own.said() == name).expect(name);
        within(&all, place).iter().filter_map(|own| own.attribute("d")).collect::<Vec<_>>()
    };
    assert_eq!(own("Nan’s birthday"), shapes("birthday"));
    assert_eq!(own("Father’s Day"), shapes("special-day"));
    assert_eq!(own("Midsummer"), shapes("special-day"));
}

/// Paper stays when the day has passed, and nothing on it can be pressed.
#[test]
fn on_paper_no_day_is_today_and_there_is_nothing_to_save() {
    for level in &LEVELS[1..] {
        let on = |paper: &str| view(&format!("{}{paper}", cue("month", level, "2026-06-03")));
        let (screen, paper) = (on(""), on("paper\n"));
        let has = |all: &[Seen], class: &str| !of(all, class).is_empty();
        assert!(has(&screen, "days--today") && has(&screen, "days__saving"), "{level}");
        assert!(!has(&paper, "days--today") && !has(&paper, "days__saving"), "{level}");
        assert!(has(&paper, "days__table"), "{level}");
    }
}
