//! Rules made to be slow or to break something. Each must be answered, and soon.

use super::series::{rule, series, time, told, window};
use kithbook::calendar::{ByDay, Frequency, Rule, Series, TooMany, WallTime, Window, expand};
use proptest::prelude::{any, prop_assert, proptest};
use std::time::{Duration, Instant};

const WHOLE: Window = Window { from: WallTime::FIRST, to: WallTime::LAST };

fn numbers(from: i32, to: i32) -> String {
    let all: Vec<String> = (from..=to).filter(|number| *number != 0).map(|number| number.to_string()).collect();
    all.join(",")
}

#[test]
fn every_second_of_every_day_is_bounded() {
    let seconds = format!("BYHOUR={};BYMINUTE={};BYSECOND={}", numbers(0, 23), numbers(1, 59), numbers(1, 59));
    let begun = Instant::now();
    for (text, too_many) in [
        (format!("FREQ=DAILY;{seconds}"), true),
        (format!("FREQ=DAILY;{seconds};COUNT=4294967295"), true),
        (format!("FREQ=YEARLY;{seconds};BYYEARDAY={}", numbers(-366, 366)), true),
        (format!("FREQ=YEARLY;{seconds};BYMONTHDAY={};BYSETPOS={}", numbers(-31, 31), numbers(-366, 366)), true),
        (format!("FREQ=YEARLY;{seconds};BYMONTHDAY={};BYSETPOS=366,-366", numbers(-31, 31)), false),
        (format!("FREQ=DAILY;{seconds};BYMONTH=2;BYMONTHDAY=30"), false),
        (format!("FREQ=MONTHLY;{seconds};BYMONTH=2;BYMONTHDAY=30;COUNT=4294967295"), false),
    ] {
        let answer = expand(&series("1900-01-01", &text), WHOLE);
        assert_eq!(answer == Err(TooMany), too_many, "{}", &text[..40]);
    }
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
}

#[test]
fn steps_that_are_far_too_large_end_where_the_years_end() {
    for frequency in ["YEARLY", "MONTHLY", "WEEKLY", "DAILY"] {
        for rest in ["", ";COUNT=4294967295", ";COUNT=2", ";UNTIL=99991231"] {
            let own = series("2026-01-03T10:00:00", &format!("FREQ={frequency};INTERVAL=4294967295{rest}"));
            assert_eq!(told(&own, WHOLE), ["2026-01-03T10:00:00"], "{frequency}{rest}");
        }
        let own = series("2199-12-31T23:59:58", &format!("FREQ={frequency};COUNT=4294967295"));
        assert_eq!(told(&own, WHOLE), ["2199-12-31T23:59:58"]);
        let own = series("1900-01-01", &format!("FREQ={frequency};COUNT=1"));
        assert_eq!(told(&own, WHOLE), ["1900-01-01T00:00:00"]);
    }
    assert_eq!(told(&series("1900-01-01", "FREQ=DAILY"), WHOLE).len(), 109_573, "every day there is");
}

#[test]
fn a_window_turned_round_or_of_no_length_holds_nothing() {
    let own = series("2026-01-03T10:00:00", "FREQ=DAILY");
    for range in [window("2026-03-01", "2026-02-01"), window("2026-03-01", "2026-03-01")] {
        assert!(told(&own, range).is_empty());
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,80}") {
        let _ = Rule::parse(&text);
        let _ = (WallTime::parse(&text), WallTime::parse_basic(&text));
    }

    #[test]
    fn no_rule_of_the_right_letters_breaks_the_reader(
        text in "(FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY);)?((BYDAY|BYMONTH|COUNT|UNTIL|BYSETPOS|INTERVAL)=[-+0-9A-Z,]{0,9};){0,3}"
    ) {
        if let Ok(own) = Rule::parse(&text) {
            let own = Series { rule: Some(own), ..series("2024-02-29T01:30:00", "") };
            prop_assert!(expand(&own, window("2024-01-01", "2026-01-01")).is_ok());
        }
    }

    /// Whoever makes a rule by hand may write what cannot be read from text.
    #[test]
    fn no_rule_made_by_hand_breaks_the_expansion(
        frequency in 0..4_usize, interval in any::<u32>(), bits in any::<[u64; 4]>(), ordinal in any::<i16>(),
        weekday in any::<u8>(), numbers in any::<[i16; 4]>(), week_start in any::<u8>()
    ) {
        let all = [Frequency::Yearly, Frequency::Monthly, Frequency::Weekly, Frequency::Daily];
        let own = Rule {
            frequency: all[frequency],
            interval: interval >> (interval % 32),
            by_second: bits[0] & 3, by_minute: bits[1] & 3, by_hour: bits[2] & 1 << 63, by_month: bits[3],
            by_day: vec![ByDay { ordinal: ordinal % 3, weekday }],
            by_month_day: vec![numbers[0] % 40],
            by_year_day: if numbers[1] > 0 { vec![] } else { vec![numbers[1]] },
            by_week_no: if numbers[2] > 0 { vec![] } else { vec![numbers[2] % 60] },
            by_set_pos: vec![numbers[3] % 9],
            week_start,
            ..rule("FREQ=DAILY")
        };
        let _ = own.to_string();
        let own = Series { start: time("2024-02-29T01:30:00"), rule: Some(own), ..series("2024-02-29", "") };
        prop_assert!(expand(&own, window("2024-01-01", "2040-01-01")).is_ok());
    }
}
