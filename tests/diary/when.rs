//! The next time, and months in which something is that has no day.

use super::table::day;
use kithbook::calendar::Time;
use kithbook::diary::{Change, Diary, Entry, How};
use kithbook::plan::{ChangeKind, Every, Pattern, Weekday};

fn letters(months: &[u32]) -> Pattern {
    Pattern { every: Some(Every::Year), months: months.to_vec(), ..Pattern::default() }
}

fn diary(patterns: &[Pattern]) -> Diary {
    let entry = |pattern: &Pattern| Entry { pattern: pattern.clone(), is_certain: true, ..Entry::default() };
    Diary { entries: patterns.iter().map(entry).collect(), ..Diary::default() }
}

fn told(diary: &Diary, first: &str, last: &str) -> Vec<String> {
    let months = diary.months(day(first), day(last));
    months.iter().map(|own| format!("{}-{:02} {}", own.year, own.month, own.entry)).collect()
}

#[test]
fn letters_have_months_and_no_days() {
    let own = diary(&[letters(&[3, 9])]);
    assert_eq!(told(&own, "2026-01-01", "2027-12-31"), ["2026-03 0", "2026-09 0", "2027-03 0", "2027-09 0"]);
    // A month that is looked at in part is that month.
    assert_eq!(told(&own, "2026-03-31", "2026-09-01"), ["2026-03 0", "2026-09 0"]);
    assert_eq!(told(&own, "2026-03-10", "2026-03-10"), ["2026-03 0"]);
    assert_eq!(told(&own, "2026-04-01", "2026-08-31"), [""; 0]);
    assert_eq!(told(&own, "2026-12-31", "2026-01-01"), [""; 0]);
}

#[test]
fn months_come_in_order_and_once() {
    assert_eq!(told(&diary(&[letters(&[9, 3, 9])]), "2026-01-01", "2026-12-31"), ["2026-03 0", "2026-09 0"]);
    let own = diary(&[letters(&[12, 6]), letters(&[1, 6])]);
    assert_eq!(told(&own, "2026-05-01", "2027-01-31"), ["2026-06 0", "2026-06 1", "2026-12 0", "2027-01 1"]);
    assert_eq!(told(&diary(&[letters(&[0, 13, 4_000_000_000, 5])]), "2026-01-01", "2026-12-31"), ["2026-05 0"]);
}

#[test]
fn months_lie_between_the_first_and_the_last_day() {
    let year = ("2026-01-01", "2027-12-31");
    let starts = Pattern { starts: Some(day("2026-03-31")), ..letters(&[3, 9]) };
    assert_eq!(told(&diary(&[starts]), year.0, year.1), ["2026-03 0", "2026-09 0", "2027-03 0", "2027-09 0"]);
    let later = Pattern { starts: Some(day("2026-04-01")), ..letters(&[3, 9]) };
    assert_eq!(told(&diary(&[later]), year.0, year.1), ["2026-09 0", "2027-03 0", "2027-09 0"]);
    let until = Pattern { until: Some(day("2026-09-01")), ..letters(&[3, 9]) };
    assert_eq!(told(&diary(&[until]), year.0, year.1), ["2026-03 0", "2026-09 0"]);
    let since = Diary { since: Some(day("2026-09-30")), ..diary(&[letters(&[3, 9])]) };
    assert_eq!(told(&since, year.0, year.1), ["2026-09 0", "2027-03 0", "2027-09 0"]);
}

#[test]
fn a_month_whose_day_is_known_is_no_month_alone() {
    let dated = Pattern { days: vec![Weekday::Saturday], week_of_month: Some(1), ..letters(&[3]) };
    assert_eq!(told(&diary(&[dated]), "2026-01-01", "2026-12-31"), [""; 0]);
    // A Saturday in March, which of them nobody said.
    let half = Pattern { days: vec![Weekday::Saturday], ..letters(&[3]) };
    assert_eq!(told(&diary(&[half]), "2026-01-01", "2026-12-31"), ["2026-03 0"]);
    // No such week.
    let slip = Pattern { days: vec![Weekday::Saturday], week_of_month: Some(6), ..letters(&[3]) };
    assert_eq!(told(&diary(&[slip]), "2026-01-01", "2026-12-31"), ["2026-03 0"]);
}

#[test]
fn what_is_not_certain_and_what_is_of_another_kind_has_no_months() {
    let mut own = diary(&[letters(&[3])]);
    own.entries[0].is_certain = false;
    assert_eq!(told(&own, "2026-01-01", "2026-12-31"), [""; 0]);
    let monthly = Pattern { every: Some(Every::Month), ..letters(&[3]) };
    assert_eq!(told(&diary(&[monthly]), "2026-01-01", "2026-12-31"), [""; 0]);
}

fn saturdays() -> Diary {
    let pattern = Pattern {
        every: Some(Every::Week),
        days: vec![Weekday::Saturday],
        starts: Some(day("2026-06-06")),
        from: Time::parse("10:00"),
        to: Time::parse("12:00"),
        ..Pattern::default()
    };
    diary(&[pattern])
}

#[test]
fn the_next_time_is_the_first_at_which_there_is_somebody_to_see() {
    let change = |kind: ChangeKind, on: &str, to: Option<&str>| Change {
        kind,
        day: day(on),
        to_day: to.map(day),
        from: None,
        to: None,
    };
    let next = |own: &Diary, today: &str| own.next(day(today), 60, &|_| true).map(|visit| (visit.day, visit.how));
    let mut own = saturdays();
    assert_eq!(next(&own, "2026-06-01"), Some((day("2026-06-06"), How::AsPlanned)));
    assert_eq!(next(&own, "2026-06-06"), Some((day("2026-06-06"), How::AsPlanned)), "today counts");
    assert_eq!(next(&own, "2026-06-07"), Some((day("2026-06-13"), How::AsPlanned)));
    own.entries[0].changes.push(change(ChangeKind::Cancelled, "2026-06-06", None));
    assert_eq!(next(&own, "2026-06-01"), Some((day("2026-06-13"), How::AsPlanned)));
    own.entries[0].changes.push(change(ChangeKind::Moved, "2026-06-13", Some("2026-06-12")));
    assert_eq!(next(&own, "2026-06-01"), Some((day("2026-06-12"), How::MovedHere { from: day("2026-06-13") })));
    assert_eq!(next(&own, "2026-06-13"), Some((day("2026-06-20"), How::AsPlanned)), "it has moved away");
    own.entries[0].changes.push(change(ChangeKind::Extra, "2026-06-03", None));
    assert_eq!(next(&own, "2026-06-01"), Some((day("2026-06-03"), How::Extra)));
}

#[test]
fn the_next_time_lies_within_so_many_days_and_is_one_that_is_wanted() {
    let mut own = saturdays();
    let next = |own: &Diary, most: i32| own.next(day("2026-05-31"), most, &|_| true).map(|visit| visit.day);
    assert_eq!(next(&own, 5), None);
    assert_eq!(next(&own, 6), Some(day("2026-06-06")));
    assert_eq!((next(&own, -1), next(&own, i32::MAX)), (None, None));
    assert_eq!(own.next(day("2026-05-31"), 60, &|_| false), None);
    own.entries.push(own.entries[0].clone());
    assert_eq!(own.next(day("2026-05-31"), 60, &|entry| entry == 1).map(|visit| visit.entry), Some(1));
    own.entries[1].is_certain = false;
    assert_eq!(own.next(day("2026-05-31"), 60, &|entry| entry == 1), None);
}
