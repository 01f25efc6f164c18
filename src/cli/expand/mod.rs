//! `kithbook expand`: series in, their times out, a line of JSON each.

mod request;

use super::args::ExpandArguments;
use super::{Done, Outcome, files};
use crate::calendar::{Expansion, MOST, Note, WallTime, Zone, expand};
use request::Request;
use serde_json::{Value, json};

/// A line may be this long: some thirty thousand times that are taken out.
const LINE: usize = 1 << 20;

pub fn run(arguments: &ExpandArguments) -> Done {
    let mut from = files::reader(&arguments.file)?;
    let mut answers = String::new();
    let mut number = 0;
    while let Some(line) = files::line(&arguments.file, &mut from, LINE)? {
        number += 1;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        answers.push_str(&answer(&line, number).to_string());
        answers.push('\n');
        // Whoever waits for the answer to one line before writing the next gets it.
        if from.buffer().is_empty() || answers.len() > LINE {
            if !files::write_on(&answers)? {
                break;
            }
            answers.clear();
        }
    }
    files::write_on(&answers)?;
    Ok(Outcome::Clean)
}

fn answer(line: &[u8], number: usize) -> Value {
    let error = |id: &Value, said: &str| json!({ "id": id, "error": said });
    let nameless = |said: &str| error(&Value::Null, &format!("Line {number}: {said}"));
    if line.len() > LINE {
        return nameless("it is longer than 1 MB. Put fewer times into one series.");
    }
    let value: Value = match serde_json::from_slice(line) {
        Ok(value) => value,
        Err(fault) => return nameless(&format!("it is not JSON ({fault}). Write one object to a line.")),
    };
    let Value::Object(fields) = &value else {
        return nameless("it is no object. Write {\"id\":…,\"dtstart\":…,…}.");
    };
    let id = fields.get("id").unwrap_or(&Value::Null);
    let request = match Request::read(fields) {
        Ok(request) => request,
        Err(said) => return error(id, &said),
    };
    match expand(&request.series, request.window) {
        Ok(expansion) => answered(id, &request, &expansion),
        Err(_) => error(id, &format!("More than {MOST} times lie in the range. Ask for a shorter one.")),
    }
}

fn answered(id: &Value, request: &Request, expansion: &Expansion) -> Value {
    let series = &request.series;
    let all = |times: &[WallTime]| -> Vec<String> {
        times.iter().map(|time| written(*time, series.all_day, series.zone)).collect()
    };
    let mut answer = json!({
        "id": id,
        "occurrences": all(&expansion.occurrences),
        "cancelled": all(&expansion.cancelled),
    });
    let said = expansion.notes.iter().map(|note| match note {
        Note::NoDates => "The rule has no dates: nothing up to the end of 2199 fits it. Mend the rule.".to_owned(),
        Note::StartLeftOut => format!("The rule does not name its own start, {}, so it is left out.", series.start),
        Note::NothingToChange(time) => {
            format!("There is nothing at {time} to change, so that override is left out. Give the time it had.")
        }
    });
    let notes: Vec<String> = said.chain(request.notes.iter().map(|note| (*note).to_owned())).collect();
    if !notes.is_empty() {
        answer["notes"] = notes.into();
    }
    answer
}

/// `2026-01-03`, `2026-01-03T10:00:00` or `2026-01-03T10:00:00+00:00`.
fn written(time: WallTime, all_day: bool, zone: Zone) -> String {
    match zone.offset(time) {
        _ if all_day => time.date().to_string(),
        Some(ahead) => format!("{time}+{:02}:{:02}", ahead / 3_600, ahead / 60 % 60),
        None => time.to_string(),
    }
}
