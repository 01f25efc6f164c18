//! `kithbook dates --lines`: one JSON line in, one out. What each kind takes and gives is in the help of the command.

use crate::calendar::{Counted, Date, last_working_day};
use crate::duty::{Visiting, chain, latest, next_visit, review};
use serde_json::{Map, Value, json};

/// How many reviews `project` looks ahead.
const AHEAD: usize = 8;

const KINDS: &str = "first, second, subsequent, chain, project or visit";
const TOO_FAR: &str = "The answer would lie outside the years 1900 to 2199.";

type Answer = Result<Map<String, Value>, String>;

/// The answers, a line each, and whether every line had one. An empty line is none.
pub fn answered(lines: &[u8]) -> (String, bool) {
    let mut text = String::new();
    let mut is_clean = true;
    for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
        let (id, answer) = answer(line);
        let mut whole = Map::new();
        whole.extend(id.map(|id| ("id".to_owned(), id)));
        match answer {
            Ok(answer) => whole.extend(answer),
            Err(fault) => {
                is_clean = false;
                whole.insert("error".to_owned(), fault.into());
            }
        }
        text.push_str(&format!("{}\n", Value::Object(whole)));
    }
    (text, is_clean)
}

/// The answer to one line, and the id that the line gave itself.
fn answer(line: &[u8]) -> (Option<Value>, Answer) {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    let asked = match serde_json::from_slice::<Value>(line) {
        Ok(Value::Object(asked)) => Asked(asked),
        Ok(_) => return (None, Err("This is not a JSON object.".to_owned())),
        Err(fault) => return (None, Err(format!("This is not JSON: {fault}."))),
    };
    let answer = match asked.0.get("kind").and_then(Value::as_str) {
        Some("first") => first(&asked),
        Some("second") => after(&asked, 2, "first_review_held", "second_review_due"),
        Some("subsequent") => after(&asked, 3, "previous_review_held", "next_review_due"),
        Some("chain") => chained(&asked),
        Some("project") => projected(&asked),
        Some("visit") => visit(&asked),
        Some(other) => Err(format!("“{}” is no kind of question: the kinds are {KINDS}.", short(other))),
        None => Err(format!("“kind” is missing or no text: the kinds are {KINDS}.")),
    };
    (asked.0.get("id").cloned(), answer)
}

fn first(asked: &Asked) -> Answer {
    let due = review(1, asked.date("came_into_care")?).ok_or(TOO_FAR)?;
    Ok(with_about(json!({ "first_review_due": due.day.to_string() }), due.about))
}

/// The review after one that was held.
fn after(asked: &Asked, number: usize, held: &str, answer: &str) -> Answer {
    due(answer, review(number, asked.date(held)?).ok_or(TOO_FAR)?)
}

/// A last day, and the last working day there is for it.
fn due(name: &str, due: Counted) -> Answer {
    let working = last_working_day(due.day).ok_or(TOO_FAR)?;
    let days = json!({ name: due.day.to_string(), "last_working_day_on_or_before": working.day.to_string() });
    Ok(with_about(days, due.about || working.about))
}

fn chained(asked: &Asked) -> Answer {
    let (came, held) = (asked.date("came_into_care")?, asked.dates("held")?);
    in_order(came, "came_into_care", "held", &held)?;
    let chain = chain(came, &held).ok_or(TOO_FAR)?;
    let reviews = chain.held.iter().map(|review| {
        let told = json!({
            "number": review.number,
            "due": review.due.day.to_string(),
            "held": review.held.to_string(),
            "late": review.is_late(),
        });
        Value::Object(with_about(told, review.due.about))
    });
    let reviews: Vec<Value> = reviews.collect();
    let mut next = Map::from_iter([("number".to_owned(), Value::from(chain.next))]);
    next.extend(due("due", chain.due)?);
    Ok(with_about(json!({ "reviews": reviews, "next": next }), false))
}

fn projected(asked: &Asked) -> Answer {
    let days = latest(asked.date("came_into_care")?, AHEAD).ok_or(TOO_FAR)?;
    let due: Vec<String> = days.iter().map(|due| due.day.to_string()).collect();
    Ok(with_about(json!({ "due": due }), days.iter().any(|due| due.about)))
}

/// The next visit in a placement. One that is not said to be meant to last until eighteen is not.
fn visit(asked: &Asked) -> Answer {
    let (start, mut held) = (asked.date("placement_start")?, asked.dates("visits_held")?);
    let to_18 = match asked.0.get("intended_to_18") {
        None | Some(Value::Null) => false,
        Some(value) => value.as_bool().ok_or("“intended_to_18” is neither true nor false.")?,
    };
    held.sort_unstable();
    // A visit before the placement was to another.
    let last = held.last().copied().filter(|last| *last >= start);
    let due = next_visit(Visiting::Usual { to_18 }, start, last, None).ok_or(TOO_FAR)?;
    Ok(with_about(json!({ "next_visit_due": due.to_string() }), false))
}

fn in_order(start: Date, first: &str, list: &str, days: &[Date]) -> Result<(), String> {
    let mut before = (start, format!("“{first}”"));
    for (place, day) in days.iter().enumerate() {
        if *day < before.0 {
            return Err(format!("{list}[{place}], {day}, is before {}, {}.", before.1, before.0));
        }
        before = (*day, format!("{list}[{place}]"));
    }
    Ok(())
}

/// An object, which says that it is only about right where it is.
fn with_about(told: Value, about: bool) -> Map<String, Value> {
    let Value::Object(mut told) = told else { return Map::new() };
    if about {
        told.insert("about".to_owned(), true.into());
    }
    told
}

/// What a line asks.
struct Asked(Map<String, Value>);

impl Asked {
    fn date(&self, name: &str) -> Result<Date, String> {
        let value = self.0.get(name).filter(|value| !value.is_null());
        read(value.ok_or_else(|| format!("“{name}” is missing: give a date such as 2026-03-02."))?, name)
    }

    /// A list of dates, which may be left out.
    fn dates(&self, name: &str) -> Result<Vec<Date>, String> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(list)) => {
                let read = |(place, value)| read(value, &format!("{name}[{place}]"));
                list.iter().enumerate().map(read).collect()
            }
            Some(_) => Err(format!("“{name}” is not a list of dates.")),
        }
    }
}

fn read(value: &Value, name: &str) -> Result<Date, String> {
    let fault =
        |given: &str| format!("“{}” in “{name}” is not a day from 1900 to 2199, such as 2026-03-02.", short(given));
    match value.as_str() {
        Some(text) => Date::parse(text).ok_or_else(|| fault(text)),
        None => Err(fault(&value.to_string())),
    }
}

/// As much of what was given as fits into a line that somebody reads.
fn short(given: &str) -> String {
    let end = given.char_indices().nth(40).map_or(given.len(), |(end, _)| end);
    format!("{}{}", &given[..end], if end < given.len() { "…" } else { "" })
}
