//! Days and times as a calendar writes them, on the wall of a place.

use super::lines::Line;
use crate::calendar::{WallTime, Zone};

/// A day, or a time on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When, in the United Kingdom where the file's zone is known.
    pub wall: WallTime,
    /// Whether it is a day with no time.
    pub is_day: bool,
}

/// Every value of a line; None for one that cannot be read.
pub fn all(line: &Line) -> impl Iterator<Item = Option<Moment>> {
    let zone = zone(line);
    // Of a period only where it begins is a time of the event.
    line.value.split(',').map(move |value| one(value.split('/').next().unwrap_or(value).trim(), zone))
}

/// The zone of a line, where it is one whose clocks are not known here.
pub fn unknown_zone(line: &Line) -> Option<&str> {
    let name = line.parameter("TZID");
    (!name.is_empty() && zone(line) == Zone::Elsewhere).then_some(name)
}

fn one(value: &str, zone: Zone) -> Option<Moment> {
    let (text, zone) = value.strip_suffix('Z').map_or((value, zone), |text| (text, Zone::Utc));
    let wall = WallTime::parse_basic(text)?;
    let is_day = text.len() == 8;
    let wall = if zone == Zone::Utc && !is_day { Zone::London.from_utc(wall)? } else { wall };
    Some(Moment { wall, is_day })
}

fn zone(line: &Line) -> Zone {
    let name = line.parameter("TZID");
    // A time with no zone is whatever the clock on the wall says. Some programs write a path before the name, or their own.
    let is_london = name.is_empty() || name.ends_with("Europe/London") || name == "GMT Standard Time";
    if is_london { Zone::London } else { Zone::named(name) }
}

/// How many days and seconds a duration lasts (RFC 5545 section 3.3.6). Nothing where it is none, or runs backwards.
pub fn duration(text: &str) -> Option<i64> {
    let rest = text.trim().trim_start_matches('+').strip_prefix('P')?;
    let (mut seconds, mut number, mut in_time) = (0_i64, None::<i64>, false);
    for letter in rest.chars() {
        let unit = match (letter, in_time) {
            ('0'..='9', _) => {
                let digit = i64::from(letter as u32 - '0' as u32);
                number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
                continue;
            }
            ('T', false) => {
                in_time = true;
                continue;
            }
            ('W', false) => 7 * 86_400,
            ('D', false) => 86_400,
            ('H', true) => 3_600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        seconds = seconds.checked_add(number.take()?.checked_mul(unit)?)?;
    }
    number.is_none().then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn durations_are_counted_and_others_are_none() {
        for (text, seconds) in
            [("P1D", Some(86_400)), ("P2W", Some(1_209_600)), ("PT1H30M", Some(5_400)), ("P1DT1S", Some(86_401))]
        {
            assert_eq!(duration(text), seconds, "{text}");
        }
        for text in ["", "P1", "1D", "-P1D", "P1H", "PT1D", "P99999999999999999999D", "P9223372036854775807W"] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
