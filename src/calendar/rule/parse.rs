//! Reading `FREQ=WEEKLY;INTERVAL=2;BYDAY=SA`. What RFC 5545 section 3.3.10 says must not be is not guessed at: the
//! fault names the part and what to write.

use super::super::WallTime;
use super::{ByDay, End, Frequency, Rule, RuleFault, Skip, WEEKDAYS};

impl Rule {
    /// Reads a rule, with or without `RRULE:` before it, in large or small letters.
    pub fn parse(text: &str) -> Result<Rule, RuleFault> {
        let text = text.trim().to_ascii_uppercase();
        let text = text.strip_prefix("RRULE:").unwrap_or(&text);
        let mut rule = Rule { interval: 1, ..Rule::default() };
        let mut seen: Vec<&str> = Vec::new();
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let Some((name, value)) = part.split_once('=') else {
                return Err(fault(part, "has no value. Write it as NAME=VALUE, such as FREQ=WEEKLY."));
            };
            if seen.contains(&name) {
                return Err(fault(name, "is there twice. Keep one."));
            }
            // There are not many names, and an unknown one ends the reading.
            seen.push(name);
            rule.read(name, value)?;
        }
        if !seen.contains(&"FREQ") {
            return Err(fault("FREQ", "is missing. Begin with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY."));
        }
        if seen.contains(&"COUNT") && seen.contains(&"UNTIL") {
            return Err(fault("COUNT", "and UNTIL cannot both be there. Keep the one that is meant."));
        }
        rule.hold_together()?;
        Ok(rule)
    }

    fn read(&mut self, name: &str, value: &str) -> Result<(), RuleFault> {
        match name {
            "FREQ" => self.frequency = frequency(value)?,
            "INTERVAL" => self.interval = number(name, value)?,
            "COUNT" => self.end = End::Count(number(name, value)?),
            "UNTIL" => self.end = until(value)?,
            "BYSECOND" => self.by_second = seconds(bits(name, value, 0, 60)?),
            "BYMINUTE" => self.by_minute = bits(name, value, 0, 59)?,
            "BYHOUR" => self.by_hour = bits(name, value, 0, 23)?,
            "BYDAY" => self.by_day = by_day(value)?,
            "BYMONTHDAY" => self.by_month_day = either_end(name, value, 31)?,
            "BYYEARDAY" => self.by_year_day = either_end(name, value, 366)?,
            "BYWEEKNO" => self.by_week_no = either_end(name, value, 53)?,
            "BYMONTH" => self.by_month = bits(name, value, 1, 12)?,
            "BYSETPOS" => self.by_set_pos = either_end(name, value, 366)?,
            "WKST" => match WEEKDAYS.iter().position(|word| *word == value) {
                Some(weekday) => self.week_start = weekday as u8,
                None => return Err(unfit(name, value, "Write a day of the week: MO, TU, WE, TH, FR, SA or SU.")),
            },
            "RSCALE" if value == "GREGORIAN" => {}
            "RSCALE" => return Err(unfit(name, value, "Only the Gregorian calendar is known: RSCALE=GREGORIAN.")),
            "SKIP" => match value {
                "OMIT" => self.skip = Skip::Omit,
                "BACKWARD" => self.skip = Skip::Backward,
                "FORWARD" => self.skip = Skip::Forward,
                _ => return Err(unfit(name, value, "Write OMIT, BACKWARD or FORWARD.")),
            },
            _ => return Err(fault(name, "is not a part of a rule. Take it out, or mend its name.")),
        }
        Ok(())
    }

    /// Parts that RFC 5545 does not let stand beside each other.
    fn hold_together(&self) -> Result<(), RuleFault> {
        let frequency = self.frequency;
        let not_with = |name: &str, remedy: &str| {
            Err(fault(name, &format!("does not go with FREQ={}. {remedy}", frequency.word())))
        };
        if !self.by_week_no.is_empty() && frequency != Frequency::Yearly {
            return not_with("BYWEEKNO", "Make it FREQ=YEARLY, or take BYWEEKNO out.");
        }
        if !self.by_year_day.is_empty() && frequency != Frequency::Yearly {
            return not_with("BYYEARDAY", "Make it FREQ=YEARLY, or take BYYEARDAY out.");
        }
        if !self.by_month_day.is_empty() && frequency == Frequency::Weekly {
            return not_with("BYMONTHDAY", "Make it FREQ=MONTHLY, or take BYMONTHDAY out.");
        }
        if self.by_day.iter().any(|day| day.ordinal != 0) {
            if matches!(frequency, Frequency::Weekly | Frequency::Daily) {
                return not_with("BYDAY with a number", "Make it FREQ=MONTHLY, or write the day without a number.");
            }
            if !self.by_week_no.is_empty() {
                return Err(fault("BYDAY", "has a number beside BYWEEKNO. Write the day without a number."));
            }
        }
        if !self.by_set_pos.is_empty() && !self.has_by_parts() {
            return Err(fault(
                "BYSETPOS",
                "needs another BY part to choose from, such as BYDAY. Add it, or take this out.",
            ));
        }
        match (self.skip, frequency) {
            (Skip::Omit, _) | (_, Frequency::Yearly) | (Skip::Backward, Frequency::Monthly) => Ok(()),
            // The day would lie in the next period.
            (Skip::Forward, Frequency::Monthly) => {
                not_with("SKIP=FORWARD", "Write SKIP=BACKWARD, or make it FREQ=YEARLY.")
            }
            _ => not_with("SKIP", "Take it out."),
        }
    }

    fn has_by_parts(&self) -> bool {
        let bits = self.by_second | self.by_minute | self.by_hour | self.by_month;
        let lists = [&self.by_month_day, &self.by_year_day, &self.by_week_no];
        bits != 0 || !self.by_day.is_empty() || lists.iter().any(|list| !list.is_empty())
    }
}

