//! Summer time, held to a table worked by hand and to the time-zone database.

use super::series::{series, time, told, window};
use chrono::{NaiveDateTime, Offset, TimeZone};
use kithbook::calendar::{End, Rule, WallTime, Zone};
use proptest::prelude::{prop_assert_eq, proptest};

/// The Sundays on which the clocks of the United Kingdom go forward and back, from a calendar on paper. Before 1996
/// autumn's was the fourth Sunday, or the one after the fourth Saturday.
const CHANGES: [(&str, &str); 15] = [
    ("1981-03-29", "1981-10-25"),
    ("1989-03-26", "1989-10-29"),
    ("1990-03-25", "1990-10-28"),
    ("1995-03-26", "1995-10-22"),
    ("1996-03-31", "1996-10-27"),
    ("1999-03-28", "1999-10-31"),
    ("2000-03-26", "2000-10-29"),
    ("2019-03-31", "2019-10-27"),
    ("2023-03-26", "2023-10-29"),
    ("2024-03-31", "2024-10-27"),
    ("2025-03-30", "2025-10-26"),
    ("2026-03-29", "2026-10-25"),
    ("2027-03-28", "2027-10-31"),
    ("2028-03-26", "2028-10-29"),
    ("2044-03-27", "2044-10-30"),
];

fn at(day: &str, clock: &str) -> WallTime {
    time(&format!("{day}T{clock}"))
}

#[test]
fn the_clocks_change_on_the_days_and_at_the_hours_of_the_table() {
    for (spring, autumn) in CHANGES {
        let shown = |day: &str, clock: &str| {
            let wall = at(day, clock);
            (Zone::London.resolve(wall).to_string()[11..].to_owned(), Zone::London.offset(wall).unwrap() / 3_600)
        };
        // The hour from one to two is not there in spring: what falls into it is an hour later.
        for (clock, to, ahead) in [
            ("00:59:59", "00:59:59", 0),
            ("01:00:00", "02:00:00", 1),
            ("01:30:00", "02:30:00", 1),
            ("01:59:59", "02:59:59", 1),
            ("02:00:00", "02:00:00", 1),
            ("12:00:00", "12:00:00", 1),
        ] {
            assert_eq!(shown(spring, clock), (to.to_owned(), ahead), "{spring} {clock}");
        }
        // The same hour is there twice in autumn: the first time is still summer.
        for (clock, ahead) in [("00:59:59", 1), ("01:00:00", 1), ("01:59:59", 1), ("02:00:00", 0), ("12:00:00", 0)] {
            assert_eq!(shown(autumn, clock), (clock.to_owned(), ahead), "{autumn} {clock}");
        }
        let day_before = |day: &str| at(day, "12:00:00").plus(-86_400).unwrap();
        assert_eq!(Zone::London.offset(day_before(spring)), Some(0), "{spring}");
        assert_eq!(Zone::London.offset(day_before(autumn)), Some(3_600), "{autumn}");
    }
}

#[test]
fn a_visit_in_the_spring_gap_is_an_hour_later_on_that_day_alone() {
    let own = series("2026-03-27T01:30:00", "FREQ=DAILY");
    assert_eq!(
        told(&own, window("2026-03-28", "2026-03-31")),
        ["2026-03-28T01:30:00", "2026-03-29T02:30:00", "2026-03-30T01:30:00"]
    );
    // It is where it was moved to, and can be taken out by either time.
    assert!(told(&own, window("2026-03-29T01:00:00", "2026-03-29T02:00:00")).is_empty());
    assert_eq!(told(&own, window("2026-03-29T02:00:00", "2026-03-29T03:00:00")).len(), 1);
    for out in ["2026-03-29T01:30:00", "2026-03-29T02:30:00"] {
        let mut own = own.clone();
        own.ex_dates = vec![time(out)];
        assert!(told(&own, window("2026-03-29", "2026-03-30")).is_empty(), "{out}");
    }
}

#[test]
fn two_visits_that_the_gap_puts_on_one_another_are_one_and_the_order_holds() {
    let own = series("2026-03-29T01:00:00", "FREQ=DAILY;BYHOUR=1,2;BYMINUTE=0,30;COUNT=6");
    assert_eq!(
        told(&own, window("2026-03-29", "2026-04-01")),
        ["2026-03-29T02:00:00", "2026-03-29T02:30:00", "2026-03-30T01:00:00", "2026-03-30T01:30:00"],
        "all four are counted"
    );
}

#[test]
fn until_in_utc_is_held_to_the_instant() {
    let last = |until: &str, clock: &str| {
        let own = series(&format!("2026-10-20T{clock}"), &format!("FREQ=DAILY;UNTIL={until}"));
        told(&own, window("2026-10-01", "2026-12-01")).pop().unwrap()
    };
    // 10:00 in summer is 09:00 of UTC, and in winter 10:00.
    assert_eq!(last("20261023T090000Z", "10:00:00"), "2026-10-23T10:00:00");
    assert_eq!(last("20261023T085959Z", "10:00:00"), "2026-10-22T10:00:00");
    assert_eq!(last("20261027T090000Z", "10:00:00"), "2026-10-26T10:00:00");
    assert_eq!(last("20261027T100000Z", "10:00:00"), "2026-10-27T10:00:00");
    // The hour that comes twice: 01:30 is the first, at 00:30 of UTC.
    assert_eq!(last("20261025T003000Z", "01:30:00"), "2026-10-25T01:30:00");
    assert_eq!(last("20261025T002959Z", "01:30:00"), "2026-10-24T01:30:00");
    assert_eq!(last("20261025T011500Z", "01:30:00"), "2026-10-25T01:30:00");
    // On the wall it is the wall's, and a day is the whole day.
    assert_eq!(last("20261023T100000", "10:00:00"), "2026-10-23T10:00:00");
    assert_eq!(last("20261023T095959", "10:00:00"), "2026-10-22T10:00:00");
    assert_eq!(last("20261023", "10:00:00"), "2026-10-23T10:00:00");
    assert!(matches!(Rule::parse("FREQ=DAILY;UNTIL=20261023").unwrap().end, End::UntilDay(_)));
}

proptest! {
    #[test]
    fn the_time_zone_database_says_the_same(second in 347_155_200_i64..4_102_444_800) {
        // 1981 to 2099, which is as far as the database goes.
        let utc = time("1970-01-01").plus(second).unwrap();
        let wall = Zone::London.from_utc(utc).unwrap();
        let theirs = chrono_tz::Europe::London.timestamp_opt(second, 0).unwrap();
        prop_assert_eq!(wall.to_string(), theirs.format("%Y-%m-%dT%H:%M:%S").to_string());
        let written: NaiveDateTime = wall.to_string().parse().unwrap();
        let first = chrono_tz::Europe::London.from_local_datetime(&written).earliest().unwrap();
        prop_assert_eq!(Zone::London.offset(wall), Some(i64::from(first.offset().fix().local_minus_utc())));
    }
}
