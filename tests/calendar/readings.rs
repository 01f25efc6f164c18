//! What RFC 5545 leaves open or says in passing, and how it is read here.

use super::series::{series, time, told, window};
use kithbook::calendar::{Note, Override, expand};

#[test]
fn with_no_rule_there_is_the_start_and_what_was_added() {
    let mut own = series("2026-01-03T10:00:00", "");
    assert_eq!(told(&own, window("2026-01-01", "2027-01-01")), ["2026-01-03T10:00:00"]);
    assert!(told(&own, window("2026-01-04", "2027-01-01")).is_empty());
    own.r_dates = vec![time("2026-02-01T12:00:00"), time("2026-01-03T10:00:00")];
    assert_eq!(told(&own, window("2026-01-01", "2027-01-01")), ["2026-01-03T10:00:00", "2026-02-01T12:00:00"]);
}

#[test]
fn what_a_rule_does_not_say_is_taken_from_the_start() {
    for (start, rule, year, dates) in [
        ("2026-05-09T10:00:00", "FREQ=YEARLY", "2027", &["05-09"][..]),
        ("2026-05-09T10:00:00", "FREQ=YEARLY;BYMONTH=1,7", "2027", &["01-09", "07-09"]),
        // A week named by its number has the start's day of the week, a Saturday.
        ("2026-05-09T10:00:00", "FREQ=YEARLY;BYWEEKNO=20", "2027", &["05-22"]),
        ("2026-05-09T10:00:00", "FREQ=YEARLY;BYYEARDAY=-1", "2027", &["12-31"]),
        ("2026-01-31T10:00:00", "FREQ=MONTHLY;INTERVAL=3", "2027", &["01-31", "07-31", "10-31"]),
        ("2026-01-31T10:00:00", "FREQ=MONTHLY;INTERVAL=3;SKIP=BACKWARD", "2027", &["01-31", "04-30", "07-31", "10-31"]),
        // Days with and without a number stand beside each other.
        (
            "2026-01-05T10:00:00",
            "FREQ=MONTHLY;BYMONTH=2;BYDAY=MO,1TU",
            "2027",
            &["02-01", "02-02", "02-08", "02-15", "02-22"],
        ),
        // The first week of 2025 begins on 30 December 2024, and that day belongs to 2024.
        ("2020-01-06T10:00:00", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "2024", &["01-01", "12-30"]),
        ("2020-01-06T10:00:00", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "2026", &["12-28"]),
        ("2020-01-06T10:00:00", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU", "2027", &["01-03"]),
        ("2020-01-01T10:00:00", "FREQ=YEARLY;BYDAY=-1SU", "2027", &["12-26"]),
        ("2020-01-01T10:00:00", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "2027", &["03-28"]),
    ] {
        let range = window(&format!("{year}-01-01"), &format!("{}-01-01", year.parse::<u32>().unwrap() + 1));
        let dates: Vec<String> = dates.iter().map(|date| format!("{year}-{date}T10:00:00")).collect();
        // The last Sunday of the last week of 2026 is in 2027, and of 2027 in 2028.
        assert_eq!(told(&series(start, rule), range), dates, "{rule}");
    }
}

#[test]
fn a_leap_day_is_left_out_or_kept_the_day_before_or_after() {
    for (skip, day) in [("", None), (";SKIP=BACKWARD", Some("02-28")), (";SKIP=FORWARD", Some("03-01"))] {
        let mut own = series("2024-02-29", &format!("FREQ=YEARLY{skip}"));
        own.all_day = true;
        let kept: Vec<String> = day.iter().map(|day| format!("2026-{day}T00:00:00")).collect();
        assert_eq!(told(&own, window("2026-01-01", "2027-01-01")), kept, "{skip}");
        assert_eq!(told(&own, window("2028-01-01", "2029-01-01")), ["2028-02-29T00:00:00"], "{skip}");
    }
}

#[test]
fn count_is_counted_from_the_start_with_what_was_taken_out() {
    let mut own = series("2026-01-03T10:00:00", "FREQ=WEEKLY;COUNT=4");
    own.ex_dates = vec![time("2026-01-10T10:00:00")];
    let all = ["2026-01-03T10:00:00", "2026-01-17T10:00:00", "2026-01-24T10:00:00"];
    assert_eq!(told(&own, window("2026-01-01", "2030-01-01")), all);
    // Far away, by reckoning: the ten thousandth day, and the thousandth first of a month with five Sundays or so.
    let own = series("2026-01-01T10:00:00", "FREQ=DAILY;COUNT=10000");
    assert_eq!(told(&own, window("2053-05-17", "2060-01-01")), ["2053-05-17T10:00:00", "2053-05-18T10:00:00"]);
    let own = series("2026-01-01T10:00:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,SU;COUNT=301");
    // 1 and 4 January 2026, then three in each second week: 99 whole ones, and two of the last.
    assert_eq!(told(&own, window("2029-10-22", "2040-01-01")), ["2029-10-29T10:00:00", "2029-11-01T10:00:00"]);
}

#[test]
fn a_rule_with_no_dates_says_so() {
    for rule in [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31",
        "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31",
        "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31;COUNT=4000000000",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
        "FREQ=DAILY;UNTIL=20260101T000000Z",
        "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6",
    ] {
        let own = series("2026-06-03T10:00:00", rule);
        let answer = expand(&own, window("1950-01-01", "2190-01-01")).unwrap();
        assert!(answer.occurrences.is_empty() && answer.notes == [Note::NoDates], "{rule}: {answer:?}");
    }
    // One that has some, elsewhere, says nothing.
    let own = series("2026-06-03T10:00:00", "FREQ=YEARLY");
    assert!(expand(&own, window("2026-07-01", "2026-08-01")).unwrap().notes.is_empty());
}

#[test]
fn a_start_that_the_rule_does_not_name_is_left_out_and_told() {
    // 3 January 2026 is a Saturday.
    let mut own = series("2026-01-03T10:00:00", "FREQ=WEEKLY;BYDAY=SU;COUNT=2");
    let range = window("2026-01-01", "2027-01-01");
    let answer = expand(&own, range).unwrap();
    assert_eq!(told(&own, range), ["2026-01-04T10:00:00", "2026-01-11T10:00:00"]);
    assert_eq!(answer.notes, [Note::StartLeftOut]);
    own.ex_dates = vec![own.start];
    assert!(expand(&own, range).unwrap().notes.is_empty(), "it was taken out on purpose");
}

#[test]
fn a_moved_instance_belongs_where_it_moved_to() {
    let mut own = series("2026-01-03T10:00:00", "FREQ=WEEKLY");
    let moved = |from: &str, to: &str| Override { recurrence_id: time(from), start: Some(time(to)) };
    own.overrides =
        vec![moved("2026-01-10T10:00:00", "2026-02-05T10:00:00"), moved("2026-02-07T10:00:00", "2026-01-06T10:00:00")];
    assert_eq!(
        told(&own, window("2026-01-05", "2026-01-20")),
        ["2026-01-06T10:00:00", "2026-01-17T10:00:00"],
        "one went, one came from outside"
    );
    assert_eq!(told(&own, window("2026-02-01", "2026-02-10")), ["2026-02-05T10:00:00"]);
}

#[test]
fn a_change_to_what_is_not_there_changes_nothing_and_is_told() {
    let mut own = series("2026-01-03T10:00:00", "FREQ=WEEKLY");
    own.ex_dates = vec![time("2026-01-10T10:00:00")];
    for wrong in ["2026-01-10T10:00:00", "2026-01-17T11:00:00", "2025-12-27T10:00:00", "2026-01-18T10:00:00"] {
        own.overrides = vec![Override { recurrence_id: time(wrong), start: Some(time("2026-01-11T12:00:00")) }];
        let answer = expand(&own, window("2026-01-01", "2026-01-25")).unwrap();
        assert_eq!(
            answer.occurrences,
            [time("2026-01-03T10:00:00"), time("2026-01-17T10:00:00"), time("2026-01-24T10:00:00")]
        );
        assert_eq!(answer.notes, [Note::NothingToChange(time(wrong))]);
    }
}
