//! Writing a rule as RFC 5545 section 3.3.10 does, shortest first: what is as it would be anyway is left out.

use super::{ByDay, End, Rule, Skip, WEEKDAYS};
use std::fmt;

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.skip != Skip::Omit {
            out.write_str("RSCALE=GREGORIAN;")?;
        }
        write!(out, "FREQ={}", self.frequency.word())?;
        match self.end {
            End::Never => {}
            End::Count(count) => write!(out, ";COUNT={count}")?,
            End::UntilDay(day) => write!(out, ";UNTIL={}", &basic(&day.to_string())[..8])?,
            End::UntilWall(time) => write!(out, ";UNTIL={}", basic(&time.to_string()))?,
            End::UntilUtc(time) => write!(out, ";UNTIL={}Z", basic(&time.to_string()))?,
        }
        if self.interval != 1 {
            write!(out, ";INTERVAL={}", self.interval)?;
        }
        list(out, "BYSECOND", &set(self.by_second))?;
        list(out, "BYMINUTE", &set(self.by_minute))?;
        list(out, "BYHOUR", &set(self.by_hour))?;
        list(out, "BYDAY", &self.by_day)?;
        list(out, "BYMONTHDAY", &self.by_month_day)?;
        list(out, "BYYEARDAY", &self.by_year_day)?;
        list(out, "BYWEEKNO", &self.by_week_no)?;
        list(out, "BYMONTH", &set(self.by_month))?;
        list(out, "BYSETPOS", &self.by_set_pos)?;
        if self.week_start != 0 {
            write!(out, ";WKST={}", WEEKDAYS[self.week_start as usize % 7])?;
        }
        match self.skip {
            Skip::Omit => Ok(()),
            Skip::Backward => out.write_str(";SKIP=BACKWARD"),
            Skip::Forward => out.write_str(";SKIP=FORWARD"),
        }
    }
}

impl fmt::Display for ByDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ordinal != 0 {
            write!(out, "{}", self.ordinal)?;
        }
        out.write_str(WEEKDAYS[self.weekday as usize % 7])
    }
}

/// `20260103T100000` of `2026-01-03T10:00:00`.
fn basic(extended: &str) -> String {
    extended.replace(['-', ':'], "")
}

fn set(bits: u64) -> Vec<u32> {
    (0..u64::BITS).filter(|bit| bits >> bit & 1 == 1).collect()
}

fn list(out: &mut fmt::Formatter<'_>, name: &str, entries: &[impl fmt::Display]) -> fmt::Result {
    for (place, entry) in entries.iter().enumerate() {
        if place == 0 { write!(out, ";{name}={entry}")? } else { write!(out, ",{entry}")? }
    }
    Ok(())
}
