//! How often, as each level says it (`language/guide.md` section 9): "every second Saturday", never "fortnightly"; for
//! the youngest "on some Saturdays", for they do not yet count in weeks.

use super::phrase::{month_name, weekday_name};
use super::writer::Writer;
use crate::audience::Level;
use crate::calendar::{About, Date};
use crate::content::Slot;
use crate::plan::{Every, Pattern, Season, Weekday};

/// A pattern as words that follow "You see Mum". Key `none` where the pattern says nothing that can be told.
pub fn how_often(writer: &Writer<'_>, pattern: &Pattern) -> Slot {
    let Some(every) = pattern.every else { return Slot::text("") };
    let is_young = writer.level() <= Level::From5;
    let days = days(writer, &pattern.days, is_young);
    let slots = [
        ("every", Slot::word(every.word())),
        ("days", Slot::text(days)),
        ("week", week(pattern.week_of_month)),
        ("months", Slot::text(months(writer, &pattern.months))),
        ("times", pattern.times.map_or_else(|| Slot::text(""), Slot::number)),
        ("season", pattern.season.map_or_else(|| Slot::text(""), |season| Slot::word(season_key(season)))),
        ("dates", dates(writer, pattern)),
        ("special", Slot::text(special(writer, pattern))),
    ];
    Slot::text(writer.string_raw("often", &slots))
}

/// "Saturday" for "every second Saturday"; "Saturdays" where the level says only "on some Saturdays".
fn days(writer: &Writer<'_>, days: &[Weekday], plural: bool) -> String {
    let name = |day: &Weekday| {
        let name = weekday_name(writer, *day as usize);
        if plural { writer.string_raw("often-plural-day", &[("day", Slot::text(name))]) } else { name }
    };
    writer.row(&days.iter().map(name).collect::<Vec<_>>())
}

fn months(writer: &Writer<'_>, months: &[u32]) -> String {
    let named = months.iter().filter(|month| (1..=12).contains(*month));
    writer.row(&named.map(|month| month_name(writer, *month)).collect::<Vec<_>>())
}

/// The special days that a pattern names, in a row.
fn special(writer: &Writer<'_>, pattern: &Pattern) -> String {
    let all = writer.plan().calendar.days.iter().filter(|day| pattern.special_days.contains(&day.id));
    writer.row(&all.map(|day| day.name.as_str().to_owned()).collect::<Vec<_>>())
}

fn week(week: Option<u32>) -> Slot {
    match week {
        Some(1) => Slot::word("first"),
        Some(2) => Slot::word("second"),
        Some(3) => Slot::word("third"),
        Some(4) => Slot::word("fourth"),
        Some(5) => Slot::word("last"),
        _ => Slot::text(""),
    }
}

fn season_key(season: Season) -> &'static str {
    match season {
        Season::Term => "term",
        Season::Holidays => "holidays",
    }
}

/// One named day, with its "on" for the youngest; key `many` where [`dates_ahead`] holds more than one, and `last` where only one
/// is to come and the level does not say when.
fn dates(writer: &Writer<'_>, pattern: &Pattern) -> Slot {
    match dates_ahead(writer, pattern).as_slice() {
        [] if pattern.dates.iter().filter(|date| **date >= writer.today()).count() == 1 => Slot::word("last"),
        [] => Slot::text(""),
        [one] if writer.level() <= Level::From5 => writer.when(Some(About::Day(*one))),
        [one] => writer.day(Some(*one)),
        _ => Slot::word("many"),
    }
}

/// Named dates still to come that this level says: a page lists them where there is more than one.
pub fn dates_ahead(writer: &Writer<'_>, pattern: &Pattern) -> Vec<Date> {
    let dates = if pattern.every == Some(Every::Dates) { pattern.dates.as_slice() } else { &[] };
    let ahead = dates.iter().filter(|date| **date >= writer.today());
    ahead.filter(|date| writer.day(Some(**date)).key != "none").copied().collect()
}