fn fault(part: &str, what: &str) -> RuleFault {
    let part = short(part);
    RuleFault { said: format!("{part} {what}"), part }
}

fn unfit(part: &str, value: &str, remedy: &str) -> RuleFault {
    fault(part, &format!("cannot be “{}”. {remedy}", short(value)))
}

/// No more of somebody's text than a line can show.
fn short(text: &str) -> String {
    let shown: String = text.chars().take(40).collect();
    if shown.len() < text.len() { shown + "…" } else { shown }
}

fn frequency(value: &str) -> Result<Frequency, RuleFault> {
    match value {
        "HOURLY" | "MINUTELY" | "SECONDLY" => {
            let remedy =
                "Nothing in a plan comes more than daily: write FREQ=DAILY, with BYHOUR for several times a day.";
            Err(unfit("FREQ", value, remedy))
        }
        _ => {
            let known = Frequency::ALL.iter().find(|(word, _)| *word == value);
            known
                .map(|(_, frequency)| *frequency)
                .ok_or_else(|| unfit("FREQ", value, "Write DAILY, WEEKLY, MONTHLY or YEARLY."))
        }
    }
}

/// A whole number from 1.
fn number(name: &str, value: &str) -> Result<u32, RuleFault> {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| value.parse().ok()).flatten().filter(|number| *number > 0);
    number.ok_or_else(|| unfit(name, value, "Write a whole number from 1 to 4294967295."))
}

fn until(value: &str) -> Result<End, RuleFault> {
    let (text, is_utc) = value.strip_suffix('Z').map_or((value, false), |text| (text, true));
    // Some programs write a year far away for "never": the last second there is means the same here.
    let is_far = text.is_ascii() && matches!(text.get(..4).and_then(|year| year.parse::<u32>().ok()), Some(2200..));
    let time = if is_far {
        // Held to the shape of a date all the same; 2196 has a 29 February.
        text.get(4..).and_then(|rest| WallTime::parse_basic(&format!("2196{rest}"))).map(|_| WallTime::LAST)
    } else {
        WallTime::parse_basic(text)
    };
    let Some(time) = time else {
        return Err(unfit("UNTIL", value, "Write it as 20260301, 20260301T100000 or, in UTC, 20260301T100000Z."));
    };
    Ok(match (text.len(), is_utc) {
        (8, _) => End::UntilDay(time.midnight()),
        (_, true) => End::UntilUtc(time),
        (_, false) => End::UntilWall(time),
    })
}

/// A leap second, 60, is the one before it: no wall clock shows it.
fn seconds(bits: u64) -> u64 {
    (bits | bits >> 60 << 59) & ((1 << 60) - 1)
}

fn bits(name: &str, value: &str, from: u32, to: u32) -> Result<u64, RuleFault> {
    value.split(',').try_fold(0, |bits, entry| {
        let digits = !entry.is_empty() && entry.len() <= 2 && entry.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.then(|| entry.parse::<u32>().ok()).flatten().filter(|number| (from..=to).contains(number));
        let number =
            number.ok_or_else(|| unfit(name, entry, &format!("Write numbers from {from} to {to}, with commas.")));
        Ok(bits | 1 << number?)
    })
}

/// Numbers from 1, or from -1 backwards.
fn either_end(name: &str, value: &str, most: i16) -> Result<Vec<i16>, RuleFault> {
    let mut numbers: Vec<i16> = Vec::new();
    for entry in value.split(',') {
        let number = signed(entry).filter(|number| *number != 0 && number.abs() <= most);
        let remedy =
            || unfit(name, entry, &format!("Write numbers from 1 to {most} or from -1 to -{most}, with commas."));
        numbers.push(number.ok_or_else(remedy)?);
    }
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

fn by_day(value: &str) -> Result<Vec<ByDay>, RuleFault> {
    let mut days: Vec<ByDay> = Vec::new();
    for entry in value.split(',') {
        let read = || {
            let (ordinal, word) = entry.is_ascii().then(|| entry.split_at_checked(entry.len().checked_sub(2)?))??;
            let weekday = WEEKDAYS.iter().position(|known| *known == word)? as u8;
            let ordinal = if ordinal.is_empty() { 0 } else { signed(ordinal).filter(|number| *number != 0)? };
            (ordinal.abs() <= 53).then_some(ByDay { ordinal, weekday })
        };
        let remedy =
            || unfit("BYDAY", entry, "Write days such as MO or SA, with 1 to 53 or -1 to -53 before one: 1MO, -1FR.");
        days.push(read().ok_or_else(remedy)?);
    }
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

fn signed(text: &str) -> Option<i16> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_shaped = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_shaped.then(|| text.parse().ok())?
}
