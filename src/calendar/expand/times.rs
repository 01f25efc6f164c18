//! The times of a day that a rule names.

use super::super::WallTime;
use super::super::rule::Rule;

/// `BYHOUR`, `BYMINUTE` and `BYSECOND`, which make more of a day for every frequency from daily up; what is not said is
/// the start's. In order, as seconds of the day.
pub(super) fn times(rule: &Rule, start: WallTime) -> Vec<u32> {
    let own = start.second_of_day();
    let (hours, minutes) = (each(rule.by_hour, own / 3_600, 24), each(rule.by_minute, own / 60 % 60, 60));
    let seconds = each(rule.by_second, own % 60, 60);
    let mut times = Vec::with_capacity(hours.len() * minutes.len() * seconds.len());
    for hour in &hours {
        for minute in &minutes {
            times.extend(seconds.iter().map(|second| hour * 3_600 + minute * 60 + second));
        }
    }
    times
}

fn each(bits: u64, otherwise: u32, below: u32) -> Vec<u32> {
    let named: Vec<u32> = (0..below).filter(|bit| bits >> bit & 1 == 1).collect();
    if named.is_empty() { vec![otherwise] } else { named }
}
