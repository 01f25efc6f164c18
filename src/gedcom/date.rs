//! Dates as GEDCOM writes them, as far as they are days, months or years that anybody is sure of.

use super::words::one_line;

/// A date and what was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dated {
    /// Year, month and day, each zero where it is not told.
    pub day: (u16, u8, u8),
    /// Whether the day, month or year is told as a fact. Not where it is about, calculated, read out of a phrase or doubted.
    pub is_exact: bool,
    /// What was written.
    pub text: String,
}

/// A date that could not be read, and what of it could.
pub struct Doubtful(pub Dated);

const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

impl Dated {
    /// The date that a value tells. None where it tells nothing.
    pub fn of(value: &str) -> Option<Result<Dated, Doubtful>> {
        let text = one_line(value);
        if text.is_empty() {
            return None;
        }
        let capitals = text.to_ascii_uppercase();
        let (is_ours, capitals) = calendar(&capitals);
        let mut words: Vec<&str> = capitals.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        let first = words.first().copied().unwrap_or_default();
        // A span of time, a phrase or another calendar's day is no day of ours, and nothing is wrong with it.
        let is_span = matches!(first, "BET" | "BEF" | "AFT" | "FROM" | "TO" | "BETWEEN" | "BEFORE" | "AFTER");
        if is_span || first.starts_with('(') || !is_ours || words.iter().any(|word| is_before_christ(word)) {
            return Some(Ok(Dated { text, ..Dated::default() }));
        }
        let about = ["ABT", "CAL", "EST", "INT", "ABOUT", "ABT.", "CA", "CA.", "C", "C.", "CIRCA"].contains(&first);
        if about {
            words.remove(0);
            let end = words.iter().position(|word| word.starts_with('(')).unwrap_or(words.len());
            words.truncate(end);
        }
        Some(match day(&words) {
            Some((day, is_sure)) if is_day(day) => Ok(Dated { day, is_exact: is_sure && !about && day.0 > 0, text }),
            // 31 February is some day of February, or of that year.
            Some(((year, month, _), _)) => {
                let day = (year, if month <= 12 { month } else { 0 }, 0);
                Err(Doubtful(Dated { day, is_exact: false, text }))
            }
            None => Err(Doubtful(Dated { text, ..Dated::default() })),
        })
    }
}

/// Whether a date is of the calendar in use, and the date after the calendar's name.
fn calendar(text: &str) -> (bool, &str) {
    let (name, rest) = match text.strip_prefix("@#D") {
        Some(rest) => rest.split_once('@').unwrap_or((rest, "")),
        None => text.split_once(' ').unwrap_or((text, "")),
    };
    match name {
        "GREGORIAN" => (true, rest.trim_start()),
        "JULIAN" | "HEBREW" | "FRENCH_R" | "FRENCH R" | "ROMAN" | "UNKNOWN" => (false, rest),
        _ => (!text.starts_with("@#D") && !name.starts_with('_'), text),
    }
}

fn is_before_christ(word: &str) -> bool {
    matches!(word, "BCE" | "BC" | "B.C." | "BCE.")
}

/// The day that words tell, and whether its year is told once. A day with no year is none.
fn day(words: &[&str]) -> Option<((u16, u8, u8), bool)> {
    let number = |word: &str| word.trim_end_matches('.').parse::<u8>().ok();
    Some(match *words {
        [one] if one.contains('-') => (written_in_numbers(one)?, true),
        [year_word] => {
            let (year, sure) = year(year_word)?;
            ((year, 0, 0), sure)
        }
        [day_word, month_word] if number(day_word).is_some() && month(month_word).is_some() => ((0, 0, 0), false),
        [month_word, year_word] => {
            let (year, sure) = year(year_word)?;
            ((year, month(month_word)?, 0), sure)
        }
        [one, other, year_word] => {
            let (year, sure) = year(year_word)?;
            let (day_word, month_word) = if month(one).is_some() { (other, one) } else { (one, other) };
            ((year, month(month_word)?, number(day_word)?), sure)
        }
        _ => return None,
    })
}

/// A year, and whether it is told once: 1699/00 is not.
fn year(word: &str) -> Option<(u16, bool)> {
    let (year, other) = word.split_once('/').map_or((word, None), |(year, other)| (year, Some(other)));
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = (3..=4).contains(&year.len()) && is_number(year) && other.is_none_or(is_number);
    is_year.then(|| Some((year.parse().ok()?, other.is_none()))).flatten()
}

