//! The examples of RFC 5545 section 3.8.5.3.

use super::series::{series, time, told};
use kithbook::calendar::{Rule, Window, Zone};

pub struct Example {
    pub title: String,
    pub start: String,
    pub without: Option<String>,
    pub rules: Vec<String>,
    pub times: Vec<String>,
    pub dates: Vec<String>,
    pub goes_on: bool,
}

pub fn examples() -> Vec<Example> {
    let table = include_str!("rfc5545.txt");
    table.split("\n= ").skip(1).map(example).collect()
}

fn example(text: &str) -> Example {
    let mut lines = text.lines().filter(|line| !line.is_empty());
    let title = lines.next().unwrap().to_owned();
    let (start, without, rules) = (String::new(), None, Vec::new());
    let mut own = Example { title, start, without, rules, times: Vec::new(), dates: Vec::new(), goes_on: false };
    for line in lines {
        match line.split_once(' ') {
            Some(("start", start)) => own.start = start.to_owned(),
            Some(("without", without)) => own.without = Some(without.to_owned()),
            Some(("rule", rule)) => own.rules.push(rule.to_owned()),
            Some(("times", times)) => own.times.extend(times.split(' ').map(|time| format!("{time}:00"))),
            Some((month, days)) => own.dates.extend(days.split(' ').flat_map(|days| each(month, days))),
            None => own.goes_on = line == "...",
        }
    }
    if own.times.is_empty() {
        own.times.push(own.start.split_once('T').unwrap().1.to_owned());
    }
    own
}

/// `4-8` is five days.
fn each(month: &str, days: &str) -> Vec<String> {
    let (from, to) = days.split_once('-').unwrap_or((days, days));
    let (from, to): (u32, u32) = (from.parse().unwrap(), to.parse().unwrap());
    (from..=to).map(|day| format!("{month}-{day:02}")).collect()
}

impl Example {
    /// What the RFC prints.
    pub fn printed(&self) -> Vec<String> {
        let times = |date: &String| self.times.iter().map(|time| format!("{date}T{time}")).collect::<Vec<_>>();
        self.dates.iter().flat_map(times).collect()
    }

    /// Up to the end of what is printed where the rule goes on, and to the end of the years where it does not.
    pub fn window(&self) -> Window {
        let last = time(self.printed().last().unwrap());
        let to = if self.goes_on { last.plus(1).unwrap() } else { time("2199-12-31") };
        Window { from: time("1990-01-01"), to }
    }
}

#[test]
fn every_example_of_the_rfc_gives_the_dates_that_it_prints() {
    let examples = examples();
    assert_eq!(examples.len(), 36, "examples");
    for example in examples {
        for rule in &example.rules {
            for zone in [Zone::London, Zone::Elsewhere, Zone::Utc] {
                let mut own = series(&example.start, rule);
                own.zone = zone;
                own.ex_dates = example.without.iter().map(|text| time(text)).collect();
                assert_eq!(told(&own, example.window()), example.printed(), "{}: {rule}", example.title);
            }
        }
    }
}

/// The three examples that are finer than daily.
#[test]
fn what_is_finer_than_daily_is_refused_with_what_to_write() {
    for text in [
        "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z",
        "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
        "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
        "FREQ=SECONDLY",
    ] {
        let fault = Rule::parse(text).unwrap_err();
        assert!(fault.part == "FREQ" && fault.said.contains("FREQ=DAILY"), "{text}: {fault:?}");
    }
}
