//! Series for tests, from text; and rules made at random, such as somebody might write.

use kithbook::calendar::{Rule, Series, WallTime, Window, Zone, expand};
use proptest::prelude::{Just, Strategy, prop_oneof};
use proptest::sample::{select, subsequence};

pub fn time(text: &str) -> WallTime {
    WallTime::parse(text).unwrap_or_else(|| panic!("{text} is no time"))
}

pub fn rule(text: &str) -> Rule {
    Rule::parse(text).unwrap_or_else(|fault| panic!("{text}: {}", fault.said))
}

/// A series in London with nothing but a start and a rule; an empty rule is none.
pub fn series(start: &str, text: &str) -> Series {
    Series {
        start: time(start),
        all_day: false,
        zone: Zone::London,
        rule: (!text.is_empty()).then(|| rule(text)),
        ex_dates: Vec::new(),
        r_dates: Vec::new(),
        overrides: Vec::new(),
    }
}

pub fn window(from: &str, to: &str) -> Window {
    Window { from: time(from), to: time(to) }
}

/// What lies in a window, as text.
pub fn told(series: &Series, window: Window) -> Vec<String> {
    expand(series, window).unwrap().occurrences.iter().map(WallTime::to_string).collect()
}

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A start and the text of a rule that goes with RFC 5545: within the years that the other programs are quick in.
pub fn any_rule() -> impl Strategy<Value = (WallTime, String)> {
    let frequency = prop_oneof![Just("YEARLY"), Just("MONTHLY"), Just("WEEKLY"), Just("DAILY")];
    (any_start(), frequency.prop_flat_map(parts_of), any_end()).prop_map(|(start, mut parts, end)| {
        let until = |days: i64| start.plus(days * 86_400).unwrap().to_string().replace(['-', ':'], "");
        match end {
            Ending::Never => {}
            Ending::Count(count) => parts.push(format!("COUNT={count}")),
            Ending::Until(days) => parts.push(format!("UNTIL={}Z", until(days))),
        }
        (start, parts.join(";"))
    })
}

#[derive(Clone, Copy, Debug)]
enum Ending {
    Never,
    Count(u32),
    Until(i64),
}

fn any_end() -> impl Strategy<Value = Ending> {
    prop_oneof![Just(Ending::Never), (1..60_u32).prop_map(Ending::Count), (0..2_500_i64).prop_map(Ending::Until)]
}

pub fn any_start() -> impl Strategy<Value = WallTime> {
    let odd = select(vec!["2016-02-29T10:00:00", "2019-12-31T09:30:00", "2021-01-31T16:15:00", "2024-01-01T00:00:00"]);
    let any = (0..4_000_i64, 0..86_400_i64).prop_map(|(day, second)| {
        let start = time("2010-01-01").plus(day * 86_400 + second).unwrap();
        start.to_string()
    });
    prop_oneof![3 => any, 1 => odd.prop_map(str::to_owned)].prop_map(|text| time(&text))
}

/// Some of these, or none, written with commas after a name.
fn some(name: &'static str, choices: Vec<i32>, most: usize) -> impl Strategy<Value = Option<String>> {
    let list = subsequence(choices, 1..=most);
    let text = move |list: Vec<i32>| {
        let list: Vec<String> = list.iter().map(i32::to_string).collect();
        Some(format!("{name}={}", list.join(",")))
    };
    prop_oneof![3 => Just(None), 1 => list.prop_map(text)]
}

fn both_ways(most: i32) -> Vec<i32> {
    (-most..=most).filter(|number| *number != 0).collect()
}

fn parts_of(frequency: &'static str) -> impl Strategy<Value = Vec<String>> {
    let (yearly, weekly) = (frequency == "YEARLY", frequency == "WEEKLY");
    let numbered = matches!(frequency, "YEARLY" | "MONTHLY");
    let parts = (
        (1..6_u32, select(DAYS.to_vec()).prop_map(|day| format!("WKST={day}"))),
        some("BYMONTH", (1..=12).collect(), 4),
        some("BYWEEKNO", both_ways(53), 4),
        some("BYYEARDAY", both_ways(366), 5),
        some("BYMONTHDAY", both_ways(31), 5),
        (subsequence((0..7).collect::<Vec<usize>>(), 0..=4), select(vec![0, 0, 1, 2, 4, 5, -1, -2, 20, -53])),
        (some("BYHOUR", (0..24).collect(), 3), some("BYMINUTE", (0..60).collect(), 2)),
        some("BYSETPOS", both_ways(12), 3),
    );
    parts.prop_map(move |(head, month, week_no, year_day, month_day, (days, ordinal), (hour, minute), set_pos)| {
        let mut parts = vec![format!("FREQ={frequency}"), format!("INTERVAL={}", head.0), head.1];
        let week_no = week_no.filter(|_| yearly);
        let ordinal: i32 = if numbered && week_no.is_none() { ordinal } else { 0 };
        // A month has no twentieth Monday.
        let ordinal = if ordinal.abs() > 5 && !yearly { 0 } else { ordinal };
        let number = if ordinal == 0 { String::new() } else { ordinal.to_string() };
        // Who names a week names the day.
        let days = if days.is_empty() && week_no.is_some() { vec![2] } else { days };
        let days: Vec<String> = days.iter().map(|day| format!("{number}{}", DAYS[*day])).collect();
        let by_day = (!days.is_empty()).then(|| format!("BYDAY={}", days.join(",")));
        let year_day = year_day.filter(|_| yearly);
        let month_day = month_day.filter(|_| !weekly);
        let by: Vec<String> =
            [month, week_no, year_day, month_day, by_day, hour, minute].into_iter().flatten().collect();
        let set_pos = set_pos.filter(|_| !by.is_empty());
        parts.extend(by.into_iter().chain(set_pos));
        parts
    })
}
