//! Dates, times and lists as each level says them (`language/guide.md` section 9). The words are in `messages/time.ftl`.

use super::writer::Writer;
use crate::audience::Level;
use crate::calendar::{About, Date, Time};
use crate::content::Slot;

/// How many days ahead a young child is told a weekday.
const NEAR: i32 = 6;

/// A date. The youngest two levels hear only of days that are near, by the name of the day: a printed book that says
/// "tomorrow" is wrong the day after.
pub fn date(writer: &Writer<'_>, date: Option<About>) -> Slot {
    let text = match date {
        None => String::new(),
        Some(About::Day(day)) if writer.level() <= Level::From5 => near_day(writer, day),
        Some(_) if writer.level() <= Level::From5 => String::new(),
        Some(About::Year(year)) => year.to_string(),
        Some(About::Month(year, month)) => format!("{} {year}", month_name(writer, month)),
        Some(About::Day(day)) => {
            full_day(writer, day, writer.level() > Level::From8 || day.year() != writer.today().year())
        }
    };
    Slot::text(text)
}

/// A date with the small word before it: "on Saturday 6 June", "in July 2026".
pub fn when(writer: &Writer<'_>, when: Option<About>) -> Slot {
    let said = date(writer, when);
    let id = match when {
        Some(About::Day(_)) => "time-on-day",
        _ => "time-in-month",
    };
    if said.key == "none" { said } else { Slot::text(writer.content().string(id, "", &[("date", said)])) }
}

/// "Saturday 6 June", or "Saturday 6 June 2026".
pub fn full_day(writer: &Writer<'_>, day: Date, with_year: bool) -> String {
    let year = if with_year { day.year().to_string() } else { String::new() };
    in_order(
        writer,
        [weekday_name(writer, day.weekday()), day.day().to_string(), month_name(writer, day.month()), year],
    )
}

/// The day of the week, the day, the month and the year in the order of the language.
pub fn in_order(writer: &Writer<'_>, words: [String; 4]) -> String {
    let [weekday, day, month, year] = words.map(Slot::text);
    let slots = [("weekday", weekday), ("day", day), ("month", month), ("year", year)];
    writer.content().string("time-day", "", &slots)
}

fn near_day(writer: &Writer<'_>, day: Date) -> String {
    match day.days() - writer.today().days() {
        0..=NEAR => weekday_name(writer, day.weekday()),
        _ => String::new(),
    }
}

/// The name of a day of the week, 0 for Monday.
pub fn weekday_name(writer: &Writer<'_>, weekday: usize) -> String {
    writer.content().string(&format!("weekday-{weekday}"), "", &[])
}

/// The name of a month, 1 to 12.
pub fn month_name(writer: &Writer<'_>, month: u32) -> String {
    writer.content().string(&format!("month-{month}"), "", &[])
}

/// A time: none under five; the part of the day at five to seven; "half past 3" at eight to eleven; "3:30pm" from twelve.
pub fn time(writer: &Writer<'_>, time: Option<Time>) -> Slot {
    let Some(time) = time else { return Slot::text("") };
    let say = |id: &str, slots: &[(&str, Slot)]| writer.content().string(id, "", slots);
    let text = match writer.level() {
        Level::Under5 => String::new(),
        Level::From5 => match time.hour() {
            0..12 => say("time-morning", &[]),
            12..17 => say("time-afternoon", &[]),
            _ => say("time-evening", &[]),
        },
        Level::From8 => spoken(writer, time),
        _ if (time.hour(), time.minute()) == (12, 0) => say("time-noon", &[]),
        _ => {
            let half = if time.hour() < 12 { "time-am" } else { "time-pm" };
            let minutes = if time.minute() == 0 { String::new() } else { format!(":{:02}", time.minute()) };
            format!("{}{minutes}{}", on_the_clock(time.hour()), say(half, &[]))
        }
    };
    Slot::text(text)
}

/// "4 o'clock", "half past 3", "quarter to 5", "20 past 4".
fn spoken(writer: &Writer<'_>, time: Time) -> String {
    let (hour, next) = (on_the_clock(time.hour()), on_the_clock(time.hour() + 1));
    let (id, hour, minutes) = match time.minute() {
        0 => ("time-oclock", hour, 0),
        15 => ("time-quarter-past", hour, 0),
        30 => ("time-half-past", hour, 0),
        45 => ("time-quarter-to", next, 0),
        past @ 1..30 => ("time-past", hour, past),
        late => ("time-to", next, 60 - late),
    };
    writer.content().string(
        id,
        "",
        &[("hour", Slot::text(hour.to_string())), ("minutes", Slot::text(minutes.to_string()))],
    )
}

/// The hour as a clock face shows it.
const fn on_the_clock(hour: u32) -> u32 {
    match hour % 12 {
        0 => 12,
        hour => hour,
    }
}

/// "a", "a and b", "a, b and c".
pub fn row(writer: &Writer<'_>, words: &[String]) -> String {
    let (comma, and) = (writer.content().string("list-comma", "", &[]), writer.content().string("list-and", "", &[]));
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{}{and}{last}", first.join(&comma)),
    }
}
