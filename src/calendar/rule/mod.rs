//! A recurrence rule: what RFC 5545 section 3.3.10 calls a `RECUR`, from yearly to daily.

mod parse;
mod write;

use super::WallTime;

/// How something comes again. Lists are in order and hold nothing twice; an empty one says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// `FREQ`: the period that the parts are counted in.
    pub frequency: Frequency,
    /// `INTERVAL`: every so many periods. 1 or more.
    pub interval: u32,
    /// `COUNT` or `UNTIL`: where it ends.
    pub end: End,
    /// `BYSECOND`: 0 to 59, as bits.
    pub by_second: u64,
    /// `BYMINUTE`: 0 to 59, as bits.
    pub by_minute: u64,
    /// `BYHOUR`: 0 to 23, as bits.
    pub by_hour: u64,
    /// `BYDAY`.
    pub by_day: Vec<ByDay>,
    /// `BYMONTHDAY`: 1 to 31, or -1 to -31 from the end of the month.
    pub by_month_day: Vec<i16>,
    /// `BYYEARDAY`: 1 to 366, or -1 to -366 from the end of the year.
    pub by_year_day: Vec<i16>,
    /// `BYWEEKNO`: 1 to 53, or -1 to -53 from the end of the year.
    pub by_week_no: Vec<i16>,
    /// `BYMONTH`: 1 to 12, as bits.
    pub by_month: u64,
    /// `BYSETPOS`: which of a period's times, 1 to 366, or -1 to -366 from its end.
    pub by_set_pos: Vec<i16>,
    /// `WKST`: the day a week starts on, 0 for Monday to 6 for Sunday.
    pub week_start: u8,
    /// `SKIP` (RFC 7529 section 4.1): what becomes of a day that a month does not have.
    pub skip: Skip,
}

/// `FREQ`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frequency {
    /// By the year.
    #[default]
    Yearly,
    /// By the month.
    Monthly,
    /// By the week, which starts on `WKST`.
    Weekly,
    /// By the day.
    Daily,
}

/// Where a rule ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum End {
    /// It does not.
    #[default]
    Never,
    /// `COUNT`: after so many times, those taken out since among them.
    Count(u32),
    /// `UNTIL` a day: that day is the last.
    UntilDay(WallTime),
    /// `UNTIL` a time on the wall: that time may be the last.
    UntilWall(WallTime),
    /// `UNTIL` a time of UTC.
    UntilUtc(WallTime),
}

/// One entry of `BYDAY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ByDay {
    /// Which one of the month or the year: 1 for the first, -1 for the last, 0 for each.
    pub ordinal: i16,
    /// 0 for Monday to 6 for Sunday.
    pub weekday: u8,
}

/// `SKIP`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Skip {
    /// It is left out, as RFC 5545 has it.
    #[default]
    Omit,
    /// The last day of that month takes its place: 28 February for 29 February.
    Backward,
    /// The first day of the next month takes its place: 1 March for 29 February.
    Forward,
}

/// Why a rule cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFault {
    /// The part it is about, such as `BYDAY`.
    pub part: String,
    /// What is wrong with it and what to do.
    pub said: String,
}

/// Days of the week as RFC 5545 writes them, from Monday.
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Frequency {
    const ALL: [(&'static str, Frequency); 4] = [
        ("YEARLY", Frequency::Yearly),
        ("MONTHLY", Frequency::Monthly),
        ("WEEKLY", Frequency::Weekly),
        ("DAILY", Frequency::Daily),
    ];

    fn word(self) -> &'static str {
        Frequency::ALL.iter().find(|(_, frequency)| *frequency == self).map_or("", |(word, _)| word)
    }
}