/// A month by its first three letters or all its name.
fn month(word: &str) -> Option<u8> {
    let names = [
        "JANUARY",
        "FEBRUARY",
        "MARCH",
        "APRIL",
        "MAY",
        "JUNE",
        "JULY",
        "AUGUST",
        "SEPTEMBER",
        "OCTOBER",
        "NOVEMBER",
        "DECEMBER",
    ];
    let word = word.trim_end_matches('.');
    let is_it = |(short, name): (&&str, &&str)| word == *short || word == *name || word == "SEPT" && *short == "SEP";
    let place = MONTHS.iter().zip(&names).position(is_it)?;
    u8::try_from(place + 1).ok()
}

/// `2018-05-09` or `2018-05`, which is no GEDCOM and can be nothing else.
fn written_in_numbers(word: &str) -> Option<(u16, u8, u8)> {
    let mut parts = word.split('-');
    let (year, _) = year(parts.next().filter(|year| year.len() == 4)?)?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next().map_or(Some(0), |day| day.parse().ok())?;
    parts.next().is_none().then_some((year, month, day))
}

/// Whether there is such a day.
fn is_day((year, month, day): (u16, u8, u8)) -> bool {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        0 => 0,
        2 => 28 + u8::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    day <= last
}

/// A day as GEDCOM writes it. Empty where no year is known.
pub fn written((year, month, day): (u16, u8, u8)) -> String {
    let month_word = usize::from(month).checked_sub(1).and_then(|place| MONTHS.get(place));
    match month_word {
        _ if year == 0 => String::new(),
        None => format!("{year:04}"),
        Some(month) if day == 0 => format!("{month} {year:04}"),
        Some(month) => format!("{day} {month} {year:04}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Dated, written};

    fn told(text: &str) -> ((u16, u8, u8), bool, bool) {
        match Dated::of(text).unwrap() {
            Ok(date) => (date.day, date.is_exact, true),
            Err(doubtful) => (doubtful.0.day, doubtful.0.is_exact, false),
        }
    }

    #[test]
    fn a_day_a_month_and_a_year_are_facts() {
        let facts = [
            ("9 MAY 2018", (2018, 5, 9)),
            ("09 may 2018", (2018, 5, 9)),
            ("MAY 2018", (2018, 5, 0)),
            ("2018", (2018, 0, 0)),
            ("@#DGREGORIAN@ 29 FEB 2016", (2016, 2, 29)),
            ("GREGORIAN 29 FEB 2016", (2016, 2, 29)),
            ("9 September 2018", (2018, 9, 9)),
            ("May 9, 2018", (2018, 5, 9)),
            ("2018-05-09", (2018, 5, 9)),
            ("987", (987, 0, 0)),
        ];
        for (text, day) in facts {
            assert_eq!(told(text), (day, true, true), "{text}");
        }
    }

    #[test]
    fn what_is_not_sure_is_no_fact_and_no_fault() {
        let unsure = [
            ("ABT 1980", (1980, 0, 0)),
            ("EST MAY 1980", (1980, 5, 0)),
            ("INT 1980 (from her age)", (1980, 0, 0)),
            ("12 FEB 1699/00", (1699, 2, 12)),
            ("BET 1980 AND 1985", (0, 0, 0)),
            ("BEF 9 MAY 2018", (0, 0, 0)),
            ("FROM 1980", (0, 0, 0)),
            ("(in spring)", (0, 0, 0)),
            ("@#DJULIAN@ 3 JAN 1700", (0, 0, 0)),
            ("HEBREW 3 TSH 5740", (0, 0, 0)),
            ("@#DFRENCH R@ 3 VEND 3", (0, 0, 0)),
            ("44 BCE", (0, 0, 0)),
            ("5 JAN", (0, 0, 0)),
        ];
        for (text, day) in unsure {
            assert_eq!(told(text), (day, false, true), "{text}");
        }
        assert!(Dated::of("  ").is_none());
    }

    #[test]
    fn what_cannot_be_is_doubted_and_its_year_kept() {
        let doubted = [
            ("31 FEB 2018", (2018, 2, 0)),
            ("29 FEB 2018", (2018, 2, 0)),
            ("2018-13-01", (2018, 0, 0)),
            ("09/05/2018", (0, 0, 0)),
            ("18", (0, 0, 0)),
            ("soon", (0, 0, 0)),
            ("99999", (0, 0, 0)),
        ];
        for (text, day) in doubted {
            assert_eq!(told(text), (day, false, false), "{text}");
        }
    }

    #[test]
    fn a_day_is_written_as_it_is_read() {
        for day in [(2018, 5, 9), (2018, 5, 0), (2018, 0, 0), (987, 12, 31)] {
            assert_eq!(told(&written(day)).0, day);
        }
        assert_eq!(written((0, 5, 9)), "");
    }
}
