//! One line of what `kithbook expand` reads: `{"id", "tz", "dtstart", "all_day", "rrule", "exdates", "rdates",
//! "overrides", "range"}`. A fault names the field and says what to write.

use crate::calendar::{End, Override, Rule, Series, WallTime, Window, Zone};
use serde_json::{Map, Value};

type Fields = Map<String, Value>;

pub struct Request {
    pub series: Series,
    pub window: Window,
    /// What was taken otherwise than it was written.
    pub notes: Vec<&'static str>,
}

impl Request {
    pub fn read(fields: &Fields) -> Result<Request, String> {
        let zone = text(fields, "tz")?.map_or(Zone::London, Zone::named);
        let all_day = truth(fields, "all_day")?;
        let start = time(fields, "dtstart", zone)?.ok_or_else(|| missing("dtstart", "\"2026-01-03T10:00:00\""))?;
        let rule = match text(fields, "rrule")?.map(str::trim) {
            None | Some("") => None,
            Some(rule) => Some(Rule::parse(rule).map_err(|fault| format!("rrule: {}", fault.said))?),
        };
        let changes = objects(fields, "overrides")?;
        let window = window(fields, zone)?;
        let mut notes = Vec::new();
        if zone == Zone::Elsewhere && !all_day && matches!(&rule, Some(Rule { end: End::UntilUtc(_), .. })) {
            notes.push(
                "UNTIL is in UTC, and the clocks of this zone are not known here: it is taken as a time on the wall. \
                 Write it without Z.",
            );
        }
        let series = Series {
            start,
            all_day,
            zone,
            rule,
            ex_dates: times(fields, "exdates", zone)?,
            r_dates: times(fields, "rdates", zone)?,
            overrides: changes.into_iter().map(|change| read_override(change, zone)).collect::<Result<_, _>>()?,
        };
        Ok(Request { series, window, notes })
    }
}

fn read_override(change: &Fields, zone: Zone) -> Result<Override, String> {
    let within = |said: String| format!("overrides: {said}");
    let id = time(change, "recurrence_id", zone).map_err(within)?;
    let recurrence_id = id.ok_or_else(|| within(missing("recurrence_id", "the time it has by the rule")))?;
    let start = time(change, "start", zone).map_err(within)?;
    let is_cancelled = truth(change, "cancelled").map_err(within)?;
    // Neither moved nor cancelled: something else about it was changed, and it stays where it is.
    let start = (!is_cancelled).then(|| start.unwrap_or(recurrence_id));
    Ok(Override { recurrence_id, start })
}

fn window(fields: &Fields, zone: Zone) -> Result<Window, String> {
    let example = "{\"from\":\"2026-01-01T00:00:00\",\"to\":\"2026-03-01T00:00:00\"}";
    let Some(Value::Object(range)) = fields.get("range") else { return Err(missing("range", example)) };
    let end = |name: &str| {
        let text = text(range, name).map_err(|said| format!("range: {said}"))?;
        let text = text.ok_or_else(|| format!("range: {}", missing(name, "\"2026-01-01T00:00:00\"")))?;
        far(text).map_or_else(|| read_time(text, zone).ok_or_else(|| no_time(&format!("range: {name}"), text)), Ok)
    };
    let (from, to) = (end("from")?, end("to")?);
    if from > to { Err("range: from is after to. Change them round.".to_owned()) } else { Ok(Window { from, to }) }
}

/// The end of the years there are, for a range that goes beyond it.
fn far(text: &str) -> Option<WallTime> {
    let (year, rest) = (text.get(..4)?, text.get(4..)?);
    let year: u32 = year.bytes().all(|byte| byte.is_ascii_digit()).then(|| year.parse().ok())??;
    // Held to the shape of a time all the same; 2196 has a 29 February.
    read_time(&format!("2196{rest}"), Zone::Utc)?;
    match year {
        ..1900 => Some(WallTime::FIRST),
        2200.. => Some(WallTime::LAST),
        _ => None,
    }
}

fn times(fields: &Fields, name: &str, zone: Zone) -> Result<Vec<WallTime>, String> {
    let read = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        read_time(text, zone).ok_or_else(|| no_time(name, text))
    };
    list(fields, name)?.iter().map(read).collect()
}

fn time(fields: &Fields, name: &str, zone: Zone) -> Result<Option<WallTime>, String> {
    let Some(text) = text(fields, name)? else { return Ok(None) };
    read_time(text, zone).map(Some).ok_or_else(|| no_time(name, text))
}

/// A time on the wall; or one with `Z` or an offset, as the wall of that zone shows it.
fn read_time(text: &str, zone: Zone) -> Option<WallTime> {
    let read = |text: &str| WallTime::parse(text).or_else(|| WallTime::parse_basic(text));
    if let Some(utc) = text.strip_suffix('Z') {
        return zone.from_utc(read(utc)?);
    }
    let sign = text.len().checked_sub(6).filter(|place| text.is_ascii() && text[..*place].contains('T'));
    match sign.map(|place| text.split_at(place)) {
        Some((wall, offset)) if offset.starts_with(['+', '-']) => {
            let (hours, minutes) = offset[1..].split_once(':')?;
            let ahead = hours.parse::<u32>().ok()? * 3_600 + minutes.parse::<u32>().ok()? * 60;
            let ahead = i64::from(ahead) * if offset.starts_with('-') { -1 } else { 1 };
            zone.from_utc(read(wall)?.plus(-ahead)?)
        }
        _ => read(text),
    }
}

fn text<'f>(fields: &'f Fields, name: &str) -> Result<Option<&'f str>, String> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("{name} is no text. Put it in quotation marks.")),
    }
}

fn truth(fields: &Fields, name: &str) -> Result<bool, String> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Bool(truth)) => Ok(*truth),
        Some(_) => Err(format!("{name} is neither true nor false. Write one of them.")),
    }
}

fn list<'f>(fields: &'f Fields, name: &str) -> Result<&'f [Value], String> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(list)) => Ok(list),
        Some(_) => Err(format!("{name} is no list. Write [] for none.")),
    }
}

fn objects<'f>(fields: &'f Fields, name: &str) -> Result<Vec<&'f Fields>, String> {
    let object =
        |value: &'f Value| value.as_object().ok_or_else(|| format!("{name} holds something that is no object."));
    list(fields, name)?.iter().map(object).collect()
}

fn missing(name: &str, example: &str) -> String {
    format!("{name} is missing. Write {example}.")
}

fn no_time(name: &str, text: &str) -> String {
    let shown: String = text.chars().take(40).collect();
    format!("{name}: “{shown}” is no time from 1900 to 2199. Write it as 2026-01-03T10:00:00, or 2026-01-03 for a day.")
}
