//! What the clocks of a place say: summer time in the United Kingdom, worked out by rule and not looked up.

use super::WallTime;
use super::date::day_number;
use super::wall::{DAY, HOUR};

/// Whose wall the clock hangs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zone {
    /// The United Kingdom: an hour ahead of UTC from the last Sunday of March to the last Sunday of October, both at
    /// 01:00 UTC (Summer Time Act 1972 as amended in 2002). From 1981 to 1995 it ended a week earlier in some years.
    /// Before 1981 the clocks changed on other days; here the rule of 1981 is carried back, and the hour may be wrong.
    #[default]
    London,
    /// Universal time: no summer time.
    Utc,
    /// Anywhere else. Its clocks are not known here: every wall time is taken as it is written, and no offset is told.
    Elsewhere,
}

impl Zone {
    /// The zone of this name in the time-zone database.
    pub fn named(name: &str) -> Zone {
        match name {
            // All of these keep the time of London.
            "Europe/London" | "Europe/Belfast" | "Europe/Guernsey" | "Europe/Isle_of_Man" | "Europe/Jersey" | "GB"
            | "GB-Eire" => Zone::London,
            "UTC" | "Etc/UTC" | "Z" => Zone::Utc,
            _ => Zone::Elsewhere,
        }
    }

    /// The time that the clock really shows. Within the hour that spring leaves out it is an hour later, as RFC 5545
    /// section 3.3.5 has it: a visit at 01:30 must not vanish, and is at 02:30.
    pub fn resolve(self, wall: WallTime) -> WallTime {
        // Clocks go forward from 01:00 to 02:00, so no other hour needs to know the year.
        if self != Zone::London || !(3_600..7_200).contains(&wall.second_of_day()) {
            return wall;
        }
        let is_left_out = i64::from(wall.day_number()) == summer_days(wall.date().year()).0;
        if is_left_out { wall.plus(HOUR).unwrap_or(wall) } else { wall }
    }

    /// Seconds that this place is ahead of UTC, or nothing where that is not known. The hour that autumn has twice is
    /// taken the first time it comes (RFC 5545 section 3.3.5).
    pub fn offset(self, wall: WallTime) -> Option<i64> {
        match self {
            Zone::London => {
                let (first, last) = summer(wall.date().year());
                // Both ends as that wall shows them: 02:00 in summer time.
                let is_summer = (first + HOUR..last + HOUR).contains(&self.resolve(wall).since_1970());
                Some(if is_summer { HOUR } else { 0 })
            }
            Zone::Utc => Some(0),
            Zone::Elsewhere => None,
        }
    }

    /// What the clock shows at a time of UTC. Nothing where that is not known.
    pub fn from_utc(self, utc: WallTime) -> Option<WallTime> {
        match self {
            Zone::London => {
                let (first, last) = summer(utc.date().year());
                let since = utc.since_1970();
                utc.plus(if (first..last).contains(&since) { HOUR } else { 0 })
            }
            Zone::Utc => Some(utc),
            Zone::Elsewhere => None,
        }
    }

    /// The last wall time that, taken the first time it comes, is not after a time of UTC. Nothing where that is not
    /// known.
    pub fn last_by_utc(self, utc: WallTime) -> Option<WallTime> {
        let wall = self.from_utc(utc)?;
        let last = summer(utc.date().year()).1;
        let is_second_time = self == Zone::London && (last..last + HOUR).contains(&utc.since_1970());
        // All of that hour has come once already.
        if is_second_time { WallTime::since(last + HOUR - 1) } else { Some(wall) }
    }
}

/// When summer time begins and ends in a year, in seconds of UTC since 1970.
fn summer(year: u32) -> (i64, i64) {
    let (first, last) = summer_days(year);
    (first * DAY + HOUR, last * DAY + HOUR)
}

/// The days on which the clocks go forward and back.
fn summer_days(year: u32) -> (i64, i64) {
    // The latest day on which October's change can fall: the last of the month, or a week or so before it.
    let latest = match year {
        ..1990 => 29,
        1990..=1995 => 28,
        _ => 31,
    };
    (sunday_by(year, 3, 31), sunday_by(year, 10, latest))
}

/// The last Sunday that is not after a day.
fn sunday_by(year: u32, month: i32, day: i32) -> i64 {
    let day = day_number(year as i32, month, day);
    // 1 January 1970 was a Thursday.
    i64::from(day - (day + 4).rem_euclid(7))
}
